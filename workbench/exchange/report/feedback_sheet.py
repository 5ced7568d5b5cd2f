"""The feedback sheet for the end of the visit: one page, first projected, then printed; it promises nothing."""

from collections.abc import Iterator

from workbench.domain.dossier import Dossier, Finding
from workbench.domain.feedback import steps_of, words_for_missing
from workbench.domain.labels import Basis
from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.phrases import edition_of, role_text
from workbench.exchange.report.styles import LEFT, RIGHT, WIDTH, column
from workbench.forms.edition import Section
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

SECOND, HALF_WIDTH = column(6) + 1, 82.0
SQUARE, STEP, ROW = 6.0, 6.6, 8.6
"""Width of a level's square, the way to the next, and height of a group's row, in mm."""
MOST = 3
MOST_OPEN = 5
LISTS, LEVELS, LAST = 62.0, 137.0, 207.0
"""Baselines of the three rows of heads, in mm."""


def draw_feedback(dossier: Dossier) -> bytes:
    """Draw the feedback sheet as PDF, in the language that is written in."""
    title = say("feedback.title", cluster=dossier.cluster.name)
    authors = [person.name for person in dossier.people]
    with pinned_time(dossier.as_of):
        sheet = Sheet(About(title, say("feedback.subject"), authors, dossier.as_of))
        sheet.start("", bookmark=say("feedback.kind"))
        _head(sheet, dossier)
        for x, kind in ((LEFT, "strength"), (SECOND, "improvement")):
            _findings(sheet, x, say(f"feedback.{kind}"), [each for each in dossier.findings if each.kind == kind])
        _levels(sheet, dossier)
        _open(sheet, dossier)
        _next(sheet, dossier)
        _comment(sheet)
        _foot(sheet, dossier)
        sheet.end()
        return sheet.finish()


def shown_findings(dossier: Dossier) -> Iterator[str]:
    """Yield what has to stand on the sheet: the titles of the findings that it shows."""
    for kind in ("strength", "improvement"):
        yield from [each.title for each in dossier.findings if each.kind == kind][:MOST]


def _head(sheet: Sheet, dossier: Dossier) -> None:
    with sheet.element("P"):
        sheet.text(LEFT, 17, say("feedback.kind"), "h2")
    with sheet.element("P"):
        moment = f"{date_text(dossier.as_of.date())}, {dossier.as_of:%H:%M} UTC"
        sheet.text(RIGHT, 17, moment, "small", "text3", align="right")
    role, lines = sheet.name_in(dossier.cluster.name, ("title", "sub", "h2"))
    with sheet.element("H1"):
        sheet.write_lines(LEFT, 38.5 - sheet.height_of(lines, role), lines, role, "text")
    with sheet.artifact():
        sheet.rectangle(LEFT, 41, WIDTH, 10.5, "sunken", radius=1.2)
    with sheet.element("P"):
        width = sheet.text(LEFT + 4, 47.5, say("feedback.preliminary"), "strong") + 1
        words = say("feedback.no_promise" if dossier.form.labels else "feedback.report_follows")
        room = WIDTH - width - 8
        role = "body" if sheet.width_of(words, "body") <= room else "small"
        sheet.text(LEFT + 4 + width, 47.5, words, role, "text2")


def _section(sheet: Sheet, x: float, y: float, text: str, width: float = HALF_WIDTH) -> None:
    with sheet.element("H2"):
        sheet.text(x, y, sheet.fitting(text, "", width, "sub"), "sub")
    sheet.ruled(x, y + 3, x + width, "text2", 0.8)


def _findings(sheet: Sheet, x: float, head: str, findings: list[Finding]) -> None:
    """Draw three findings at most; fewer are not padded."""
    _section(sheet, x, LISTS, head)
    y = LISTS + 6.5
    free = LEVELS - 8 - y
    for place, finding in enumerate(findings[:MOST]):
        title = sheet.lines_of(HALF_WIDTH - 19, finding.title, "strong")
        text = " ".join((finding.short or finding.text).split())
        lines = sheet.lines_of(HALF_WIDTH - 8, text, "body", balanced=True) if text else ()
        share = free / (min(MOST, len(findings)) - place) - 3.5
        count = max(0, int((share - sheet.height_of(title, "strong")) / sheet.height_of(title[:1], "strong")))
        lines = tuple(sheet.shortened(lines, min(count, 2), "body", HALF_WIDTH - 8))
        with sheet.element("P"):
            sheet.text(x, y + sheet.base("strong"), str(place + 1), "numB", "accentText")
            sheet.write_lines(x + 6, y, title, "strong", "text")
            sheet.text(x + HALF_WIDTH, y + sheet.base("strong"), finding.indicator, "numS", "text3", align="right")
        y += sheet.height_of(title, "strong")
        if lines:
            with sheet.element("P"):
                y += sheet.write_lines(x + 6, y, lines, "body", "text2")
        y += 3.5
        free = LEVELS - 8 - y


# Levels by group: sorted squares, without sum, percent, label, thresholds or comparison


