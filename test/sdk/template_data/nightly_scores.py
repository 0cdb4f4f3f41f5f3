"""What the functions of the Nightly-scores template read: the day's customers, and what the transform job wrote."""

import random

from offline_aws import BUCKET, put_object

PROPERTIES = {"Score.TransformOutput.S3OutputPath": f"s3://{BUCKET}/scores"}


def customers(rows=120):
    chance = random.Random(5)
    lines = ["customer_id,tenure_months,monthly_fee,tickets,logins_30d,plan"]
    for number in range(rows):
        plan = chance.choice(["basic", "plus", "pro"])
        months, tickets, logins = chance.randint(0, 60), chance.randint(0, 5), chance.randint(0, 40)
        lines.append(f"c-{number},{months},{chance.randint(9, 79)},{tickets},{logins},{plan}")
    return "\n".join(lines)


def scores(rows=120):
    chance = random.Random(6)
    return "\n".join(f"c-{number},{chance.random():.4f}" for number in range(rows))


put_object(f"s3://{BUCKET}/renewal/incoming/customers.csv", customers())
put_object(f"s3://{BUCKET}/scores/batch.csv.out", scores())
