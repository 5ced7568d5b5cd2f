"""All indicators at a glance: a column of dots for each, and the keys that explain a chart's marks."""

from workbench.domain.dossier import Dossier
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.wording import change_text
from workbench.exchange.report.charts import has_plain_weights, highest_level, names_of
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import change_word
from workbench.exchange.report.styles import ROLES, WIDTH
from workbench.forms.edition import Indicator, Section
from workbench.kernel.tongue import say

GAP, WIDEST = 4.2, 9.0
"""Between sections, and the widest column of dots, in mm."""
FEWEST = 8
"""Indicators from which the columns of dots say more than a table does."""
BELOW = 20.2
"""Height in mm of what stands under the dots: level, change, number, group."""
KEYS = {"own": 4.6, "before": 4.0, "lost": 4.0, "new": 2.4, "none": 2.4, "band": 7.6, "median": 2.6, "threshold": 5.0}
"""Width in mm of each mark in a key."""
AFTER = 5.0
CHANGE_SIZE = 6.4
"""Of the change under a column, in points."""
SHORT_NEW = "•"
"""Stands for "new" where the word would run into the next column; the key says so."""


def shown_in_columns(section: Section, *, labels: bool) -> list[Indicator]:
    """Return the indicators of a section that have a column: a sum is shown by its parts."""
    return [each for each in section.all_indicators if not each.parts and (labels or each.is_scored)]


def glance_height(dossier: Dossier, *, labels: bool) -> float:
    """Return the height of the columns in mm, with their labels below."""
    _, step = _columns(dossier, labels=labels)
    return highest_level(dossier.form) * step * 0.98 + (BELOW if labels else 0)


def _columns(dossier: Dossier, *, labels: bool) -> tuple[list[tuple[Section, list[Indicator]]], float]:
    """Return the indicators by section, and the width of a column."""
    sections = [(each, shown_in_columns(each, labels=labels)) for each in dossier.form.sections]
    sections = [each for each in sections if each[1]]
    if not sections:
        return [], 0.0
    room = WIDTH - GAP * (len(sections) - 1)
    return sections, min(WIDEST, room / sum(len(each) for _, each in sections))


def draw_glance(sheet: Sheet, dossier: Dossier, x: float, y: float, *, labels: bool) -> None:
    """Which indicators carry the points, what changed? A column of dots for each indicator."""
    sections, step = _columns(dossier, labels=labels)
    left, bottom = x, y + highest_level(dossier.form) * step * 0.98
    rooms = [len(indicators) * step + GAP - 1 for _, indicators in sections]
    names = names_of(sheet, [section for section, _ in sections], rooms, "micro")
    for (_, indicators), name, room in zip(sections, names, rooms, strict=True):
        start = left
        for indicator in indicators:
            line = dossier.result.scores.indicators[indicator.id]
            _dot_column(sheet, dossier, line, left + step / 2, bottom, step, labels=labels)
            left += step
        if labels:
            sheet.rule(start + 0.6, bottom + 16.6, left - 0.6, "rule")
            size = sheet.size_for(name, room, "micro")
            sheet.text((start + left) / 2, bottom + BELOW, name, "micro", "text2", align="centre", size=size)
        left += GAP


def _dot_column(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, bottom: float, step: float, *, labels: bool
) -> None:
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    radius, rise = min(step * 0.4, 1.75), step * 0.98
    if line.gate is not None:
        _gate(sheet, line, x, bottom - rise * 0.5)
    levels = len(dossier.form.indicators[line.id].levels)
    for place in range(1, levels) if line.gate is None and not line.is_left_out else ():
        middle = bottom - (place - 0.5) * rise
        if line.level is not None and place <= line.level:
            sheet.dot(x, middle, radius, "accent")
        elif labels and before is not None and place <= before:
            sheet.dot(x, middle, radius - 0.15, line="ring", thickness=0.7)
        else:
            sheet.dot(x, middle, 0.35, "rule")
    if labels:
        words = _gate_word(line) if line.gate else str(line.level) if line.level is not None else "–"
        sheet.text(x, bottom + 4.2, words, "micro" if line.gate else "numB", align="centre")
        change = change_of(dossier, line, before)
        colour = "accentText" if change.startswith("+") else "text2"
        if not _has_room(sheet, change, step):
            change = SHORT_NEW
        sheet.text(x, bottom + 7.7, change, "numS", colour, align="centre", size=CHANGE_SIZE)
        sheet.upright(x, bottom + 9.4, line.id)


