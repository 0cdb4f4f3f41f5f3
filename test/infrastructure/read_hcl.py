"""Parses Terraform files and prints, as JSON, the pipeline definition that each holds with marks where its holes are.

A second opinion on what we print: python-hcl2 has its own grammar of the language.
"""

import json
import re
import sys

import hcl2

HOLES = {
    "var.bucket": "\ue000bucket\ue000",
    "aws_iam_role.pipeline.arn": "\ue000role\ue000",
}


def definition_of(tree):
    pipelines = [block for block in tree["resource"] if '"aws_sagemaker_pipeline"' in block]
    (named,) = pipelines[0].values()
    (body,) = named.values()
    return body["pipeline_definition"]


def mark(text):
    marked = re.sub(r"(?<!\$)\$\{([^}]*)\}", lambda found: HOLES[found.group(1)], text)
    return marked.replace("$${", "${").replace("%%{", "%{")


def main(paths):
    found = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            heredoc = definition_of(hcl2.load(file))
        lines = heredoc[1:-1].split("\n")
        found[path] = mark("\n".join(lines[1:-1]))
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
