/** Files of the project that are the same for every pipeline; what differs stands in `config.py`. */

/** `pipelines/get_definition.py` */
export const GET_DEFINITION = `"""Print the definition that the SDK makes of the pipeline."""

import contextlib
import json
import os
import sys

import config

os.environ.setdefault("AWS_DEFAULT_REGION", config.REGION)

with contextlib.redirect_stdout(sys.stderr):  # the SDK talks while it is imported
    from pipelines.pipeline import get_pipeline


def main() -> None:
    with contextlib.redirect_stdout(sys.stderr):
        pipeline = get_pipeline(
            role=config.ROLE_ARN,
            default_bucket=config.BUCKET,
            pipeline_name=config.PIPELINE_NAME,
        )
        definition = pipeline.definition()
    print(json.dumps(json.loads(definition), indent=2))


if __name__ == "__main__":
    main()
`;

/** `pipelines/run.py` */
export const RUN = `"""Create or update the pipeline, start it when asked, and wait for its end.

python -m pipelines.run --start --wait --param EpochCount=3
python -m pipelines.run --start --environment staging
"""

import argparse
import json
import os
import sys
from pathlib import Path

from botocore.exceptions import WaiterError

import config
from deploy import upload_code
from pipelines.pipeline import get_pipeline

VALUES = Path(__file__).resolve().parents[1] / "parameters"


def main() -> int:
    options = parse_options()
    os.environ.setdefault("AWS_DEFAULT_REGION", options.region)
    upload_code(options.bucket, options.region)
    pipeline = get_pipeline(
        role=options.role_arn,
        default_bucket=options.bucket,
        pipeline_name=options.pipeline_name,
    )
    limits = {}
    if config.MAX_PARALLEL_STEPS:
        limits = {"MaxParallelExecutionSteps": config.MAX_PARALLEL_STEPS}
    pipeline.upsert(
        role_arn=options.role_arn,
        description=config.DESCRIPTION or None,
        tags=config.TAGS or None,
        parallelism_config=limits or None,
    )
    print(f"Pipeline {options.pipeline_name} is up to date.")
    if not options.start:
        return 0

    values = environment_values(options.environment) | dict(options.param)
    execution = pipeline.start(parameters=values or None)
    print(f"Started {execution.arn}")
    return wait(execution) if options.wait else 0


def environment_values(name: str) -> dict[str, str]:
    """The values of parameters/<name>.json, as the AWS command line takes them too."""
    text = (VALUES / f"{name}.json").read_text(encoding="utf-8")
    return {entry["Name"]: entry["Value"] for entry in json.loads(text)}


def wait(execution) -> int:
    """Wait for the end of the run and print its steps."""
    failed = False
    try:
        execution.wait(delay=30, max_attempts=24 * 60 * 2)
    except WaiterError as error:  # the run failed, or it takes too long
        print(error, file=sys.stderr)
        failed = True
    for step in reversed(execution.list_steps()):
        reason = step.get("FailureReason", "")
        print(f"{step['StepStatus']:<12} {step['StepName']}  {reason}".rstrip())
    return 1 if failed else 0


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role-arn", default=config.ROLE_ARN)
    parser.add_argument("--pipeline-name", default=config.PIPELINE_NAME)
    parser.add_argument("--bucket", default=config.BUCKET)
    parser.add_argument("--region", default=config.REGION)
    parser.add_argument("--environment", default="default", choices=environments())
    parser.add_argument("--param", action="append", default=[], type=parameter)
    parser.add_argument("--start", action="store_true")
    parser.add_argument("--wait", action="store_true")
    return parser.parse_args()


def environments() -> list[str]:
    return sorted(file.stem for file in VALUES.glob("*.json"))


def parameter(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text} is not of the form Name=value")
    return name, value


if __name__ == "__main__":
    sys.exit(main())
`;

