"""Editions read from YAML: every fault at once with line and column, or a Form."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import yaml

from workbench.forms import edition as e
from workbench.forms.extending import extended, ids_in
from workbench.forms.nodes import DUMPER, Path, Tree, read_tree
from workbench.forms.parts import REPORT_PARTS, Reader
from workbench.forms.question_types import QuestionType
from workbench.kernel.canonical import digest_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence

BaseOf = Callable[[str], Mapping[str, Any] | None]
"""Given an edition's id, returns its resolved source; None where there is none."""


class FormHasProblems(WorkbenchError):
    code = "FRM-001"
    message = "The edition {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Run `workbench forms check {where}` and mend them."


_TYPES = tuple(each.value for each in QuestionType)
_CELL_TYPES = tuple(each for each in _TYPES if each != "table")


def _no_base(_: str) -> None:
    """Know no edition that could be extended: what a workspace or a package holds is resolved already."""


def parse_form(
    content: bytes, where: str, base_of: BaseOf = _no_base
) -> tuple[e.Form | None, tuple[Problem, ...], Tree]:
    """Read an edition as far as it goes; the Form is None where the file is no YAML.

    The tree tells where each value stands. With problems, the Form holds harmless stand-ins.
    """
    tree = read_tree(content, where)
    reader = Reader(tree, where)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems), tree
    _extend(reader, base_of)
    return _form(reader, tree.value), tuple(reader.problems), tree


def _extend(reader: Reader, base_of: BaseOf) -> None:
    """Merge what the edition extends into the tree."""
    tree = reader.tree
    if not isinstance(tree.value, Mapping) or not tree.value.get("extends"):
        return
    name = reader.text(tree.value, "extends", ())
    base = base_of(name)
    if base is None:
        reader.fault("FRM-118", Sentence("There is no edition “{name}” to extend.", name=name), ("extends",))
        return
    known = ids_in(base)
    for place, id_ in enumerate(reader.texts(tree.value, "remove", ())):
        if id_ not in known:
            message = Sentence("“{id}” can't be removed: {name} does not hold it.", id=id_, name=name)
            reader.fault("FRM-119", message, ("remove", place))
    tree.base = name
    tree.value, tree.places = extended(base, tree.value, tree.places)


def plain_of(content: bytes, where: str, base_of: BaseOf = _no_base) -> Mapping[str, Any]:
    """Return what a file without a fault says, as plain values. Raises FormHasProblems."""
    form_of(content, where, base_of)
    value: Mapping[str, Any] = read_tree(content, where).value
    return value


def form_from_plain(value: Mapping[str, Any]) -> e.Form:
    """Build an edition from resolved plain values that were read without a fault before."""
    return _form(Reader(Tree(value), ""), value)


def form_of(content: bytes, where: str, base_of: BaseOf = _no_base) -> e.Form:
    """Read an edition from bytes. Raises FormHasProblems."""
    form, problems, _ = parse_form(content, where, base_of)
    faults = [each for each in problems if each.severity is not Severity.WARNING]
    if form is None or faults:
        first = faults[0]
        raise FormHasProblems(where=where, count=len(problems), line=first.line, first=first.message)
    return form


def to_yaml(form: e.Form) -> bytes:
    """Write the resolved edition so that reading it gives an equal Form with the same hash."""
    text: str = yaml.dump(_strings(form.source), Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=110)
    return text.encode()


def _form(reader: Reader, value: Any) -> e.Form:
    part = reader.part("form", value, ())
    source = _normal(value)
    return e.Form(
        reader.text(part, "id", ()), reader.text(part, "version", ()), reader.text(part, "title", ()),
        reader.text(part, "language", ()), reader.text(part, "notice", ()),
        reader.parts(part.get("sections"), ("sections",), lambda v, p: _section(reader, v, p)),
        reader.parts(part.get("derived"), ("derived",), lambda v, p: _derived(reader, v, p)),
        reader.parts(part.get("checks"), ("checks",), lambda v, p: _check(reader, v, p)),
        reader.parts(part.get("labels"), ("labels",), lambda v, p: _label(reader, v, p)),
        reader.parts(part.get("groups"), ("groups",), lambda v, p: _group(reader, v, p)),
        reader.some_of(part, "report", (), REPORT_PARTS),
        source, digest_of(source), assessors=_assessors(reader, part.get("assessors")),
    )  # fmt: skip


def _assessors(reader: Reader, value: Any) -> e.Assessors:
    if value is None:
        return e.Assessors()
    part, path, usual = reader.part("assessors", value, ("assessors",)), ("assessors",), e.Assessors()
    given = {name: reader.whole(part, name, path) for name in ("least", "discuss_from", "third_from")}
    for name, number in given.items():
        if number is not None and number < 1:
            reader.fault("FRM-115", Sentence("{key} is a whole number from 1.", key=name), (*path, name))
    return replace(usual, **{name: number for name, number in given.items() if number is not None and number > 0})


