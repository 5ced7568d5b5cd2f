"""The one page by which a board decides."""

from workbench.domain.dossier import Dossier, Measure
from workbench.domain.groups import compute_groups
from workbench.domain.recommendation import recommend, target_of
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.summary import MOST, first_measures, first_strengths, title_and_text
from workbench.domain.telling import indicator_count, stands_in_the_way
from workbench.domain.wording import percent_text
from workbench.exchange.report.charts import draw_bullet, draw_groups
from workbench.exchange.report.glance import (
    FEWEST,
    draw_glance,
    draw_key,
    glance_height,
    key_of_glance,
    key_of_groups,
    key_width,
)
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import counted, gate_text
from workbench.exchange.report.rows import gate_figure
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, column
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

CHECKS_TOP, STEP = 44.4, 5.4
"""Baseline of the first check, and the way to the next, in mm."""
LISTS = 210.0
"""Baseline of the heads of the two lists, at the latest."""
MOST_CHECKS = 5


def draw_summary(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the one page by which a board decides."""
    title = say("report.summary")
    sheet.start(title, bookmark=title)
    down = max(0.0, sheet.heading(33, recommend(dossier).heading) - 35.5)
    _figure(sheet, dossier, down)
    below = _checks(sheet, dossier, CHECKS_TOP + down)
    y = _bullet(sheet, dossier, below, down)
    y = _glance(sheet, dossier, y)
    y = _groups(sheet, dossier, y)
    _strengths(sheet, dossier, y)
    _first_measures(sheet, dossier, y)
    sheet.end()


def _figure(sheet: Sheet, dossier: Dossier, down: float) -> None:
    scores = dossier.result.scores
    if not scores.points_max:
        return
    with sheet.element("P"):
        width = sheet.text(LEFT - 0.2, 57 + down, number_text(scores.points), "figure", "accent")
        words = say("report.of_points", points_max=number_text(scores.points_max))
        sheet.text(LEFT + width + 2, 50.4 + down, words, "h2")
        share = percent_text(dossier.result.percent)
        sheet.text(LEFT + width + 2, 56.4 + down, share, "h2", "text2", face="TabularMedium")


def _checks(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """Draw the conditions of the label, each with its mark, words and figures; return where they end."""
    x = column(6) if dossier.result.scores.points_max else LEFT
    with sheet.element("L", leaf=False):
        for is_met, title, words in _rows(dossier):
            with sheet.element("LI"):
                if is_met:
                    sheet.tick(x, y - 1)
                elif dossier.result.is_final:
                    sheet.cross(x, y - 1)
                else:  # Still open is not failed.
                    sheet.dot(x + 1.5, y - 1, 0.9, line="ring")
                room = RIGHT - x - 5 - sheet.width_of(words, "smallB") - 3
                height = sheet.paragraph(x + 5, y - 2.73, room, title, "small", "text2")
                sheet.text(RIGHT, y, words, "smallB", align="right", face="TabularSemiBold")
            y += max(STEP, height + 1.3)
    return y - STEP


def _rows(dossier: Dossier) -> list[tuple[bool, str, str]]:
    """Return whether, what and how much of it is met: of a label without a bar of points its conditions."""
    label = target_of(dossier.result)
    if label is not None and label.bar <= 0:
        unmet = say("report.not_met" if dossier.result.is_final else "report.not_shown_yet")
        words = {True: say("report.met"), False: unmet}
        return [(each.met, each.text, words[each.met]) for each in label.conditions]
    rows = []
    if label is not None:
        points, needed = number_text(dossier.result.scores.points), number_text(label.points_needed)
        needs = say("report.needs", points=points, needed=needed)
        rows.append((label.conditions[0].met, say("report.points_for", label=label.title), needs))
    counting = [line for line in dossier.result.scores.indicators.values() if not line.is_left_out]
    rows += _counted(dossier, counting)
    return [*rows, *(_gate(dossier, line) for line in counting if line.gate is not None)][:MOST_CHECKS]


def _counted(dossier: Dossier, lines: list[IndicatorScore]) -> list[tuple[bool, str, str]]:
    indicators = dossier.form.indicators
    minimums = [line for line in lines if indicators[line.id].minimum is not None]
    thresholds = [line for line in lines if indicators[line.id].threshold is not None]
    fulfilled = sum(line.minimum_met is True for line in minimums)
    met = sum(line.threshold_met is True for line in thresholds)
    rows = []
    for title, count, whole in (("minimums", fulfilled, len(minimums)), ("thresholds", met, len(thresholds))):
        if whole:
            rows.append((count == whole, say(f"report.check_{title}"), say("report.so_many_met", met=count, of=whole)))
    return rows


def _gate(dossier: Dossier, line: IndicatorScore) -> tuple[bool, str, str]:
    title = dossier.form.indicators[line.id].title
    return line.gate is GateState.PASSED, title, ", ".join([gate_text(line), *gate_figure(dossier, line)])


def _bullet(sheet: Sheet, dossier: Dossier, below: float, down: float) -> float:
    """Draw how far from the line it is, where there is one; return the baseline of the next head."""
    label = target_of(dossier.result)
    if label is None or label.bar <= 0 or not dossier.result.scores.points_max:
        return max(below, 57.0 + down) + 17
    y = max(74.0 + down, below + 13)
    with sheet.element("Figure", say("report.alt_bullet", share=percent_text(dossier.result.percent))):
        draw_bullet(sheet, dossier, LEFT, y)
    return y + 21


def _glance(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """Draw a column of dots for each indicator, where there are enough of them; return the next baseline."""
    if dossier.result.scores.scorable < FEWEST:
        return y
    head = say("report.at_a_glance", count=indicator_count(dossier.form))
    y = _headed(sheet, y, head, key_of_glance(sheet, dossier), column(6) - 4)
    alt = say("report.alt_glance") + (f" {say('report.alt_all_values')}" if "scores" in dossier.form.report else "")
    with sheet.element("Figure", alt):
        draw_glance(sheet, dossier, LEFT, y + 4, labels=True)
    return y + min(60.0, glance_height(dossier, labels=True) + 18)


def _headed(sheet: Sheet, y: float, head: str, key: list[tuple[str, str]], at: float) -> float:
    """Write a head with its key beside it, or below where both don't fit; return the baseline of the lower one."""
    with sheet.element("H2"):
        width = sheet.text(LEFT, y, head, "h2")
    free = RIGHT - LEFT - width - 6
    if key_width(sheet, key) <= free:
        draw_key(sheet, max(at, LEFT + width + 6), y, key, right=RIGHT if key_width(sheet, key) > RIGHT - at else 0)
        return y
    draw_key(sheet, LEFT, y + 5, key)
    return y + 5


def _groups(sheet: Sheet, dossier: Dossier, y: float) -> float:
    if not dossier.result.scores.points_max:
        return y
    y = _headed(sheet, y, say("report.score_by_group"), key_of_groups(dossier, in_full=False), column(4) - 2)
    groups = compute_groups(dossier.form, dossier.result.scores)
    told = "; ".join(
        f"{each.short} {percent_text(each.percent) if each.percent is not None else '–'}" for each in groups
    )
    row = min(6.7, (LISTS - 6 - (y + 8.5)) / len(groups))
    with sheet.element("Figure", say("report.alt_shares", groups=told)):
        draw_groups(sheet, dossier, LEFT, y + 8.5, row)
    return y + 8.5 + row * len(groups) + 13


def _strengths(sheet: Sheet, dossier: Dossier, y: float) -> None:
    """Draw three strengths; where something keeps the label away, that comes first instead."""
    rows = [(title, text, number) for title, text, number in stands_in_the_way(dossier)][:MOST]
    head = say("report.in_the_way")
    if not rows:
        rows = [(*title_and_text(each), each.indicator) for each in first_strengths(dossier)]
        head = counted("report.so_many_strengths", len(rows))
    if rows:
        _list(sheet, LEFT, y, head, rows)


def _first_measures(sheet: Sheet, dossier: Dossier, y: float) -> None:
    shown = [(each.short or each.title, each) for each in first_measures(dossier)]
    rows = [(title, _who_when(each), f"{each.number}, {each.indicator}") for title, each in shown]
    if rows:
        key = "report.measures_first" if len(dossier.measures) > len(rows) else "report.so_many_measures"
        _list(sheet, column(6) + 1, y, counted(key, len(rows)), rows)


def _who_when(measure: Measure) -> str:
    owner = measure.owner or say("report.no_owner")
    who = say("report.owner_by", owner=owner, day=date_text(measure.due)) if measure.due else owner
    if measure.from_level is None or measure.to_level is None:
        return who
    levels = {"before": measure.from_level, "after": measure.to_level}
    return f"{who}\n{say('report.if_it_succeeds', indicator=measure.indicator, **levels)}"


def _list(sheet: Sheet, x: float, y: float, head: str, rows: list[tuple[str, str, str]]) -> None:
    """Write findings or measures; of what would run off the page only the title stands here, the rest further on."""
    width = 82.0
    with sheet.element("H2"):
        sheet.text(x, y, head, "h2")
    sheet.ruled(x, y + 2.6, x + width, "rule", 0.6)
    y += 4.6
    rooms = [width - sheet.width_of(number, "micro") - 3 for _, _, number in rows]
    titles = [sheet.lines_of(room, row[0], "strong", balanced=True) for room, row in zip(rooms, rows, strict=True)]
    heads = [sheet.height_of(each, "strong") for each in titles]
    free = BOTTOM - y - sum(heads) - 2.6 * len(rows)
    for place, ((_, text, number), title) in enumerate(zip(rows, titles, strict=True)):
        with sheet.element("P"):
            sheet.write_lines(x, y, title, "strong", "text")
            sheet.text(x + width, y + sheet.base("strong"), number, "micro", "text3", align="right")
            y += heads[place]
        lines = sheet.lines_of(width - 4, text, "small", balanced="\n" not in text)
        share = int(free / (len(rows) - place) / sheet.height_of(lines[:1], "small"))
        kept = sheet.shortened(lines, max(0, share), "small", width - 4)
        if kept:
            with sheet.element("P"):
                y += sheet.write_lines(x, y, kept, "small", "text2")
        free -= sheet.height_of(kept, "small")
        y += 2.6
