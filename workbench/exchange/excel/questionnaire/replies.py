"""What a cell of a questionnaire says: read as its question's type, whichever way a person wrote it."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.domain.entries import fault_of, read_date, read_entry
from workbench.domain.values import (
    BLANK,
    Draft,
    Value,
    decimal_text,
    from_json,
    stored,
    tidy_text,
)
from workbench.domain.wording import value_text
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import read_cell
from workbench.exchange.excel.questionnaire.metadata import Spot
from workbench.exchange.excel.questionnaire.shown import Content, content_of
from workbench.forms.edition import Field, Form, Question
from workbench.forms.question_types import QuestionType
from workbench.forms.translations import in_language
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.tongue import LANGUAGES

_YES_NO = Field("tick", Question("tick", QuestionType.YES_NO, ""), QuestionType.YES_NO, "")
_NOT = re.compile(r"[\s-]*|[–—]", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What one cell says."""

    value: Value
    """A draft where it can't be read."""
    text: str = ""
    """What stands there."""
    choices: tuple[Value, ...] = ()
    """What it can mean, where it can mean several things."""
    fault: str = ""
    """Why it can't be read, for a person."""
    note: str = ""
    """How it was written, where that says more than its value: "ca. 85"."""


SILENT = Reply(BLANK)


class Names:
    """The choices of an edition, as it is kept, by title in any language, by alias and by id."""

    def __init__(self, form: Form) -> None:
        self._forms = (*(in_language(form, language) for language in LANGUAGES), form)
        self._known: dict[str, dict[str, str]] = {}

    def choice(self, field: Field, text: str) -> str | None:
        """Return the choice that a text names."""
        if field.id not in self._known:
            # What comes later wins: a title in the language of the file before a foreign alias.
            fields = [found for form in self._forms if (found := form.field(field.id)) is not None]
            words = {_plain(alias): c.id for each in fields for c in each.choices for alias in c.aliases}
            words |= {_plain(c.title): c.id for each in (*fields, field) for c in each.choices}
            self._known[field.id] = words | {_plain(c.id): c.id for c in field.choices}
        return self._known[field.id].get(_plain(text))


def _plain(text: str) -> str:
    return " ".join(tidy_text(text).casefold().split()).strip(".,;:!")


def read_reply(cell: Cell | None, field: Field, spot: Spot, currency: str, names: Names) -> Reply:
    """Read an answer's cell. Words are those of the language that is written in, or of any other."""
    if cell is None or (cell.kind == "text" and not cell.text.strip()):
        return SILENT
    before = _before(field, spot)
    if before is not None and _stands_in(cell, content_of(field, before)):
        return Reply(before, cell.text)
    if cell.kind in ("error", "empty"):
        shown = cell.formula if cell.kind == "empty" and cell.formula else cell.text
        return Reply(Draft(tidy_text(shown or "?")), shown)
    currency = spot.unit if field.type is QuestionType.MONEY and re.fullmatch("[A-Z]{3}", spot.unit) else currency
    try:
        return _read(cell, field, currency, names)
    except WorkbenchError:
        fault = fault_of(field, cell.text, currency)
        return Reply(Draft(tidy_text(cell.text)), cell.text, (), fault)


def _before(field: Field, spot: Spot) -> Value | None:
    """Return what the cell was written from; None where Metadata does not say it in full."""
    if not spot.was or spot.was == "null" or spot.was.startswith("sha256:"):
        return None
    try:
        return stored(field, json.loads(spot.was))
    except ValueError:  # Somebody changed Metadata: the cell is read as if it were new.
        return None


def _stands_in(cell: Cell, content: Content) -> bool:
    """Tell whether a cell still shows what we wrote."""
    match content.value:
        case None:
            return False
        case str():
            return cell.kind == "text" and cell.text == content.value
        case date():
            return cell.kind == "date" and cell.value == content.value.isoformat()
        case _:
            return cell.number is not None and float(cell.number) == float(content.value)


def _read(cell: Cell, field: Field, currency: str, names: Names) -> Reply:
    text = tidy_text(cell.text)
    match field.type:
        case QuestionType.TEXT:
            return Reply(from_json(field, text, currency), cell.text)
        case QuestionType.CHOICE:
            chosen = names.choice(field, text)
            return Reply(from_json(field, text if chosen is None else chosen, currency), cell.text)
        case QuestionType.CHOICES:
            return Reply(from_json(field, _listed(field, text, names), currency), cell.text)
        case QuestionType.YES_NO:
            return _yes_no(cell, field, text, currency)
        case QuestionType.DATE:
            return _date(cell, field, text, currency)
        case QuestionType.PERCENTAGE if cell.number is not None:
            return _of(cell, field, _percentages(cell), currency)
        case _:
            return _figure(cell, field, text, currency)


