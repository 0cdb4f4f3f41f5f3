/** Python of the step *Summarize*, as its author would write it. */
export const SUMMARIZE_CODE = `"""Make a call list of the night's scores, most urgent customers first."""

import csv


def summarize(scores, call_list, threshold):
    """Write call-list.csv: the customers whose score reaches the threshold.

    The transform job wrote a line for each customer: the customer and the chance that
    the subscription is cancelled, between 0 and 1.
    """
    rows = read_scores(scores)
    if not rows:
        raise ValueError(f"There are no scores in {scores}.")
    urgent = sorted((row for row in rows if row[1] >= threshold), key=lambda row: -row[1])
    with (call_list / "call-list.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["customer_id", "score"])
        writer.writerows((customer, f"{score:.4f}") for customer, score in urgent)

    mean = sum(score for _, score in rows) / len(rows)
    print(f"{len(rows)} customers, {len(urgent)} to call, mean score {mean:.3f}")
    return {"scored": len(rows), "to_call": len(urgent), "mean_score": mean}


def read_scores(folder):
    """Read the files that the transform job wrote: their names end in .out."""
    rows = []
    for path in sorted(folder.rglob("*.out")):
        with path.open(newline="") as file:
            rows.extend((line[0], float(line[-1])) for line in csv.reader(file) if line)
    return rows
`;
