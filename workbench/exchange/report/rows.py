"""Every indicator in a row of its own: level by level, with threshold, last period and the median of others."""

from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.dossier import Dossier
from workbench.domain.groups import GroupScore, compute_groups
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.telling import derived_words, word_for
from workbench.exchange.report.charts import highest_level
from workbench.exchange.report.glance import change_of
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import gate_text, of_text
from workbench.exchange.report.styles import BOTTOM, WIDTH
from workbench.forms.edition import Indicator, Section
from workbench.forms.question_types import QuestionType
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, say

TIGHTEST, USUAL, TRACK, TITLE = 4.9, 5.75, 46.0, 60.0
"""Height of a row in mm: at least, and where there is room; widths of the track and of a title."""
HEAD, AFTER = 7.0, 1.6
"""Height of a section's head, and what is left free under its rows."""


@dataclass(frozen=True)
class _Table:
    """Where the columns of the list of all indicators stand."""

    sheet: Sheet
    dossier: Dossier
    x: float
    has_pages: bool
    highest: int

    @property
    def track(self) -> float:
        return self.x + 82

    @property
    def columns(self) -> tuple[float, float, float]:
        return (self.x + 141, self.x + 155, self.x + WIDTH)

    def at(self, level: float) -> float:
        return self.track + TRACK * level / max(1, self.highest)


def pages_of_rows(dossier: Dossier, top: float) -> tuple[float, list[list[Section]]]:
    """Return the height of a row, and the sections on each page: all on one, or broken between sections."""
    sections = [each for each in dossier.form.sections if each.indicators]
    room = BOTTOM - top
    count = sum(len(each.all_indicators) for each in sections)
    row = min(USUAL, (room - (HEAD + AFTER) * len(sections)) / max(1, count))
    if row >= TIGHTEST:
        return row, [sections]
    pages: list[list[Section]] = [[]]
    free = room
    for section in sections:
        needed = HEAD + AFTER + USUAL * len(section.all_indicators)
        if needed > free and pages[-1]:
            pages.append([])
            free = room
        pages[-1].append(section)
        free -= needed
    return USUAL, pages


def draw_rows(
    sheet: Sheet, dossier: Dossier, x: float, y: float, sections: list[Section], row: float, *, has_pages: bool
) -> None:
    """Draw the rows of some sections; each leads to its indicator's page where there are such pages."""
    table = _Table(sheet, dossier, x, has_pages, highest_level(dossier.form))
    _heads(table, y)
    groups = {each.id: each for each in compute_groups(dossier.form, dossier.result.scores)}
    for section in sections:
        _head(table, section, groups[section.id], y)
        y += HEAD
        for indicator in section.indicators:
            for place, each in enumerate((indicator, *indicator.parts)):
                _row(table, each, y + row * (place + 0.5), is_part=place > 0)
                _page(table, each, y + row * place, row)
            y += row * (1 + len(indicator.parts))
        y += AFTER


def _heads(table: _Table, y: float) -> None:
    sheet = table.sheet
    for level in range(table.highest + 1) if table.highest else ():
        sheet.text(table.at(level), y - 1.5, str(level), "numS", "text3", align="centre")
    has_change = table.dossier.previous is not None and bool(table.dossier.previous.levels)
    heads = (
        say("report.head_points"),
        say("report.head_change") if has_change else "",
        say("report.head_page") if table.has_pages else "",
    )
    for column, head in zip(table.columns, heads, strict=True):
        if head:
            sheet.text(column, y - 1.5, head, "micro", "text3", align="right")


def _head(table: _Table, section: Section, group: GroupScore, y: float) -> None:
    sheet = table.sheet
    sheet.rule(table.x, y, table.x + WIDTH, "rule", 0.6)
    sheet.text(table.x, y + 4.9, sheet.fitting(section.title, section.short, 118, "strong"), "strong")
    if group.points_max:
        points = of_text(group.points, group.points_max)
        sheet.text(table.columns[0], y + 4.9, points, "numB", align="right")


