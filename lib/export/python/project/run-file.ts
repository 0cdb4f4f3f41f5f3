/** `pipelines/run.py`, the same for every pipeline; what differs stands in `config.py`. */
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
