"""What the functions of the Delivery-time template read: six weeks of orders, and the best model of the search."""

import datetime
import random

from offline_aws import BUCKET, put_object
from template_data.models import put_model, stand_in

JOB = "tune-001"
put_model(f"tuning/{JOB}/output/model.tar.gz", weight=3, bias=12)
PROPERTIES = {
    "Tune.TrainingJobDefinition.OutputDataConfig.S3OutputPath": f"s3://{BUCKET}/tuning",
    "Tune.TrainingJobSummaries[0].TrainingJobName": JOB,
}


def orders(days=42, each_day=8):
    chance = random.Random(11)
    lines = ["ordered_at,distance_km,items,open_orders,vehicle,minutes"]
    start = datetime.datetime(2026, 3, 2, 11)
    for number in range(days * each_day):
        ordered = start + datetime.timedelta(days=number // each_day, hours=number % each_day)
        distance = round(chance.uniform(0.5, 9), 1)
        vehicle = chance.choice(["bike", "car", "scooter"])
        minutes = round(12 + 3 * distance + chance.uniform(-4, 4), 1)
        items, queue = chance.randint(1, 6), chance.randint(0, 20)
        lines.append(f"{ordered.isoformat()},{distance},{items},{queue},{vehicle},{minutes}")
    return "\n".join(lines)


stand_in("xgboost")
put_object(f"s3://{BUCKET}/delivery/orders/orders.csv", orders())
