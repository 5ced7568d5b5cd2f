"""The pages in front: cover, summary, scores by group, all indicators."""

from workbench.domain.dossier import Dossier
from workbench.domain.groups import compute_groups, previous_groups
from workbench.domain.recommendation import recommend
from workbench.domain.scores import GateState
from workbench.domain.values import decimal_text
from workbench.domain.wording import derived_text, percent_text
from workbench.exchange.report.charts import draw_bullet, draw_glance, draw_groups, draw_mosaic, draw_rows
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import LEFT, RIGHT, column, span
from workbench.kernel.words import count_text, date_text

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
    points = decimal_text(dossier.result.scores.points)
    alt = f"Pattern of columns with dots: {points} points. The same figures stand in the table of all indicators."
    with sheet.element("Figure", alt):
        draw_glance(sheet, dossier, LEFT, 122, labels=False)
    with sheet.artifact():
        scored = f"one of {dossier.result.scores.scorable} scored indicators"
        words = f"Each column is {scored}, each filled dot one of {points} points."
        sheet.text(LEFT, 155, words, "micro", "text3")
    _facts(sheet, dossier)
    _contents(sheet, contents)
    with sheet.element("P"):
        note = "For the board of the cluster and the owner of the programme. "
        note += "The assessors recommend; the label body decides."
        sheet.paragraph(LEFT, 258, span(11), f"{note} {dossier.form.notice}", "small", "text3")
    sheet.end()


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


