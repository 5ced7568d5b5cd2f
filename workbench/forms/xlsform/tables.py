"""Repeats as table questions: rows are added by the assessor, or given by a list of choices (`loop`)."""

from collections.abc import Iterator

from workbench.forms.question_types import QuestionType
from workbench.forms.xlsform import xpath
from workbench.forms.xlsform.asked import bounds_of
from workbench.forms.xlsform.kinds import LOOP, Role
from workbench.forms.xlsform.leftovers import note_type
from workbench.forms.xlsform.names import simple_id
from workbench.forms.xlsform.outline import Node
from workbench.forms.xlsform.questions import Part, Texts, add_bounds, begin, choices_of, other_title, within
from workbench.forms.xlsform.ruling import NEVER, Ruling
from workbench.forms.xlsform.source import Source
from workbench.forms.xlsform.wording import Wording, joined

_LABEL = "%(label)s"
_ASKED = (Role.QUESTION, Role.SELECT)
_REST = {
    Role.COMPUTED: "A table computes nothing within its rows; this value is left out.",
    Role.DOCUMENT: "A table asks for no evidence row by row; it is asked for once.",
    Role.BEGIN: "A table holds no other; this repeat becomes one of its own. Say in its rows what they belong to.",
}


def table_of(node: Node, texts: Texts, ruling: Ruling, around: list[Node]) -> Part | None:
    """Make a table question of a repeat, or None where nothing in it can be a column."""
    columns = [(child, groups) for child, groups in inside(node) if child.kind.role in _ASKED]
    if not columns:
        texts.source.findings.tell("XLS-113", "Nothing in it can be a column of a table; it is left out.", node.line)
        return None
    part = begin(node, QuestionType.TABLE, texts)
    part["help"] = _help(node, texts, around)
    found = ruling.relevance([*(each.line for each in around), node.line])
    if found is not None:
        ruling.keep(part, "relevant", found, node.line, "relevant")
    part["required"] = NEVER
    part["rows"] = _rows(node, texts) if node.kind.around == LOOP else "free"
    part["columns"] = [each for child, groups in columns for each in _columns(child, groups, texts)]
    part["total"] = "none"
    return part


def inside(node: Node, groups: tuple[Node, ...] = ()) -> Iterator[tuple[Node, tuple[Node, ...]]]:
    """Yield what stands in a repeat, groups within it opened up, with the groups that it stands in."""
    for child in node.children:
        if child.is_group:
            yield from inside(child, (*groups, child))
        else:
            yield child, groups


def note_rest(node: Node, source: Source) -> None:
    """Note what can't be a column as it is."""
    for child, _ in inside(node):
        if child.kind.role is Role.LEFT_OUT:
            note_type(child, source, "XLS-104")
        elif child.kind.role in _REST:
            note_type(child, source, "XLS-113", _REST[child.kind.role])


def _help(node: Node, texts: Texts, around: list[Node]) -> Wording:
    """Put together what is said about a table, its columns and between them: a table has one help for all."""
    said = [within(around, texts), texts.hint(node.line)]
    told: list[Node] = []
    for child, groups in inside(node):
        for each in (*groups, child):
            if each not in told and (each.is_group or each.kind.role in (Role.NOTE, *_ASKED)):
                told.append(each)
                said.append(_hint(each, texts))
    return joined(said)


def _hint(node: Node, texts: Texts) -> Wording:
    hint = texts.hint(node.line)
    if node.kind.role is Role.NOTE:
        return joined([texts.title(node.line), hint])
    return joined([texts.title(node.line), hint], ": ") if hint.texts else hint


def _rows(node: Node, texts: Texts) -> list[Part]:
    """Write the rows of a loop: one for each choice of its list."""
    rows: list[Part] = []
    for line in texts.source.lists.get(node.kind.choices, ()):
        id_ = simple_id(line.of("name")) or "row"
        if id_ in [row["id"] for row in rows]:
            id_ = f"{id_}_{len(rows) + 1}"
        rows.append({"id": id_, "title": texts.title(line)})
    return rows


def _columns(node: Node, groups: tuple[Node, ...], texts: Texts) -> Iterator[Part]:
    """Make the column of a row, and the one that asks what its further choice “Other” is."""
    assert node.asked is not None
    line, asked, findings = node.line, node.asked, texts.source.findings
    title = joined([*(texts.title(each.line) for each in groups), texts.title(line)], ": ")
    title = title.changed(lambda text, _: " ".join(text.replace(_LABEL, "…").split()))
    for each in (*groups, node):
        if each.line.of("relevant"):
            message = "Every column of a table is asked in every row; this condition is not taken over."
            findings.gather("XLS-113", message, each.line, "relevant")
    if line.of("required") and not line.says_no("required"):
        findings.gather("XLS-113", "Cells of a table are not required one by one.", line, "required")
    part: Part = {"id": node.id, "title": title, "type": asked.type.value}
    add_bounds(part, asked)
    if asked.choices and asked.type is not QuestionType.YES_NO:
        part["choices"] = choices_of(asked, texts)
    yield part
    if node.other:
        yield {"id": node.other, "title": other_title(node, title, texts), "type": "text"}


def bounds_from_constraint(node: Node, part: Part) -> bool:
    """Write a constraint as least and greatest value of a column; tell whether that says all of it."""
    assert node.asked is not None
    if not node.asked.type.is_figure or node.asked.maximum is not None:
        return False
    try:
        bounds = bounds_of(xpath.parse(node.line.of("constraint")))
    except xpath.NotXPath:
        return False
    if not bounds.is_all:
        return False
    for key, bound in (("minimum", bounds.low), ("maximum", bounds.high)):
        if bound is not None:
            part[key] = f"{bound:f}"
    return True
