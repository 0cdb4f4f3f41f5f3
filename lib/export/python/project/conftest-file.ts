/** `tests/conftest.py`, the same for every pipeline; what differs stands in `config.py`. */
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