/** `deploy.py` */
export const DEPLOY = `"""Deploy pipeline.json with boto3 alone: upload the code, create or update the pipeline.

python deploy.py --role-arn arn:aws:iam::111122223333:role/Pipeline --bucket my-bucket
"""

import argparse
import json
from pathlib import Path

import boto3

import config

ROOT = Path(__file__).resolve().parent


def main() -> None:
    options = parse_options()
    upload_code(options.bucket, options.region)
    definition = json.loads((ROOT / "pipeline.json").read_text(encoding="utf-8"))
    filled = fill(definition, options.role_arn, options.bucket)
    settings = {
        "PipelineName": options.pipeline_name,
        "PipelineDefinition": json.dumps(filled),
        "RoleArn": options.role_arn,
    }
    if config.DESCRIPTION:
        settings["PipelineDescription"] = config.DESCRIPTION
    if config.MAX_PARALLEL_STEPS:
        settings["ParallelismConfiguration"] = {
            "MaxParallelExecutionSteps": config.MAX_PARALLEL_STEPS
        }
    client = boto3.client("sagemaker", region_name=options.region)
    print(create_or_update(client, settings))


def create_or_update(client, settings: dict) -> str:
    """Update the pipeline; create it where it is not there yet."""
    name = settings["PipelineName"]
    pages = client.get_paginator("list_pipelines").paginate(PipelineNamePrefix=name)
    found = [each for page in pages for each in page["PipelineSummaries"]]
    if any(each["PipelineName"] == name for each in found):
        return client.update_pipeline(**settings)["PipelineArn"]
    return client.create_pipeline(**settings, Tags=config.TAGS)["PipelineArn"]


def upload_code(bucket: str, region: str) -> None:
    """Upload each code folder to where the definition expects it."""
    client = boto3.client("s3", region_name=region)
    for entry in json.loads((ROOT / "upload.json").read_text(encoding="utf-8")):
        prefix = entry["location"].removeprefix(f"s3://{config.BUCKET}/")
        folder = ROOT / entry["folder"]
        for file in sorted(folder.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                key = prefix + file.relative_to(folder).as_posix()
                client.upload_file(str(file), bucket, key)


def fill(value, role_arn: str, bucket: str):
    """Put this account's role and bucket in the place of the design's."""
    if isinstance(value, dict):
        return {key: fill(item, role_arn, bucket) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, role_arn, bucket) for item in value]
    if value == config.ROLE_ARN:
        return role_arn
    if value == config.BUCKET:
        return bucket
    start = f"s3://{config.BUCKET}"
    if isinstance(value, str) and (value == start or value.startswith(f"{start}/")):
        return f"s3://{bucket}{value.removeprefix(start)}"
    return value


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role-arn", default=config.ROLE_ARN)
    parser.add_argument("--pipeline-name", default=config.PIPELINE_NAME)
    parser.add_argument("--bucket", default=config.BUCKET)
    parser.add_argument("--region", default=config.REGION)
    return parser.parse_args()


if __name__ == "__main__":
    main()
`;

/** `tests/conftest.py` */
export const CONFTEST = `"""AWS as the tests see it: in memory, with every role there and allowed."""

import json
import os

os.environ.update(
    AWS_DEFAULT_REGION="us-east-1",
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    SAGEMAKER_SUPPRESS_V2_WARNING="1",
)

import boto3
import pytest
from moto import mock_aws

BUCKET = "tests-of-the-pipeline"


class _Answer:
    status_code = 200


def _allow_actions(params, **_):
    """The answer to a question about permissions, which moto cannot give."""
    body = params["body"].items()
    names = [value for key, value in sorted(body) if key.startswith("ActionNames")]
    results = [{"EvalActionName": name, "EvalDecision": "allowed"} for name in names]
    return _Answer(), {"EvaluationResults": results, "IsTruncated": False}


def _any_role(params, **_):
    """Every role is there and trusts SageMaker."""
    name = params["body"]["RoleName"]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "sagemaker.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    role = {
        "RoleName": name,
        "Arn": f"arn:aws:iam::123456789012:role/{name}",
        "AssumeRolePolicyDocument": json.dumps(policy),
    }
    return _Answer(), {"Role": role}


@pytest.fixture(scope="session")
def session():
    """A session under which steps are described instead of run."""
    with mock_aws():
        from pipelines.pipeline import PipelineSession

        boto_session = boto3.session.Session(region_name="us-east-1")
        events = boto_session.events
        events.register("before-call.iam.SimulatePrincipalPolicy", _allow_actions)
        events.register("before-call.iam.GetRole", _any_role)
        boto_session.client("s3").create_bucket(Bucket=BUCKET)
        yield PipelineSession(boto_session=boto_session, default_bucket=BUCKET)
`;

/** `tests/test_pipeline.py` */
export const TEST_PIPELINE = `"""The pipeline compiles without AWS and is the one of the design."""

import json
from pathlib import Path

import pytest

from pipelines.pipeline import get_pipeline

ROOT = Path(__file__).resolve().parents[1]
SUFFIXES = {"Model": "-CreateModel", "RegisterModel": "-RegisterModel"}


@pytest.fixture(scope="module")
def compiled(session):
    return json.loads(get_pipeline(sagemaker_session=session).definition())


@pytest.fixture(scope="module")
def designed():
    return json.loads((ROOT / "pipeline.json").read_text(encoding="utf-8"))


def test_has_the_steps_of_the_design(compiled, designed):
    assert outline(compiled["Steps"]) == outline(designed["Steps"])


def test_has_the_parameters_of_the_design(compiled, designed):
    assert compiled["Parameters"] == designed.get("Parameters", [])


def outline(steps):
    """Names, types and branches.

    SDK v2 adds a suffix to the names of model steps; functions run as training jobs.
    """
    found = {}
    for step in steps:
        name = step["Name"].removesuffix(SUFFIXES.get(step["Type"], ""))
        branches = [
            outline(step["Arguments"].get(branch) or [])
            for branch in ("IfSteps", "ElseSteps")
            if step["Type"] == "Condition"
        ]
        kind = "Processing" if is_function(step) else step["Type"]
        found[name] = (kind, branches)
    return found


def is_function(step):
    """True for a step that the SDK made of a Python function."""
    specification = step.get("Arguments", {}).get("AlgorithmSpecification", {})
    return "job_driver.sh" in json.dumps(specification)
`;

/** `tests/test_code.py` */
export const TEST_CODE = `"""The code of the steps is Python that can be read."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "code").rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_file_compiles(file):
    compile(file.read_text(encoding="utf-8"), str(file), "exec")
`;
