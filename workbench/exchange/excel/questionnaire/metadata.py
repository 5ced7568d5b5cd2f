"""The sheet that nobody sees: what a questionnaire is of, and where each of its cells is.

A1 `assessor-workbench`, B1 `questionnaire`; then rows of key and value; then a row for each cell to be filled in:
`kind | id | sheet | cell | type | unit | number | was`. `number` is what stands at the beginning of the row, `was` what
the cell held when it was written, as JSON (long values as `sha256:…`). A defined name follows each cell that moves.
"""

import hashlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from workbench.domain.values import to_json
from workbench.exchange.excel.questionnaire import levels as level_sheet
from workbench.exchange.excel.questionnaire.plan import ANSWER, MARKED, REMARK, Asking, Grid, Line, Plan, Ticks, letters
from workbench.exchange.excel.questionnaire.shown import CELL_LIMIT, content_of, unit_of
from workbench.exchange.excel.questionnaire.start import filled_by_cells
from workbench.exchange.excel.questionnaire.states import Words
from workbench.exchange.excel.recognising import MARK, QUESTIONNAIRE, SHEET
from workbench.forms.edition import Field
from workbench.kernel.canonical import Json, canonical, sha256_hex

ANSWERS, MARKS, REMARKS, TICKS, LEVELS, WHYS, FILLED = "field", "mark", "remark", "tick", "level", "why", "filled_by"
KINDS = (ANSWERS, MARKS, REMARKS, TICKS, LEVELS, WHYS, FILLED)
WIDTH = 8
"""Columns of Metadata."""
LONGEST = 400
"""Characters of a value that is kept as it is; of longer ones the hash."""
NAME_LIMIT = 200
"""Characters of a defined name; Excel takes 255."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell to be filled in."""

    kind: str
    id: str
    """Field, question, indicator; `question/choice` for a tick."""
    sheet: str
    row: int
    column: int
    """From 0."""
    type: str = ""
    unit: str = ""
    number: str = ""
    was: str = ""

    @property
    def name(self) -> str:
        """Return the defined name that refers to its cell."""
        return name_of(self.kind, self.id)


def name_of(kind: str, id_: str) -> str:
    """Return the defined name of a cell to be filled in."""
    return f"aq_{kind}_" + re.sub(r"[^A-Za-z0-9_]", "_", id_.replace(".", "__"))


def was_text(value: Json) -> str:
    """Return what a cell held, as Metadata keeps it."""
    content = canonical(value)
    return content.decode() if len(content) <= LONGEST else f"sha256:{sha256_hex(content)}"


def digest_of_text(text: str) -> str:
    """Return eight letters that stand for a text that we wrote: what has none was written by somebody else."""
    return sha256_hex(" ".join(text.split()).encode())[:8]


def digest_of_figure(figure: Decimal) -> str:
    """Return eight letters that stand for a figure that we wrote, however a program writes it down."""
    return digest_of_text(f"{figure.normalize():f}" if figure else "0")


def spots_of(words: Words) -> Iterator[Spot]:
    """Yield every cell to be filled in."""
    asking, plan = words.asking, words.plan
    for section in plan.sections:
        for part in section.parts:
            match part:
                case Line():
                    yield _answer(asking, part.field, section.name, part.row, ANSWER, part.number)
                    yield from _marks(words, part.field.id, section.name, part.row, part.number)
                case Ticks():
                    yield _answer(asking, part.field, section.name, part.row, ANSWER, part.number)
                    for row, choice in part.choices:
                        yield Spot(TICKS, f"{part.field.id}/{choice.id}", section.name, row, ANSWER)
                    yield from _marks(words, part.field.id, section.name, part.row, part.number)
                case Grid():
                    for row, column, field in part.fields:
                        number = f"{part.number}{letters(row - part.first_slot)}"
                        yield _answer(asking, field, section.name, row, column, number)
                    yield from _marks(words, part.question.id, section.name, part.row, part.number)
    yield from _levels(asking, plan)
    for name, row, column in filled_by_cells():
        yield Spot(FILLED, name, plan.start, row, column)


