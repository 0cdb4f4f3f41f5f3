/** `tests/conftest.py`, the same for every pipeline; what differs stands in `config.py`. */
export const CONFTEST = `"""What the tests share. None of them asks AWS."""

import os

os.environ.update(  # before the SDK is imported, which reads the region
    AWS_DEFAULT_REGION="us-east-1",
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    SAGEMAKER_SUPPRESS_V2_WARNING="1",
)

import pytest


@pytest.fixture(scope="session")
def session():
    """A session under which steps are described instead of run."""
    from pipelines.offline import offline_session

    return offline_session("us-east-1", "tests-of-the-pipeline")
`;
