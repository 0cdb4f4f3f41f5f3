/** `pipelines/step_runtime.py`: what the functions of the pipeline share. */
export const STEP_RUNTIME = `"""What the functions of the pipeline share: their code, folders and values."""

import importlib
import json
import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import boto3
import cloudpickle

ROOT = Path(__file__).resolve().parents[1]


def send_with_functions(module_name: str) -> None:
    """Let a module's functions travel with the step, so that no image has to hold it."""
    cloudpickle.register_pickle_by_value(sys.modules[module_name])


def joined(separator: str, *parts: str) -> str:
    """Texts and values as one text: the place of an output, most of the time."""
    return separator.join(parts)


def read_code(folder: str) -> dict[str, bytes]:
    """The files of a step, which travel with it: no image and no other machine has to hold them."""
    root = ROOT / folder
    files = [file for file in sorted(root.rglob("*")) if file.is_file()]
    kept = [file for file in files if "__pycache__" not in file.parts]
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in kept}


def requirements_of(folder: str) -> str:
    """A copy of a step's requirements.txt; the SDK adds lines to the file that it is given."""
    copy = Path(tempfile.mkdtemp()) / "requirements.txt"
    shutil.copyfile(ROOT / folder / "requirements.txt", copy)
    return str(copy)


def run_function(
    code, module, function, inputs, outputs, arguments, returns, result=None
):
    """Call a step's function with folders for its S3 locations.

    Gives back the locations of its outputs and the values that it returned; with a
    location for the result, the values lie there in result.json too.
    """
    with tempfile.TemporaryDirectory() as base:
        folders = {name: Path(base) / "input" / name for name in inputs}
        for name, uri in inputs.items():
            download(uri, folders[name])
        folders.update({name: Path(base) / "output" / name for name in outputs})
        for name in outputs:
            folders[name].mkdir(parents=True)
        call = load_function(code, module, function, Path(base) / "code")
        returned = call(**folders, **arguments)
        for name, (_, uri) in outputs.items():
            upload(folders[name], uri)
        if returns and not isinstance(returned, dict):
            raise TypeError(f"{function}() has to return a dictionary with {returns}.")
        values = {name: plain(returned[name]) for name in returns}
        if result is None:
            return {**dict(outputs.values()), **values}
        folder = Path(base) / "result"
        folder.mkdir()
        (folder / "result.json").write_text(json.dumps(values) + "\\n")
        upload(folder, result)
    return {**dict(outputs.values()), **values, "result": result}


def load_function(code, module, function, folder):
    """The author's function, from files written into a folder."""
    for name, content in code.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    sys.path.insert(0, str(folder))
    sys.modules.pop(module, None)  # that of another step in the same process
    importlib.invalidate_caches()
    return getattr(importlib.import_module(module), function)


def plain(value):
    """A NumPy number or array as one that JSON can hold."""
    return value.tolist() if hasattr(value, "tolist") else value


def download(uri: str, folder: Path) -> None:
    """Copy the objects below an S3 location into a folder, as SageMaker does."""
    place = urlsplit(uri)
    prefix = place.path.lstrip("/")
    bucket = boto3.resource("s3").Bucket(place.netloc)
    folder.mkdir(parents=True)
    for item in bucket.objects.filter(Prefix=prefix):
        if item.key.endswith("/"):
            continue
        inside = item.key.removeprefix(prefix).lstrip("/")
        target = folder / (inside or Path(item.key).name)
        target.parent.mkdir(parents=True, exist_ok=True)
        bucket.download_file(item.key, str(target))


def upload(folder: Path, uri: str) -> None:
    """Copy the files of a folder to an S3 location."""
    place = urlsplit(uri)
    prefix = place.path.strip("/")
    bucket = boto3.resource("s3").Bucket(place.netloc)
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            key = f"{prefix}/{file.relative_to(folder).as_posix()}"
            bucket.upload_file(str(file), key)


send_with_functions(__name__)
`;
