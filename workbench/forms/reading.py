"""Editions read from YAML: every fault at once with line and column, or a Form."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path as FilePath
from typing import Any, TypeVar

import yaml

from workbench.forms import edition as e
from workbench.forms.nodes import Path, Place, Tree, problem, read_tree
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import digest_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file
from workbench.kernel.problems import Problem, Severity

FORM_KEYS = {
    "form": ("id", "version", "title", "language", "notice", "sections", "derived", "checks", "labels"),
    "section": ("id", "title", "short", "indicators"),
    "indicator": (
        "id", "title", "short", "scope", "measures", "listen_for", "evidence", "gate", "threshold", "minimum",
        "weight", "levels", "questions",
    ),
    "evidence": ("text", "required"),
    "gate": ("rule", "text"),
    "question": (
        "id", "type", "title", "short", "help", "unit", "minimum", "maximum", "period", "asked", "aliases",
        "choices", "cells", "rows", "columns",
    ),
    "choice": ("id", "title", "aliases"),
    "row": ("id", "title", "aliases"),
    "column": ("id", "title", "type", "unit", "aliases"),
    "derived": ("id", "title", "type", "indicator", "rule", "unit"),
    "check": ("id", "severity", "rule", "message"),
    "label": ("id", "title", "share", "conditions"),
    "condition": ("rule", "text"),
}  # fmt: skip
"""What may stand in each part of an edition."""
REQUIRED = {
    "form": ("id", "version", "title", "language", "sections", "labels"),
    "section": ("id", "title", "indicators"),
    "indicator": ("id", "title", "measures"),
    "evidence": ("text",), "gate": ("rule", "text"), "question": ("id", "type", "title"),
    "choice": ("id", "title"), "row": ("id", "title"), "column": ("id", "title", "type"),
    "derived": ("id", "title", "type", "indicator", "rule"), "check": ("id", "rule", "message"),
    "label": ("id", "title", "share"), "condition": ("rule", "text"),
}  # fmt: skip


T = TypeVar("T")


class FormHasProblems(WorkbenchError):
    code = "FRM-001"
    message = "The edition {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Run `workbench forms check {where}` and mend them."


class _Reader:
    """Walks a tree strictly, collecting problems; gives back typed values or harmless stand-ins."""

    def __init__(self, tree: Tree, where: str) -> None:
        self.tree = tree
        self.where = where
        self.problems: list[Problem] = list(tree.problems)

    def fault(self, code: str, message: str, path: Path) -> None:
        self.problems.append(problem(code, message, self.where, self.place(path)))

    def place(self, path: Path) -> Place | None:
        while path and path not in self.tree.places:
            path = path[:-1]
        return self.tree.places.get(path)

    def part(self, kind: str, value: Any, path: Path) -> Mapping[str, Any]:
        """Check a map's keys against what may and must stand in it."""
        if not isinstance(value, Mapping):
            self.fault("FRM-110", f"A {kind} is a map of keys: {', '.join(FORM_KEYS[kind])}.", path)
            return {}
        for key in value.keys() - set(FORM_KEYS[kind]):
            near = get_close_matches(key, FORM_KEYS[kind], 1)
            hint = f" Did you mean “{near[0]}”?" if near else f" It knows: {', '.join(FORM_KEYS[kind])}."
            self.fault("FRM-111", f"A {kind} has no key “{key}”.{hint}", (*path, key))
        for key in REQUIRED[kind]:
            if value.get(key) in (None, "", [], {}):
                self.fault("FRM-112", f"This {kind} has no {key}. Add it.", path)
        return value

    def parts(self, value: Any, path: Path, make: Callable[[Any, Path], T]) -> tuple[T, ...]:
        return tuple(make(each, (*path, place)) for place, each in enumerate(self.items(value, path)))

    def items(self, value: Any, path: Path) -> list[Any]:
        if value in (None, ""):
            return []
        if not isinstance(value, list):
            self.fault("FRM-113", "Here stands a list: put a dash before each item.", path)
            return []
        return value

    def text(self, part: Mapping[str, Any], key: str, path: Path) -> str:
        value = part.get(key, "")
        if not isinstance(value, str):
            self.fault("FRM-114", f"{key} is text.", (*path, key))
            return ""
        return " ".join(value.split())

    def texts(self, part: Mapping[str, Any], key: str, path: Path) -> tuple[str, ...]:
        items = self.items(part.get(key), (*path, key))
        for place, each in enumerate(items):
            if not isinstance(each, str):
                self.fault("FRM-114", f"Each of {key} is text.", (*path, key, place))
        return tuple(" ".join(each.split()) for each in items if isinstance(each, str))

    def number(self, part: Mapping[str, Any], key: str, path: Path) -> Decimal | None:
        if part.get(key) in (None, ""):
            return None
        try:
            number = Decimal(str(part[key]))
        except InvalidOperation:
            self.fault("FRM-115", f"{key} is a number, not “{part[key]}”.", (*path, key))
            return None
        if not number.is_finite():
            self.fault("FRM-115", f"{key} is a number, not “{part[key]}”.", (*path, key))
            return None
        return number

    def whole(self, part: Mapping[str, Any], key: str, path: Path) -> int | None:
        number = self.number(part, key, path)
        if number is not None and number != number.to_integral_value():
            self.fault("FRM-115", f"{key} is a whole number.", (*path, key))
            return None
        return None if number is None else int(number)

    def one_of(self, part: Mapping[str, Any], key: str, path: Path, known: tuple[str, ...], default: str) -> str:
        value = part.get(key, default)
        if value in known:
            return str(value)
        near = get_close_matches(str(value), known, 1)
        hint = f"Did you mean “{near[0]}”?" if near else f"It is one of {', '.join(known)}."
        self.fault("FRM-116", f"{key} can't be “{value}”. {hint}", (*path, key))
        return default


