"""The pages in front: cover, scores by group, all indicators."""

from collections.abc import Mapping

from workbench.domain.dossier import Dossier
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.telling import indicator_count, word_for
from workbench.domain.values import decimal_text
from workbench.domain.wording import percent_text
from workbench.exchange.report.charts import FEWEST, draw_glance, draw_groups, draw_mosaic
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.scales import draw_rows, pages_of_rows
from workbench.exchange.report.styles import LEFT, RIGHT, column, span
from workbench.kernel.words import count_text, date_text

LAST_LINE = 281.0
"""Where the note on the cover ends at the latest, in mm."""
ROWS_TOP = 50.5
ROLES = {"lead": "lead", "co": "co-assessor", "third": "third assessor", "observer": "observer"}


def state_of(dossier: Dossier) -> str:
    """Return the state that each page's footer says."""
    return "draft, not signed" if dossier.status == "draft" else "final, not signed"


def draw_cover(sheet: Sheet, dossier: Dossier, contents: list[tuple[str, int]]) -> None:
    """Draw the cover: whose report, about what, by whom, and the pattern of its points."""
    sheet.start("", bookmark="Cover")
    with sheet.artifact():
        for dx, dy, colour in ((0.0, 0.0, "accent"), (4.2, 0.0, "kept"), (0.0, 4.2, "kept"), (4.2, 4.2, "accent")):
            sheet.rectangle(LEFT + dx, 19 + dy, 3.6, 3.6, colour, radius=0.8)
    with sheet.element("P"):
        sheet.text(LEFT + 12, 24.4, "Assessment report", "h2")
    sheet.text(RIGHT, 24.4, state_of(dossier).capitalize(), "small", "text3", align="right")
    sheet.name(82, dossier.cluster.name)
    with sheet.element("P"):
        state = f"period {dossier.period}, as it stood on {date_text(dossier.as_of.date())}"
        lead = f"Quality of the cluster management, {state}"
        sheet.paragraph(LEFT, 86, span(9), lead, "lead", "text2", balance=True)
    if dossier.result.scores.scorable >= FEWEST:
        points = decimal_text(dossier.result.scores.points)
        alt = f"Pattern of columns with dots: {points} points. The same figures stand in the table of all indicators."
        with sheet.element("Figure", alt):
            draw_glance(sheet, dossier, LEFT, 122, labels=False)
        with sheet.artifact():
            sheet.text(LEFT, 155, _cover_key(dossier), "micro", "text3")
    _facts(sheet, dossier)
    _contents(sheet, contents)
    with sheet.element("P"):
        note = "For the board of the cluster and the owner of the programme."
        if dossier.form.labels:
            note += " The assessors recommend; the label body decides."
        text = f"{note} {dossier.form.notice}"
        height = sheet.paragraph(LEFT, 0, span(11), text, "small", draw=False)
        sheet.paragraph(LEFT, min(258.0, LAST_LINE - height), span(11), text, "small", "text3")
    sheet.end()


def has_plain_weights(dossier: Dossier) -> bool:
    """Tell whether every level is worth a point, so that a dot is one too."""
    return all(each.weight == 1 for each in dossier.form.scored)


def _cover_key(dossier: Dossier) -> str:
    scores = dossier.result.scores
    points = f"one of {decimal_text(scores.points)} points"
    dot = points if has_plain_weights(dossier) else "a level that is reached"
    return f"Each column is one of {scores.scorable} scored indicators, each filled dot {dot}."


def _facts(sheet: Sheet, dossier: Dossier) -> None:
    form, cluster = dossier.form, dossier.cluster
    working = ", working edition" if form.is_working_edition else ""
    assessors = ", ".join(f"{p.name} ({ROLES.get(p.role, p.role)})" for p in dossier.people) or "–"
    facts = [
        ("Cluster", ", ".join(filter(None, (cluster.name, cluster.region, cluster.country)))),
        ("Field", cluster.sector),
        ("Period", dossier.period),
        ("Edition", f"{form.title}; {form.id}{working}, hash {form.hash[:8]}"),
        ("Assessors", assessors),
        ("Package", f"{dossier.code}, version {dossier.version}" if dossier.version else f"{dossier.code}, draft"),
    ]
    y = 178.0
    for head, text in facts:
        if text:
            with sheet.element("P"):
                sheet.text(LEFT, y, f"{head} ", "small", "text3")
                y += sheet.paragraph(column(2), y - 2.73, 92, text, "small") + 2.1


