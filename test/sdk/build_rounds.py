"""Builds one exported pipeline over and over, for bench/python.bench.ts.

    .venv-sdk3/bin/python test/sdk/build_rounds.py ROOT MODULE

Every line on standard input asks for one round; the answer is a line with the milliseconds that it took to build the
pipeline and compile its definition. The first line of all, before any round, says how long the import took.
"""

import contextlib
import io
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

started = time.perf_counter()
from compile_exports import known_arguments, load, project_on_path  # noqa: E402
from offline_aws import REGION  # noqa: E402


def main(root, module):
    with project_on_path(Path(root)):
        get_pipeline = load(Path(root) / module).get_pipeline
        answer(started)
        for _ in sys.stdin:
            arguments = known_arguments(get_pipeline, REGION)
            begun = time.perf_counter()
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                get_pipeline(**arguments).definition()
            answer(begun)


def answer(since):
    print(f"{(time.perf_counter() - since) * 1000:.3f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
