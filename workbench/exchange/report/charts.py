"""Vector charts: each answers one question, and the number stands beside the mark."""

from collections.abc import Sequence
from decimal import Decimal

from workbench.domain.dossier import Dossier
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.values import decimal_text
from workbench.domain.wording import change_text, percent_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import WIDTH

HIGHEST = 5
"""Places in a column of dots; an edition with more levels is drawn to scale."""


def draw_glance(sheet: Sheet, dossier: Dossier, x: float, y: float, *, labels: bool) -> None:
    """Which indicators carry the points, what changed? A column of dots for each indicator."""
    lines = [line for line in dossier.result.scores.indicators.values() if labels or line.gate is None]
    sections = [each for each in dossier.form.sections]
    gap = 4.2
    step = (WIDTH - gap * (len(sections) - 1)) / len(lines)
    radius, rise, left = min(step * 0.4, 1.75), step * 0.98, x
    bottom = y + HIGHEST * rise
    for section in sections:
        start = left
        for indicator in section.indicators:
            line = dossier.result.scores.indicators[indicator.id]
            if line.gate is not None and not labels:
                continue
            _dot_column(sheet, dossier, line, left + step / 2, bottom, rise, radius, labels=labels)
            left += step
        if labels:
            sheet.rule(start + 0.6, bottom + 16.6, left - 0.6, "rule")
            sheet.text((start + left) / 2, bottom + 20.2, section.short, "micro", "text2", align="centre")
        left += gap


def _dot_column(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, bottom: float, rise: float, radius: float,
    *, labels: bool,
) -> None:  # fmt: skip
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if line.gate is not None:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(x - 1.5, bottom - rise * 0.5)
    for place in range(1, HIGHEST + 1) if line.gate is None else ():
        y = bottom - (place - 0.5) * rise
        if line.level is not None and place <= line.level:
            sheet.dot(x, y, radius, "accent")
        elif labels and before is not None and line.level is not None and place <= before:
            sheet.dot(x, y, radius - 0.15, line="ring", thickness=0.7)
        else:
            sheet.dot(x, y, 0.35, "rule")
    if not labels:
        return
    shown = _gate_word(line) if line.gate is not None else "–" if line.level is None else str(line.level)
    sheet.text(x, bottom + 4.2, shown, "numB" if line.gate is None else "micro", align="centre")
    change = (
        "new"
        if dossier.previous and before is None and line.gate is None and dossier.previous.levels
        else change_text(before, line.level)
    )
    colour = "accentText" if change.startswith("+") else "text2"
    sheet.text(x, bottom + 7.7, change, "numS", colour, align="centre", size=6.4)
    sheet.upright(x, bottom + 9.4, line.id)


def _gate_word(line: IndicatorScore) -> str:
    return {GateState.PASSED: "ok", GateState.FAILED: "no", GateState.OPEN: "open"}[line.gate or GateState.OPEN]


def draw_bullet(sheet: Sheet, dossier: Dossier, x: float, y: float) -> None:
    """How far from the line? In percent, as maxima differ between periods."""
    height, own = 3.6, float(dossier.result.percent)
    sheet.rectangle(x, y, WIDTH, height, "band")
    sheet.rectangle(x, y, WIDTH * own / 100, height, "accent")
    for label in dossier.result.labels[:1]:
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
    from workbench.domain.scores import rounded_share, share

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
        is_bar = any(label.bar == mark for label in dossier.result.labels)
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
        tags = [dossier.previous.period] if dossier.previous and level == before else []
        if level == indicator.threshold:
            tags.append("minimum" if indicator.minimum == level else "threshold")
            sheet.rule(left, y - 0.8, left + cell, "text2", 1.1)
        sheet.text(left + cell / 2, y - 1.9, ", ".join(tags), "micro", "text2", align="centre")


def draw_rows(sheet: Sheet, dossier: Dossier, x: float, y: float, pages: dict[str, int]) -> None:
    """Level by level, with threshold and last period: every indicator on one page."""
    row = min(5.75, 200 / max(1, len(dossier.form.indicators)))
    track, width = x + 82, 46.0
    columns = (x + 141, x + 153, x + WIDTH)
    for level in range(HIGHEST + 1):
        sheet.text(track + width * level / HIGHEST, y - 1.5, str(level), "numS", "text3", align="centre")
    for column, head in zip(columns, ("Points", "Change" if dossier.previous else "", "Page"), strict=True):
        sheet.text(column, y - 1.5, head, "micro", "text3", align="right")
    for section, group in zip(dossier.form.sections, compute_groups(dossier.form, dossier.result.scores), strict=True):
        sheet.rule(x, y, x + WIDTH, "rule", 0.6)
        sheet.text(x, y + 4.9, section.title, "strong")
        sheet.text(
            columns[0],
            y + 4.9,
            f"{decimal_text(group.points)} of {decimal_text(group.points_max)}",
            "numB",
            align="right",
        )
        y += 7
        for indicator in section.indicators:
            line = dossier.result.scores.indicators[indicator.id]
            _row(sheet, dossier, line, x, y + row / 2, track, width, columns)
            sheet.text(columns[2], y + row / 2 + 1.1, str(pages.get(line.id, "")), "num", "text3", align="right")
            sheet.link(f"{indicator.id} {indicator.title}", x, y, WIDTH, row)
            y += row
        y += 1.6


def _row(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, x: float, y: float, track: float, width: float,
    columns: tuple[float, float, float],
) -> None:  # fmt: skip
    indicator = dossier.form.indicators[line.id]
    sheet.text(x, y + 1.1, line.id, "num", "text3")
    sheet.text(x + 13, y + 1.1, indicator.title, "small")
    if indicator.minimum is not None:
        sheet.text(x + 75, y + 1.1, "min", "micro", "text3", align="right")
    if line.gate is not None:
        (sheet.tick if line.gate is GateState.PASSED else sheet.cross)(track, y)
        sheet.text(track + 4.5, y + 1.1, line.gate.value, "small", "text2")
        return
    for level in range(HIGHEST + 1):
        sheet.dot(track + width * level / HIGHEST, y, 0.28, "rule")
    if indicator.threshold is not None:
        at = track + width * indicator.threshold / HIGHEST
        sheet.rule(at - 2.2, y + 2.3, at + 2.2, "rule", 1.2)
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if line.level is None:
        sheet.text(columns[0], y + 1.1, "–", "num", "text3", align="right")
        return
    now = track + width * line.level / HIGHEST
    if before is not None and before != line.level:
        then = track + width * before / HIGHEST
        sheet.stroke(then, y, now, y, "accent", 1)
        sheet.dot(then, y, 1.05, "paper", "accent", 0.9)
    sheet.dot(now, y, 1.55, "accent")
    sheet.text(columns[0], y + 1.1, decimal_text(line.points or Decimal(0)), "numB", align="right")
    change = (
        "new" if dossier.previous and dossier.previous.levels and before is None else change_text(before, line.level)
    )
    sheet.text(columns[1], y + 1.1, change, "num", "accentText" if change.startswith("+") else "text2", align="right")
