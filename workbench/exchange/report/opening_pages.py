"""The pages in front: cover, scores by group, all indicators."""

from decimal import Decimal

from workbench.domain.dossier import Dossier, Measure
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import indicator_count, points_of_level, word_for
from workbench.domain.wording import percent_text, replaces_text
from workbench.exchange.report.charts import draw_groups, draw_mosaic, has_plain_weights
from workbench.exchange.report.glance import FEWEST, draw_glance, draw_key, key_of_groups, key_of_rows
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import (
    edition_of,
    lead_of,
    page_text,
    place_of,
    role_text,
    state_of,
)
from workbench.exchange.report.rows import draw_rows, open_points, pages_of_rows
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, column, span
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, in_words, say
from workbench.kernel.words import date_text

LAST_LINE = 281.0
"""Where the note on the cover ends at the latest, in mm."""
ROWS_TOP = 50.5
MOST_OPEN = 7
"""Rows of the table of open points."""


# Cover


def draw_cover(sheet: Sheet, dossier: Dossier, contents: list[str]) -> None:
    """Draw the cover: whose report, about what, by whom, and the pattern of its points."""
    sheet.start("", bookmark=say("report.cover"))
    draw_mark(sheet, 19)
    with sheet.element("P"):
        sheet.text(LEFT + 12, 24.4, say("report.kind"), "h2")
    with sheet.element("P"):
        sheet.text(RIGHT, 24.4, capital(state_of(dossier)), "small", "text3", align="right")
    sheet.name(82, dossier.cluster.name)
    with sheet.element("P"):
        sheet.paragraph(LEFT, 86, span(9), lead_of(dossier), "lead", "text2", balance=True)
    if dossier.result.scores.scorable >= FEWEST:
        points = number_text(dossier.result.scores.points)
        with sheet.element("Figure", say("report.alt_pattern", points=points)):
            draw_glance(sheet, dossier, LEFT, 122, labels=False)
        with sheet.element("Caption"):
            sheet.paragraph(LEFT, 152.6, span(12), _cover_key(dossier), "micro", "text3")
    _facts(sheet, dossier)
    _contents(sheet, contents)
    _note(sheet, dossier)
    sheet.end()


def draw_mark(sheet: Sheet, y: float) -> None:
    """Draw the program's mark: decoration."""
    with sheet.artifact():
        for dx, dy, colour in ((0.0, 0.0, "accent"), (4.2, 0.0, "kept"), (0.0, 4.2, "kept"), (4.2, 4.2, "accent")):
            sheet.rectangle(LEFT + dx, y + dy, 3.6, 3.6, colour, radius=0.8)


def _cover_key(dossier: Dossier) -> str:
    scores = dossier.result.scores
    key = "report.cover_key_points" if has_plain_weights(dossier.form) else "report.cover_key_levels"
    return say(key, count=scores.scorable, points=number_text(scores.points))


def _facts(sheet: Sheet, dossier: Dossier) -> None:
    form, cluster = dossier.form, dossier.cluster
    names = ", ".join(f"{p.name} ({role_text(p.role)})" for p in dossier.people) or "–"
    package = say("report.version", version=dossier.version) if dossier.version else say("report.no_version")
    facts = [
        (say("report.fact_cluster"), ", ".join((cluster.name, place_of(dossier)))),
        (say("report.fact_field"), cluster.sector),
        (say("report.fact_period"), dossier.period),
        (say("report.fact_edition"), f"{form.title}; {edition_of(dossier)}, {form.hash[:4]} {form.hash[4:8]}"),
        (say("report.fact_people"), names),
        (say("report.fact_package"), f"{dossier.code}, {package}"),
        (say("report.fact_revision"), replaces_text(dossier.correction) if dossier.correction else ""),
    ]
    y = 178.0
    for head, text in facts:
        if text:
            with sheet.element("P"):
                sheet.text(LEFT, y, head, "small", "text3")
                y += sheet.paragraph(column(2), y - sheet.base("small"), 94, text, "small") + 2.1


def _contents(sheet: Sheet, contents: list[str]) -> None:
    y, left = 178.0, column(9)
    with sheet.element("TOC", leaf=False):
        for title in contents:
            with sheet.element("TOCI"):
                height = sheet.paragraph(left, y - sheet.base("small"), 33, title, "small")
                sheet.page_number(RIGHT, y, title)
                sheet.link(title, left, y - 3, RIGHT - left, height)
            y += height + 2.14