def _page(table: _Table, indicator: Indicator, y: float, row: float) -> None:
    if table.has_pages:
        title = f"{indicator.id} {indicator.title}"
        table.sheet.page_number(table.columns[2], y + row / 2 + 1.1, title)
        table.sheet.link(title, table.x, y, WIDTH, row)


def _row(table: _Table, indicator: Indicator, y: float, *, is_part: bool) -> None:
    sheet, line = table.sheet, table.dossier.result.scores.indicators[indicator.id]
    sheet.text(table.x, y + 1.1, line.id, "num", "text3")
    indent = 16.0 if is_part else 13.0
    room = TITLE - (indent - 13) - (7.5 if indicator.minimum is not None else 0)
    title = sheet.fitting(indicator.title, indicator.short, room, "small")
    sheet.text(table.x + indent, y + 1.1, title, "small", "text3" if line.is_left_out else "text")
    if indicator.minimum is not None:
        sheet.text(table.track - 6.5, y + 1.1, say("report.min"), "micro", "text3", align="right")
    if line.gate is not None:
        _gate(table, line, y)
        return
    word = word_for(table.dossier, line) or (say("report.sum_of_parts") if line.parts else "")
    if word:
        sheet.text(table.track, y + 1.1, sheet.fitting(capital(word), "", TRACK + 4, "small"), "small", "text3")
    else:
        _level(table, indicator, line, y)
    points = "–" if line.points is None else number_text(line.points)
    sheet.text(table.columns[0], y + 1.1, points, "num" if line.points is None else "numB", align="right")


def _gate(table: _Table, line: IndicatorScore, y: float) -> None:
    sheet = table.sheet
    if line.gate is GateState.OPEN:  # Still open is not failed.
        sheet.dot(table.track + 1.5, y, 0.9, line="ring")
    else:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(table.track, y)
    words = ", ".join([capital(gate_text(line)), *gate_figure(table.dossier, line)])
    sheet.text(table.track + 4.5, y + 1.1, sheet.fitting(words, "", 56, "small"), "small", "text2")


def gate_figure(dossier: Dossier, line: IndicatorScore) -> list[str]:
    """Return the share that a gate is judged by, where it is known."""
    shares = [d for d in dossier.form.derived if d.indicator == line.id and d.type is QuestionType.PERCENTAGE]
    known = ((each, dossier.derived.get(each.id)) for each in shares)
    return [derived_words(dossier, each, value) for each, value in known if value is not None][:1]


def _level(table: _Table, indicator: Indicator, line: IndicatorScore, y: float) -> None:
    sheet, dossier = table.sheet, table.dossier
    for level in range(len(indicator.levels)):
        sheet.dot(table.at(level), y, 0.28, "rule")
    if indicator.threshold is not None:
        at = table.at(indicator.threshold)
        sheet.rule(at - 2.2, y + 2.3, at + 2.2, "rule", 1.2)
    others = dossier.comparison.at(line.id) if dossier.comparison else None
    if others is not None:
        at = table.at(float(others.median))
        sheet.stroke(at, y - 2.3, at, y + 2.3, "text3", 1)
    if line.level is None:
        if line.awaits_level:
            sheet.dot(table.at(0) - 3.2, y, 1.05, line="ring")
        return
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if before is not None and before != line.level:
        sheet.stroke(table.at(before), y, table.at(line.level), y, "accent", 1)
        sheet.dot(table.at(before), y, 1.05, "paper", "accent", 0.9)
    sheet.dot(table.at(line.level), y, 1.55, "accent")
    change = change_of(dossier, line, before)
    colour = "accentText" if change.startswith("+") else "text2"
    sheet.text(table.columns[1], y + 1.1, change, "num", colour, align="right")


def open_points(lines: list[IndicatorScore]) -> list[tuple[IndicatorScore, Decimal]]:
    """Return the indicators with two or more open points, the most open first."""
    found = [
        (line, line.points_max - line.points) for line in lines
        if line.points is not None and line.points_max - line.points >= 2 and not line.parts
    ]  # fmt: skip
    return sorted(found, key=lambda each: -each[1])
