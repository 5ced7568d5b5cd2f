"""Levels drawn on their scale: the cells of one indicator, and how others spread over them."""

from workbench.domain.dossier import Dossier, Spread
from workbench.domain.scores import IndicatorScore
from workbench.exchange.report.kit import Sheet
from workbench.forms.edition import Indicator
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say

CELL = 8.4
"""Height of a level's cell in mm."""
ANCHORS = 2.0
"""Between a cell and its anchor text, in mm."""


def draw_scale(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, y: float, width: float, *, anchors: bool
) -> None:
    """Which level, which threshold, where last time? A cell for each level, the own one solid."""
    indicator = dossier.form.indicators[line.id]
    cell = cell_width(indicator, width)
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    for level in range(len(indicator.levels)):
        left = x + level * (cell + 1)
        _cell(sheet, line, level, left, y, cell)
        if level == before and level != line.level:
            sheet.rectangle(left + 0.35, y + 0.35, cell - 0.7, CELL - 0.7, line="ring", thickness=0.9)
        if level == indicator.threshold:
            sheet.rule(left, y - 0.8, left + cell, "text2", 1.1)
        if anchors:
            colour = "text" if level == line.level else "text3"
            sheet.paragraph(left, y + CELL + ANCHORS, cell - 2.4, indicator.levels[level], "micro", colour)
    _tags(sheet, dossier, indicator, before, x, y, cell, x + width)


def cell_width(indicator: Indicator, width: float) -> float:
    """Return the width of a level's cell in mm."""
    levels = len(indicator.levels)
    return (width - (levels - 1)) / levels


def anchors_height(sheet: Sheet, indicator: Indicator, width: float) -> float:
    """Return the height of the anchor texts under their cells in mm."""
    cell = cell_width(indicator, width) - 2.4
    return ANCHORS + max(sheet.paragraph(0, 0, cell, each, "micro", draw=False) for each in indicator.levels)


def _cell(sheet: Sheet, line: IndicatorScore, level: int, left: float, y: float, cell: float) -> None:
    if level == line.level:
        sheet.rectangle(left, y, cell, CELL, "accent")
        middle = y + CELL / 2 + 1.5
        sheet.text(left + cell / 2, middle, str(level), "numB", "paper", align="centre", size=12)
        return
    passed = line.level is not None and level < line.level
    sheet.rectangle(left, y, cell, CELL, "accentSoft" if passed else "sunken")
    sheet.text(left + cell / 2, y + CELL / 2 + 1.2, str(level), "num", "text2", align="centre")


def _tags(
    sheet: Sheet, dossier: Dossier, indicator: Indicator, before: int | None, x: float, y: float, cell: float,
    right: float,
) -> None:  # fmt: skip
    """Write what a level is over its cell; where two would touch, the earlier period stands higher."""
    is_minimum = indicator.minimum is not None and indicator.minimum == indicator.threshold
    bar = say("report.minimum" if is_minimum else "report.threshold")
    tags = {indicator.threshold: [bar]} if indicator.threshold is not None else {}
    is_crowded = False
    if before is not None and dossier.previous:
        tags.setdefault(before, []).insert(0, dossier.previous.period)
        apart = abs(before - indicator.threshold) if indicator.threshold is not None else 99
        half = (sheet.width_of(bar, "micro") + sheet.width_of(dossier.previous.period, "micro")) / 2
        is_crowded = 0 < apart * (cell + 1) < half + 2
    for level, words in tags.items():
        rise = 4.7 if is_crowded and level == before else 1.9
        half = sheet.width_of(", ".join(words), "micro") / 2
        middle = min(max(x + level * (cell + 1) + cell / 2, x + half), right - half)
        sheet.text(middle, y - rise, ", ".join(words), "micro", "text2", align="centre")


HISTOGRAM = 17.0
"""Height of the tallest bar in mm."""


def draw_spread(sheet: Sheet, found: Spread, own: int | None, x: float, y: float, width: float) -> float:
    """Is this level usual? A bar for each level with its count; return the height in mm."""
    most, bar = max(found.counts), width / len(found.counts)
    for level, count in enumerate(found.counts):
        left, tall = x + level * bar + 0.7, HISTOGRAM * count / most
        middle = left + bar / 2 - 0.7
        if count:
            sheet.rectangle(left, y + HISTOGRAM - tall, bar - 1.4, tall, "accent" if level == own else "grey")
            sheet.text(middle, y + HISTOGRAM - tall - 1.1, str(count), "numS", align="centre")
        face, colour = ("TabularSemiBold", "text") if level == own else ("", "text3")
        sheet.text(middle, y + HISTOGRAM + 3.6, str(level), "numS", colour, align="centre", face=face)
    sheet.rule(x, y + HISTOGRAM, x + width, "rule", 0.6)
    return HISTOGRAM + 5.2


def spread_text(found: Spread, own: int | None) -> str:
    """Return the caption of a spread: how many, their median, and who stands lower or higher."""
    text = say("report.clusters_median", count=found.n, median=number_text(found.median))
    if own is None or not found.counts or not found.is_whole:
        return text
    lower, same = sum(found.counts[:own]), found.counts[own] if own < len(found.counts) else 0
    counts = say("report.lower_same_higher", lower=lower, same=same, higher=sum(found.counts[own + 1 :]))
    return f"{text}\n{counts}"
