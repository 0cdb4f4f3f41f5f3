/** `pipelines/get_definition.py`, the same for every pipeline; what differs stands in `config.py`. */
export const GET_DEFINITION = `"""Print the definition that the SDK makes of the pipeline. AWS is not asked.

python -m pipelines.get_definition --bucket my-bucket --output definition.json
"""

import argparse
import contextlib
import json
import os
import sys
from pathlib import Path

import config


def main() -> None:
    options = parse_options()
    os.environ.setdefault("AWS_DEFAULT_REGION", options.region)
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"  # nobody looks there for keys
    with contextlib.redirect_stdout(sys.stderr):  # the SDK talks while it works
        text = definition(options)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


def definition(options: argparse.Namespace) -> str:
    from pipelines.offline import offline_session  # reads the region from above
    from pipelines.pipeline import get_pipeline

    pipeline = get_pipeline(
        role=options.role_arn,
        default_bucket=options.bucket,
        pipeline_name=options.pipeline_name,
        sagemaker_session=offline_session(options.region, options.bucket),
    )
    return json.dumps(json.loads(pipeline.definition()), indent=2) + "\\n"


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--role-arn", default=config.ROLE_ARN)
    parser.add_argument("--pipeline-name", default=config.PIPELINE_NAME)
    parser.add_argument("--bucket", default=config.BUCKET)
    parser.add_argument("--region", default=config.REGION)
    parser.add_argument("--output", type=Path, help="standard output without it")
    return parser.parse_args()


if __name__ == "__main__":
    main()
`;