def draw_summary(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the one page by which a board decides."""
    sheet.start("Summary", bookmark="Summary")
    sheet.heading(33, recommend(dossier.result).heading)
    _figure(sheet, dossier)
    _checks(sheet, dossier)
    result = dossier.result
    alt = f"Scale from 0 to 100 percent: {percent_text(result.percent)} of the points."
    with sheet.element("Figure", alt):
        draw_bullet(sheet, dossier, LEFT, 74)
    with sheet.element("H2"):
        sheet.text(LEFT, 95, f"{len(dossier.form.indicators)} indicators at a glance", "h2")
    with sheet.artifact():
        _key(sheet, column(6) - 4, 95, dossier, lost=True)
    with sheet.element(
        "Figure", "A column of dots for each indicator. All values stand in the table of all indicators."
    ):
        draw_glance(sheet, dossier, LEFT, 99, labels=True)
    with sheet.element("H2"):
        sheet.text(LEFT, 155, "Score by group", "h2")
    groups = compute_groups(dossier.form, result.scores)
    alt = "; ".join(f"{g.short} {percent_text(g.percent) if g.percent is not None else 'not scored'}" for g in groups)
    with sheet.element("Figure", f"Share of points by group: {alt}"):
        draw_groups(sheet, dossier, LEFT, 163.5, 6.7)
    _strengths(sheet, dossier)
    _first_measures(sheet, dossier)
    sheet.end()


def _figure(sheet: Sheet, dossier: Dossier) -> None:
    scores = dossier.result.scores
    with sheet.element("P"):
        width = sheet.text(LEFT - 0.2, 57, decimal_text(scores.points), "figure", "accent")
        sheet.text(LEFT + width + 2, 50.4, f"of {decimal_text(scores.points_max)} points", "h2")
        sheet.text(LEFT + width + 2, 56.4, percent_text(dossier.result.percent), "h2", "text2", face="TabularMedium")


def _checks(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the conditions of the label, each with its mark, words and figures."""
    lines = dossier.result.scores.indicators.values()
    thresholds = [line for line in lines if line.gate is None]
    minimums = [each for each in dossier.form.indicators.values() if each.minimum is not None]
    met = sum(line.threshold_met is True for line in thresholds)
    fulfilled = sum(dossier.result.scores.indicators[each.id].minimum_met is True for each in minimums)
    rows = []
    for label in dossier.result.labels[:1]:
        needs = f"{decimal_text(dossier.result.scores.points)}, needs {decimal_text(label.points_needed)}"
        rows.append((label.conditions[0].met, f"Points for {label.title}", needs))
    rows.append((fulfilled == len(minimums), "Minimum requirements", f"{fulfilled} of {len(minimums)} met"))
    rows.append((met == len(thresholds), "Thresholds of indicators", f"{met} of {len(thresholds)} met"))
    for line in lines:
        if line.gate is not None:
            share = dossier.derived.get("share_committed")
            figure = f", {derived_text(share, '%')}" if share is not None else ""
            title = dossier.form.indicators[line.id].title
            rows.append((line.gate is GateState.PASSED, title, f"{line.gate.value}{figure}"))
    with sheet.element("L", leaf=False):
        for place, (is_met, title, words) in enumerate(rows[:5]):
            y = 44.4 + place * 5.4
            with sheet.element("LI"):
                if is_met:
                    sheet.tick(column(6), y - 1)
                elif dossier.result.is_final:
                    sheet.cross(column(6), y - 1)
                else:  # Still open is not failed.
                    sheet.dot(column(6) + 1.5, y - 1, 0.9, line="ring")
                sheet.text(column(6) + 5, y, title, "small", "text2")
                sheet.text(RIGHT, y, words, "smallB", align="right", face="TabularSemiBold")


def _key(sheet: Sheet, x: float, y: float, dossier: Dossier, *, lost: bool) -> None:
    sheet.dot(x + 1.6, y - 0.9, 1.6, "accent")
    x += 4.6 + sheet.text(x + 4.6, y, "point reached" if lost else dossier.period, "micro", "text2") + 5
    if dossier.previous and dossier.previous.levels:
        sheet.dot(x + 1.3, y - 0.9, 1.2, line="ring", thickness=0.7)
        words = f"lost since {dossier.previous.period}" if lost else f"{dossier.previous.period}, if different"
        x += 4 + sheet.text(x + 4, y, words, "micro", "text2") + 5
    if lost:
        sheet.dot(x + 0.6, y - 0.9, 0.35, "rule")
        sheet.text(x + 2.4, y, "not reached", "micro", "text2")


def _strengths(sheet: Sheet, dossier: Dossier) -> None:
    """Draw three strengths; where a threshold or minimum failed, that comes first instead."""
    failed = recommend(dossier.result).failed
    if failed:
        head = "What stands in the way"
        rows = [(dossier.form.indicators[i].title, dossier.result.scores.indicators[i].why, i) for i in failed[:3]]
    else:
        head = "Three strengths"
        rows = [(f.title, f.text, f.indicator) for f in dossier.findings if f.kind == "strength"][:3]
        head = {1: "One strength", 2: "Two strengths"}.get(len(rows), head)
    if rows:
        _list(sheet, LEFT, head, rows)


def _first_measures(sheet: Sheet, dossier: Dossier) -> None:
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
        _list(sheet, column(6) + 1, {1: "One measure", 2: "Two measures"}.get(len(rows), "Three measures first"), rows)


def _list(sheet: Sheet, x: float, head: str, rows: list[tuple[str, str, str]]) -> None:
    y, width = 210.0, 82.0
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


def draw_scores(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the groups against themselves, and where the open points are."""
    sheet.start("Scores", bookmark="Scores")
    sheet.heading(33, _groups_heading(dossier), _groups_lead(dossier))
    with sheet.element("H2"):
        sheet.text(LEFT, 66, "Share of points reached", "h2")
    with sheet.artifact():
        _key(sheet, LEFT, 72, dossier, lost=False)
    with sheet.element("Figure", "Dot chart of the groups, the same figures as printed at its right edge."):
        draw_groups(sheet, dossier, LEFT, 81, 12.5)
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
    _open_points(sheet, dossier)
    sheet.end()


def _groups_heading(dossier: Dossier) -> str:
    if not dossier.result.is_final:
        return "Scores so far"
    now = compute_groups(dossier.form, dossier.result.scores)
    if dossier.previous and dossier.previous.levels:
        before = previous_groups(dossier.form, dossier.previous.levels)
        pairs = [
            (n.percent, b.percent)
            for n, b in zip(now, before, strict=True)
            if b.percent is not None and n.percent is not None
        ]
        up = sum(n > b for n, b in pairs)
        if pairs and up == len(now):
            return f"Every group is above its {dossier.previous.period} level"
        return f"{up} of {len(now)} groups are above their {dossier.previous.period} level"
    bar = dossier.form.labels[0].share if dossier.form.labels else 80
    reached = sum(each.percent is not None and each.percent >= bar for each in now)
    return f"{reached} of {len(now)} groups reach {bar} %"


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
        if line.points is not None and line.points_max - line.points >= 2
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
                    sheet.text(column(1), y + 4.7, dossier.form.indicators[line.id].title, "small")
                with sheet.element("TD"):
                    sheet.text(column(5) + 13, y + 4.7, f"{decimal_text(missing)} open", "smallB")
                with sheet.element("TD"):
                    sheet.text(column(7) + 4, y + 4.7, words[:44], "small", "text2")
            y += 7
            sheet.rule(LEFT, y, RIGHT)
    if len(lines) > 7:
        sheet.text(LEFT, y + 4.7, f"and {count_text(len(lines) - 7, 'more', 'more')}, next page", "small", "text3")


def draw_all(sheet: Sheet, dossier: Dossier, pages: dict[str, int]) -> None:
    """Draw every indicator in a row of its own."""
    count = len(dossier.form.indicators)
    sheet.start("Scores", bookmark=f"{count} indicators", level=1)
    with sheet.element("H1"):
        sheet.text(LEFT, 33, f"{count} indicators", "title")
    with sheet.artifact():
        _key(sheet, LEFT, 41, dossier, lost=False)
        sheet.text(RIGHT, 41, "flat line = threshold, min = minimum requirement", "micro", "text2", align="right")
    alt = "; ".join(f"{line.id} {line.level}" for line in dossier.result.scores.indicators.values())
    with sheet.element("Figure", f"Level of each indicator: {alt}"):
        draw_rows(sheet, dossier, LEFT, 50.5, pages)
    sheet.end()
