"""Reads JSON lines {"id", "text", "tree"} and prints where PyYAML takes a text for another tree; the last line counts them.

The reader in C and the one in Python tell characters apart differently, so the second looks at the characters alone.
"""

import sys

import yaml
from yaml.reader import Reader

from report_faults import report_faults


def check(case):
    try:
        Reader(case["text"]).check_printable(case["text"])
        tree = yaml.load(case["text"].encode("utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        return [f"{type(error).__name__}: {error}"]
    return [] if tree == case["tree"] else [difference(tree, case["tree"])]


def difference(left, right, path="$"):
    if isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        pairs = [(left[key], right[key], f"{path}.{key}") for key in left]
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = [(*pair, f"{path}[{at}]") for at, pair in enumerate(zip(left, right))]
    else:
        return f"{path}: {left!r:.300} is not {right!r:.300}"
    for one, other, at in pairs:
        if one != other:
            return difference(one, other, at)
    return f"{path}: differs"


if __name__ == "__main__":
    sys.exit(report_faults(check))