_TYPES = tuple(each.value for each in QuestionType)
_CELL_TYPES = tuple(each for each in _TYPES if each != "table")


def parse_form(content: bytes, where: str) -> tuple[e.Form | None, tuple[Problem, ...], Tree]:
    """Read an edition as far as it goes; the Form is None where the file is no YAML.

    The tree tells where each value stands. With problems, the Form holds harmless stand-ins.
    """
    tree = read_tree(content, where)
    reader = _Reader(tree, where)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems), tree
    form = _form(reader, tree.value)
    return form, tuple(reader.problems), tree


def read_form(path: FilePath) -> e.Form:
    """Read an edition's file. Raises FileNotRead or FormHasProblems."""
    return form_of(read_file(path, limit=2_000_000), str(path))


def form_of(content: bytes, where: str) -> e.Form:
    """Read an edition from bytes. Raises FormHasProblems."""
    form, problems, _ = parse_form(content, where)
    faults = [each for each in problems if each.severity is not Severity.WARNING]
    if form is None or faults:
        first = faults[0]
        raise FormHasProblems(where=where, count=len(problems), line=first.line, first=first.message)
    return form


def to_yaml(form: e.Form) -> bytes:
    """Write the resolved edition so that reading it gives an equal Form with the same hash."""
    text: str = yaml.safe_dump(_strings(form.source), allow_unicode=True, sort_keys=False, width=110)
    return text.encode()


def read_words(content: bytes, where: str) -> tuple[e.Words | None, tuple[Problem, ...]]:
    """Read an edition's wording in another language: `language`, `titles`, `aliases` by path."""
    tree = read_tree(content, where)
    value = tree.value
    if tree.problems or not isinstance(value, dict) or not isinstance(value.get("language"), str):
        fault = problem("FRM-117", "A translation has the keys language, titles and aliases.", where, (1, 1))
        return None, tuple(tree.problems) or (fault,)
    titles = {path: str(text) for path, text in (value.get("titles") or {}).items()}
    aliases = {path: tuple(map(str, texts)) for path, texts in (value.get("aliases") or {}).items()}
    return e.Words(value["language"], titles, aliases), ()


def _form(reader: _Reader, value: Any) -> e.Form:
    part = reader.part("form", value, ())
    source = _normal(value)
    return e.Form(
        reader.text(part, "id", ()), reader.text(part, "version", ()), reader.text(part, "title", ()),
        reader.text(part, "language", ()), reader.text(part, "notice", ()),
        reader.parts(part.get("sections"), ("sections",), lambda v, p: _section(reader, v, p)),
        reader.parts(part.get("derived"), ("derived",), lambda v, p: _derived(reader, v, p)),
        reader.parts(part.get("checks"), ("checks",), lambda v, p: _check(reader, v, p)),
        reader.parts(part.get("labels"), ("labels",), lambda v, p: _label(reader, v, p)),
        source, digest_of(source),
    )  # fmt: skip


def _section(reader: _Reader, value: Any, path: Path) -> e.Section:
    part = reader.part("section", value, path)
    indicators = reader.parts(part.get("indicators"), (*path, "indicators"), lambda v, p: _indicator(reader, v, p))
    title = reader.text(part, "title", path)
    return e.Section(reader.text(part, "id", path), title, reader.text(part, "short", path) or title, indicators)


def _indicator(reader: _Reader, value: Any, path: Path) -> e.Indicator:
    part = reader.part("indicator", value, path)
    title = reader.text(part, "title", path)
    return e.Indicator(
        id=reader.text(part, "id", path),
        title=title,
        short=reader.text(part, "short", path) or title,
        scope=reader.texts(part, "scope", path),
        measures=reader.text(part, "measures", path),
        listen_for=reader.texts(part, "listen_for", path),
        evidence=reader.parts(part.get("evidence"), (*path, "evidence"), lambda v, p: _asked(reader, v, p)),
        questions=reader.parts(part.get("questions"), (*path, "questions"), lambda v, p: _question(reader, v, p)),
        levels=reader.texts(part, "levels", path),
        threshold=reader.whole(part, "threshold", path),
        minimum=reader.whole(part, "minimum", path),
        gate=_gate(reader, part["gate"], (*path, "gate")) if part.get("gate") else None,
        weight=reader.number(part, "weight", path) or Decimal(1),
    )


