/** Python of the step *Prepare*, as its author would write it. */
export const PREPARE_CODE = `"""Turn orders into numbers and split them by time.

Only the standard library is used, so the step starts without installing anything.
"""

import csv
import datetime

TARGET = "minutes"
NUMBERS = ("distance_km", "items", "open_orders")
VEHICLES = ("bike", "car", "scooter")
LONGEST_MINUTES = 240


def prepare(orders, train, validation, test, holdout_days):
    """Write train.csv, validation.csv and test.csv: minutes first, numbers only, no header.

    That is how SageMaker's XGBoost reads CSV. The last days are the test, as many days
    before them are for validation, all earlier ones for training: the model will be asked
    about orders later than those it learnt from, so it is judged by such orders.
    """
    rows = [row for row in read_rows(orders) if is_usable(row)]
    days = sorted({day_of(row) for row in rows})
    if len(days) <= 2 * holdout_days:
        raise ValueError(
            f"{len(days)} days of orders do not leave any for training after "
            f"{holdout_days} for validation and {holdout_days} for the test."
        )
    validation_from, test_from = days[-2 * holdout_days], days[-holdout_days]
    parts = {train: [], validation: [], test: []}
    for row in rows:
        day = day_of(row)
        folder = train if day < validation_from else validation if day < test_from else test
        parts[folder].append(encode(row))
    for folder, part in parts.items():
        with (folder / f"{folder.name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows(part)
        print(f"{folder.name}: {len(part)} orders")


def read_rows(folder):
    """Read all CSV files of a folder as dictionaries."""
    rows = []
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = {TARGET, "ordered_at", "vehicle", *NUMBERS} - set(reader.fieldnames or ())
            if missing:
                raise ValueError(f"{path.name} has no column {', '.join(sorted(missing))}.")
            rows.extend(reader)
    return rows


def is_usable(row):
    """Leave out orders that were never delivered, and those with a gap or a slip of the clock."""
    try:
        encode(row)
    except (TypeError, ValueError):
        return False
    return 0 < float(row[TARGET]) <= LONGEST_MINUTES and row["vehicle"] in VEHICLES


def day_of(row):
    return datetime.datetime.fromisoformat(row["ordered_at"]).date()


def encode(row):
    """Turn an order into numbers: minutes, amounts, hour, weekday, and the vehicle as 0 and 1."""
    ordered = datetime.datetime.fromisoformat(row["ordered_at"])
    amounts = [float(row[name]) for name in NUMBERS]
    vehicle = [int(row["vehicle"] == each) for each in VEHICLES]
    return [float(row[TARGET]), *amounts, ordered.hour, ordered.weekday(), *vehicle]
`;