def _section(reader: Reader, value: Any, path: Path) -> e.Section:
    part = reader.part("section", value, path)
    indicators = reader.parts(part.get("indicators"), (*path, "indicators"), lambda v, p: _indicator(reader, v, p))
    title = reader.text(part, "title", path)
    short = reader.text(part, "short", path) or title
    return e.Section(reader.text(part, "id", path), title, short, indicators, reader.text(part, "relevant", path))


def _group(reader: Reader, value: Any, path: Path) -> e.Group:
    part = reader.part("group", value, path)
    return e.Group(reader.text(part, "id", path), reader.text(part, "title", path))


def _indicator(reader: Reader, value: Any, path: Path) -> e.Indicator:
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
        weight=_or(reader.number(part, "weight", path), Decimal(1)),
        relevant=reader.text(part, "relevant", path),
        proposed=reader.text(part, "proposed", path),
        not_applicable=reader.one_of(part, "not_applicable", path, ("", "out", "zero"), ""),
        parts=reader.parts(part.get("parts"), (*path, "parts"), lambda v, p: _indicator(reader, v, p)),
    )


def _asked(reader: Reader, value: Any, path: Path) -> e.EvidenceAsked:
    part = reader.part("evidence", value, path)
    required = reader.one_of(part, "required", path, ("true", "false"), "false") == "true"
    return e.EvidenceAsked(reader.text(part, "text", path), required)


def _gate(reader: Reader, value: Any, path: Path) -> e.Gate:
    part = reader.part("gate", value, path)
    return e.Gate(reader.text(part, "rule", path), reader.text(part, "text", path))


def _question(reader: Reader, value: Any, path: Path) -> e.Question:
    part = reader.part("question", value, path)
    cells = reader.one_of(part, "cells", path, _CELL_TYPES, "count") if part.get("cells") else None
    has_free_rows = part.get("rows") == "free"
    total = reader.text(part, "total", path) or "Total"
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
        rows=() if has_free_rows else reader.parts(part.get("rows"), (*path, "rows"), lambda v, p: _row(reader, v, p)),
        has_free_rows=has_free_rows,
        columns=reader.parts(part.get("columns"), (*path, "columns"), lambda v, p: _column(reader, v, p)),
        period=reader.one_of(part, "period", path, ("", "year", "two_years"), ""),
        asked=reader.one_of(part, "asked", path, ("cluster", "interview", "documents"), "cluster"),
        aliases=_labels(reader, part, path),
        total="" if total == "none" else total,
        currency=reader.text(part, "currency", path),
        relevant=reader.text(part, "relevant", path),
        required=_required(reader.text(part, "required", path)),
        allows=reader.some_of(part, "allows", path, (e.NOT_APPLICABLE, e.NOT_KNOWN)),
        carry=reader.one_of(part, "carry", path, (e.OFFER, e.SHOW, e.NEVER), e.OFFER),
    )


def _required(rule: str) -> str:
    """An answer is waited for unless the edition says otherwise: a blank is never taken for one."""
    return e.ALWAYS if rule == "" else "" if rule == "false" else rule


def _labels(reader: Reader, part: Mapping[str, Any], path: Path) -> tuple[str, ...]:
    """Return what workbooks call it: by this edition and by older ones."""
    return (*reader.texts(part, "aliases", path), *reader.texts(part, "older", path))


def _or(number: Decimal | None, default: Decimal) -> Decimal:
    return default if number is None else number


def _choice(reader: Reader, value: Any, path: Path) -> e.Choice:
    part = reader.part("choice", value, path)
    return e.Choice(reader.text(part, "id", path), reader.text(part, "title", path), _labels(reader, part, path))


def _row(reader: Reader, value: Any, path: Path) -> e.Row:
    part = reader.part("row", value, path)
    return e.Row(reader.text(part, "id", path), reader.text(part, "title", path), _labels(reader, part, path))


def _column(reader: Reader, value: Any, path: Path) -> e.Column:
    part = reader.part("column", value, path)
    kind = QuestionType(reader.one_of(part, "type", path, _CELL_TYPES, "text"))
    words = [reader.text(part, key, path) for key in ("id", "title", "unit")]
    bounds = [reader.number(part, key, path) for key in ("minimum", "maximum")]
    choices = reader.parts(part.get("choices"), (*path, "choices"), lambda v, p: _choice(reader, v, p))
    return e.Column(words[0], words[1], kind, words[2], bounds[0], bounds[1], choices, _labels(reader, part, path))


def _derived(reader: Reader, value: Any, path: Path) -> e.Derived:
    part = reader.part("derived", value, path)
    kind = QuestionType(reader.one_of(part, "type", path, _CELL_TYPES, "decimal"))
    words = [reader.text(part, key, path) for key in ("id", "title", "rule", "indicator", "unit")]
    return e.Derived(words[0], words[1], kind, *words[2:])


def _check(reader: Reader, value: Any, path: Path) -> e.Check:
    part = reader.part("check", value, path)
    severity = reader.one_of(part, "severity", path, tuple(each.value for each in Severity), "warning")
    words = [reader.text(part, key, path) for key in ("id", "rule", "message")]
    return e.Check(words[0], words[1], words[2], Severity(severity))


def _label(reader: Reader, value: Any, path: Path) -> e.LabelRule:
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
