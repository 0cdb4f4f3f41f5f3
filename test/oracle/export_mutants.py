"""Writes the mutants of test_check_definition.py as files: export_mutants.py FOLDER"""
import json, pathlib, sys
from test_check_definition import MUTANTS, load


def main(folder):
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for number, (base, mutate, _) in enumerate(MUTANTS, start=1):
        definition = load(base)
        mutate(definition)
        (target / f"mutant-{number:02}.json").write_text(json.dumps(definition, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
