"""Reads exports as JSON lines {"id", "text", "texts", "parseOnly"} and prints what is wrong with each; the last line counts them.

Python has to parse, call only what is allowed, import only from the SDK and the standard library, and hold every text of
the author as a constant: the same text, and no other one with the author's mark. The other files of a project only have
to parse.
"""

import ast
import sys

from report_faults import report_faults

MARK = "☠"
METHODS = {
    *("run", "fit", "train", "tune", "transform", "create", "build", "register", "to_string", "output"),
    *("with_metric_definitions", "with_retry_strategy", "update", "get", "definition", "to_request", "upper"),
    *("create_endpoint_config", "create_endpoint", "create_inference_component", "csv", "json", "custom"),
    *("__init__", "__new__"),
}
FUNCTIONS = {"super", "isinstance", "to_request"}  # the last is a parameter of a helper
MODULES = {"sagemaker", "json", "functools"}


def check(export):
    try:
        source = export["text"].encode("utf-8")
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        return [f"{type(error).__name__}: {error}"]
    nodes = list(ast.walk(tree))
    if export.get("parseOnly"):
        return []
    return [*calls(nodes), *constants(nodes, set(export["texts"]))]


def calls(nodes):
    imported = set()
    defined = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            if node.level or node.module.split(".")[0] not in MODULES:
                yield f"imports from {node.module}"
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            yield "imports a module"
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            defined.add(node.name)
    for node in nodes:
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name):
                if function.id not in imported | defined | FUNCTIONS:
                    yield f"calls {function.id}"
            elif not isinstance(function, ast.Attribute) or function.attr not in METHODS | imported:
                yield f"calls {ast.dump(function)[:80]}"
        elif isinstance(node, (ast.Lambda, ast.JoinedStr, ast.Await, ast.ListComp, ast.Global, ast.Delete)):
            yield f"holds a {type(node).__name__}"


def constants(nodes, texts):
    found = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for text in texts - found:
        yield f"lost {text!r}"
    for text in found - texts:
        if MARK in text:
            yield f"made {text!r}"


if __name__ == "__main__":
    sys.exit(report_faults(check))
