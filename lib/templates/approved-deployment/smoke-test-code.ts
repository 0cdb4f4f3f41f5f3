/** Python of the step *SmokeTest*, as its author would write it. */
export const SMOKE_TEST_CODE = `"""Ask the candidate endpoint about orders whose answers are known.

The role of this step has to allow sagemaker:InvokeEndpoint on the endpoint.
"""

import csv
import time

import boto3
from botocore.exceptions import BotoCoreError, ClientError


def smoke_test(samples, endpoint_name):
    """Return how many requests failed, the time that 95 % of them stay under, and the largest miss.

    Every line of the samples is one request: the answer that the model gave when it was
    approved, then the features. An endpoint that has just started is slow at first, so it is woken.
    """
    rows = read_rows(samples)
    if not rows:
        raise ValueError(f"There are no sample requests in {samples}.")
    runtime = boto3.client("sagemaker-runtime")
    attempt(runtime, endpoint_name, rows[0][1])  # wakes the endpoint; not judged
    failed, times, misses = 0, [], []
    for expected, body in rows:
        started = time.perf_counter()
        answer = attempt(runtime, endpoint_name, body)
        if answer is None:
            failed += 1
            continue
        times.append(1000 * (time.perf_counter() - started))
        misses.append(abs(answer - expected))
    slow = percentile(times, 0.95)
    worst = max(misses, default=0.0)
    print(f"{failed} failed, 95 % under {slow:.0f} ms, off by {worst:.4f} at most")
    return {"failed_requests": failed, "p95_ms": slow, "largest_miss": worst}


def read_rows(folder):
    rows = []
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="") as file:
            rows.extend((float(line[0]), ",".join(line[1:])) for line in csv.reader(file) if line)
    return rows


def attempt(runtime, endpoint_name, body):
    """Ask for one answer; None when the request fails or the answer is no number."""
    try:
        answer = runtime.invoke_endpoint(
            EndpointName=endpoint_name, ContentType="text/csv", Accept="text/csv", Body=body
        )
        return float(answer["Body"].read().decode().strip())
    except (BotoCoreError, ClientError, ValueError) as error:
        print(f"{body}: {error}")
        return None


def percentile(values, share):
    """Return the smallest value that the share of all values does not exceed; 0 for none."""
    ordered = sorted(values)
    return ordered[int(share * (len(ordered) - 1) + 0.5)] if ordered else 0.0
`;
