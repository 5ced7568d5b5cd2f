"""What the program's functions do in the end, found in their source: write to the history, make files, keep the log."""

import ast
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

import workbench

_ROOT = Path(workbench.__file__).parent
_SAY = "say"
_OPENERS = {"application.answering.open_desk", "application.scoring.open_score_sheet"}
"""What is written through the desk or the sheet that they return is written by whoever opened it."""
_MAKERS = {f"kernel.files.{each}" for each in ("durable_write", "durable_file", "draft_beside", "copy_file")}
_OWN = (
    "bootstrap", "kernel.cache", "kernel.log", "kernel.settings", "application.faults", "application.home",
    "application.journalling", "application.sealing.opened", "store.connections", "store.devices", "store.glance", "store.integrity",
    "store.incoming", "store.snapshots", "store.workspace",
)  # fmt: skip
"""What makes only files that are the program's own: settings, caches, logs, snapshots, copies to read from, opened seals."""


def find_writers() -> set[str]:
    """Return `module.function` of everything public of the application that says something itself, or calls what does."""
    calls = {name: called for name, called in _calls().items() if name.startswith("application.")}
    found = _leading_to({name for name, called in calls.items() if _SAY in called} | _OPENERS, calls)
    return {each.removeprefix("application.") for each in found if _is_public(each)}


def find_makers() -> set[str]:
    """Return everything that makes a file which is not the program's own, or calls what does."""
    return _leading_to(_MAKERS, {name: called for name, called in _calls().items() if not name.startswith(_OWN)})


def find_makers_at_the_edge() -> set[str]:
    """Return what makes a file in commands and window past the application."""
    edge, calls = ("cli.", "ui."), _calls()
    below = {each for each in find_makers() if not each.startswith(("application.", *edge))}
    return {name for name, called in calls.items() if name.startswith(edge) and called & below}


def find_openers() -> set[str]:
    """Return the commands that open a workspace."""
    opening = {"bootstrap.open_services", *(f"cli.opening.{each}" for each in ("open_to_read", "open_to_write"))}
    return {
        name for name, called in _calls().items()
        if name.startswith("cli.") and not name.startswith("cli.opening.") and called & {*opening, "cli.opening.look_into"}
    }  # fmt: skip


def find_noting() -> set[str]:
    """Return everything that writes into the log of access and export, or a portfolio's, or calls what does."""
    noting = {f"application.journalling.{each}" for each in ("note", "note_exchanged", "note_files", "note_opened")}
    return _leading_to(noting | {"application.portfolio_log.note_made"}, _calls())


def find_callers(function: str) -> set[str]:
    """Return what names a function itself."""
    return {name for name, called in _calls().items() if function in called}


def _leading_to(ends: Collection[str], calls: Mapping[str, set[str]]) -> set[str]:
    found = set(ends)
    while more := {name for name, called in calls.items() if called & found} - found:
        found |= more
    return found


def _is_public(name: str) -> bool:
    return not any(part.startswith("_") for part in name.split("."))


@cache
def _calls() -> Mapping[str, set[str]]:
    """Return what each function names: calls, and what it hands on to be called."""
    return {name: called for path in sorted(_ROOT.rglob("*.py")) for name, called in _calls_in(path)}


def _calls_in(path: Path) -> Iterator[tuple[str, set[str]]]:
    module = ".".join(path.relative_to(_ROOT).with_suffix("").parts)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = _imported(tree) | {name: f"{module}.{name}" for node in tree.body for name in _defined(node)}
    for owner, node in _pieces(tree):
        own = f"{module}.{owner}"
        for name in _defined(node):
            yield f"{own}{name}", {_named(each, known, own) for each in ast.walk(node)}


def _pieces(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.", each) for each in node.body)
        else:
            yield "", node


def _defined(node: ast.stmt) -> tuple[str, ...]:
    """Return the name of a function, or of a table that may hold functions."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return (name,)
    return ()


def _imported(tree: ast.Module) -> dict[str, str]:
    """Return what names of other modules of the program stand for: `module` or `module.function`."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "workbench":
            module = (node.module or "").removeprefix("workbench").strip(".")
            found |= {each.asname or each.name: f"{module}.{each.name}".strip(".") for each in node.names}
    return found


def _named(node: ast.AST, known: Mapping[str, str], own: str) -> str:
    match node:
        case ast.Name(id=name):
            return known.get(name, "")
        case ast.Attribute(value=ast.Name(id="services"), attr="say"):
            return _SAY
        case ast.Attribute(value=ast.Attribute(attr="services"), attr="say"):
            return _SAY
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return f"{own}{name}"
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return f"{known.get(module, '')}.{name}"
    return ""
