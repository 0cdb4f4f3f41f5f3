/** Python of the step *Evaluate*, as its author would write it. */
export const EVALUATE_CODE = `"""Judge the best model of the search by orders that no training job has seen."""

import csv
import json
import math
import pathlib
import statistics
import tarfile
import tempfile

import xgboost


def evaluate(model, train, test, report):
    """Return how far off the model is in minutes, and how much better than guessing.

    Guessing is to promise everybody the median time of the training orders. An improvement
    of 0.25 means that the model's error is a quarter smaller than that; 0 is no better.
    """
    rows = xgboost.DMatrix(f"{test / 'test.csv'}?format=csv&label_column=0")
    actual = [float(value) for value in rows.get_label()]
    if not actual:
        raise ValueError("There are no orders in the test split.")
    predicted = [float(value) for value in load_model(model / "model.tar.gz").predict(rows)]

    errors = [guess - truth for guess, truth in zip(predicted, actual)]
    mae = mean_size(errors)
    median = statistics.median(read_minutes(train / "train.csv"))
    baseline = mean_size([median - truth for truth in actual])
    improvement = 1 - mae / baseline if baseline > 0 else 0.0
    print(f"Off by {mae:.2f} minutes; the median of the past is off by {baseline:.2f}")

    write_report(report / "model-quality.json", errors, actual)
    return {"mae_minutes": mae, "improvement": improvement}


def load_model(archive):
    """Load the model file that SageMaker's XGBoost packs into model.tar.gz."""
    with tarfile.open(archive) as packed, tempfile.TemporaryDirectory() as folder:
        member = next(each for each in packed if each.name.endswith("xgboost-model"))
        path = pathlib.Path(folder) / "xgboost-model"
        path.write_bytes(packed.extractfile(member).read())
        booster = xgboost.Booster()
        booster.load_model(str(path))
    return booster


def mean_size(errors):
    return sum(abs(error) for error in errors) / len(errors)


def read_minutes(path):
    with path.open(newline="") as file:
        return [float(row[0]) for row in csv.reader(file)]


def write_report(path, errors, actual):
    """Write the metrics in the form in which the model registry shows them."""
    squares = sum(error**2 for error in errors)
    mean = sum(actual) / len(actual)
    spread = sum((truth - mean) ** 2 for truth in actual)
    metrics = {
        "mae": mean_size(errors),
        "mse": squares / len(errors),
        "rmse": math.sqrt(squares / len(errors)),
    }
    if spread > 0:
        metrics["r2"] = 1 - squares / spread
    values = {
        name: {"value": value, "standard_deviation": "NaN"} for name, value in metrics.items()
    }
    path.write_text(json.dumps({"regression_metrics": values}, indent=2) + "\\n")
`;