def _asked(reader: _Reader, value: Any, path: Path) -> e.EvidenceAsked:
    part = reader.part("evidence", value, path)
    required = reader.one_of(part, "required", path, ("true", "false"), "false") == "true"
    return e.EvidenceAsked(reader.text(part, "text", path), required)


def _gate(reader: _Reader, value: Any, path: Path) -> e.Gate:
    part = reader.part("gate", value, path)
    return e.Gate(reader.text(part, "rule", path), reader.text(part, "text", path))


def _question(reader: _Reader, value: Any, path: Path) -> e.Question:
    part = reader.part("question", value, path)
    cells = reader.one_of(part, "cells", path, _CELL_TYPES, "count") if part.get("cells") else None
    return e.Question(
        id=reader.text(part, "id", path),
        type=QuestionType(reader.one_of(part, "type", path, _TYPES, "text")),
        title=reader.text(part, "title", path),
        short=reader.text(part, "short", path),
        help=reader.text(part, "help", path),
        unit=reader.text(part, "unit", path),
        minimum=reader.number(part, "minimum", path),
        maximum=reader.number(part, "maximum", path),
        choices=reader.parts(part.get("choices"), (*path, "choices"), lambda v, p: _choice(reader, v, p)),
        cell_type=QuestionType(cells) if cells else None,
        rows=reader.parts(part.get("rows"), (*path, "rows"), lambda v, p: _row(reader, v, p)),
        columns=reader.parts(part.get("columns"), (*path, "columns"), lambda v, p: _column(reader, v, p)),
        period=reader.one_of(part, "period", path, ("", "year", "two_years"), ""),
        asked=reader.one_of(part, "asked", path, ("cluster", "interview", "documents"), "cluster"),
        aliases=reader.texts(part, "aliases", path),
    )


def _choice(reader: _Reader, value: Any, path: Path) -> e.Choice:
    part = reader.part("choice", value, path)
    return e.Choice(
        reader.text(part, "id", path), reader.text(part, "title", path), reader.texts(part, "aliases", path)
    )


def _row(reader: _Reader, value: Any, path: Path) -> e.Row:
    part = reader.part("row", value, path)
    return e.Row(reader.text(part, "id", path), reader.text(part, "title", path), reader.texts(part, "aliases", path))


def _column(reader: _Reader, value: Any, path: Path) -> e.Column:
    part = reader.part("column", value, path)
    kind = QuestionType(reader.one_of(part, "type", path, _CELL_TYPES, "text"))
    words = [reader.text(part, key, path) for key in ("id", "title", "unit")]
    return e.Column(words[0], words[1], kind, words[2], reader.texts(part, "aliases", path))


def _derived(reader: _Reader, value: Any, path: Path) -> e.Derived:
    part = reader.part("derived", value, path)
    kind = QuestionType(reader.one_of(part, "type", path, _CELL_TYPES, "decimal"))
    words = [reader.text(part, key, path) for key in ("id", "title", "rule", "indicator", "unit")]
    return e.Derived(words[0], words[1], kind, *words[2:])


def _check(reader: _Reader, value: Any, path: Path) -> e.Check:
    part = reader.part("check", value, path)
    severity = reader.one_of(part, "severity", path, tuple(each.value for each in Severity), "warning")
    words = [reader.text(part, key, path) for key in ("id", "rule", "message")]
    return e.Check(words[0], words[1], words[2], Severity(severity))


def _label(reader: _Reader, value: Any, path: Path) -> e.LabelRule:
    part = reader.part("label", value, path)

    def condition(v: Any, p: Path) -> e.LabelCondition:
        inner = reader.part("condition", v, p)
        return e.LabelCondition(reader.text(inner, "rule", p), reader.text(inner, "text", p))

    conditions = reader.parts(part.get("conditions"), (*path, "conditions"), condition)
    share = reader.number(part, "share", path)
    words = [reader.text(part, key, path) for key in ("id", "title")]
    return e.LabelRule(words[0], words[1], Decimal(0) if share is None else share, conditions)


def _normal(value: Any) -> Any:
    """Fold white space, so that wrapping a line anew is no new edition."""
    if isinstance(value, dict):
        return {key: _normal(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_normal(each) for each in value]
    return " ".join(value.split())


def _strings(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _strings(each) for key, each in value.items()}
    return [_strings(each) for each in value] if isinstance(value, list) else value
