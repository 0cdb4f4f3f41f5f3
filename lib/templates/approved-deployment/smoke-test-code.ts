/** Python of the step *SmokeTest*, as its author would write it. */
export const SMOKE_TEST_CODE = `"""Ask the candidate endpoint about orders whose answers are known.

The role of this step has to allow sagemaker:InvokeEndpoint on the endpoint.
"""

import csv
import time

import boto3


def smoke_test(samples, endpoint_name):
    """Return failed requests, the time that 95 % of them stay under, and the largest miss.

    Every line of the samples is one request: the answer that the model gave when it was
    approved, then the features. The first request wakes the endpoint and is not timed.
    """
    rows = read_rows(samples)
    if not rows:
        raise ValueError(f"There are no sample requests in {samples}.")
    runtime = boto3.client("sagemaker-runtime")
    failures, times, misses = 0, [], []
    for expected, body in [rows[0], *rows]:
        started = time.perf_counter()
        try:
            answer = ask(runtime, endpoint_name, body)
        except Exception as error:  # whatever goes wrong counts against the candidate
            print(f"{body}: {error}")
            failures += 1
            continue
        times.append(1000 * (time.perf_counter() - started))
        misses.append(abs(answer - expected))
    slow = percentile(times[1:], 0.95)
    worst = max(misses, default=0.0)
    print(f"{failures} failures, 95 % under {slow:.0f} ms, off by {worst:.4f} at most")
    return {"failures": failures, "p95_ms": slow, "largest_miss": worst}


def read_rows(folder):
    rows = []
    for path in sorted(folder.rglob("*.csv")):
        with path.open(newline="") as file:
            rows.extend((float(line[0]), ",".join(line[1:])) for line in csv.reader(file) if line)
    return rows


def ask(runtime, endpoint_name, body):
    answer = runtime.invoke_endpoint(
        EndpointName=endpoint_name, ContentType="text/csv", Accept="text/csv", Body=body
    )
    return float(answer["Body"].read().decode().strip())


def percentile(values, share):
    """Return the smallest value that the share of all values does not exceed; 0 for none."""
    ordered = sorted(values)
    return ordered[int(share * (len(ordered) - 1) + 0.5)] if ordered else 0.0
`;
