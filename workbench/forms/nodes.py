"""YAML text as plain values with their places, read within limits so that no file can hurt."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from workbench.forms.foreign import yaml_sentence
from workbench.kernel.numbers import limit_text
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence

SIZE_LIMIT, DEPTH_LIMIT, NODE_LIMIT = 1_000_000, 30, 50_000
NO_YAML = "FRM-107"
"""Code of a file that does not read as YAML."""
Place = tuple[int, int]
"""Line and column, from 1."""
Path = tuple[str | int, ...]
"""Keys and list positions from the top of the file."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
"""Writes what the safe dumper of Python writes, five times as fast."""


@dataclass
class Tree:
    """What a YAML file says: every scalar as text, with where it stands."""

    value: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    base: str = ""
    """Id of the edition that was merged into the value."""


def read_tree(content: bytes, where: str) -> Tree:
    """Read YAML within the limits; faults are problems, never exceptions."""
    tree = Tree()
    text = _decoded(content, where, tree.problems)
    if text is None:
        return tree
    try:
        tree.problems += _refused(text, where)
        if not tree.problems:
            _take(yaml.compose(text, Loader=_Loader), (), tree, where)
    except yaml.YAMLError as error:
        tree.problems.append(_syntax(error, where))
    return tree


def problem(code: str, message: str, where: str, place: Place | None, severity: Severity = Severity.ERROR) -> Problem:
    """Build a problem at a place of the file."""
    line, column = place or (None, None)
    return Problem(code, severity, message, where, line, column)


def _decoded(content: bytes, where: str, problems: list[Problem]) -> str | None:
    if len(content) > SIZE_LIMIT:
        message = Sentence("The file has over {limit} bytes. Split the edition.", limit=limit_text(SIZE_LIMIT))
        problems.append(problem("FRM-101", message, where, (1, 1)))
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = Sentence("The file is not UTF-8. Save it as UTF-8.")
        problems.append(problem("FRM-102", message, where, (line, 1)))
        return None


def _refused(text: str, where: str) -> Iterator[Problem]:
    """Scan the events first: what could grow without bound is refused before anything is built."""
    depth = nodes = 0
    for event in yaml.parse(text, Loader=_Loader):
        assert event.start_mark is not None
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        opening = isinstance(event, yaml.CollectionStartEvent)
        depth += opening - isinstance(event, yaml.CollectionEndEvent)
        nodes += opening or isinstance(event, yaml.ScalarEvent)
        fault = _fault(event, depth, nodes)
        if fault:
            yield problem("FRM-103", fault, where, place)
            return


def _fault(event: yaml.Event, depth: int, nodes: int) -> str:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return Sentence("Anchors and aliases (& and *) are not used in editions. Write the text out.")
    if getattr(event, "tag", None):
        return Sentence("Tags (!) are not used in editions. Take it out.")
    if isinstance(event, yaml.ScalarEvent) and event.value == "<<":
        return Sentence("Merge keys (<<) are not used in editions. Write the keys out.")
    if depth > DEPTH_LIMIT:
        return Sentence("Lists and maps are nested over {limit} deep.", limit=DEPTH_LIMIT)
    return Sentence("The file holds over {limit} values.", limit=limit_text(NODE_LIMIT)) if nodes > NODE_LIMIT else ""


def _take(node: yaml.Node | None, path: Path, tree: Tree, where: str) -> None:
    if node is None:
        tree.problems.append(problem("FRM-104", Sentence("The file is empty."), where, (1, 1)))
        return
    tree.value = _plain(node, path, tree, where)


def _plain(node: yaml.Node, path: Path, tree: Tree, where: str) -> Any:
    place = (node.start_mark.line + 1, node.start_mark.column + 1)
    tree.places.setdefault(path, place)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, (*path, position), tree, where) for position, each in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return node.value
    known: dict[str, Any] = {}
    for key, value in node.value:
        here = (key.start_mark.line + 1, key.start_mark.column + 1)
        if not isinstance(key, yaml.ScalarNode):
            message = Sentence("A key is a word, not a list or map.")
            tree.problems.append(problem("FRM-105", message, where, here))
        elif key.value in known:
            message = Sentence("The key “{key}” stands here twice.", key=key.value)
            tree.problems.append(problem("FRM-106", message, where, here))
        else:
            tree.places[(*path, key.value)] = (value.start_mark.line + 1, value.start_mark.column + 1)
            known[key.value] = _plain(value, (*path, key.value), tree, where)
    return known


def _syntax(error: yaml.YAMLError, where: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what = getattr(error, "problem", None) or "it can't be read"
    return problem(NO_YAML, Sentence("This is no YAML: {what}.", what=yaml_sentence(what)), where, place)
