/** Python of the step *Process*, as its author would write it. */
export const PROCESS_CODE = `"""Clean the employee table and split it for training, validation and testing.

Only the standard library is used, so the step starts without installing anything.
"""

import csv
import random

TARGET = "Attrition"
POSITIVE = "Yes"
IDENTIFIERS = {"EmployeeNumber"}
SEED = 42


def process(raw, train, validation, test):
    """Write train.csv, validation.csv and test.csv: the label first, numbers only, no header.

    That is how SageMaker's XGBoost reads CSV. 70 % of the rows go to training and 15 % to
    each of the others; every split keeps the share of people who left.
    """
    rows = clean(read_rows(raw))
    columns = describe_columns(rows)
    parts = split(rows, shares=(0.7, 0.15, 0.15))
    for folder, part in zip((train, validation, test), parts):
        with (folder / f"{folder.name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows(encode(row, columns) for row in part)
        print(f"{folder.name}: {len(part)} rows, {len(columns)} columns")


def read_rows(folder):
    """Read all CSV files of a folder as dictionaries, with surrounding spaces removed."""
    rows = []
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                if None in row:
                    raise ValueError(f"{path.name} has a row with more values than columns.")
                rows.append({name: (value or "").strip() for name, value in row.items()})
    if not rows:
        raise ValueError(f"There are no rows in the CSV files of {folder}.")
    if TARGET not in rows[0]:
        raise ValueError(f"The table has no column {TARGET!r}; it has {', '.join(rows[0])}.")
    return rows


def clean(rows):
    """Leave out rows with a missing value, and repetitions of a row."""
    complete = [row for row in rows if all(row.values())]
    unique = {tuple(row.items()): row for row in complete}
    return list(unique.values())


def describe_columns(rows):
    """Map each useful column to its categories, or to None when it holds numbers.

    Identifiers and columns with a single value tell a model nothing and are left out.
    """
    columns = {}
    for name in rows[0]:
        values = {row[name] for row in rows}
        if name == TARGET or name in IDENTIFIERS or len(values) < 2:
            continue
        columns[name] = None if all(map(is_number, values)) else sorted(values)
    return columns


def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True


def encode(row, columns):
    """Turn a row into numbers: the label, then each column; categories become 0 and 1."""
    numbers = [int(row[TARGET] == POSITIVE)]
    for name, categories in columns.items():
        if categories is None:
            numbers.append(float(row[name]))
        else:
            numbers.extend(int(row[name] == category) for category in categories)
    return numbers


def split(rows, shares):
    """Shuffle the rows and cut them by shares, for each label on its own."""
    shuffled = random.Random(SEED).sample(rows, len(rows))
    parts = [[] for _ in shares]
    for label in sorted({row[TARGET] for row in rows}):
        group = [row for row in shuffled if row[TARGET] == label]
        start, share_so_far = 0, 0.0
        for part, share in zip(parts, shares):
            share_so_far += share
            end = round(len(group) * share_so_far)
            part.extend(group[start:end])
            start = end
    return parts
`;
