/** `deploy.py`, the same for every pipeline; what differs stands in `config.py`. */
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
