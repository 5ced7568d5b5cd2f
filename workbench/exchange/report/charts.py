"""Vector charts: each answers one question, and the number stands beside the mark."""

from collections.abc import Sequence
from decimal import Decimal

from workbench.domain.dossier import Dossier
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.recommendation import target_of
from workbench.domain.scores import GateState, IndicatorScore, rounded_share, share
from workbench.domain.values import decimal_text
from workbench.domain.wording import change_text, percent_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import WIDTH
from workbench.forms.edition import Form, Indicator, Section

GAP, WIDEST = 4.2, 9.0
"""Between sections, and the widest column of dots, in mm."""
FEWEST = 8
"""Indicators from which the columns of dots say more than a table does."""


def highest_level(form: Form) -> int:
    """Return the highest level of the edition: the places in a column of dots."""
    return max((len(each.levels) - 1 for each in form.scored), default=0)


def shown_in_columns(dossier: Dossier, section: Section, *, labels: bool) -> list[Indicator]:
    """Return the indicators of a section that have a column: a sum is shown by its parts."""
    return [each for each in section.all_indicators if not each.parts and (labels or each.is_scored)]


def glance_height(dossier: Dossier, *, labels: bool) -> float:
    """Return the height of the columns in mm, with their labels below."""
    _, step = _columns(dossier, labels=labels)
    return highest_level(dossier.form) * step * 0.98 + (20.2 if labels else 0)


def _columns(dossier: Dossier, *, labels: bool) -> tuple[list[list[Indicator]], float]:
    """Return the indicators by section, and the width of a column."""
    sections = [shown_in_columns(dossier, each, labels=labels) for each in dossier.form.sections]
    sections = [each for each in sections if each]
    if not sections:
        return [], 0.0
    room = WIDTH - GAP * (len(sections) - 1)
    return sections, min(WIDEST, room / sum(map(len, sections)))


def draw_glance(sheet: Sheet, dossier: Dossier, x: float, y: float, *, labels: bool) -> None:
    """Which indicators carry the points, what changed? A column of dots for each indicator."""
    sections, step = _columns(dossier, labels=labels)
    radius, rise, left = min(step * 0.4, 1.75), step * 0.98, x
    bottom = y + highest_level(dossier.form) * rise
    shorts = {each.id: section.short for section in dossier.form.sections for each in section.all_indicators}
    for indicators in sections:
        start = left
        for indicator in indicators:
            line = dossier.result.scores.indicators[indicator.id]
            _dot_column(sheet, dossier, line, left + step / 2, bottom, rise, radius, labels=labels)
            left += step
        if labels:
            short = sheet.fitting(shorts[indicators[0].id], "", left - start + GAP - 1, "micro")
            sheet.rule(start + 0.6, bottom + 16.6, left - 0.6, "rule")
            sheet.text((start + left) / 2, bottom + 20.2, short, "micro", "text2", align="centre")
        left += GAP


def _dot_column(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, bottom: float, rise: float, radius: float,
    *, labels: bool,
) -> None:  # fmt: skip
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if line.gate is not None:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(x - 1.5, bottom - rise * 0.5)
    levels = len(dossier.form.indicators[line.id].levels)
    for place in range(1, levels) if line.gate is None and not line.is_left_out else ():
        y = bottom - (place - 0.5) * rise
        if line.level is not None and place <= line.level:
            sheet.dot(x, y, radius, "accent")
        elif labels and before is not None and line.level is not None and place <= before:
            sheet.dot(x, y, radius - 0.15, line="ring", thickness=0.7)
        else:
            sheet.dot(x, y, 0.35, "rule")
    if labels:
        _under_column(sheet, dossier, line, x, bottom, before, is_narrow=rise < 4.4)


def _under_column(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, bottom: float, before: int | None,
    *, is_narrow: bool,
) -> None:  # fmt: skip
    shown = _gate_word(line) if line.gate is not None else "–" if line.level is None else str(line.level)
    sheet.text(x, bottom + 4.2, shown, "numB" if line.gate is None else "micro", align="centre")
    change = change_of(dossier, line, before)
    if change != "new" or not is_narrow:
        colour = "accentText" if change.startswith("+") else "text2"
        sheet.text(x, bottom + 7.7, change, "numS", colour, align="centre", size=6.4)
    sheet.upright(x, bottom + 9.4, line.id)


def change_of(dossier: Dossier, line: IndicatorScore, before: int | None) -> str:
    """Return the change of level; "new" where the last period has none."""
    if line.gate is not None or line.is_left_out or line.parts:
        return ""
    if dossier.previous and dossier.previous.levels and before is None:
        return "new"
    return change_text(before, line.level)


def _gate_word(line: IndicatorScore) -> str:
    return {GateState.PASSED: "ok", GateState.FAILED: "no", GateState.OPEN: "open"}[line.gate or GateState.OPEN]


