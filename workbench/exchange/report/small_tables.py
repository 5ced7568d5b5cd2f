"""Small tables on an indicator's page: the parts of a sum, and the rows that a person added to a question."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.dossier import Dossier
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import added_rows, word_for
from workbench.domain.wording import value_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import of_text
from workbench.exchange.report.styles import LEFT, MAIN, WIDTH
from workbench.forms.edition import Field, Indicator, Question, fields_of_row
from workbench.forms.question_types import QuestionType
from workbench.kernel.tongue import say

TABLE_GAP, GUTTER, PADDING, PART = 6.0, 4.0, 1.2, 6.4
"""In mm: over a table, between its columns, over and under a row's text; height of a part's row."""
FIGURES = (
    QuestionType.COUNT, QuestionType.DECIMAL, QuestionType.PERCENTAGE, QuestionType.MONEY,
)  # fmt: skip
LINE_LEFT, SMALL = 8.0, "small"


@dataclass(frozen=True)
class AddedTable:
    """The rows that a person added to a question: names on the left, figures on the right."""

    question: Question
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_figure: tuple[bool, ...]

    def widths(self, sheet: Sheet) -> list[float]:
        """Return the columns' widths: figures and short words as wide as they are, names share the rest."""
        texts = [[head, *(row[place] for row in self.rows)] for place, head in enumerate(self.heads)]
        wanted = [max(sheet.width_of(text, SMALL) for text in column) + 1 for column in texts]
        room = WIDTH - LINE_LEFT - GUTTER * (len(wanted) - 1)
        if sum(wanted) <= room:
            return [wanted[0] + room - sum(wanted), *wanted[1:]]
        fair = room / len(wanted)
        spare = room - sum(width for width in wanted if width <= fair)
        broad = sum(width for width in wanted if width > fair)
        return [width if width <= fair else spare * width / broad for width in wanted]

    def heights(self, sheet: Sheet) -> list[float]:
        """Return the height of the head with the gap over it, then of each row."""
        widths = self.widths(sheet)
        rows = [max(_tall(sheet, text, width) for text, width in zip(row, widths, strict=True)) for row in self.rows]
        return [TABLE_GAP + 9.4, *(height + 2 * PADDING for height in rows)]

    def draw_head(self, sheet: Sheet, y: float) -> float:
        """Draw title and heads; return where the rows begin."""
        with sheet.element("H3"):
            sheet.text(LEFT, y + 2, self.question.title, "smallB", "text3")
        with sheet.element("TR", leaf=False):
            for x, width, head, is_figure in self._columns(sheet, self.heads):
                at, align = (x + width, "right") if is_figure else (x, "left")
                if head != self.question.title:
                    with sheet.element("TH"):
                        sheet.text(
                            at, y + 7.2, sheet.fitting(head, "", width + 2, "micro"), "micro", "text3", align=align
                        )
        sheet.ruled(LEFT, y + 8.8, LEFT + WIDTH, "text2", 0.8)
        return y + 9.4

    def draw_row(self, sheet: Sheet, row: int, y: float) -> None:
        """Draw a row."""
        with sheet.element("TR", leaf=False):
            with sheet.element("TD"):
                sheet.text(LEFT, y + PADDING + 2.75, str(row + 1), "num", "text3")
            for x, width, text, is_figure in self._columns(sheet, self.rows[row]):
                with sheet.element("TD"):
                    if is_figure:
                        sheet.text(x + width, y + PADDING + 2.75, text, "num", align="right")
                    else:
                        sheet.paragraph(x, y + PADDING, width, text, SMALL)
        sheet.ruled(LEFT, y + self.heights(sheet)[row + 1], LEFT + WIDTH, "line", 0.4)

    def _columns(self, sheet: Sheet, texts: tuple[str, ...]) -> Iterator[tuple[float, float, str, bool]]:
        x = LEFT + LINE_LEFT
        for width, text, is_figure in zip(self.widths(sheet), texts, self.is_figure, strict=True):
            yield x, width, text, is_figure
            x += width + GUTTER


def added_tables(dossier: Dossier, indicator: Indicator) -> list[AddedTable]:
    """Return the tables with added rows at an indicator; those that are not asked or have no rows are left out."""
    tables = (_table(dossier, each) for each in indicator.questions if each.has_free_rows)
    return [each for each in tables if each.rows]


def _table(dossier: Dossier, question: Question) -> AddedTable:
    fields = fields_of_row(question, "")
    # Names come first, whatever the order in which they are asked.
    order = sorted(range(len(fields)), key=lambda place: fields[place].type in FIGURES)
    heads = tuple(fields[place].title or question.title for place in order)
    rows = []
    for row in added_rows(dossier, question) if question.id not in dossier.irrelevant else ():
        cells = fields_of_row(question, row)
        if any(each.id in dossier.answers for each in cells):
            rows.append(tuple(_words(dossier, cells[place]) for place in order))
    figures = tuple(fields[place].type in FIGURES and _all_short(rows, at) for at, place in enumerate(order))
    return AddedTable(question, heads, tuple(rows), figures)


def _words(dossier: Dossier, field: Field) -> str:
    answer = dossier.answers.get(field.id)
    return value_text(field, answer.value) if answer else "–"


def _all_short(rows: list[tuple[str, ...]], column: int) -> bool:
    """Tell whether a column holds figures only; what is not known is said in words, which may need lines."""
    return all(len(row[column]) <= 18 for row in rows)


def _tall(sheet: Sheet, text: str, width: float) -> float:
    return sheet.paragraph(LEFT, 0, width, text, SMALL, draw=False)


def tables_height(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> float:
    """Return the height of all tables with added rows."""
    return sum(sum(each.heights(sheet)) for each in added_tables(dossier, indicator))


def parts_height(indicator: Indicator) -> float:
    """Return the height of the list of a sum's parts."""
    return PART * len(indicator.parts) + 4.4 if indicator.parts else 0.0


def draw_parts(sheet: Sheet, dossier: Dossier, indicator: Indicator, y: float) -> float:
    """Draw the parts of a sum with their levels and points; return where they end."""
    if not indicator.parts:
        return y
    with sheet.element("P"):
        sheet.text(LEFT, y - 0.6, say("report.the_sum_of_parts"), SMALL, "text2")
    with sheet.artifact():
        sheet.text(LEFT + MAIN, y - 0.6, say("report.head_points"), "micro", "text3", align="right")
    y += 1.4
    for part in indicator.parts:
        line = dossier.result.scores.indicators[part.id]
        with sheet.element("TR", leaf=False):
            with sheet.element("TD"):
                sheet.text(LEFT, y + 4.2, part.id, "num", "text3")
                title = sheet.fitting(part.title, part.short, 58, SMALL)
                sheet.text(LEFT + 13, y + 4.2, title, SMALL, "text3" if line.is_left_out else "text")
            with sheet.element("TD"):
                sheet.text(LEFT + 74, y + 4.2, _said(dossier, part, line), SMALL, "text2")
            with sheet.element("TD"):
                sheet.text(LEFT + MAIN, y + 4.2, _points(line), "numB", align="right")
        y += PART
        sheet.ruled(LEFT, y, LEFT + MAIN, "line", 0.4)
    return y + 3.0


def _points(line: IndicatorScore) -> str:
    return "–" if line.points is None else of_text(line.points, line.points_max)


def _said(dossier: Dossier, part: Indicator, line: IndicatorScore) -> str:
    if word := word_for(dossier, line):
        return word
    if line.level is None:
        return say("report.not_scored_yet")
    return say("report.level_of", level=line.level, top=len(part.levels) - 1)
