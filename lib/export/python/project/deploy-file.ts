/** `deploy.py`, the same for every pipeline; what differs stands in `config.py` and `upload.json`. */
export const DEPLOY = `"""Deploy pipeline.json with boto3 alone: upload the code, create or update the pipeline.

python deploy.py --role-arn arn:aws:iam::111122223333:role/Pipeline --bucket my-bucket
"""

import argparse
import json

import boto3

import config
from pipelines.code_locations import (
    ROOT,
    code_files,
    code_location,
    designed_locations,
    read_json,
)


def main() -> None:
    options = parse_options()
    upload_code(options.bucket, options.region)
    if options.code_only:
        return
    settings = {
        "PipelineName": options.pipeline_name,
        "PipelineDefinition": definition(options.role_arn, options.bucket),
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
    """Upload each code folder to the place that its content gives it."""
    client = boto3.client("s3", region_name=region)
    for folder in designed_locations():
        prefix = code_location(folder, bucket).removeprefix(f"s3://{bucket}/")
        for name, file in code_files(ROOT / folder).items():
            client.upload_file(str(file), bucket, prefix + name)


def definition(role_arn: str, bucket: str) -> str:
    """pipeline.json with this account's role and bucket, and the code's places of now."""
    designed = read_json("upload.json")
    old, own = f"s3://{designed['bucket']}", f"s3://{bucket}"
    values = {designed["role"]: role_arn, designed["bucket"]: bucket, old: own}
    for folder, location in designed_locations().items():
        place = code_location(folder, bucket)
        if values.setdefault(location, place) != place:
            raise SystemExit(f"{folder} had the place of another folder. Export again.")
    return json.dumps(fill(read_json("pipeline.json"), values, (f"{old}/", f"{own}/")))


def fill(value, values: dict[str, str], starts: tuple[str, str]):
    """Put this account's values, and starts of locations, in place of the design's."""
    if isinstance(value, dict):
        return {key: fill(item, values, starts) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, values, starts) for item in value]
    if not isinstance(value, str):
        return value
    old, own = starts
    if value.startswith(old) and value not in values:
        return own + value.removeprefix(old)
    return values.get(value, value) if value else value


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role-arn", default=config.ROLE_ARN)
    parser.add_argument("--pipeline-name", default=config.PIPELINE_NAME)
    parser.add_argument("--bucket", default=config.BUCKET)
    parser.add_argument("--region", default=config.REGION)
    parser.add_argument("--code-only", action="store_true", help="make no pipeline")
    return parser.parse_args()


if __name__ == "__main__":
    main()
`;