def draw_bullet(sheet: Sheet, dossier: Dossier, x: float, y: float) -> None:
    """How far from the line? In percent, as maxima differ between periods."""
    height, own = 3.6, float(dossier.result.percent)
    sheet.rectangle(x, y, WIDTH, height, "band")
    sheet.rectangle(x, y, WIDTH * own / 100, height, "accent")
    target = target_of(dossier.result)
    for label in (target,) if target is not None and target.bar > 0 else ():
        bar = x + WIDTH * float(label.bar) / 100
        sheet.stroke(bar, y - 2.6, bar, y + height, "text", 1.3)
        sheet.text(bar, y - 4.0, f"{label.title} from {decimal_text(label.bar)} %", "smallB", align="centre")
    before = previous_share(dossier)
    if before is not None and dossier.previous:
        at = x + WIDTH * float(before) / 100
        sheet.stroke(at, y, at, y + height, "paper", 1.1)
        sheet.stroke(at, y + height, at, y + height + 2.4, "ring", 0.8)
        sheet.text(
            at, y + height + 5.4, f"{dossier.previous.period}: {percent_text(before)}", "micro", "text2", align="right"
        )
    sheet.text(x, y + height + 5.4, "0", "numS", "text3")
    sheet.text(x + WIDTH, y + height + 5.4, "100 %", "numS", "text3", align="right")


def previous_share(dossier: Dossier) -> Decimal | None:
    """Return last period's share of points; None where it had no levels."""
    if dossier.previous is None or not dossier.previous.levels:
        return None
    groups = previous_groups(dossier.form, dossier.previous.levels)
    points = sum((each.points for each in groups), Decimal(0))
    points_max = sum((each.points_max for each in groups), Decimal(0))
    return rounded_share(share(points, points_max), [rule.share for rule in dossier.form.labels])


def draw_groups(sheet: Sheet, dossier: Dossier, x: float, y: float, row: float) -> None:
    """Where do we stand in each group, against ourselves? A dot chart whose axis is stated."""
    now = compute_groups(dossier.form, dossier.result.scores)
    has_before = dossier.previous is not None and bool(dossier.previous.levels)
    before: Sequence[GroupScore | None] = (
        previous_groups(dossier.form, dossier.previous.levels) if has_before and dossier.previous else [None] * len(now)
    )
    shares = [float(each.percent) for each in (*now, *before) if each is not None and each.percent is not None]
    low = max(0, int(min(shares, default=0) // 20) * 20 - (20 if min(shares, default=0) % 20 == 0 else 0))
    axis, width = x + 64, WIDTH - 64 - (38 if has_before else 20)
    figures = (axis + width + 19, axis + width + 37)

    def at(share: Decimal) -> float:
        return axis + width * (float(share) - low) / (100 - low)

    for mark in range(low, 101, 20):
        edge = at(Decimal(mark))
        sheet.text(edge, y - 1.6, f"{mark}" + (" %" if mark == 100 else ""), "numS", "text3", align="centre")
        is_bar = any(label.bar == mark > 0 for label in dossier.result.labels)
        sheet.stroke(edge, y, edge, y + row * len(now), "rule" if is_bar else "line", 0.8 if is_bar else 0.5)
    sheet.text(figures[0], y - 1.6, dossier.period, "micro", "text3", align="right")
    if has_before and dossier.previous:
        sheet.text(figures[1], y - 1.6, dossier.previous.period, "micro", "text3", align="right")
    for place, (group, earlier) in enumerate(zip(now, before, strict=True)):
        middle = y + row * (place + 0.5)
        if place:
            sheet.rule(x, y + row * place, x + WIDTH, "line", 0.35)
        sheet.text(x, middle + 1.1, group.short, "strong" if row > 9 else "smallB")
        points = f"{decimal_text(group.points)} of {decimal_text(group.points_max)}"
        points = points if group.points_max else "no points"
        sheet.text(axis - 3, middle + 1.1, points, "numS", "text3", align="right")
        if earlier is not None and earlier.percent is not None and group.percent is not None:
            sheet.stroke(at(earlier.percent), middle, at(group.percent), middle, "accent", 1.1)
            sheet.dot(at(earlier.percent), middle, 1.15, "paper", "accent", 0.9)
            sheet.text(figures[1], middle + 1.1, percent_text(earlier.percent), "num", "text2", align="right")
        if group.percent is not None:
            sheet.dot(at(group.percent), middle, 1.75, "accent")
        shown = percent_text(group.percent) if group.percent is not None else "–"
        sheet.text(figures[0], middle + 1.1, shown, "numB", align="right")


def draw_mosaic(sheet: Sheet, dossier: Dossier, x: float, y: float, height: float) -> None:
    """Where are the points, where the open ones? Width is what a group can give, height what it gave."""
    groups = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points_max]
    gap = 1.6
    if not groups:
        return
    unit = (WIDTH - gap * (len(groups) - 1)) / float(sum(each.points_max for each in groups))
    left = x
    for group in groups:
        width, filled = float(group.points_max) * unit, height * float(group.points / group.points_max)
        open_points = group.points_max - group.points
        sheet.rectangle(left, y, width, height, "band")
        sheet.rectangle(left, y + height - filled, width, filled, "accent")
        if filled > 5:
            sheet.text(
                left + width / 2, y + height - filled + 4.4, decimal_text(group.points), "numB", "paper", align="centre"
            )
        if open_points and height - filled > 3.4:
            words = f"{decimal_text(open_points)} open" if width > 14 else decimal_text(open_points)
            sheet.text(left + width / 2, y + (height - filled) / 2 + 1.1, words, "numS", align="centre")
        sheet.paragraph(left, y + height + 1.5, max(width, 15.5), group.short, "micro", "text2")
        left += width + gap
