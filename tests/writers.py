"""Every function of the application that writes to the history, found in its source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import workbench.application

APPLICATION = Path(workbench.application.__file__).parent
_OPENERS = {"answering.open_desk", "scoring.open_score_sheet"}
"""What is written through the desk or the sheet that they return is written by whoever opened it."""


def find_writers() -> set[str]:
    """Return `module.function` of everything public that says something itself, or calls what does."""
    calls = dict(_calls())
    writers = {name for name, called in calls.items() if "say" in called} | _OPENERS
    while more := {name for name, called in calls.items() if called & writers} - writers:
        writers |= more
    return {each for each in writers if not any(part.startswith("_") for part in each.split("."))}


def _calls() -> Iterator[tuple[str, set[str]]]:
    for path in sorted(APPLICATION.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = _imported(tree) | {
            node.name: f"{path.stem}.{node.name}" for node in tree.body if isinstance(node, ast.FunctionDef)
        }
        for owner, function in _functions(tree):
            yield (
                f"{path.stem}.{owner}{function.name}",
                {_called(node, known, f"{path.stem}.{owner}") for node in _walk(function)},
            )


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        owner = f"{node.name}." if isinstance(node, ast.ClassDef) else ""
        yield from ((owner, each) for each in inner if isinstance(each, ast.FunctionDef))


def _walk(function: ast.FunctionDef) -> Iterator[ast.Call]:
    return (node for node in ast.walk(function) if isinstance(node, ast.Call))


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return what names of other modules of the application stand for: `module` or `module.function`."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("workbench.application"):
            module = (node.module or "").removeprefix("workbench.application").strip(".")
            found |= {each.asname or each.name: f"{module}.{each.name}".strip(".") for each in node.names}
    return found


def _called(call: ast.Call, known: dict[str, str], own: str) -> str:
    match call.func:
        case ast.Name(id=name):
            return known.get(name, "")
        case ast.Attribute(value=ast.Name(id="services"), attr="say"):
            return "say"
        case ast.Attribute(value=ast.Attribute(attr="services"), attr="say"):
            return "say"
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return f"{own}{name}"
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return f"{known.get(module, '')}.{name}"
    return ""