def _note(sheet: Sheet, dossier: Dossier) -> None:
    note = [say("report.for_whom"), say("report.who_decides") if dossier.form.labels else "", dossier.form.notice]
    text = " ".join(filter(None, note))
    height = sheet.paragraph(LEFT, 0, span(11), text, "small", draw=False)
    with sheet.element("P"):
        sheet.paragraph(LEFT, min(266.0, LAST_LINE - height), span(11), text, "small", "text3")


# Scores by group


def draw_scores(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the groups against themselves and others, and where the open points are."""
    title = say("report.scores")
    sheet.start(title, bookmark=title)
    bottom = sheet.heading(33, _groups_heading(dossier), _groups_lead(dossier))
    y = max(66.0, bottom + 14)
    with sheet.element("H2"):
        sheet.text(LEFT, y, say("report.share_of_points"), "h2")
    draw_key(sheet, LEFT, y + 6, key_of_groups(dossier, in_full=True))
    count = max(1, len(dossier.form.sections))
    row = min(12.5, 66 / count)
    with sheet.element("Figure", say("report.alt_groups")):
        draw_groups(sheet, dossier, LEFT, y + 15, row)
    y = _mosaic(sheet, dossier, y + 15 + row * count + 12)
    _open_points(sheet, dossier, y + 15)
    sheet.end()


def _mosaic(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """Draw where the points are, unless all groups weigh the same; return where it ends."""
    groups = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points_max]
    if len({each.points_max for each in groups}) < 2:
        return y - 12
    with sheet.element("H2"):
        sheet.text(LEFT, y, say("report.where_points", points=number_text(dossier.result.scores.points_max)), "h2")
    with sheet.element("P"):
        sheet.paragraph(LEFT, y + 2, span(12), say("report.mosaic_note"), "small", "text2")
    told = "; ".join(
        say("report.alt_part", group=each.short, points=number_text(each.points), most=number_text(each.points_max))
        for each in groups
    )
    with sheet.element("Figure", say("report.alt_mosaic", groups=told)):
        draw_mosaic(sheet, dossier, LEFT, y + 9, 34)
    return y + 49


def _groups_heading(dossier: Dossier) -> str:
    if not dossier.result.is_final:
        return say("report.scores_so_far")
    now = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points_max]
    if dossier.previous and dossier.previous.levels:
        return _groups_change(dossier, now)
    bar = next((each.share for each in dossier.form.labels[:1]), None)
    if not bar or len(now) == 1:
        return _groups_spread(now)
    reached = sum(each.percent is not None and each.percent >= bar for each in now)
    key = "report.all_groups_reach" if reached == len(now) else "report.groups_reach"
    return capital(say(key, count=reached, groups=in_words(len(now)), share=percent_text(bar)))


def _groups_change(dossier: Dossier, now: list[GroupScore]) -> str:
    assert dossier.previous is not None
    before = {each.id: each.percent for each in previous_groups(dossier.form, dossier.previous.levels)}
    pairs = [(each.percent, then) for each in now if (then := before[each.id]) is not None and each.percent is not None]
    up = sum(n > b for n, b in pairs)
    if pairs and up == len(now):
        return say("report.every_group_up", period=dossier.previous.period)
    return capital(say("report.groups_up", count=up, groups=in_words(len(now)), period=dossier.previous.period))


def _groups_spread(now: list[GroupScore]) -> str:
    """Tell the span of shares where no bar is to be reached."""
    shares = sorted((each.percent, each.short) for each in now if each.percent is not None)
    if not shares:
        return say("report.scores_so_far")
    if len(shares) < 2:
        return say("report.of_the_points", share=percent_text(shares[0][0]))
    (least, low), (most, high) = shares[0], shares[-1]
    return say("report.from_to_groups", least=percent_text(least), low=low, most=percent_text(most), high=high)


def _groups_lead(dossier: Dossier) -> str:
    now = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points < each.points_max]
    if not now:
        return say("report.every_point")
    most = max(now, key=lambda each: each.points_max - each.points)
    open_ = dossier.result.scores.points_max - dossier.result.scores.points
    its = number_text(most.points_max - most.points)
    return say("report.most_open", points=its, open=number_text(open_), group=most.short)


def _open_points(sheet: Sheet, dossier: Dossier, y: float) -> None:
    """List indicators with two or more open points and the measure that answers each."""
    rows = open_points(list(dossier.result.scores.indicators.values()))
    if not rows:
        return
    with sheet.element("H2"):
        sheet.text(LEFT, y, say("report.open_indicators"), "h2")
    y += 2.6
    sheet.ruled(LEFT, y, RIGHT, "text2", 0.8)
    measures = {measure.indicator: measure for measure in reversed(dossier.measures)}
    room = min(MOST_OPEN, int((BOTTOM + 2 - y) // 7))
    shown = rows if len(rows) <= room else rows[: room - 1]
    with sheet.element("Table", leaf=False):
        for line, missing in shown:
            _open_row(sheet, dossier, line, missing, measures.get(line.id), y)
            y += 7
            sheet.ruled(LEFT, y, RIGHT)
    if len(rows) > len(shown):
        with sheet.element("P"):
            sheet.text(LEFT, y + 4.7, say("report.more_open", count=len(rows) - len(shown)), "small", "text3")


def _open_row(
    sheet: Sheet, dossier: Dossier, line: IndicatorScore, missing: Decimal, measure: Measure | None, y: float
) -> None:
    indicator = dossier.form.indicators[line.id]
    with sheet.element("TR", leaf=False):
        with sheet.element("TD"):
            sheet.text(LEFT, y + 4.7, line.id, "num", "text3")
            sheet.text(column(1), y + 4.7, sheet.fitting(indicator.title, indicator.short, 56, "small"), "small")
        with sheet.element("TD"):
            worth = points_of_level(dossier, line.id)
            for place in range(min(5, int(missing / worth))) if worth else ():
                sheet.dot(column(5) + 1 + place * 3.6, y + 3.6, 1.2, line="ring", thickness=0.8)
            sheet.text(column(5) + 20, y + 4.7, say("report.open", points=number_text(missing)), "smallB")
        with sheet.element("TD"):
            words = _answering(measure)
            room = RIGHT - column(8)
            colour = "text2" if measure else "text3"
            sheet.text(column(8), y + 4.7, sheet.fitting(words, "", room, "small"), "small", colour)


def _answering(measure: Measure | None) -> str:
    if measure is None:
        return say("report.no_measure")
    if measure.due is None:
        return f"{measure.number}, {measure.title}"
    return say("report.measure_by", which=measure.number, day=date_text(measure.due))


# All indicators


def draw_all(sheet: Sheet, dossier: Dossier, *, has_pages: bool, begins: bool) -> None:
    """Draw every indicator in a row of its own, on as many pages as they need.

    `has_pages` says that indicators have pages of their own; `begins`, that no page of scores goes before.
    """
    count = indicator_count(dossier.form)
    title = say("report.indicators_count", count=count)
    row, parts = pages_of_rows(dossier, ROWS_TOP)
    for place, sections in enumerate(parts):
        sheet.start(say("report.scores"), bookmark=say("report.scores") if begins and not place else "")
        if not place:
            sheet.bookmark(title, 1)
        with sheet.element("H1"):
            sheet.text(LEFT, 33, page_text(title) if place else title, "title")
        draw_key(sheet, LEFT, 41, key_of_rows(dossier))
        if any(each.minimum is not None for each in dossier.form.scored):
            with sheet.artifact():
                sheet.text(RIGHT, 41, say("report.min_is"), "micro", "text2", align="right")
        there = [each.id for section in sections for each in section.all_indicators]
        lines = [dossier.result.scores.indicators[each] for each in there]
        levels = "; ".join(f"{line.id} {_said(dossier, line)}" for line in lines if not line.parts)
        with sheet.element("Figure", say("report.alt_levels", levels=levels)):
            draw_rows(sheet, dossier, LEFT, ROWS_TOP, sections, row, has_pages=has_pages)
        sheet.end()


def _said(dossier: Dossier, line: IndicatorScore) -> str:
    return word_for(dossier, line) or (str(line.level) if line.level is not None else "–")