def _contents(sheet: Sheet, contents: list[tuple[str, int]]) -> None:
    y = 178.0
    with sheet.element("TOC", leaf=False):
        for title, page in contents:
            with sheet.element("TOCI"):
                sheet.text(column(9), y, title, "small")
                sheet.text(RIGHT, y, str(page), "num", "text3", align="right")
                sheet.link(title, column(9), y - 3, RIGHT - column(9), 4)
            y += 6.2


def draw_key(sheet: Sheet, x: float, y: float, dossier: Dossier, *, lost: bool) -> None:
    """Explain the marks of a chart."""
    sheet.dot(x + 1.6, y - 0.9, 1.6, "accent")
    dot = "point" if has_plain_weights(dossier) else "level"
    x += 4.6 + sheet.text(x + 4.6, y, f"{dot} reached" if lost else dossier.period, "micro", "text2") + 5
    if dossier.previous and dossier.previous.levels:
        sheet.dot(x + 1.3, y - 0.9, 1.2, line="ring", thickness=0.7)
        words = f"lost since {dossier.previous.period}" if lost else f"{dossier.previous.period}, if different"
        x += 4 + sheet.text(x + 4, y, words, "micro", "text2") + 5
    if lost:
        sheet.dot(x + 0.6, y - 0.9, 0.35, "rule")
        sheet.text(x + 2.4, y, "not reached", "micro", "text2")