def _listed(field: Field, text: str, names: Names) -> list[str]:
    for split in (r"[;\n]", r"[;,\n]"):
        parts = [part for part in re.split(split, text) if part.strip()]
        found = [names.choice(field, part) for part in parts]
        if all(each is not None for each in found):
            return [each for each in found if each is not None]
    return [text]


def _yes_no(cell: Cell, field: Field, text: str, currency: str) -> Reply:
    if cell.kind == "truth":
        return Reply(bool(cell.value), cell.text)
    return Reply(read_entry(field, text.strip().strip("."), currency), cell.text)


def _date(cell: Cell, field: Field, text: str, currency: str) -> Reply:
    if cell.kind == "date":
        return Reply(from_json(field, str(cell.value), currency), cell.text)
    found = read_date(text.strip())
    if len(found) > 1:
        return Reply(Draft(text), cell.text, found, fault_of(field, text, currency))
    return Reply(read_entry(field, text, currency), cell.text)


def _figure(cell: Cell, field: Field, text: str, currency: str) -> Reply:
    units = [currency] if field.type is QuestionType.MONEY else []
    reading = read_cell(cell, field, currency, units)
    if not reading.values:
        if cell.kind != "text":
            given = decimal_text(cell.number) if cell.number is not None else cell.text
            return Reply(from_json(field, given, currency), cell.text)
        return Reply(read_entry(field, text, currency), cell.text)
    if len(reading.values) > 1:
        return _of(cell, field, reading.values, currency)
    note = cell.text.strip() if reading.is_unsure else ""
    return Reply(reading.values[0], cell.text, note=note)


def _percentages(cell: Cell) -> tuple[Decimal, ...]:
    """Return what a number can mean: Excel keeps 42 % as 0.42, and the cell's format tells."""
    number = cell.number
    assert number is not None
    if "%" in cell.format:
        # What would read as over 100 % was put in as 42 by a program that knows no formats.
        return (_rounded(number * 100),) if number <= 1 else (number,)
    return (_rounded(number * 100), number) if 0 < number < 1 else (number,)


def _of(cell: Cell, field: Field, values: tuple[Value, ...], currency: str) -> Reply:
    """Return the value, or what is to be asked where there are several that fit."""
    fitting = []
    for value in values:
        given = decimal_text(value) if isinstance(value, Decimal) else value
        try:
            fitting.append(from_json(field, given, currency) if isinstance(value, Decimal) else value)
        except WorkbenchError:
            if len(values) == 1:
                raise
    if len(values) == 1:
        return Reply(fitting[0], cell.text)
    words = " / ".join(value_text(field, value) for value in fitting)
    return Reply(Draft(tidy_text(cell.text)), cell.text, tuple(fitting), words)


def _rounded(number: Decimal) -> Decimal:
    """Take off what binary fractions added."""
    return round(number, 8).normalize() if number else Decimal(0)


def read_ticks(
    cells: Mapping[str, Cell | None], listed: Cell | None, field: Field, spot: Spot, currency: str, names: Names
) -> Reply:
    """Read a question of which several choices may fit: a cell for each choice, or a list in words."""
    told = read_reply(listed, field, spot, currency, names)
    if isinstance(told.value, Draft):
        return told
    ticked = {choice: _tick(cell, field, choice, names) for choice, cell in cells.items()}
    titles = {choice.id: choice.title for choice in field.choices}
    texts = [f"{titles[id_]}: {cell.text}" for id_, cell in cells.items() if cell is not None and cell.text.strip()]
    whole = "; ".join(texts)
    if "?" in ticked.values():
        return Reply(Draft(tidy_text(whole)), whole)
    listed_ids = told.value if isinstance(told.value, tuple) else ()
    chosen = [id_ for id_ in titles if ticked.get(id_) == "yes" or id_ in listed_ids]
    if not chosen and "no" not in ticked.values():
        return SILENT
    return Reply(from_json(field, chosen, currency), whole)


def _tick(cell: Cell | None, field: Field, choice: str, names: Names) -> str:
    """Return `yes`, `no`, nothing, or `?` for what can't be read."""
    if cell is None or _NOT.fullmatch(cell.text):
        return ""
    if cell.kind == "truth" or (cell.number is not None and cell.number in (0, 1)):
        return "yes" if cell.value is True or cell.number == 1 else "no"
    if names.choice(field, cell.text) == choice:
        return "yes"
    try:
        answer = read_entry(_YES_NO, tidy_text(cell.text).strip().strip("."), "EUR")
    except WorkbenchError:  # Neither yes nor no: the whole answer is asked.
        return "?"
    return "yes" if answer else "no"
