"""Mappings made from what was taken, and applied to the next workbook of their layout."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from workbench.domain.values import Money, from_json, to_json
from workbench.exchange.excel.cells import Cell, Workbook
from workbench.exchange.excel.choosing import read_words
from workbench.exchange.excel.converting import Reading, read_cell
from workbench.exchange.excel.habits import Habits, amount_of, habits_of
from workbench.exchange.excel.label_text import comparable
from workbench.exchange.excel.mapping import Entry, Mapping, field_named, find_entry, holds, labels_of
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.plans import Imported, ImportPlan
from workbench.exchange.excel.preflight import column_number
from workbench.exchange.excel.sheet_words import IN_WORDS
from workbench.exchange.excel.surroundings import Surroundings
from workbench.exchange.excel.vocabulary import Vocabulary
from workbench.forms.edition import Field, Form
from workbench.kernel.errors import WorkbenchError

CHOSEN = "As chosen for this layout before."


def mapping_of(ready: Sequence[Match], form: Form) -> Mapping:
    """Keep what was matched in one workbook."""
    # What stands in one cell with its label is found again by what it says.
    apart = (each for each in ready if (each.label.row, each.label.column) != (each.cell.row, each.cell.column))
    return Mapping(form.id, tuple(map(_matched, apart)))


def mapping_of_plan(plan: ImportPlan, form: Form, name: str, left: Iterable[str] = ()) -> Mapping:
    """Keep what a person decided: what is taken in a plan, and the cells that answer nothing, by address."""
    taken = [each for each in plan.imported if form.field(each.question) is not None]
    habits = habits_of((each.text, each.value, each.ways) for each in taken)
    entries = [*(_decided(each, plan, habits) for each in taken), *(_left(cell, plan) for cell in left)]
    return Mapping(form.id, tuple(entries), name, habits)


def apply_mapping(
    mapping: Mapping, workbook: Workbook, vocabulary: Vocabulary, currency: str, matches: list[Match]
) -> list[Match]:
    """Let what was chosen before win, wherever the same label stands by the same cell; its habits hold for all."""
    labels = labels_of(workbook)
    around = {sheet.name: Surroundings(sheet, vocabulary) for sheet in workbook.sheets}
    known = {match.cell: match for match in matches}
    chosen: dict[Cell, Match | None] = {}
    silent: set[tuple[Cell, str]] = set()  # Labels, and the year, of what answers nothing: nor do cells beside it.
    for entry in mapping.entries:
        found = find_entry(entry, workbook, labels)
        if found is None or (entry.question and vocabulary.form.field(entry.question) is None):
            continue
        cell, label = found
        year = around[cell.sheet].year(cell, label)
        if not entry.question:
            chosen.setdefault(cell, None)
            silent.add((label, year))
            continue
        reading = _reading(entry, cell, label, known.get(cell), around[cell.sheet], currency, mapping.habits)
        if reading.values or reading.choices:
            chosen[cell] = Match(cell, entry.question, label, reading, 1.0, CHOSEN, year)
    mapped = [match for match in chosen.values() if match is not None]
    taken = {(match.field, match.year) for match in mapped}
    rest = (each for each in matches if each.cell not in chosen and (each.label, each.year) not in silent)
    free = [each for each in rest if (each.field, each.year) not in taken]
    return [_settled(each, mapping.habits, vocabulary.form) for each in (*free, *mapped)]


def _settled(match: Match, habits: Habits, form: Form) -> Match:
    """Read a cell by the layout's habits, where its question can hold what it is then."""
    reading = habits.settle(match.reading, match.cell.text)
    fits = reading is not match.reading and holds(form, match.field, reading.values[0])
    return replace(match, reading=reading) if fits else match


def _reading(
    entry: Entry, cell: Cell, label: Cell, known: Match | None, around: Surroundings, currency: str, habits: Habits
) -> Reading:
    """Read a cell as it was read when the mapping was made."""
    form = around.vocabulary.form
    asked = field_named(form, entry.question)
    if entry.times != "1":
        return _multiplied(entry, cell, asked, currency, habits)
    if known is not None and known.field == entry.question and not entry.take:
        return known.reading
    in_words = asked.type in IN_WORDS and cell.kind == "text"
    reading = read_words(cell, asked, form) if in_words else read_cell(
        cell, asked, currency, around.scale_texts(cell, label)
    )  # fmt: skip
    return Reading((reading.values[entry.take],)) if entry.take < len(reading.values) and entry.take else reading


def _multiplied(entry: Entry, cell: Cell, asked: Field, currency: str, habits: Habits) -> Reading:
    numbers = _numbers(cell, habits)
    if not numbers:
        return Reading(())
    number = numbers[min(entry.take, len(numbers) - 1)] * Decimal(entry.times)
    plain = to_json(Money(number, currency)) if asked.type == "money" else f"{number.normalize():f}"
    try:
        return Reading((from_json(asked, plain, currency),))
    except WorkbenchError:  # It does not fit the field as it is read here: a person looks.
        return Reading(())


def _numbers(cell: Cell, habits: Habits) -> tuple[Decimal, ...]:
    if cell.number is not None:
        return (cell.number,)
    return habits.number(cell.text.strip().removesuffix("%").strip()) if cell.kind == "text" else ()


def _matched(match: Match) -> Entry:
    label, cell = match.label, match.cell
    return Entry(
        match.field, cell.address, comparable(label.text), cell.row - label.row, cell.column - label.column,
    )  # fmt: skip


def _decided(taken: Imported, plan: ImportPlan, habits: Habits) -> Entry:
    sheet, row, column = _place(taken.cell)
    at = _label_at(taken.label, plan, sheet, row, column)
    rows, columns = (row - at[0], column - at[1]) if at else (0, 0)
    return Entry(taken.question, taken.cell, comparable(taken.label), rows, columns, _times(taken, habits))


def _left(cell: str, plan: ImportPlan) -> Entry:
    """Keep a cell that answers nothing, by the nearest text on its left or above it."""
    sheet, row, column = _place(cell)
    texts = plan.grid.get(sheet, {})
    beside = [(row, at) for at in range(column - 1, 0, -1)] + [(at, column) for at in range(row - 1, 0, -1)]
    at = next((each for each in beside if comparable(texts.get(each, ""))), (row, column))
    return Entry("", cell, comparable(texts.get(at, "")), row - at[0], column - at[1])


def _label_at(label: str, plan: ImportPlan, sheet: str, row: int, column: int) -> tuple[int, int] | None:
    wanted = comparable(label)
    places = [at for at, text in plan.grid.get(sheet, {}).items() if comparable(text) == wanted and at != (row, column)]
    return min(places, key=lambda at: _distance(at, row, column), default=None)


def _distance(at: tuple[int, int], row: int, column: int) -> tuple[bool, int]:
    return at[0] != row and at[1] != column, abs(at[0] - row) + abs(at[1] - column)


def _times(taken: Imported, habits: Habits) -> str:
    """Return by what the cell's number was multiplied, where the workbook's own texts did not say so."""
    value = amount_of(taken.value)
    numbers = habits.number(taken.text.strip())
    if value is None or len(numbers) != 1 or not numbers[0]:
        return "1"
    times = value / numbers[0]
    return f"{times.normalize():f}" if times in (Decimal(100), Decimal(1000), Decimal(1_000_000)) else "1"


def _place(cell: str) -> tuple[str, int, int]:
    sheet, _, address = cell.rpartition("!")
    letters = address.rstrip("0123456789")
    return sheet, int(address[len(letters) :]), column_number(letters)