def draw_scores(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the groups against themselves, and where the open points are."""
    sheet.start("Scores", bookmark="Scores")
    sheet.heading(33, _groups_heading(dossier), _groups_lead(dossier))
    with sheet.element("H2"):
        sheet.text(LEFT, 66, "Share of points reached", "h2")
    with sheet.artifact():
        draw_key(sheet, LEFT, 72, dossier, lost=False)
    with sheet.element("Figure", "Dot chart of the groups, the same figures as printed at its right edge."):
        draw_groups(sheet, dossier, LEFT, 81, min(12.5, 66 / max(1, len(dossier.form.sections))))
    _mosaic(sheet, dossier)
    _open_points(sheet, dossier)
    sheet.end()


def _mosaic(sheet: Sheet, dossier: Dossier) -> None:
    points_max = decimal_text(dossier.result.scores.points_max)
    with sheet.element("H2"):
        sheet.text(LEFT, 158, f"Where the {points_max} points are", "h2")
    with sheet.element("P"):
        sheet.paragraph(
            LEFT,
            160,
            span(8),
            "A column is as wide as the points its group can give. The pale part is still open.",
            "small",
            "text2",
        )
    with sheet.element("Figure", "Points reached and open by group, as printed in the columns."):
        draw_mosaic(sheet, dossier, LEFT, 168, 36)


def _groups_heading(dossier: Dossier) -> str:
    if not dossier.result.is_final:
        return "Scores so far"
    now = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points_max]
    if dossier.previous and dossier.previous.levels:
        return _groups_change(dossier, now)
    bar = next((each.share for each in dossier.form.labels[:1]), None)
    if not bar or len(now) == 1:
        return _groups_spread(now)
    reached = sum(each.percent is not None and each.percent >= bar for each in now)
    return f"{reached} of {len(now)} groups reach {decimal_text(bar)} %"


def _groups_change(dossier: Dossier, now: list[GroupScore]) -> str:
    assert dossier.previous is not None
    before = {each.id: each.percent for each in previous_groups(dossier.form, dossier.previous.levels)}
    pairs = [(each.percent, then) for each in now if (then := before[each.id]) is not None and each.percent is not None]
    up = sum(n > b for n, b in pairs)
    if pairs and up == len(now):
        return f"Every group is above its {dossier.previous.period} level"
    return f"{up} of {len(now)} groups are above their {dossier.previous.period} level"


def _groups_spread(now: list[GroupScore]) -> str:
    """Tell the span of shares where no bar is to be reached."""
    shares = sorted((each.percent, each.short) for each in now if each.percent is not None)
    if len(shares) < 2:
        return f"{percent_text(shares[0][0])} of the points" if shares else "Scores so far"
    return f"From {percent_text(shares[0][0])} in {shares[0][1]} to {percent_text(shares[-1][0])} in {shares[-1][1]}"


def _groups_lead(dossier: Dossier) -> str:
    now = [each for each in compute_groups(dossier.form, dossier.result.scores) if each.points < each.points_max]
    if not now:
        return "Every point is reached."
    most = max(now, key=lambda each: each.points_max - each.points)
    open_points = dossier.result.scores.points_max - dossier.result.scores.points
    its_points = decimal_text(most.points_max - most.points)
    return f"{its_points} of the {decimal_text(open_points)} open points are in {most.short}."


def _open_points(sheet: Sheet, dossier: Dossier) -> None:
    """List indicators with two or more open points and the measure that answers each."""
    lines = [
        line for line in dossier.result.scores.indicators.values()
        if line.points is not None and line.points_max - line.points >= 2 and not line.parts
    ]  # fmt: skip
    if not lines:
        return
    y = 218.0
    with sheet.element("H2"):
        sheet.text(LEFT, y, "Indicators with two or more open points", "h2")
    y += 2.6
    sheet.rule(LEFT, y, RIGHT, "text2", 0.8)
    measures = {measure.indicator: measure for measure in reversed(dossier.measures)}
    lines.sort(key=lambda line: (line.points - line.points_max if line.points else 0, line.id))
    with sheet.element("Table", leaf=False):
        for line in lines[:7]:
            missing = line.points_max - (line.points or 0)
            measure = measures.get(line.id)
            words = f"{measure.number}, {measure.title}" if measure else "no measure"
            with sheet.element("TR", leaf=False):
                with sheet.element("TD"):
                    sheet.text(LEFT, y + 4.7, line.id, "num", "text3")
                    indicator = dossier.form.indicators[line.id]
                    title = sheet.fitting(indicator.title, indicator.short, 68, "small")
                    sheet.text(column(1), y + 4.7, title, "small")
                with sheet.element("TD"):
                    sheet.text(column(5) + 13, y + 4.7, f"{decimal_text(missing)} open", "smallB")
                with sheet.element("TD"):
                    sheet.text(column(7) + 4, y + 4.7, words[:44], "small", "text2")
            y += 7
            sheet.rule(LEFT, y, RIGHT)
    if len(lines) > 7:
        sheet.text(LEFT, y + 4.7, f"and {count_text(len(lines) - 7, 'more', 'more')}, next page", "small", "text3")


def draw_all(sheet: Sheet, dossier: Dossier, pages: Mapping[str, int], *, begins: bool) -> None:
    """Draw every indicator in a row of its own, on as many pages as they need.

    `pages` is empty where no indicator has a page; `begins` says that no page of scores goes before.
    """
    count = indicator_count(dossier.form)
    row, parts = pages_of_rows(dossier, ROWS_TOP)
    for place, sections in enumerate(parts):
        sheet.start("Scores", bookmark="Scores" if begins and not place else "")
        if not place:
            sheet.bookmark(f"{count} indicators", 1)
        with sheet.element("H1"):
            sheet.text(LEFT, 33, f"{count} indicators{', continued' if place else ''}", "title")
        with sheet.artifact():
            draw_key(sheet, LEFT, 41, dossier, lost=False)
            words = "flat line = threshold, min = minimum requirement"
            sheet.text(RIGHT, 41, words, "micro", "text2", align="right")
        there = [each.id for section in sections for each in section.all_indicators]
        lines = [dossier.result.scores.indicators[each] for each in there]
        alt = "; ".join(f"{line.id} {word_for(dossier, line) or line.level}" for line in lines if not line.parts)
        with sheet.element("Figure", f"Level of each indicator: {alt}"):
            draw_rows(sheet, dossier, LEFT, ROWS_TOP, sections, row, pages)
        sheet.end()
