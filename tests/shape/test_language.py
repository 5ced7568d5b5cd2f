"""One word for one thing: words that the field does not use stay out of forms and domain."""

import ast
import re
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "workbench"
BANNED = {
    "data", "info", "manager", "helper", "helpers", "util", "utils", "handler", "process", "misc", "obj", "tmp",
    "template", "survey", "company", "client", "attachment", "database",
}  # fmt: skip


def names_in(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names


def words(name: str) -> set[str]:
    return {each.casefold() for part in name.split("_") for each in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", part)}


def test_no_banned_word_is_a_name_in_forms_or_domain() -> None:
    found = {
        f"{path.name}: {name}"
        for folder in ("forms", "domain")
        for path in (PACKAGE / folder).rglob("*.py")
        for name in names_in(path)
        if words(name) & BANNED
    }
    assert found == set()
