"""Levels drawn on their scale: the cells of one indicator, and every indicator in a row of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.dossier import Dossier
from workbench.domain.groups import GroupScore, compute_groups
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.telling import word_for
from workbench.domain.values import decimal_text
from workbench.exchange.report.charts import change_of, highest_level
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import BOTTOM, WIDTH
from workbench.forms.edition import Indicator, Section

TIGHTEST, USUAL, TRACK, TITLE = 4.9, 5.75, 46.0, 61.0
"""Height of a row in mm: at least, and where there is room; widths of the track and of a title."""
HEAD, AFTER = 7.0, 1.6
"""Height of a section's head, and what is left free under its rows."""


def draw_scale(sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, y: float, width: float) -> None:
    """Which level, which threshold, where last time? A cell for each level, the own one solid."""
    indicator = dossier.form.indicators[line.id]
    levels = len(indicator.levels)
    cell, height = (width - (levels - 1)) / levels, 8.4
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    for level in range(levels):
        left = x + level * (cell + 1)
        if level == line.level:
            sheet.rectangle(left, y, cell, height, "accent")
            sheet.text(left + cell / 2, y + height / 2 + 1.5, str(level), "numB", "paper", align="centre", size=12)
        else:
            passed = line.level is not None and level < line.level
            sheet.rectangle(left, y, cell, height, "accentSoft" if passed else "sunken")
            sheet.text(left + cell / 2, y + height / 2 + 1.2, str(level), "num", "text2", align="centre")
        if level == before and level != line.level:
            sheet.rectangle(left + 0.35, y + 0.35, cell - 0.7, height - 0.7, line="ring", thickness=0.9)
        if level == indicator.threshold:
            sheet.rule(left, y - 0.8, left + cell, "text2", 1.1)
    _tags(sheet, dossier, indicator, before, x, y, cell)


def _tags(
    sheet: Sheet, dossier: Dossier, indicator: Indicator, before: int | None, x: float, y: float, cell: float
) -> None:
    """Write what a level is over its cell; where two would touch, the earlier period stands higher."""
    bar = "minimum" if indicator.minimum is not None and indicator.minimum == indicator.threshold else "threshold"
    tags = {indicator.threshold: [bar]} if indicator.threshold is not None else {}
    is_crowded = False
    if before is not None and dossier.previous:
        tags.setdefault(before, []).insert(0, dossier.previous.period)
        apart = abs(before - indicator.threshold) if indicator.threshold is not None else 99
        is_crowded = 0 < apart * (cell + 1) < 16
    for level, words in tags.items():
        rise = 4.7 if is_crowded and level == before else 1.9
        middle = x + level * (cell + 1) + cell / 2
        half = sheet.width_of(", ".join(words), "micro") / 2
        sheet.text(max(middle, x + half), y - rise, ", ".join(words), "micro", "text2", align="centre")


@dataclass(frozen=True)
class _Table:
    """Where the columns of the list of all indicators stand."""

    sheet: Sheet
    dossier: Dossier
    x: float
    pages: Mapping[str, int]
    """Empty where the indicators have no pages."""
    highest: int

    @property
    def track(self) -> float:
        return self.x + 82

    @property
    def columns(self) -> tuple[float, float, float]:
        return (self.x + 141, self.x + 153, self.x + WIDTH)

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
    sheet: Sheet, dossier: Dossier, x: float, y: float, sections: list[Section], row: float, pages: Mapping[str, int]
) -> None:
    """Level by level, with threshold and last period: every indicator in a row."""
    table = _Table(sheet, dossier, x, pages, highest_level(dossier.form))
    for level in range(table.highest + 1) if table.highest else ():
        sheet.text(table.at(level), y - 1.5, str(level), "numS", "text3", align="centre")
    heads = ("Points", "Change" if dossier.previous else "", "Page" if pages else "")
    for column, head in zip(table.columns, heads, strict=True):
        sheet.text(column, y - 1.5, head, "micro", "text3", align="right")
    groups = {each.id: each for each in compute_groups(dossier.form, dossier.result.scores)}
    for section in sections:
        _head(table, section, groups[section.id], y)
        y += HEAD
        for indicator in section.indicators:
            _row(table, indicator, y + row / 2)
            for place, part in enumerate(indicator.parts, 1):
                _row(table, part, y + row * (place + 0.5), is_part=True)
            for place, each in enumerate((indicator, *indicator.parts)):
                _page(table, each, y + row * place, row)
            y += row * (1 + len(indicator.parts))
        y += AFTER


def _head(table: _Table, section: Section, group: GroupScore, y: float) -> None:
    sheet = table.sheet
    sheet.rule(table.x, y, table.x + WIDTH, "rule", 0.6)
    sheet.text(table.x, y + 4.9, section.title, "strong")
    if group.points_max:
        points = f"{decimal_text(group.points)} of {decimal_text(group.points_max)}"
        sheet.text(table.columns[0], y + 4.9, points, "numB", align="right")


def _page(table: _Table, indicator: Indicator, y: float, row: float) -> None:
    if table.pages.get(indicator.id):
        number = str(table.pages[indicator.id])
        table.sheet.text(table.columns[2], y + row / 2 + 1.1, number, "num", "text3", align="right")
    if indicator.id in table.pages:
        table.sheet.link(f"{indicator.id} {indicator.title}", table.x, y, WIDTH, row)


def _row(table: _Table, indicator: Indicator, y: float, *, is_part: bool = False) -> None:
    sheet, line = table.sheet, table.dossier.result.scores.indicators[indicator.id]
    sheet.text(table.x, y + 1.1, line.id, "num", "text3")
    indent = 16.0 if is_part else 13.0
    title = sheet.fitting(indicator.title, indicator.short, TITLE - (indent - 13), "small")
    sheet.text(table.x + indent, y + 1.1, title, "small", "text3" if line.is_left_out else "text")
    if indicator.minimum is not None:
        sheet.text(table.track - 6.5, y + 1.1, "min", "micro", "text3", align="right")
    if line.gate is not None:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(table.track, y)
        sheet.text(table.track + 4.5, y + 1.1, line.gate.value, "small", "text2")
    elif word_for(table.dossier, line) or line.parts:
        word = word_for(table.dossier, line) or "sum of its parts"
        sheet.text(table.track, y + 1.1, word, "small", "text3")
        _points(table, line, y)
    else:
        _level(table, indicator, line, y)
        _points(table, line, y)


def _points(table: _Table, line: IndicatorScore, y: float) -> None:
    if line.points is None:
        table.sheet.text(table.columns[0], y + 1.1, "–", "num", "text3", align="right")
    else:
        table.sheet.text(table.columns[0], y + 1.1, decimal_text(line.points), "numB", align="right")


def _level(table: _Table, indicator: Indicator, line: IndicatorScore, y: float) -> None:
    sheet, dossier = table.sheet, table.dossier
    for level in range(len(indicator.levels)):
        sheet.dot(table.at(level), y, 0.28, "rule")
    if indicator.threshold is not None:
        at = table.at(indicator.threshold)
        sheet.rule(at - 2.2, y + 2.3, at + 2.2, "rule", 1.2)
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if line.level is None:
        return
    now = table.at(line.level)
    if before is not None and before != line.level:
        sheet.stroke(table.at(before), y, now, y, "accent", 1)
        sheet.dot(table.at(before), y, 1.05, "paper", "accent", 0.9)
    sheet.dot(now, y, 1.55, "accent")
    change = change_of(dossier, line, before)
    colour = "accentText" if change.startswith("+") else "text2"
    sheet.text(table.columns[1], y + 1.1, change, "num", colour, align="right")
