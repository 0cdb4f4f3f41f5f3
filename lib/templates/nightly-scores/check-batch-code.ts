/** Python of the step *CheckBatch*, as its author would write it. */
export const CHECK_BATCH_CODE = `"""Look at what arrived during the day, and keep the customers that can be scored.

Only the standard library is used, so the step starts without installing anything.
"""

import csv

ID = "customer_id"
NUMBERS = ("tenure_months", "monthly_fee", "tickets", "logins_30d")
PLANS = ("basic", "plus", "pro")


def check_batch(incoming, batch, features):
    """Write the customers for the model, and their features for the drift check.

    batch.csv is what the model reads: the customer first, numbers only, no header.
    features.csv holds the same numbers under their names and without the customer, so that
    the check tells drift by name and does not take identifiers for a feature.

    Returns how many customers can be scored and which share of the rows cannot be.
    """
    rows = read_rows(incoming)
    good, seen = [], set()
    for row in rows:
        encoded = encode(row)
        if encoded is not None and row[ID] not in seen:
            seen.add(row[ID])
            good.append((row[ID], encoded))

    with (batch / "batch.csv").open("w", newline="") as file:
        csv.writer(file).writerows([customer, *numbers] for customer, numbers in good)
    with (features / "features.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*NUMBERS, *(f"plan_{plan}" for plan in PLANS)])
        writer.writerows(numbers for _, numbers in good)
    rejected_share = (len(rows) - len(good)) / len(rows) if rows else 0.0
    print(f"{len(good)} of {len(rows)} customers can be scored")
    return {"customers": len(good), "rejected_share": rejected_share}


def read_rows(folder):
    """Read all CSV files of a folder as dictionaries, with surrounding spaces removed."""
    rows = []
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            missing = {ID, "plan", *NUMBERS} - set(reader.fieldnames or ())
            if missing:
                raise ValueError(f"{path.name} has no column {', '.join(sorted(missing))}.")
            for row in reader:
                rows.append({name: (row[name] or "").strip() for name in (ID, "plan", *NUMBERS)})
    return rows


def encode(row):
    """Turn a customer into numbers in the order in which the model learnt them; None for a gap."""
    if not row[ID] or row["plan"] not in PLANS:
        return None
    try:
        numbers = [float(row[name]) for name in NUMBERS]
    except ValueError:
        return None
    if min(numbers) < 0:
        return None
    return [*numbers, *(int(row["plan"] == plan) for plan in PLANS)]
`;
