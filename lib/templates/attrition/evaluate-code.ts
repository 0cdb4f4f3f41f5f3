/** Python of the step *Evaluate*, as its author would write it. */
export const EVALUATE_CODE = `"""Score the trained model on rows that it has not seen."""

import pathlib
import tarfile
import tempfile

import xgboost


def evaluate(model, test):
    """Return the area under the ROC curve: the chance that the model ranks a random
    person who left above a random person who stayed. 0.5 is guessing, 1.0 is perfect.
    """
    booster = load_model(model / "model.tar.gz")
    rows = xgboost.DMatrix(f"{test / 'test.csv'}?format=csv&label_column=0")
    auc = area_under_curve(rows.get_label(), booster.predict(rows))
    print(f"AUC on the test split: {auc:.4f}")
    return {"auc": auc}


def load_model(archive):
    """Load the model file that SageMaker's XGBoost packs into model.tar.gz."""
    with tarfile.open(archive) as packed, tempfile.TemporaryDirectory() as folder:
        member = next(each for each in packed if each.name.endswith("xgboost-model"))
        path = pathlib.Path(folder) / "xgboost-model"
        path.write_bytes(packed.extractfile(member).read())
        booster = xgboost.Booster()
        booster.load_model(str(path))
    return booster


def area_under_curve(labels, scores):
    """Compute the AUC from ranks (Mann-Whitney); equal scores share their average rank."""
    labels = [label > 0.5 for label in labels]
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("The test split needs people who left and people who stayed.")

    order = sorted(range(len(labels)), key=lambda index: scores[index])
    rank_sum, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and scores[order[end]] == scores[order[start]]:
            end += 1
        average_rank = (start + 1 + end) / 2
        rank_sum += average_rank * sum(labels[index] for index in order[start:end])
        start = end
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)
`;
