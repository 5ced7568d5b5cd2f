"""Reading the cells of our own workbooks: as they were written, and by their words where they changed."""

import re
from collections.abc import Iterator

from workbench.domain.values import Draft, NotApplicable, NotKnown, Value
from workbench.domain.wording import yes_or_no
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import Reading, read_cell
from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, Choice, Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.tongue import say

NOT_ASKED, DRAFT, CUT = "not_asked", "draft", "cut"
"""What the words of a cell stand for, as Metadata says it; beside `not_applicable` and `not_known`."""


def read_own(cell: Cell, field: Field, currency: str, unit: str, state: str) -> Reading | None:
    """Read a cell as its field's value; None where nothing was asked, or only a part of the answer stands there.

    Words are those of the language that is written in: the workbook's.
    """
    if state == CUT or (state == NOT_ASKED and cell.text == say("value.not_asked")):
        return None
    value = _state(cell.text, state, field) if cell.kind == "text" else None
    if value is not None:
        return Reading((value,))
    match field.type:
        case QuestionType.CHOICE | QuestionType.CHOICES:
            return _choices(cell, field)
        case QuestionType.YES_NO if cell.kind == "text":
            given = {yes_or_no(value): value for value in (True, False)}.get(cell.text.strip().casefold())
            return Reading(()) if given is None else Reading((given,))
        case QuestionType.TEXT if cell.kind in ("number", "date"):
            return Reading((cell.text,))
    return read_cell(cell, field, currency, [unit] if unit else [])


def _state(text: str, state: str, field: Field) -> Value | None:
    unreadable = say("value.draft", text="")
    if state == DRAFT and text.endswith(unreadable):
        return Draft(text.removesuffix(unreadable))
    for name in (NOT_APPLICABLE, NOT_KNOWN):
        found = re.fullmatch(rf"{re.escape(say(f'value.{name}'))}(?:: (.*))?", text, re.DOTALL)
        # An answer in words may begin likewise; it is one unless we wrote it as a state.
        if found and (state == name or field.type is not QuestionType.TEXT):
            why = found[1] or ""
            return NotApplicable(why) if name == NOT_APPLICABLE else NotKnown(why)
    return None


def _choices(cell: Cell, field: Field) -> Reading:
    ids = tuple(_chosen(cell.text.strip(), field.choices))
    if not ids or "" in ids:
        return Reading(())
    if field.type is QuestionType.CHOICE:
        return Reading((ids[0],)) if len(ids) == 1 else Reading(())
    return Reading((tuple(each.id for each in field.choices if each.id in ids),))


def _chosen(text: str, choices: tuple[Choice, ...]) -> Iterator[str]:
    """Yield the choices that a text lists; titles may hold commas themselves. "" stands for one that is unknown."""
    known = {name.casefold(): each.id for each in choices for name in (each.title, *each.aliases, each.id)}
    while text:
        fitting = [name for name in known if re.match(rf"{re.escape(name)}(?:, |$)", text.casefold())]
        if not fitting:
            yield ""
            return
        longest = max(fitting, key=len)
        yield known[longest]
        text = text[len(longest) :].removeprefix(", ")
