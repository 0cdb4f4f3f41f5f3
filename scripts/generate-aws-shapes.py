#!/usr/bin/env python3
"""Writes lib/aws/generated/shapes.json: the API shapes behind pipeline steps, trimmed for the browser.

    .venv/bin/python scripts/generate-aws-shapes.py

Reads the service models of the installed botocore (Apache-2.0). Kept: types, members, required members, enums,
bounds and patterns of everything that can stand in a step's Arguments or behind `Steps.<name>.<path>`.
Left out: documentation text, errors, and required members that a client fills in (idempotency tokens).
The same botocore always gives the same bytes.
"""
from __future__ import annotations

import json
import pathlib

import botocore
import botocore.session

OUT = pathlib.Path(__file__).resolve().parent.parent / "lib" / "aws" / "generated" / "shapes.json"

# Operations whose request (in) and whose answer (out) the product needs.
REQUESTS = {
    "sagemaker": [
        "CreateAction", "CreateArtifact", "CreateAutoMLJob", "CreateContext", "CreateEndpoint", "CreateEndpointConfig",
        "CreateHyperParameterTuningJob", "CreateInferenceComponent", "CreateModel", "CreateModelPackage",
        "CreateProcessingJob", "CreateTrainingJob", "CreateTransformJob",
    ],
    "bedrock": [
        "CreateCustomModel", "CreateCustomModelDeployment", "CreateModelImportJob", "CreateProvisionedModelThroughput",
    ],
    "emr-serverless": ["CreateApplication", "StartJobRun"],
    "emr": ["RunJobFlow"],
}
ANSWERS = {
    "sagemaker": [
        "DescribeAutoMLJob", "DescribeEndpoint", "DescribeEndpointConfig", "DescribeHyperParameterTuningJob",
        "DescribeInferenceComponent", "DescribeModel", "DescribeModelPackage", "DescribeProcessingJob",
        "DescribeTrainingJob", "DescribeTransformJob", "ListTrainingJobsForHyperParameterTuningJob",
    ],
    "bedrock": ["GetCustomModel", "GetCustomModelDeployment", "GetModelImportJob", "GetProvisionedModelThroughput"],
    "emr-serverless": ["GetJobRun"],
}
LONE_SHAPES = {"sagemaker": ["AssociationEdgeType"], "emr": ["HadoopJarStepConfig", "Step", "ActionOnFailure"]}

# Pipelines spell Bedrock's members in PascalCase although the API spells them in camelCase (SDK2 bedrock_steps.py).
PASCAL_CASE_SERVICES = {"bedrock"}

# Filled in by every client when absent, so never asked of the author.
CLIENT_TOKENS = {"ClientToken", "ClientRequestToken", "clientToken"}

TYPE_NAMES = {"long": "integer", "double": "float"}


class Trimmer:
    """Collects one service's shapes under names that are unique over all services."""

    def __init__(self, service: str, table: dict[str, dict]):
        self.table = table
        self.prefix = "" if service == "sagemaker" else f"{service}/"
        self.is_pascal = service in PASCAL_CASE_SERVICES

    def add(self, shape) -> str:
        """Puts a shape and all it refers to into the table; answers its name there."""
        name = self.prefix + shape.name
        if name not in self.table:
            self.table[name] = {}  # before its members, so that recursive shapes end
            self.table[name] = self.trim(shape)
        return name

    def trim(self, shape) -> dict:
        kind = TYPE_NAMES.get(shape.type_name, shape.type_name)
        entry: dict = {"t": kind}
        if kind == "structure":
            if getattr(shape, "is_document_type", False):
                return {"t": "any"}
            self.trim_structure(shape, entry)
        elif kind == "list":
            entry["i"] = self.add(shape.member)
        elif kind == "map":
            entry["k"] = self.add(shape.key)
            entry["v"] = self.add(shape.value)
        if getattr(shape, "enum", None):
            entry["e"] = list(shape.enum)
        for short, long in (("lo", "min"), ("hi", "max"), ("p", "pattern")):
            if long in shape.metadata:
                entry[short] = shape.metadata[long]
        return entry

    def trim_structure(self, shape, entry: dict) -> None:
        entry["m"] = {self.spell(name): self.add(member) for name, member in shape.members.items()}
        tokens = CLIENT_TOKENS | {name for name, member in shape.members.items() if is_token(member)}
        required = [self.spell(name) for name in shape.required_members if name not in tokens]
        if required:
            entry["r"] = required
        if shape.metadata.get("union"):
            entry["u"] = 1

    def spell(self, name: str) -> str:
        return name[0].upper() + name[1:] if self.is_pascal else name


def is_token(member) -> bool:
    serialization = getattr(member, "serialization", {})
    return bool(member.metadata.get("idempotencyToken") or serialization.get("idempotencyToken"))


def collect() -> dict[str, dict]:
    session = botocore.session.get_session()
    table: dict[str, dict] = {}
    for service in sorted(REQUESTS):
        model = session.get_service_model(service)
        trimmer = Trimmer(service, table)
        for operation in REQUESTS[service]:
            trimmer.add(model.operation_model(operation).input_shape)
        for operation in ANSWERS.get(service, []):
            trimmer.add(model.operation_model(operation).output_shape)
        for name in LONE_SHAPES.get(service, []):
            trimmer.add(model.shape_for(name))
    return table


def to_text(source: str, table: dict[str, dict]) -> str:
    """JSON with one shape per line, so that a botocore update shows as a readable diff."""
    lines = [f"{json.dumps(name)}:{json.dumps(table[name], separators=(',', ':'))}" for name in sorted(table)]
    return f'{{"source":{json.dumps(source)},"shapes":{{\n' + ",\n".join(lines) + "\n}}\n"


def main() -> None:
    table = collect()
    text = to_text(f"botocore {botocore.__version__}", table)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(text, encoding="utf-8")
    print(f"{len(table)} shapes, {len(text)} bytes -> {OUT}")


if __name__ == "__main__":
    main()
