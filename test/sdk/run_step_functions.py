"""Executes the functions of an exported @step project for real, offline.

    .venv-sdk3/bin/python test/sdk/run_step_functions.py ROOT [DATA]

Compiles the pipeline, then resolves each function's container arguments in the order of the dependencies, as the service
would, and calls the SDK's own `invoke_function`. DATA is a Python file that puts into S3 what the functions read, and
whose PROPERTIES say what steps of other kinds would have given. Proves: that functions, arguments and results travel,
and that values reach the steps that want them. Does not prove: images, installed packages, permissions.
Exit 1 when a function fails or there is none.
"""

import importlib.util
import json
import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

from compile_exports import buckets_of, compile_pipeline  # noqa: E402
from offline_aws import ACCOUNT, REGION, make_bucket  # noqa: E402

EXECUTION = {"PipelineExecutionId": "offline00001", "PipelineName": "offline"}
DRIVER = "job_driver.sh"


def main(root, data=None):
    properties = load_data(data).PROPERTIES if data else {}
    definition = compile_pipeline(Path(root), "pipelines/pipeline.py")
    for bucket in buckets_of(definition):
        make_bucket(bucket)
    run = Run(definition, properties)
    for step in run.functions():
        print(f"{step['Name']}: {run.invoke(step)}", flush=True)
    failed = [name for name, outcome in run.outcomes.items() if outcome != "exit 0"]
    print(f"{len(run.outcomes) - len(failed)} of {len(run.outcomes)} functions ran")
    return 1 if failed or not run.outcomes else 0


class Run:
    """One execution of a pipeline, of which only the functions are executed."""

    def __init__(self, definition, properties):
        self.steps = {step["Name"]: step for step in all_steps(definition["Steps"])}
        self.parameters = {each["Name"]: each.get("DefaultValue") for each in definition["Parameters"]}
        self.properties = properties
        self.outcomes = {}

    def functions(self):
        """Steps that the SDK made of functions, each after the ones it depends on."""
        found = {}

        def visit(name):
            if name in found or name not in self.steps:
                return
            for other in self.steps[name].get("DependsOn", []):
                visit(other)
            if is_function(self.steps[name]):
                found[name] = self.steps[name]

        for name in self.steps:
            visit(name)
        return list(found.values())

    def invoke(self, step):
        """How the function's process ended."""
        arguments = step["Arguments"]
        os.environ.update({name: self.text(value) for name, value in arguments.get("Environment", {}).items()})
        os.environ["TRAINING_JOB_ARN"] = f"arn:aws:sagemaker:{REGION}:{ACCOUNT}:training-job/offline"
        try:
            invoke_function([self.text(each) for each in arguments["AlgorithmSpecification"]["ContainerArguments"]])
            outcome = "exit 0"
        except SystemExit as end:
            outcome = f"exit {end.code or 0}"
        self.outcomes[step["Name"]] = outcome
        return outcome

    def text(self, value):
        value = self.resolve(value)
        return str(value).lower() if isinstance(value, bool) else str(value)

    def resolve(self, value):
        if not isinstance(value, dict):
            return value
        if "Std:Join" in value:
            join = value["Std:Join"]
            return join["On"].join(self.text(each) for each in join["Values"])
        head, _, rest = value["Get"].partition(".")
        if head == "Parameters":
            return self.parameters[rest]
        if head == "Execution":
            return EXECUTION[rest]
        if rest in self.properties:
            return self.properties[rest]
        name, _, path = rest.partition(".")
        node = self.steps[name]["Arguments"]
        for key in path.split("."):
            node = node[key]
        return self.resolve(node)


def all_steps(steps):
    for step in steps:
        yield step
        if step["Type"] == "Condition":
            yield from all_steps(step["Arguments"].get("IfSteps", []) + step["Arguments"].get("ElseSteps", []))


def is_function(step):
    specification = step.get("Arguments", {}).get("AlgorithmSpecification", {})
    return step["Type"] == "Training" and DRIVER in json.dumps(specification)


def invoke_function(arguments):
    try:
        from sagemaker.core.remote_function.invoke_function import main as invoke
    except ImportError:
        from sagemaker.remote_function.invoke_function import main as invoke
    invoke(arguments)


def load_data(file):
    spec = importlib.util.spec_from_file_location("data_of_functions", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
