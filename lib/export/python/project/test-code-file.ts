/** `tests/test_code.py`, the same for every pipeline that has code. */
export const TEST_CODE = `"""The code of the steps is Python that can be read."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / "code").rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_file_compiles(file):
    compile(file.read_text(encoding="utf-8"), str(file), "exec")
`;