def _has_room(sheet: Sheet, change: str, step: float) -> bool:
    """Tell whether a column has room for a change; figures always have, and a word must not touch the next."""
    return len(change) <= 2 or sheet.width_of(change, "numS") * CHANGE_SIZE / ROLES["numS"][1] <= step - 0.4


def _gate(sheet: Sheet, line: IndicatorScore, x: float, y: float) -> None:
    if line.gate is GateState.OPEN:  # Still open is not failed.
        sheet.dot(x, y, 0.9, line="ring")
    else:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(x - 1.5, y)


def _gate_word(line: IndicatorScore) -> str:
    return say({GateState.PASSED: "report.ok", GateState.FAILED: "report.not_ok"}.get(line.gate, "report.not_yet"))  # type: ignore[arg-type]


def change_of(dossier: Dossier, line: IndicatorScore, before: int | None) -> str:
    """Write the change of a level: "+1", "−1", or the word that stands in its place."""
    return change_text(before, line.level) or change_word(dossier, line)


# Keys


def draw_key(sheet: Sheet, x: float, y: float, marks: list[tuple[str, str]], right: float = 0) -> None:
    """Explain the marks of a chart from x on, or so that it ends at the right edge given; decoration."""
    width = key_width(sheet, marks)
    x = right - width if right else x
    with sheet.artifact():
        for kind, words in marks:
            _mark(sheet, kind, x, y)
            x += KEYS[kind]
            x += sheet.text(x, y, words, "micro", "text2") + AFTER


def key_width(sheet: Sheet, marks: list[tuple[str, str]]) -> float:
    """Return the width of a key in mm."""
    return sum(KEYS[kind] + sheet.width_of(words, "micro") + AFTER for kind, words in marks) - AFTER


def _mark(sheet: Sheet, kind: str, x: float, y: float) -> None:
    match kind:
        case "own":
            sheet.dot(x + 1.6, y - 0.9, 1.6, "accent")
        case "before":
            sheet.dot(x + 1.3, y - 0.9, 1.1, "paper", "accent", 0.9)
        case "lost":
            sheet.dot(x + 1.3, y - 0.9, 1.2, line="ring", thickness=0.7)
        case "new":
            sheet.text(x, y, SHORT_NEW, "micro", "text2")
        case "none":
            sheet.dot(x + 0.6, y - 0.9, 0.35, "rule")
        case "band":
            sheet.rectangle(x, y - 2.3, 6, 2.8, "band")
            sheet.stroke(x + 3.4, y - 2.3, x + 3.4, y + 0.5, "text3", 1)
        case "median":
            sheet.stroke(x + 0.6, y - 2.2, x + 0.6, y + 0.5, "text3", 1)
        case _:
            sheet.rule(x, y + 0.3, x + 3.6, "rule", 1.2)


def key_of_glance(sheet: Sheet, dossier: Dossier) -> list[tuple[str, str]]:
    """Return the key of the columns of dots."""
    new, (_, step) = say("report.new"), _columns(dossier, labels=True)
    is_short = not _has_room(sheet, new, step) and _has_new(dossier)
    has_points = has_plain_weights(dossier.form)
    marks = [("own", say("report.point_reached" if has_points else "report.level_reached"))]
    if dossier.previous and dossier.previous.levels:
        marks.append(("lost", say("report.lost_since", period=dossier.previous.period)))
    return [*marks, *([("new", new)] if is_short else []), ("none", say("report.not_reached"))]


def _has_new(dossier: Dossier) -> bool:
    return any(change_word(dossier, line) == say("report.new") for line in dossier.result.scores.indicators.values())


def key_of_groups(dossier: Dossier, *, in_full: bool) -> list[tuple[str, str]]:
    """Return the key of the chart of groups; the group compared with is named in full once."""
    marks = [("own", dossier.period)]
    if dossier.previous and dossier.previous.levels:
        marks.append(("before", dossier.previous.period))
    others = dossier.comparison
    shown = [found for each in dossier.form.sections if others and (found := others.of_section(each.id))]
    if others and shown:
        kind = "band" if any(each.is_whole for each in shown) else "median"
        key = f"report.key_{kind}{'_full' if in_full else ''}"
        marks.append((kind, say(key, count=others.n, group=others.group)))
    return marks


def key_of_rows(dossier: Dossier) -> list[tuple[str, str]]:
    """Return the key of the list of all indicators."""
    marks = [("own", dossier.period)]
    if dossier.previous and dossier.previous.levels:
        marks.append(("before", say("report.if_different", period=dossier.previous.period)))
    if dossier.comparison and any(dossier.comparison.at(each.id) for each in dossier.form.scored):
        marks.append(("median", say("report.median_of_others")))
    return [*marks, ("threshold", say("report.threshold"))]
