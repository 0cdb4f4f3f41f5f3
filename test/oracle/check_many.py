"""Judges the files named on standard input, one a line, and prints the findings of each as JSON.

A definition that is so odd that the oracle stumbles over it has an error that says so.
"""
import json, sys
from check_definition import check_text


def findings(file):
    try:
        found = check_text(open(file, encoding="utf-8").read())
    except Exception as fault:  # the oracle's own
        found = [("error", "$", f"the oracle gave up: {type(fault).__name__}: {fault}")]
    return [dict(level=level, path=path, message=message) for level, path, message in found]


if __name__ == "__main__":
    json.dump({file: findings(file) for file in sys.stdin.read().splitlines()}, sys.stdout)