def _levels(sheet: Sheet, dossier: Dossier) -> None:
    scores, y = dossier.result.scores, LEVELS
    agreed = 0 if dossier.result.basis is Basis.PROVISIONAL else scores.scored
    with sheet.element("H2"):
        width = sheet.text(LEFT, y, say("feedback.levels"), "sub")
    with sheet.element("P"):
        words = say("feedback.agreed", agreed=agreed, scorable=scores.scorable)
        sheet.text(RIGHT, y, sheet.fitting(words, "", WIDTH - width - 4, "small"), "small", "text2", align="right")
    sheet.ruled(LEFT, y + 3, RIGHT, "text2", 0.8)
    sections = [each for each in dossier.form.sections if any(i.is_scored for i in each.all_indicators)]
    row = min(ROW, 50.0 / max(1, len(sections)))
    y += 6
    with sheet.element("Table", leaf=False):
        for section in sections:
            _group(sheet, dossier, section, y, row)
            y += row
            sheet.ruled(LEFT, y, RIGHT)
    with sheet.element("P"):
        sheet.paragraph(column(4), y + 2.2, RIGHT - column(4), say("feedback.squares"), "micro", "text3")


def _group(sheet: Sheet, dossier: Dossier, section: Section, y: float, row: float) -> None:
    is_agreed = dossier.result.basis is not Basis.PROVISIONAL
    lines = [dossier.result.scores.indicators[each.id] for each in section.all_indicators if each.is_scored]
    lines = [each for each in lines if each.awaits_level]
    tops = {each.id: len(dossier.form.indicators[each.id].levels) - 1 for each in lines}
    known = sorted((each.level, tops[each.id]) for each in lines if is_agreed and each.level is not None)
    with sheet.element("TR", leaf=False):
        with sheet.element("TH"):
            title = sheet.fitting(section.title, section.short, 54, "strong")
            sheet.text(LEFT, y + row / 2 + 1.1, title, "strong")
        with sheet.element("TD"):
            left = column(4)
            step = min(STEP, (RIGHT - left) / max(1, len(lines)))
            for level, top in known:
                _square(sheet, left, y + row / 2, step, level, top)
                left += step
            for _ in range(len(lines) - len(known)):
                sheet.rectangle(left + 0.2, y + row / 2 - 2.4, step - 1.0, 4.8, line="ring", thickness=0.7, radius=0.6)
                sheet.text(left + (step - 0.6) / 2, y + row / 2 + 1.1, "–", "num", "text2", align="centre")
                left += step


def _square(sheet: Sheet, x: float, y: float, step: float, level: int, top: int) -> None:
    share = level / top if top else 1
    fill = "accent" if share >= 0.8 else "kept" if share >= 0.6 else "band"
    sheet.rectangle(x, y - 2.6, step - 0.6, 5.2, fill, radius=0.6)
    colour = "paper" if fill == "accent" else "text"
    sheet.text(x + (step - 0.6) / 2, y + 1.05, str(level), "numB", colour, align="centre", size=8)


# What is open, and what comes next


def _open(sheet: Sheet, dossier: Dossier) -> None:
    wanted = list(dict.fromkeys(words_for_missing(dossier)))
    _section(sheet, LEFT, LAST, say("feedback.still_open"))
    y = LAST + 6
    if not wanted:
        with sheet.element("P"):
            sheet.text(LEFT, y + 3.5, say("feedback.nothing_open"), "small", "text2")
    shown = wanted if len(wanted) <= MOST_OPEN else wanted[: MOST_OPEN - 1]
    for words in shown:
        with sheet.artifact():
            sheet.rectangle(LEFT, y + 1, 3, 3, line="text3", thickness=0.8, radius=0.4)
        with sheet.element("P"):
            sheet.text(LEFT + 6, y + 3.5, sheet.fitting(words, "", HALF_WIDTH - 6, "small"), "small")
        y += 6.6
    if len(wanted) > len(shown):
        with sheet.element("P"):
            sheet.text(LEFT + 6, y + 3.5, say("feedback.more", count=len(wanted) - len(shown)), "small", "text2")


def _next(sheet: Sheet, dossier: Dossier) -> None:
    """List the steps; the days are agreed at the table and written in by hand."""
    _section(sheet, SECOND, LAST, say("feedback.next"))
    for place, step in enumerate(steps_of(dossier)):
        y = LAST + 6 + place * 6.6
        sheet.ruled(SECOND, y + 4, SECOND + 22, "rule", 0.5)
        with sheet.element("P"):
            words = sheet.fitting(say(f"feedback.step_{step}"), "", HALF_WIDTH - 26, "small")
            sheet.text(SECOND + 26, y + 3.5, words, "small")


def _comment(sheet: Sheet) -> None:
    with sheet.element("H2"):
        sheet.text(LEFT, 248, say("feedback.comment"), "smallB", "text3")
    for place in range(3):
        y = 256 + place * 8
        sheet.ruled(LEFT, y, RIGHT, "rule", 0.5)


def _foot(sheet: Sheet, dossier: Dossier) -> None:
    people = ", ".join(f"{each.name} ({role_text(each.role)})" for each in dossier.people)
    edition = say("report.edition", edition=edition_of(dossier))
    with sheet.element("P"):
        width = sheet.width_of(dossier.code, "micro") + 6
        height = sheet.paragraph(LEFT, 0, WIDTH - width, f"{people}  ·  {edition}", "micro", draw=False)
        sheet.paragraph(LEFT, min(278.0, 285 - height), WIDTH - width, f"{people}  ·  {edition}", "micro", "text3")
    with sheet.element("P"):
        sheet.text(RIGHT, min(278.0, 285 - height) + sheet.base("micro"), dossier.code, "micro", "text3", align="right")
