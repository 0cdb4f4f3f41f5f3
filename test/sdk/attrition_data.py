"""What the functions of the Attrition template read: a table of employees, a model, and a stand-in for xgboost.

The stand-in scores by the first column. The functions run for real; that xgboost itself works is not ours to prove.
"""

import io
import random
import sys
import tarfile
import types

import boto3
from offline_aws import BUCKET, make_bucket

TABLE = "attrition/employees.csv"
MODEL = "attrition/model.tar.gz"
PROPERTIES = {"Train.ModelArtifacts.S3ModelArtifacts": f"s3://{BUCKET}/{MODEL}"}


def put(key, body):
    boto3.client("s3").put_object(Bucket=BUCKET, Key=key, Body=body)


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
    return "\n".join(lines).encode()


def packed_model():
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        member = tarfile.TarInfo("xgboost-model")
        member.size = 3
        archive.addfile(member, io.BytesIO(b"ubj"))
    return packed.getvalue()


class DMatrix:
    def __init__(self, address):
        with open(address.partition("?")[0], encoding="utf-8") as file:
            self.rows = [[float(value) for value in line.split(",")] for line in file]

    def get_label(self):
        return [row[0] for row in self.rows]


class Booster:
    def load_model(self, path):
        with open(path, "rb") as file:
            assert file.read() == b"ubj"

    def predict(self, rows):
        return [row[1] for row in rows.rows]


sys.modules["xgboost"] = types.SimpleNamespace(DMatrix=DMatrix, Booster=Booster)
make_bucket(BUCKET)
put(TABLE, employees())
put(MODEL, packed_model())
