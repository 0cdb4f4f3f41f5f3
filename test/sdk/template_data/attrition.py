"""What the functions of the Attrition template read: a table of employees and a model."""

import random

from offline_aws import BUCKET, put_object
from template_data.models import put_model, stand_in

PROPERTIES = {"Train.ModelArtifacts.S3ModelArtifacts": put_model("attrition/model.tar.gz")}


def employees(rows=200):
    chance = random.Random(7)
    lines = ["EmployeeNumber,Age,Department,OverTime,MonthlyIncome,Attrition"]
    for number in range(rows):
        left = chance.random() < 0.3
        department = chance.choice(["Sales", "Research", "Support"])
        overtime = "Yes" if left == (chance.random() < 0.8) else "No"
        income = chance.randint(2000, 9000)
        age = chance.randint(20, 60)
        lines.append(f"{number},{age},{department},{overtime},{income},{'Yes' if left else 'No'}")
    return "\n".join(lines)


stand_in("xgboost")
put_object(f"s3://{BUCKET}/attrition/employees.csv", employees())
