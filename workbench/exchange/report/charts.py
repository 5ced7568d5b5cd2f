"""Charts of points and shares: each answers one question, and the number stands beside the mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.dossier import Dossier, Spread
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.recommendation import target_of
from workbench.domain.scores import TENTH, rounded_share, share
from workbench.domain.wording import percent_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.pen import SMALLEST
from workbench.exchange.report.phrases import of_text
from workbench.exchange.report.styles import ROLES, WIDTH
from workbench.forms.edition import Form, Section
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say

CLOSE = 24.0
"""Nearer than that, in mm, two words under a scale stand back to back."""
LABELS, OF, FIGURE = 43.0, 17.0, 18.0
"""Widths in mm: a group's title, its points, and each column of figures."""


def highest_level(form: Form) -> int:
    """Return the highest level of the edition: the places in a column of dots."""
    return max((len(each.levels) - 1 for each in form.scored), default=0)


def has_plain_weights(form: Form) -> bool:
    """Tell whether every level is worth a point, so that a dot is one too."""
    return all(each.weight == 1 for each in form.scored)


def previous_points(dossier: Dossier) -> tuple[Decimal, Decimal] | None:
    """Return last period's points and their maximum; None where it had no levels."""
    if dossier.previous is None or not dossier.previous.levels:
        return None
    groups = previous_groups(dossier.form, dossier.previous.levels)
    return sum((each.points for each in groups), Decimal(0)), sum((each.points_max for each in groups), Decimal(0))


def previous_share(dossier: Dossier) -> Decimal | None:
    """Return last period's share of points; None where it had no levels."""
    points = previous_points(dossier)
    bars = [rule.share for rule in dossier.form.labels]
    return rounded_share(share(*points), bars) if points else None


def names_of(sheet: Sheet, groups: Sequence[GroupScore | Section], rooms: Sequence[float], role: str) -> list[str]:
    """Return titles where all fit into their places, else short titles: one chart names its groups in one way."""
    pairs = list(zip(groups, rooms, strict=True))
    if all(sheet.width_of(each.title, role) <= room for each, room in pairs):
        return [each.title for each in groups]
    least = SMALLEST / ROLES[role][1]
    return [sheet.fitting(each.short or each.title, "", room / least, role) for each, room in pairs]


# How far from the line?


def draw_bullet(sheet: Sheet, dossier: Dossier, x: float, y: float) -> None:
    """Draw the share of points on a scale of percent, as maxima differ between periods."""
    height, own = 3.6, float(dossier.result.percent)
    sheet.rectangle(x, y, WIDTH, height, "band")
    sheet.rectangle(x, y, WIDTH * own / 100, height, "accent")
    target = target_of(dossier.result)
    if target is not None and target.bar > 0:
        bar = x + WIDTH * float(target.bar) / 100
        words = say("report.label_from", label=target.title, share=number_text(target.bar))
        half = sheet.width_of(words, "smallB") / 2
        sheet.stroke(bar, y - 2.6, bar, y + height, "text", 1.3)
        sheet.text(max(x + half, min(bar, x + WIDTH - half)), y - 4.0, words, "smallB", align="centre")
    _cuts(sheet, x, y, height, _marks_below(dossier))
    sheet.text(x, y + height + 5.4, "0", "numS", "text3")
    sheet.text(x + WIDTH, y + height + 5.4, percent_text(Decimal(100)), "numS", "text3", align="right")


def _marks_below(dossier: Dossier) -> list[tuple[Decimal, str]]:
    marks = []
    before = previous_share(dossier)
    if before is not None and dossier.previous:
        marks.append((before, f"{dossier.previous.period}: {percent_text(before)}"))
    others = dossier.comparison.overall if dossier.comparison else None
    if others is not None:
        marks.append((others.median, f"{say('report.others')}: {percent_text(_tenth(others.median))}"))
    return sorted(marks)


