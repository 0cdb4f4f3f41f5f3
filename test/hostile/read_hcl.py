r"""Reads JSON lines {"id", "text", "texts"} and prints where python-hcl2 does not find one of the texts; the last line counts them.

A second opinion on what we print: python-hcl2 has its own grammar of the language. It leaves escapes as they are written.
"""

import re
import sys

import hcl2

from report_faults import report_faults

SHORT = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


def check(case):
    try:
        tree = hcl2.loads(case["text"])
    except Exception as error:  # the library lets its parser's own errors through
        return [f"{type(error).__name__}: {str(error):.300}"]
    found = set(texts(tree))
    return [f"lost {text!r}" for text in case["texts"] if text not in found]


def texts(value):
    if isinstance(value, dict):
        for key, item in value.items():
            yield unescaped(key)
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield unescaped(value)
        if value.startswith("${"):  # an expression, given as it is written
            yield from map(unescaped, re.findall(r'"(?:[^"\\]|\\.)*"', value))


def unescaped(text):
    if len(text) >= 2 and text[0] == text[-1] == '"' and not text.startswith('"<<EOT'):
        text = re.sub(r"\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)", character, text[1:-1])
    return text.replace("$${", "${").replace("%%{", "%{")


def character(found):
    escape = found.group(1)
    return SHORT[escape] if escape in SHORT else chr(int(escape[1:], 16))


if __name__ == "__main__":
    sys.exit(report_faults(check))
