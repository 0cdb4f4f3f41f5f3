"""Reads JSON lines {"id", "text", "spellings"} and prints which numbers Python code does not hold as JSON spells them.

A spelling belongs to a member of a dictionary, or to a parameter's default, by name. Value and type have to be those that
Python's own reader of JSON makes of it.
"""

import ast
import json
import sys

from report_faults import report_faults


def check(case):
    found = dict(numbers(ast.parse(case["text"])))
    for name, spelling in case["spellings"].items():
        wanted = repr(json.loads(spelling))
        if repr(found.get(name)) != wanted:
            yield f"{name} is {found.get(name)!r}, not {wanted}"


def numbers(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            yield from members(node)
        elif isinstance(node, ast.Call):
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            if "name" in given and "default_value" in given:
                yield ast.literal_eval(given["name"]), number(given["default_value"])


def members(node):
    for key, value in zip(node.keys, node.values):
        name = key.value
        if isinstance(value, ast.List):
            for index, item in enumerate(value.elts):
                yield f"{name}[{index}]", number(item)
        elif name == "DefaultValue":  # beside the parameter's class
            continue
        elif isinstance(value, ast.Dict) and [each.value for each in value.keys] == ["DefaultValue"]:
            yield name, number(value.values[0])
        else:
            yield name, number(value)


def number(node):
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


if __name__ == "__main__":
    sys.exit(report_faults(check))
