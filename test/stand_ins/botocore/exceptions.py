"""Stands in for botocore's faults beside test/stand_ins/boto3.py."""


class BotoCoreError(Exception):
    pass


class ClientError(Exception):
    pass
