/** `pipelines/code_locations.py`, the same for every pipeline; what differs stands in `upload.json`. */
export const CODE_LOCATIONS = `"""Where the code of the steps lies in S3: under a hash of what is in it.

A changed file has a new place, so that no cached step misses the change.
"""

import hashlib
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def code_location(folder: str, bucket: str) -> str:
    """The place of a folder as it is now: \`s3://bucket/pipeline/code/step/<hash>/\`."""
    designed = designed_locations()[folder]
    _, _, key = designed.removeprefix("s3://").partition("/")
    parent = key.rstrip("/").rpartition("/")[0]
    hashed = folder_hash(ROOT / folder)
    return f"s3://{bucket}/{parent}/{hashed}/"


def designed_locations() -> dict[str, str]:
    """The places that pipeline.json names, by folder."""
    entries = read_json("upload.json")["code"]
    return {entry["folder"]: entry["location"] for entry in entries}


def folder_hash(folder: Path) -> str:
    """SHA-256 over names, sizes and bytes of the files: as Pipewright makes it."""
    digest = hashlib.sha256()
    for name, file in code_files(folder).items():
        content = file.read_bytes()
        digest.update(f"{name}\\n{len(content)}\\n".encode() + content)
    return digest.hexdigest()


def code_files(folder: Path) -> dict[str, Path]:
    """Files by name, without what Python, editors and notebooks leave behind."""
    files = {}
    for file in folder.rglob("*"):
        path = file.relative_to(folder)
        is_left = any(part[0] == "." or part == "__pycache__" for part in path.parts)
        if file.is_file() and not is_left:
            files[path.as_posix()] = file
    return dict(sorted(files.items()))


def read_json(name: str):
    return json.loads((ROOT / name).read_text(encoding="utf-8"))
`;
