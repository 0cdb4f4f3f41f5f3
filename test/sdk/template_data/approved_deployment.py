"""What the functions of the Approved-deployment template read: sample requests, and an endpoint that answers them."""

import io

import boto3
from offline_aws import BUCKET, put_object

PROPERTIES = {"DeployCandidate.EndpointName": "delivery-time-candidate"}


class _Answer:
    status_code = 200


def _answer(params, **_):
    """The model behind the endpoint gives back three times the first feature."""
    first = float(bytes(params["body"]).decode().split(",")[0])
    return _Answer(), {"Body": io.BytesIO(str(3 * first).encode()), "ContentType": "text/csv"}


boto3.setup_default_session()
boto3.DEFAULT_SESSION.events.register("before-call.sagemaker-runtime.InvokeEndpoint", _answer)
put_object(f"s3://{BUCKET}/delivery/smoke-test/requests.csv", "6,2,1\n9.3,3.1,0\n")
