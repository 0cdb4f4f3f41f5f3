/** `pipelines/get_definition.py`, the same for every pipeline; what differs stands in `config.py`. */
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
