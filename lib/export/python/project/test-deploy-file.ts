import { folderHash } from "../../../steps/execute-code/folder-hash";

const SAMPLE_HASH = folderHash([
  { name: "B.txt", text: "" },
  { name: "main.py", text: "print('ä')\n" },
]);

/** `tests/test_deploy.py`, the same for every pipeline that has code; what differs stands in `upload.json`. */
export const TEST_DEPLOY = `"""deploy.py puts the code and the pipeline where they belong. AWS is moto's, in memory."""

import json
import shutil
import sys

import boto3
import pytest
from moto import mock_aws

import config
import deploy
from pipelines import code_locations

BUCKET = "tests-of-the-deployment"
ROLE = "arn:aws:iam::123456789012:role/Tests"
FOLDERS = list(code_locations.designed_locations())


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of the project's code and definition, which the test may change."""
    for name in ("upload.json", "pipeline.json"):
        shutil.copy(code_locations.ROOT / name, tmp_path / name)
    shutil.copytree(code_locations.ROOT / "code", tmp_path / "code")
    monkeypatch.setattr(code_locations, "ROOT", tmp_path)
    monkeypatch.setattr(deploy, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def deployed(copy, monkeypatch):
    """Deploys the copy and gives what lies in S3 and what SageMaker has afterwards."""
    options = f"--role-arn {ROLE} --bucket {BUCKET} --region us-east-1"
    monkeypatch.setattr("sys.argv", ["deploy.py", *options.split()])
    with mock_aws():
        s3 = boto3.client("s3", region_name="us-east-1")
        sagemaker = boto3.client("sagemaker", region_name="us-east-1")
        s3.create_bucket(Bucket=BUCKET)

        def run():
            deploy.main()
            found = s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])
            pipeline = sagemaker.describe_pipeline(PipelineName=config.PIPELINE_NAME)
            return {item["Key"] for item in found}, pipeline["PipelineDefinition"]

        yield run


def test_hash_is_the_one_of_the_export(tmp_path):
    (tmp_path / "main.py").write_text("print('ä')\\n", encoding="utf-8")
    (tmp_path / "B.txt").write_bytes(b"")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "main.pyc").write_bytes(b"left out")
    expected = "${SAMPLE_HASH}"
    assert code_locations.folder_hash(tmp_path) == expected


@pytest.mark.parametrize("folder", FOLDERS)
def test_definition_points_to_the_code(deployed, copy, folder):
    keys, definition = deployed()
    prefix = code_locations.code_location(folder, BUCKET)
    assert prefix in strings(json.loads(definition))
    for name in code_locations.code_files(copy / folder):
        assert prefix.removeprefix(f"s3://{BUCKET}/") + name in keys


@pytest.mark.parametrize("folder", FOLDERS)
def test_edited_code_has_a_new_place(deployed, copy, folder):
    deployed()
    before = code_locations.code_location(folder, BUCKET)
    script = next(iter(code_locations.code_files(copy / folder).values()))
    script.write_bytes(script.read_bytes() + b"\\n")
    after = code_locations.code_location(folder, BUCKET)

    keys, definition = deployed()
    assert after != before
    assert after.removeprefix(f"s3://{BUCKET}/") + script.name in keys
    assert after in strings(json.loads(definition))
    assert before not in strings(json.loads(definition))


def test_code_can_go_alone(deployed, monkeypatch):
    monkeypatch.setattr("sys.argv", [*sys.argv, "--code-only"])
    deploy.main()
    client = boto3.client("sagemaker", region_name="us-east-1")
    assert client.list_pipelines()["PipelineSummaries"] == []


def test_nothing_points_to_the_bucket_of_the_design(deployed):
    _, definition = deployed()
    bucket = code_locations.read_json("upload.json")["bucket"]
    for text in strings(json.loads(definition)):
        assert text != bucket and not text.startswith(f"s3://{bucket}/")


def strings(value):
    """All texts of a definition."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []
`;