def _answer(asking: Asking, field: Field, sheet: str, row: int, column: int, number: str) -> Spot:
    answer = asking.answer(field.id)
    unit = unit_of(field, answer.value if answer else None, asking.dossier.currency)
    was = was_text(to_json(answer.value)) if answer is not None else "null"
    return Spot(ANSWERS, field.id, sheet, row, column, field.type.value, unit, number, was)


def _marks(words: Words, name: str, sheet: str, row: int, number: str) -> Iterator[Spot]:
    mark, remark = words.mark_and_remark(name)
    yield Spot(MARKS, name, sheet, row, MARKED, number=number, was=mark)
    yield Spot(REMARKS, name, sheet, row, REMARK, number=number, was=was_text(remark))


def _levels(asking: Asking, plan: Plan) -> Iterator[Spot]:
    for line in plan.level_lines:
        given = asking.dossier.self_levels.get(line.indicator.id)
        was = was_text([given.level, given.rationale] if given is not None else [None, ""])
        id_ = line.indicator.id
        yield Spot(LEVELS, id_, plan.levels, line.row, level_sheet.LEVEL, number=line.number, was=was)
        yield Spot(WHYS, id_, plan.levels, line.row, level_sheet.WHY, number=line.number)


def write_metadata(book: Any, words: Words, language: str, form: Any) -> None:
    """Write the sheet and the defined names."""
    spots = tuple(spots_of(words))
    sheet = book.add_worksheet(SHEET)
    rows: list[tuple[str, ...]] = [*_keys(words.asking, language, spots), ("texts", _texts_of(book, words.asking))]
    rows += [
        (s.kind, s.id, s.sheet, xl_rowcol_to_cell(s.row, s.column), s.type, s.unit, s.number, s.was) for s in spots
    ]
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text:
                sheet.write_string(row, column, text, form)
    known: set[str] = set()
    for spot in spots:
        # Excel does not tell names by case; the address serves where two would be one.
        if spot.name.casefold() not in known and len(spot.name) < NAME_LIMIT:
            known.add(spot.name.casefold())
            cell = xl_rowcol_to_cell(spot.row, spot.column, row_abs=True, col_abs=True)
            book.define_name(spot.name, f"={quote_sheetname(spot.sheet)}!{cell}")
    sheet.very_hidden()
    sheet.protect("")


def _texts_of(book: Any, asking: Asking) -> str:
    """Return what stands for each text and figure that was written so far, as long as a cell holds it."""
    texts = book.str_table.string_table
    # A text of two looks is kept as the XML of its runs.
    plain = {html.unescape(re.sub(r"<[^>]+>", "", text)) if text.startswith("<r>") else text for text in texts}
    figures = {digest_of_figure(each) for each in _figures(asking)}
    found = "".join(sorted(figures | set(map(digest_of_text, plain))))
    return found if len(found) < CELL_LIMIT else ""


def _figures(asking: Asking) -> Iterator[Decimal]:
    """Yield the figures that are only shown: last period's, with the sums of tables."""
    carried = asking.dossier.previous.carried if asking.dossier.previous else {}
    for name, each in carried.items():
        field = asking.dossier.form.field(name)
        shown = content_of(field, each.answer.value).shown if field and each.answer else ""
        if isinstance(shown, float):
            yield Decimal(repr(shown))


def _keys(asking: Asking, language: str, spots: tuple[Spot, ...]) -> Iterator[tuple[str, str]]:
    dossier = asking.dossier
    form = dossier.form
    told = canonical([[s.kind, s.id, s.was] for s in spots])
    yield MARK, QUESTIONNAIRE
    yield "format", "1"
    yield "file", hashlib.sha256(f"{dossier.id}{form.hash}{language}".encode() + told).hexdigest()[:32]
    yield "edition", form.id
    yield "edition_version", form.version
    yield "edition_hash", form.hash
    yield "assessment", dossier.id
    yield "cluster", dossier.cluster.id
    yield "cluster_name", dossier.cluster.name
    yield "period", dossier.period
    yield "previous_period", asking.period_before
    yield "currency", dossier.currency
    yield "language", language
    yield "code", dossier.code