def _cuts(sheet: Sheet, x: float, y: float, height: float, marks: list[tuple[Decimal, str]]) -> None:
    """Cut the bar at last period's and others' shares; the words below never touch each other nor the ends."""
    ats = [x + WIDTH * float(value) / 100 for value, _ in marks]
    is_close = len(ats) == 2 and ats[1] - ats[0] < CLOSE
    for place, (at, (_, words)) in enumerate(zip(ats, marks, strict=True)):
        sheet.stroke(at, y, at, y + height, "paper", 1.1)
        sheet.stroke(at, y + height, at, y + height + 2.4, "ring", 0.8)
        width = sheet.width_of(words, "micro")
        left = at - width / 2
        if is_close:
            left = at - width - 0.4 if place == 0 else at + 0.4
        left = max(x + 5, min(left, x + WIDTH - 14 - width))
        sheet.text(left, y + height + 5.4, words, "micro", "text2")


# Where do we stand in each group?


@dataclass(frozen=True)
class _Groups:
    """The chart of groups: its axis, and where its columns of figures end."""

    sheet: Sheet
    dossier: Dossier
    x: float
    y: float
    row: float
    now: tuple[GroupScore, ...]
    before: Sequence[GroupScore | None]
    others: Sequence[Spread | None]

    @property
    def heads(self) -> list[str]:
        previous = [self.dossier.previous.period] if self.has_before and self.dossier.previous else []
        return [self.dossier.period, *previous, *([say("report.others")] if any(self.others) else [])]

    @property
    def has_before(self) -> bool:
        return any(each is not None for each in self.before)

    @property
    def axis(self) -> float:
        return self.x + LABELS + OF + 4

    @property
    def width(self) -> float:
        return WIDTH - LABELS - OF - 4 - FIGURE * len(self.heads) - 3

    @property
    def edges(self) -> list[float]:
        return [self.x + WIDTH - FIGURE * place for place in range(len(self.heads) - 1, -1, -1)]

    @property
    def low(self) -> int:
        """The nearest multiple of 20 under the smallest value: a dot chart may start above nought."""
        shares = [float(each.percent) for each in (*self.now, *self.before) if each and each.percent is not None]
        shares += [float(each.p25 if each.is_whole else each.median) for each in self.others if each is not None]
        least = min(shares, default=0.0)
        return max(0, int(least // 20) * 20 - (20 if least % 20 == 0 else 0))

    def at(self, value: Decimal) -> float:
        return self.axis + self.width * (float(value) - self.low) / (100 - self.low)


def draw_groups(sheet: Sheet, dossier: Dossier, x: float, y: float, row: float) -> None:
    """Draw each group's share against the last period and others; every value is printed at the right."""
    now = compute_groups(dossier.form, dossier.result.scores)
    previous = dossier.previous
    before: Sequence[GroupScore | None] = [None] * len(now)
    if previous is not None and previous.levels:
        before = previous_groups(dossier.form, previous.levels)
    others = [dossier.comparison.of_section(each.id) if dossier.comparison else None for each in now]
    chart = _Groups(sheet, dossier, x, y, row, now, before, others)
    role = "strong" if row > 9 else "smallB"
    names = names_of(sheet, now, [LABELS] * len(now), role)
    with sheet.artifact():
        _axis(chart)
    for place, group in enumerate(now):
        middle = y + row * (place + 0.5)
        if place:
            sheet.rule(x, y + row * place, x + WIDTH, "line", 0.35)
        sheet.text(x, middle + 1.1, names[place], role, size=sheet.size_for(names[place], LABELS, role))
        points = of_text(group.points, group.points_max) if group.points_max else say("report.no_points")
        sheet.text(chart.axis - 4, middle + 1.1, points, "numS", "text3", align="right")
        _marks(chart, group, before[place], others[place], middle)
        _figures(chart, group, before[place], others[place], middle)


def _axis(chart: _Groups) -> None:
    sheet, bottom = chart.sheet, chart.y + chart.row * len(chart.now)
    bars = {label.bar for label in chart.dossier.result.labels if label.bar > 0}
    for mark in range(chart.low, 101, 20):
        edge = chart.at(Decimal(mark))
        words = percent_text(Decimal(100)) if mark == 100 else str(mark)
        sheet.text(edge, chart.y - 1.6, words, "numS", "text3", align="centre")
        is_bar = Decimal(mark) in bars
        sheet.stroke(edge, chart.y, edge, bottom, "rule" if is_bar else "line", 0.8 if is_bar else 0.5)
    for edge, head in zip(chart.edges, chart.heads, strict=True):
        sheet.text(edge, chart.y - 1.6, head, "micro", "text3", align="right")


def _marks(chart: _Groups, group: GroupScore, before: GroupScore | None, others: Spread | None, y: float) -> None:
    sheet = chart.sheet
    if others is not None:
        if others.is_whole:
            left = chart.at(others.p25)
            sheet.rectangle(left, y - 1.5, chart.at(others.p75) - left, 3, "band")
        sheet.stroke(chart.at(others.median), y - 2.5, chart.at(others.median), y + 2.5, "text3", 1)
    if before is not None and before.percent is not None:
        if group.percent is not None:
            sheet.stroke(chart.at(before.percent), y, chart.at(group.percent), y, "accent", 1.1)
        sheet.dot(chart.at(before.percent), y, 1.15, "paper", "accent", 0.9)
    if group.percent is not None:
        sheet.dot(chart.at(group.percent), y, 1.75, "accent")


def _tenth(share: Decimal) -> Decimal:
    """Return others' share with as many decimals as the own ones have."""
    return share.quantize(TENTH)


def _figures(chart: _Groups, group: GroupScore, before: GroupScore | None, others: Spread | None, y: float) -> None:
    values = [group.percent]
    if chart.has_before:
        values.append(before.percent if before else None)
    if any(chart.others):
        values.append(_tenth(others.median) if others else None)
    for place, (edge, value) in enumerate(zip(chart.edges, values, strict=True)):
        role, colour = ("numB", "text") if place == 0 else ("num", "text2")
        words = percent_text(value) if value is not None else "–"
        chart.sheet.text(edge, y + 1.1, words, role, colour, align="right")


# Where are the points?


def draw_mosaic(sheet: Sheet, dossier: Dossier, x: float, y: float, height: float) -> None:
    """Draw a column for each group: its width is what the group can give, its height what it gave."""
    groups = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points_max]
    gap = 1.6
    if not groups:
        return
    unit = (WIDTH - gap * (len(groups) - 1)) / float(sum(each.points_max for each in groups))
    left, widths = x, [float(each.points_max) * unit for each in groups]
    rooms = [max(each + gap - 0.3, 11.5) for each in widths]
    for group, name, room in zip(groups, names_of(sheet, groups, rooms, "micro"), rooms, strict=True):
        width, filled = float(group.points_max) * unit, height * float(group.points / group.points_max)
        sheet.rectangle(left, y, width, height, "band")
        sheet.rectangle(left, y + height - filled, width, filled, "accent")
        _parts(sheet, group, left + width / 2, width, y, height, filled)
        size = sheet.size_for(name, room, "micro")
        sheet.text(left, y + height + 4.2, name, "micro", "text2", size=size)
        left += width + gap


def _parts(
    sheet: Sheet, group: GroupScore, middle: float, width: float, y: float, height: float, filled: float
) -> None:
    open_points = group.points_max - group.points
    if filled > 5:
        at = y + height - filled + 4.4
        sheet.text(middle, at, number_text(group.points), "numB", "paper", align="centre")
    if open_points and height - filled > 3.4:
        words = say("report.open", points=number_text(open_points))
        fits = width > 9 and sheet.width_of(words, "numS") < width - 2
        words = words if fits else number_text(open_points)
        sheet.text(middle, y + (height - filled) / 2 + 1.1, words, "numS", align="centre")
