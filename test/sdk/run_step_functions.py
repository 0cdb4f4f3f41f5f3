"""Runs the functions of an exported @step project with the SDK's own runner, offline.

    .venv-sdk3/bin/python test/sdk/run_step_functions.py PROJECT FIXTURES.json

FIXTURES names what stands outside the functions: "objects" puts files into S3 by location, "properties" answers what
other steps would give, "modules" are folders of stand-ins for packages of the image. Each function runs in the order of
its dependencies; the results are printed as JSON. The exit code is 1 when one of them fails.
"""

import contextlib
import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compile_exports import load  # noqa: E402
from offline_aws import make_bucket, pipeline_session, read_object, write_object  # noqa: E402

EXECUTION = {"PipelineExecutionId": "offline000001", "PipelineName": "offline", "PipelineArn": "arn:aws:offline"}


def main(project, fixtures_file):
    fixtures = json.loads(Path(fixtures_file).read_text(encoding="utf-8"))
    sys.path[:0] = [project, *fixtures.get("modules", [])]
    for location, file in fixtures.get("objects", {}).items():
        write_object(location, Path(file).read_bytes())
    os.chdir(project)
    with contextlib.redirect_stdout(sys.stderr):
        pipeline = load(Path(project) / "pipelines/pipeline.py").get_pipeline(sagemaker_session=pipeline_session())
        run = Run(json.loads(pipeline.definition()), fixtures.get("properties", {}))
        outcomes = [run.step(name) for name in run.functions()]
    print(json.dumps(outcomes, indent=1))
    return 1 if any(outcome["exit"] for outcome in outcomes) or not outcomes else 0


class Run:
    """One execution of a definition, as far as its functions go."""

    def __init__(self, definition, properties):
        self.steps = dict(named(definition["Steps"]))
        self.parameters = {each["Name"]: each.get("DefaultValue") for each in definition["Parameters"]}
        self.properties = properties

    def functions(self):
        """Names of the steps that are functions, those that others wait for first."""
        order = []

        def visit(name):
            if name in order or name not in self.steps:
                return
            for before in self.steps[name].get("DependsOn", []):
                visit(before)
            if is_function(self.steps[name]):
                order.append(name)

        for name in self.steps:
            visit(name)
        return order

    def step(self, name):
        """Runs one function as its job would."""
        arguments = self.steps[name]["Arguments"]
        for key, value in arguments.get("Environment", {}).items():
            os.environ[key] = text(self.value(value))
        os.environ["TRAINING_JOB_ARN"] = "arn:aws:sagemaker:us-east-1:123456789012:training-job/offline"
        words = [text(self.value(word)) for word in arguments["AlgorithmSpecification"]["ContainerArguments"]]
        if "--serialize_output_to_json" not in words:
            words += ["--serialize_output_to_json", "true"]  # so that the result can be printed
        try:
            invoke()(words)
            code = 0
        except SystemExit as end:
            code = end.code or 0
        place = self.value(arguments["OutputDataConfig"]["S3OutputPath"])
        return {"step": name, "exit": code, "result": None if code else result_at(place)}

    def value(self, value):
        if isinstance(value, dict) and "Std:Join" in value:
            parts = [text(self.value(each)) for each in value["Std:Join"]["Values"]]
            return value["Std:Join"].get("On", "").join(parts)
        if not isinstance(value, dict) or "Get" not in value:
            return value
        if value["Get"] in self.properties:
            return self.properties[value["Get"]]
        kind, _, rest = value["Get"].partition(".")
        if kind == "Parameters":
            return self.parameters[rest]
        if kind == "Execution":
            return EXECUTION[rest]
        name, _, path = rest.partition(".")
        found = self.steps[name]["Arguments"]
        for member in path.split("."):
            found = found[member]
        return self.value(found)


def named(steps):
    for step in steps:
        yield step["Name"], step
        if step["Type"] == "Condition":
            yield from named(step["Arguments"]["IfSteps"] + step["Arguments"]["ElseSteps"])


def is_function(step):
    return step["Type"] == "Training" and "job_driver.sh" in json.dumps(step["Arguments"]["AlgorithmSpecification"])


def text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def result_at(place):
    return json.loads(read_object(f"{place}/results/results.json") or read_object(f"{place}/results.json"))["Result"]


def invoke():
    try:
        from sagemaker.core.remote_function.invoke_function import main as run
    except ImportError:
        from sagemaker.remote_function.invoke_function import main as run
    return run


if __name__ == "__main__":
    sys.exit(main(*map(os.path.abspath, sys.argv[1:])))
