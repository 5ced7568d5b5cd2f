"""Modules, classes and functions stay small enough to dare to change."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "workbench"
MODULES = sorted(PACKAGE.rglob("*.py"))
MODULE, CLASS, FUNCTION = 400, 250, 60


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_is_small_and_says_what_one_finds_in_it(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree), "no docstring at its head"
    assert source.count("\n") <= MODULE
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            limit = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
            assert (node.end_lineno or 0) - node.lineno + 1 <= limit, node.name
