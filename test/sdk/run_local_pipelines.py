"""Has the SageMaker SDK's local mode run pipelines of one condition, and says what became of each.

    .venv-sdk2/bin/python test/sdk/run_local_pipelines.py < cases

Each line on standard input is a case: {"conditions": […], "parameters": […], "values": {…}, "message": …} in AWS's forms.
The answer is a line: {"outcome": true, false or null where the condition itself failed, "reason": of the failed run}.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import offline_aws  # noqa: E402
from sagemaker.telemetry import telemetry_logging  # noqa: E402
from sagemaker.workflow import conditions as classes  # noqa: E402
from sagemaker.workflow import parameters as kinds  # noqa: E402
from sagemaker.workflow.condition_step import ConditionStep  # noqa: E402
from sagemaker.workflow.execution_variables import ExecutionVariables  # noqa: E402
from sagemaker.workflow.fail_step import FailStep  # noqa: E402
from sagemaker.workflow.functions import Join  # noqa: E402
from sagemaker.workflow.pipeline import Pipeline  # noqa: E402
from sagemaker.workflow.pipeline_context import LocalPipelineSession  # noqa: E402

PARAMETERS = {
    "String": kinds.ParameterString,
    "Integer": kinds.ParameterInteger,
    "Float": kinds.ParameterFloat,
    "Boolean": kinds.ParameterBoolean,
}


def main():
    telemetry_logging._send_telemetry_request = lambda *_, **__: None  # reports each call to AWS, and takes its time
    session = local_session()
    for line in sys.stdin:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            answer = run(json.loads(line), session)
        print(json.dumps(answer), flush=True)


def local_session():
    boto_session = offline_aws._boto_session(offline_aws.REGION)
    offline_aws.make_bucket(offline_aws.BUCKET)
    return LocalPipelineSession(boto_session=boto_session, default_bucket=offline_aws.BUCKET)


def run(case, session):
    parameters = {
        each["Name"]: PARAMETERS[each["Type"]](name=each["Name"], default_value=each["DefaultValue"])
        for each in case["parameters"]
    }
    message = operand(case["message"], parameters)
    step = ConditionStep(
        name="Choose",
        conditions=[condition(each, parameters) for each in case["conditions"]],
        if_steps=[FailStep(name="Yes", error_message=message)],
        else_steps=[FailStep(name="No", error_message=message)],
    )
    pipeline = Pipeline(name="Local", parameters=list(parameters.values()), steps=[step], sagemaker_session=session)
    pipeline.create(offline_aws.ROLE)
    execution = pipeline.start(parameters=case["values"])
    statuses = {each["StepName"]: each["StepStatus"] for each in execution.list_steps()["PipelineExecutionSteps"]}
    ended = {"Yes": True, "No": False}
    outcome = next((ended[name] for name in ended if name in statuses), None)
    return {"outcome": outcome, "reason": execution.describe()["FailureReason"]}


def condition(asked, parameters):
    kind = asked["Type"]
    if kind == "Not":
        return classes.ConditionNot(condition(asked["Condition"], parameters))
    if kind == "Or":
        return classes.ConditionOr([condition(each, parameters) for each in asked["Conditions"]])
    if kind == "In":
        values = [operand(each, parameters) for each in asked["Values"]]
        return classes.ConditionIn(operand(asked["QueryValue"], parameters), values)
    left, right = operand(asked["LeftValue"], parameters), operand(asked["RightValue"], parameters)
    return getattr(classes, f"Condition{kind}")(left, right)


def operand(written, parameters):
    if not isinstance(written, dict):
        return written
    if "Std:Join" in written:
        join = written["Std:Join"]
        return Join(on=join["On"], values=[operand(each, parameters) for each in join["Values"]])
    if written["Get"] == "Execution.PipelineName":
        return ExecutionVariables.PIPELINE_NAME
    return parameters[written["Get"].removeprefix("Parameters.")]


if __name__ == "__main__":
    main()
