/** `tests/test_pipeline.py`, the same for every pipeline; what differs stands in `config.py`. */
export const TEST_PIPELINE = `"""The pipeline compiles without AWS and is the one of the design."""

import json

import pytest

from pipelines import get_definition
from pipelines.code_locations import read_json
from pipelines.pipeline import get_pipeline

SUFFIXES = {"Model": "-CreateModel", "RegisterModel": "-RegisterModel"}


@pytest.fixture(scope="module")
def compiled(session):
    bucket = read_json("upload.json")["bucket"]
    pipeline = get_pipeline(default_bucket=bucket, sagemaker_session=session)
    return json.loads(pipeline.definition())


@pytest.fixture(scope="module")
def designed():
    return read_json("pipeline.json")


def test_has_the_steps_of_the_design(compiled, designed):
    assert outline(compiled["Steps"]) == outline(designed["Steps"])


def test_has_the_parameters_of_the_design(compiled, designed):
    assert compiled["Parameters"] == designed.get("Parameters", [])


def test_prints_the_definition_and_nothing_else(capsys, monkeypatch, designed):
    monkeypatch.setattr("sys.argv", ["get_definition"])
    get_definition.main()
    printed = json.loads(capsys.readouterr().out)
    assert outline(printed["Steps"]) == outline(designed["Steps"])


def outline(steps):
    """Names, types and branches.

    SDK v2 adds a suffix to the names of model steps; functions run as training jobs.
    """
    found = {}
    for step in steps:
        name = step["Name"].removesuffix(SUFFIXES.get(step["Type"], ""))
        branches = [
            outline(step["Arguments"].get(branch) or [])
            for branch in ("IfSteps", "ElseSteps")
            if step["Type"] == "Condition"
        ]
        kind = "Processing" if is_function(step) else step["Type"]
        found[name] = (kind, branches)
    return found


def is_function(step):
    """True for a step that the SDK made of a Python function."""
    specification = step.get("Arguments", {}).get("AlgorithmSpecification", {})
    return "job_driver.sh" in json.dumps(specification)
`;
