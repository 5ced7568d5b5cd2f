"""The one page by which a board decides."""

from workbench.domain.dossier import Dossier
from workbench.domain.groups import compute_groups
from workbench.domain.recommendation import recommend, target_of
from workbench.domain.scores import GateState, IndicatorScore
from workbench.domain.telling import derived_words, indicator_count, stands_in_the_way
from workbench.domain.values import decimal_text
from workbench.domain.wording import percent_text
from workbench.exchange.report.charts import FEWEST, draw_bullet, draw_glance, draw_groups, glance_height
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.opening_pages import draw_key
from workbench.exchange.report.styles import LEFT, RIGHT, column
from workbench.forms.question_types import QuestionType
from workbench.kernel.words import date_text

CHECKS_TOP, STEP = 44.4, 5.4
"""Baseline of the first check, and the way to the next, in mm."""
LISTS = 210.0
"""Baseline of the heads of the two lists, at the latest."""


def draw_summary(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the one page by which a board decides."""
    sheet.start("Summary", bookmark="Summary")
    sheet.heading(33, recommend(dossier).heading)
    _figure(sheet, dossier)
    below = _checks(sheet, dossier)
    y = _bullet(sheet, dossier, below)
    y = _glance(sheet, dossier, y)
    y = _groups(sheet, dossier, y)
    _strengths(sheet, dossier, y)
    _first_measures(sheet, dossier, y)
    sheet.end()


def _figure(sheet: Sheet, dossier: Dossier) -> None:
    scores = dossier.result.scores
    if not scores.points_max:
        return
    with sheet.element("P"):
        width = sheet.text(LEFT - 0.2, 57, decimal_text(scores.points), "figure", "accent")
        sheet.text(LEFT + width + 2, 50.4, f"of {decimal_text(scores.points_max)} points", "h2")
        sheet.text(LEFT + width + 2, 56.4, percent_text(dossier.result.percent), "h2", "text2", face="TabularMedium")


def _checks(sheet: Sheet, dossier: Dossier) -> float:
    """Draw the conditions of the label, each with its mark, words and figures; return where they end."""
    y, x = CHECKS_TOP, column(6) if dossier.result.scores.points_max else LEFT
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
        words = {True: "met", False: "not met" if dossier.result.is_final else "not shown yet"}
        return [(each.met, each.text, words[each.met]) for each in label.conditions]
    rows = []
    if label is not None:
        scores = dossier.result.scores
        needs = f"{decimal_text(scores.points)}, needs {decimal_text(label.points_needed)}"
        rows.append((label.conditions[0].met, f"Points for {label.title}", needs))
    counting = [line for line in dossier.result.scores.indicators.values() if not line.is_left_out]
    rows += _counted(dossier, counting)
    return [*rows, *(_gate(dossier, line) for line in counting if line.gate is not None)][:5]


def _counted(dossier: Dossier, lines: list[IndicatorScore]) -> list[tuple[bool, str, str]]:
    indicators = dossier.form.indicators
    minimums = [line for line in lines if indicators[line.id].minimum is not None]
    thresholds = [line for line in lines if indicators[line.id].threshold is not None]
    fulfilled = sum(line.minimum_met is True for line in minimums)
    met = sum(line.threshold_met is True for line in thresholds)
    rows = []
    if minimums:
        is_all = fulfilled == len(minimums)
        rows.append((is_all, "Minimum requirements", f"{fulfilled} of {len(minimums)} met"))
    if thresholds:
        rows.append((met == len(thresholds), "Thresholds of indicators", f"{met} of {len(thresholds)} met"))
    return rows


def _gate(dossier: Dossier, line: IndicatorScore) -> tuple[bool, str, str]:
    assert line.gate is not None
    shares = [d for d in dossier.form.derived if d.indicator == line.id and d.type is QuestionType.PERCENTAGE]
    known = [(each, dossier.derived.get(each.id)) for each in shares]
    figure = next((f", {derived_words(dossier, each, value)}" for each, value in known if value is not None), "")
    title = dossier.form.indicators[line.id].title
    return line.gate is GateState.PASSED, title, f"{line.gate.value}{figure}"


def _bullet(sheet: Sheet, dossier: Dossier, below: float) -> float:
    """Draw how far from the line it is, where there is one; return the baseline of the next head."""
    label = target_of(dossier.result)
    if label is None or label.bar <= 0 or not dossier.result.scores.points_max:
        return max(below, 57.0) + 17
    alt = f"Scale from 0 to 100 percent: {percent_text(dossier.result.percent)} of the points."
    with sheet.element("Figure", alt):
        draw_bullet(sheet, dossier, LEFT, 74)
    return 95.0


def _glance(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """Draw a column of dots for each indicator, where there are enough of them; return the next baseline."""
    if dossier.result.scores.scorable < FEWEST:
        return y
    with sheet.element("H2"):
        sheet.text(LEFT, y, f"{indicator_count(dossier.form)} indicators at a glance", "h2")
    with sheet.artifact():
        draw_key(sheet, column(6) - 4, y, dossier, lost=True)
    alt = "A column of dots for each indicator."
    if "scores" in dossier.form.report:
        alt += " All values stand in the table of all indicators."
    with sheet.element("Figure", alt):
        draw_glance(sheet, dossier, LEFT, y + 4, labels=True)
    return y + min(60.0, glance_height(dossier, labels=True) + 20)


def _groups(sheet: Sheet, dossier: Dossier, y: float) -> float:
    if not dossier.result.scores.points_max:
        return y
    with sheet.element("H2"):
        sheet.text(LEFT, y, "Score by group", "h2")
    groups = compute_groups(dossier.form, dossier.result.scores)
    alt = "; ".join(f"{g.short} {percent_text(g.percent) if g.percent is not None else 'not scored'}" for g in groups)
    row = min(6.7, (LISTS - 6 - (y + 8.5)) / len(groups))
    with sheet.element("Figure", f"Share of points by group: {alt}"):
        draw_groups(sheet, dossier, LEFT, y + 8.5, row)
    return y + 8.5 + row * len(groups) + 13


def _strengths(sheet: Sheet, dossier: Dossier, y: float) -> None:
    """Draw three strengths; where something keeps the label away, that comes first instead."""
    rows = list(stands_in_the_way(dossier))[:3]
    head = "What stands in the way"
    if not rows:
        rows = [(f.title, f.text, f.indicator) for f in dossier.findings if f.kind == "strength"][:3]
        head = {1: "One strength", 2: "Two strengths"}.get(len(rows), "Three strengths")
    if rows:
        _list(sheet, LEFT, y, head, rows)


def _first_measures(sheet: Sheet, dossier: Dossier, y: float) -> None:
    rows = []
    for measure in dossier.measures[:3]:
        by = f", by {date_text(measure.due)}" if measure.due else ""
        hope = ""
        if measure.from_level is not None and measure.to_level is not None:
            hope = f"\nIf it succeeds: {measure.indicator} from {measure.from_level} to {measure.to_level}"
        rows.append(
            (measure.title, f"{measure.owner or 'No owner yet'}{by}{hope}", f"{measure.number}, {measure.indicator}")
        )
    if rows:
        _list(
            sheet, column(6) + 1, y, {1: "One measure", 2: "Two measures"}.get(len(rows), "Three measures first"), rows
        )


def _list(sheet: Sheet, x: float, y: float, head: str, rows: list[tuple[str, str, str]]) -> None:
    width = 82.0
    with sheet.element("H2"):
        sheet.text(x, y, head, "h2")
    sheet.rule(x, y + 2.6, x + width, "rule", 0.6)
    y += 4.6
    for title, text, number in rows:
        with sheet.element("P"):
            sheet.text(x + width, y + 3.25, number, "micro", "text3", align="right")
            y += sheet.paragraph(x, y, width - 17, title, "strong", balance=True)
        with sheet.element("P"):
            y += sheet.paragraph(x, y, width - 4, text, "small", "text2") + 2.6
