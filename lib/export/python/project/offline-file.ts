/** `pipelines/offline.py`, the same for every pipeline. */
export const OFFLINE = `"""A session that asks nobody, to compile the pipeline without AWS."""

import json

import boto3

from pipelines.pipeline import PipelineSession

ACCOUNT = "123456789012"


def offline_session(region: str, bucket: str) -> PipelineSession:
    """A session whose uploads go nowhere, and to which every role is there and allowed."""
    boto_session = boto3.session.Session(
        aws_access_key_id="offline",
        aws_secret_access_key="offline",
        region_name=region,
    )
    boto_session.events.register("before-call", _answer)
    return PipelineSession(boto_session=boto_session, default_bucket=bucket)


class _Done:
    status_code = 200


def _answer(model, params, **_):
    """What the SDK asks while it compiles, answered here instead of being sent."""
    if model.service_model.service_name == "s3":
        return _Done(), {"Buckets": []}
    answers = {
        "GetCallerIdentity": _identity,
        "GetRole": _role,
        "SimulatePrincipalPolicy": _decisions,
    }
    if model.name not in answers:
        raise RuntimeError(f"Without AWS there is no answer to {model.name}.")
    return _Done(), answers[model.name](params["body"])


def _identity(_):
    return {"Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:user/offline"}


def _role(asked):
    name = asked["RoleName"]
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "sagemaker.amazonaws.com"},
        "Action": "sts:AssumeRole",
    }
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    role = {
        "RoleName": name,
        "Arn": f"arn:aws:iam::{ACCOUNT}:role/{name}",
        "AssumeRolePolicyDocument": json.dumps(policy),
    }
    return {"Role": role}


def _decisions(asked):
    given = sorted(asked.items())
    names = [text for key, text in given if key.startswith("ActionNames")]
    results = [{"EvalActionName": name, "EvalDecision": "allowed"} for name in names]
    return {"EvaluationResults": results, "IsTruncated": False}
`;
