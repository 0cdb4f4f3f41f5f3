"""Stands in for AWS while the SageMaker SDK compiles a pipeline: uploads go to moto's memory, roles are there.

Import this module before `sagemaker`. It works with both versions of the SDK.
"""

import json
import logging
import os
import warnings

REGION = "us-east-1"
ACCOUNT = "123456789012"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/SageMakerPipelineRole"
BUCKET = "amzn-s3-demo-bucket"

os.environ.update(
    AWS_DEFAULT_REGION=REGION,  # SDK v3 makes a client while it is imported
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    SAGEMAKER_SUPPRESS_V2_WARNING="1",
)
warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)

from moto import mock_aws  # noqa: E402

mock_aws().start()

import boto3  # noqa: E402

_s3 = boto3.client("s3", region_name=REGION)
_buckets = set()


class _Answer:
    status_code = 200


def _allow_actions(params, **_):
    """SDK v3 asks whether the role may do what the job needs, which moto cannot answer."""
    names = [value for key, value in sorted(params["body"].items()) if key.startswith("ActionNames")]
    results = [{"EvalActionName": name, "EvalDecision": "allowed"} for name in names]
    return _Answer(), {"EvaluationResults": results, "IsTruncated": False}


def _any_role(params, **_):
    """SDK v3 looks up the roles of models and trainers; here every role is there and trusts SageMaker."""
    name = params["body"]["RoleName"]
    statement = {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}
    role = {
        "RoleName": name,
        "Arn": f"arn:aws:iam::{ACCOUNT}:role/{name}",
        "AssumeRolePolicyDocument": json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
    }
    return _Answer(), {"Role": role}


def _boto_session(region):
    session = boto3.session.Session(region_name=region)
    session.events.register("before-call.iam.SimulatePrincipalPolicy", _allow_actions)
    session.events.register("before-call.iam.GetRole", _any_role)
    return session


def make_bucket(name):
    """Makes sure that uploads to the bucket succeed."""
    if name not in _buckets:
        _s3.create_bucket(Bucket=name)
        _buckets.add(name)


def put_object(uri, body):
    """Puts a text or bytes where a step reads them, and gives back the place."""
    bucket, _, key = uri.removeprefix("s3://").partition("/")
    make_bucket(bucket)
    _s3.put_object(Bucket=bucket, Key=key, Body=body)
    return uri


def pipeline_session(region=REGION, bucket=BUCKET):
    """A session of the SDK in this environment under which steps are described instead of run.

    The SDK takes the images that it chooses itself from the session's region.
    """
    try:
        from sagemaker.core.workflow.pipeline_context import PipelineSession
    except ImportError:
        from sagemaker.workflow.pipeline_context import PipelineSession
    make_bucket(bucket)
    return PipelineSession(boto_session=_boto_session(region), default_bucket=bucket)
