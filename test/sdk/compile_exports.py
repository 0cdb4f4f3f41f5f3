"""Compiles exported pipelines with the real SageMaker SDK and compares each with the definition it stands for.

    .venv-sdk3/bin/python test/sdk/compile_exports.py JOBS.json RESULTS.json

Run by scripts/compile-exports.ts. A job is {"id", "root", "module", "region", "expected"}: the folder of the export, the
path of its pipeline module in it, the region that the design is for, and the definition. A result is {"id", "error"} or {"id", "differences": [...]}.
All jobs share one process, because importing the SDK takes seconds and compiling takes milliseconds.
"""

import contextlib
import importlib.util
import inspect
import io
import json
import os
import re
import sys
import traceback
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1] / "oracle")]

from compare_definitions import diff, normalise  # noqa: E402
from offline_aws import BUCKET, REGION, ROLE, make_bucket, pipeline_session  # noqa: E402


def main(jobs_file, results_file):
    jobs = json.loads(Path(jobs_file).read_text(encoding="utf-8"))
    results = []
    for job in jobs:
        printed = io.StringIO()  # both versions of the SDK talk while they work
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            result = judge(job)
        results.append({"id": job["id"], **result})
    Path(results_file).write_text(json.dumps(results, indent=1), encoding="utf-8")


def judge(job):
    """What is wrong with one export."""
    expected = json.loads(Path(job["expected"]).read_text(encoding="utf-8"))
    for bucket in buckets_of(expected):
        make_bucket(bucket)
    try:
        compiled = compile_pipeline(Path(job["root"]), job["module"], job["region"])
    except Exception as error:
        return {"error": describe(error, Path(job["root"]))}
    if "compiled" in job:
        Path(job["compiled"]).write_text(json.dumps(compiled, indent=2), encoding="utf-8")
    found = diff(normalise(expected, cross=True), normalise(compiled, cross=True))
    return {"differences": [{"path": path, "ours": ours, "sdk": theirs} for path, ours, theirs in found]}


def compile_pipeline(root, module, region=REGION):
    """The definition that the SDK makes of an export."""
    with project_on_path(root):
        get_pipeline = load(root / module).get_pipeline
        return json.loads(get_pipeline(**known_arguments(get_pipeline, region)).definition())


def known_arguments(function, region):
    """What a caller has to give, of what the function takes; the defaults are the pipeline's own values."""
    taken = inspect.signature(function).parameters
    values = {"role": ROLE, "default_bucket": BUCKET}
    required = {name: value for name, value in values.items() if name in taken and taken[name].default is taken[name].empty}
    return {**required, "sagemaker_session": pipeline_session(region)}


@contextlib.contextmanager
def project_on_path(root):
    """Imports find the project; what it brought is forgotten afterwards, since every project has the same packages."""
    before = set(sys.modules)
    folder = os.getcwd()
    sys.path.insert(0, str(root))
    os.chdir(root)
    try:
        yield
    finally:
        os.chdir(folder)
        sys.path.remove(str(root))
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "") or "").startswith(str(root)):
                del sys.modules[name]


def load(file):
    name = f"exported_{file.stem}"
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def buckets_of(definition):
    """Check steps upload to the bucket of their output while they are made."""
    return set(re.findall(r'"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])[/"]', json.dumps(definition)))


def describe(error, root):
    """The error and the line of the export it comes from."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(str(root))]
    place = f" at {Path(frames[-1].filename).relative_to(root)}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}: {error}{place}"


if __name__ == "__main__":
    main(*sys.argv[1:])
