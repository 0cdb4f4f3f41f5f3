"""What counts as the same in compare_definitions.py across SDKs, and what still does not."""
import pytest
from compare_definitions import diff, normalise


def differ(type_, ours, theirs):
    """Whether two one-step definitions differ that have these arguments."""
    docs = ({"Steps": [{"Name": "S", "Type": type_, "Arguments": arguments}]} for arguments in (ours, theirs))
    return list(diff(*(normalise(doc, cross=True) for doc in docs))) != []


def ranges(**lists):
    return {"HyperParameterTuningJobConfig": {"ParameterRanges": {"IntegerParameterRanges": [{"Name": "depth"}], **lists}}}


def limit(seconds):
    return {"StoppingCondition": {"MaxRuntimeInSeconds": seconds}}


def metrics(defined, **series):
    return {"AlgorithmSpecification": {"MetricDefinitions": [{"Name": "auc"}] if defined else [], **series}}


ON, OFF = {"EnableSageMakerMetricsTimeSeries": True}, {"EnableSageMakerMetricsTimeSeries": False}
SAME = {
    "an empty list of ranges": ("Tuning", ranges(ContinuousParameterRanges=[]), ranges()),
    "the limit of 24 hours of a quality check": ("QualityCheck", limit(86400), {}),
    "metrics that keep their course by themselves": ("Training", metrics(True, **ON), metrics(True)),
}
DIFFERENT = {
    "no range and a range": ("Tuning", ranges(ContinuousParameterRanges=[{"Name": "eta"}]), ranges()),
    "an empty list of another sort": ("Tuning", ranges(AutoParameters=[]), ranges()),
    "a shorter limit of a quality check": ("QualityCheck", limit(3600), {}),
    "the limit of 24 hours of another job": ("Processing", limit(86400), {}),
    "metrics switched off": ("Training", metrics(True, **OFF), metrics(True)),
    "the course of metrics that nobody defines": ("Training", metrics(False, **ON), metrics(False)),
}


@pytest.mark.parametrize("case", SAME.values(), ids=SAME)
def test_same(case):
    assert not differ(*case)


@pytest.mark.parametrize("case", DIFFERENT.values(), ids=DIFFERENT)
def test_different(case):
    assert differ(*case)
