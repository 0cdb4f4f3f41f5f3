/** `tests/step_code.py`, the same for every pipeline: what the tests of the steps' code share. */
export const STEP_CODE = `"""Calls the code of a step as SageMaker does, in a folder of the test.

Sample files come from tests/data/<step>/<input>/. Nothing is installed: a package that
is not there skips the test and is named.
"""

import ast
import contextlib
import importlib.util
import inspect
import json
import shutil
import sys
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(__file__).resolve().parent / "data"


def check_parameters(folder: str) -> None:
    """The function takes, by name, every input, output and argument of the step."""
    main = load_main(folder)
    given = [*main.INPUTS, *main.OUTPUTS, *main.ARGUMENTS]
    function = written_function(folder, main)
    if function is None:  # it comes from somewhere else, or is made by a call
        with imports_of(folder):
            found = getattr(importlib.import_module(main.MODULE), main.FUNCTION)
            inspect.signature(found).bind(**dict.fromkeys(given))
        return
    taken, optional = parameters_of(function)
    if function.kwarg is None:
        missing = [name for name in given if name not in taken]
        assert not missing, f"{main.FUNCTION}() does not take {missing}."
    unknown = [name for name in taken if name not in [*given, *optional]]
    assert not unknown, f"The step does not give {unknown} to {main.FUNCTION}()."


class Ran(NamedTuple):
    """Folders of the step's outputs, and the values that it returned."""

    outputs: dict[str, Path]
    values: dict


def run(folder: str, base: Path, arguments: dict) -> Ran:
    """Run the step below a folder."""
    main = load_main(folder)
    main.BASE = base
    main.install_packages = lambda: None
    with imports_of(folder):
        importlib.import_module(main.MODULE)
        words = command_line(main, arguments)
        for name, place in main.INPUTS.items():
            copy_samples(DATA / Path(folder).name / name, base / place)
        with mock.patch.object(sys, "argv", ["main.py", *words]):
            main.main()
    result = base / main.RESULT_FOLDER / "result.json"
    values = json.loads(result.read_text(encoding="utf-8")) if main.RETURNS else {}
    outputs = {name: base / place for name, place in main.OUTPUTS.items()}
    return Ran(outputs, values)


def load_main(folder: str):
    """The step's main.py, which knows its inputs, outputs, arguments and function."""
    spec = importlib.util.spec_from_file_location("main", ROOT / folder / "main.py")
    main = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(main)
    return main


def written_function(folder: str, main) -> ast.arguments | None:
    """What the function takes, read without importing the packages that it uses."""
    file = ROOT / folder / f"{main.MODULE.replace('.', '/')}.py"
    for statement in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.FunctionDef) and statement.name == main.FUNCTION:
            return None if statement.decorator_list else statement.args
    return None


def parameters_of(function: ast.arguments) -> tuple[list[str], list[str]]:
    """Names of the parameters that can be given by name, and of those with a default."""
    positional = [each.arg for each in function.args]
    keywords = [each.arg for each in function.kwonlyargs]
    optional = positional[len(positional) - len(function.defaults) :]
    pairs = zip(keywords, function.kw_defaults)
    optional += [name for name, default in pairs if default is not None]
    return positional + keywords, optional


def command_line(main, arguments: dict) -> list[str]:
    """The words after main.py, as the definition gives them."""
    unknown = [name for name in main.ARGUMENTS if arguments.get(name) is None]
    if unknown:
        pytest.skip(f"Only a run knows {unknown}: give them samples in ARGUMENTS.")
    flags = {name: flag for name, (flag, _) in main.ARGUMENTS.items()}
    return [word for name, flag in flags.items() for word in (flag, arguments[name])]


def copy_samples(samples: Path, target: Path) -> None:
    if not any(samples.rglob("*")):
        pytest.skip(f"No sample files yet: put some into {samples.relative_to(ROOT)}.")
    shutil.copytree(samples, target)


@contextlib.contextmanager
def imports_of(folder: str):
    """The step's files can be imported, and are forgotten again: the next step has its own."""
    own = {file.stem for file in (ROOT / folder).rglob("*.py")}
    hidden = {name: sys.modules.pop(name) for name in own if name in sys.modules}
    with mock.patch.object(sys, "path", [str(ROOT / folder), *sys.path]):
        try:
            yield
        except ModuleNotFoundError as error:
            pytest.skip(f"{error.name} is not installed here, which {folder} imports.")
        finally:
            for name in own:
                sys.modules.pop(name, None)
            sys.modules.update(hidden)
`;
