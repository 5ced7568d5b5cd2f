"""Only `kernel.files` makes files and folders, and SQLite its own."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "workbench"
HOMES = {"kernel/files.py", "kernel/log.py", "exchange/sync/carrying.py", "exchange/sync/sftp.py"}
"""The store fills what `draft_beside` gives it; a log is added to, line by line, and holds nothing that could be lost;
by SFTP files are made on another computer, and a file to be carried gets its members within what `durable_file` gives.
"""


def makes_a_file(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in (
        "write_text",
        "write_bytes",
        "mkstemp",
        "NamedTemporaryFile",
        "TemporaryDirectory",
        "copyfile",
        "copy2",
        "move",
        "touch",
        "mkdtemp",
        "mkdir",
        "makedirs",
        "rename",
        "FileHandler",
        "RotatingFileHandler",
        "QSaveFile",
        "QFile",
    ):
        return True
    modes = [each.value for each in (*node.args, *(k.value for k in node.keywords)) if isinstance(each, ast.Constant)]
    return name == "open" and any(isinstance(mode, str) and set(mode) & set("wax+") and len(mode) < 4 for mode in modes)


def test_no_other_module_makes_files() -> None:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        place = path.relative_to(PACKAGE).as_posix()
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if makes_a_file(node)]
        # `archive.open(entry, "w")` writes a member of a zip that `durable_file` makes.
        calls = [
            c for c in calls if not (isinstance(c.func, ast.Attribute) and getattr(c.func.value, "id", "") == "archive")
        ]  # type: ignore[attr-defined]
        if calls and place not in HOMES:
            found.add(place)
    assert found == set()
