"""The lists at the end: findings and evidence."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.domain.dossier import Dossier, Evidence, Finding
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import counted, with_paragraphs
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, TOP, column
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import date_text

TEXT, TITLE = 130.0, 126.0
"""Widths of a finding's text and title in mm."""
PADDING = 3.0
TALLEST = 120.0
"""A row that is taller may be split over pages."""


@dataclass
class Pages:
    """A list that runs over pages; each further page repeats its head."""

    sheet: Sheet
    title: str
    head: Callable[[float], float]
    """Draws the heads of the columns with their top at y, returns where the rows begin."""
    y: float = 0.0

    def room_for(self, height: float) -> None:
        """Begin a further page where the rest of this one is too small."""
        if self.y + height > BOTTOM:
            self.turn()

    def turn(self) -> None:
        """Begin a further page."""
        self.sheet.end()
        self.sheet.start(self.title)
        with self.sheet.artifact():
            self.y = self.head(TOP - 1)


# Findings


def draw_findings(sheet: Sheet, dossier: Dossier) -> None:
    """List strengths, improvements and remarks, each sort under a head of its own."""
    title = say("report.findings")
    sheet.start(title, bookmark=title)
    counts = [
        say(f"report.count_{kind}", count=count)
        for kind in ("strength", "improvement", "remark")
        if (count := sum(each.kind == kind for each in dossier.findings)) or kind != "remark"
    ]
    heading = capital(say(f"report.listed_{len(counts)}", a=counts[0], b=counts[1], c=counts[-1]))
    pages = Pages(sheet, title, lambda y: y, sheet.heading(33, heading) + 10)
    for kind in ("strength", "improvement", "remark"):
        found = [each for each in dossier.findings if each.kind == kind]
        for place, finding in enumerate(found):
            _finding(pages, dossier, finding, say(f"report.kinds_{kind}") if not place else "")
        pages.y += 6 if found else 0
    sheet.end()


def _finding(pages: Pages, dossier: Dossier, finding: Finding, head: str) -> None:
    sheet = pages.sheet
    text = "\n".join(with_paragraphs(finding.text))
    title = sheet.lines_of(TITLE, finding.title, "strong", balanced=True)
    lines = sheet.lines_of(TEXT, text, "body") if text else ()
    height = sheet.height_of(title, "strong") + sheet.height_of(lines, "body")
    pages.room_for((height if height <= TALLEST else 40) + (12 if head else 0))
    if head:
        with sheet.element("H2"):
            sheet.text(LEFT, pages.y, head, "h2")
        sheet.ruled(LEFT, pages.y + 2.6, RIGHT, "text2", 0.8)
        pages.y += 5.6
    _finding_title(pages, dossier, finding)
    pages.y += sheet.write_lines(column(1), pages.y, title, "strong", "text")
    while lines:
        fitting = max(1, int((BOTTOM + 1 - pages.y) / sheet.height_of(lines[:1], "body")))
        with sheet.element("P"):
            pages.y += sheet.write_lines(column(1), pages.y, lines[:fitting], "body", "text2")
        lines = lines[fitting:]
        if lines:
            pages.turn()
    sheet.ruled(LEFT, pages.y + PADDING - 1, RIGHT, "line", 0.4)
    pages.y += PADDING + 1.2


def _finding_title(pages: Pages, dossier: Dossier, finding: Finding) -> None:
    sheet, base = pages.sheet, pages.y + pages.sheet.base("strong")
    with sheet.element("P"):
        sheet.text(LEFT, base, finding.number, "numB")
        sheet.text(RIGHT, base, finding.indicator, "num", "text3", align="right")
    indicator = dossier.form.indicators.get(finding.indicator)
    if indicator is not None and "indicators" in dossier.form.report:
        sheet.link(f"{indicator.id} {indicator.title}", RIGHT - 12, base - 3, 12, 4)


# Evidence


def draw_evidence(sheet: Sheet, dossier: Dossier) -> None:
    """List every document that was seen, with what it speaks for and its checksum."""
    title = say("report.evidence")
    sheet.start(title, bookmark=title)
    heading = counted("report.documents_seen", len(dossier.evidence))
    y = sheet.heading(33, heading, say("report.evidence_lead")) + 10
    pages = Pages(sheet, title, lambda at: _evidence_head(sheet, at))
    pages.y = pages.head(y)
    for item in dossier.evidence:
        _evidence(pages, dossier, item)
    sheet.end()


NAME, FOR, SEEN = 76.0, 96.0, 124.0
"""Width of a document's name, and left edges of what it is for and of who saw it, in mm from the margin."""


def _evidence_head(sheet: Sheet, y: float) -> float:
    with sheet.element("TR", leaf=False):
        for x, key in ((0.0, "no"), (14.5, "document"), (FOR, "for_what"), (SEEN, "seen")):
            with sheet.element("TH"):
                sheet.text(LEFT + x, y, say(f"report.head_{key}"), "micro", "text3")
    sheet.ruled(LEFT, y + 1.8, RIGHT, "text2", 0.8)
    return y + 4.2


def _evidence(pages: Pages, dossier: Dossier, item: Evidence) -> None:
    sheet = pages.sheet
    seen = f"{dossier.name_of(item.seen_by)}, {date_text(item.seen_on)}"
    places = ", ".join(dict.fromkeys(_indicator_of(dossier, link) for link in item.linked))
    columns = ((14.5, NAME, item.name, "strong"), (FOR, 26.0, places, "small"), (SEEN, 46.0, seen, "small"))
    heights = [sheet.paragraph(0, 0, width, text, role, draw=False) for _, width, text, role in columns]
    height = max(heights[0] + 4.2, *heights[1:])
    pages.room_for(height)
    with sheet.element("TR", leaf=False):
        with sheet.element("TD"):
            sheet.text(LEFT, pages.y + sheet.base("strong"), item.number, "numB")
        with sheet.element("TD"):
            sheet.paragraph(LEFT + 14.5, pages.y, NAME, item.name, "strong")
            hashed = " ".join(item.sha256[at : at + 8] for at in range(0, len(item.sha256), 8))
            sheet.text(LEFT + 14.5, pages.y + heights[0] + 2.8, hashed, "micro", "text3", size=6.4)
        for x, width, text, role in columns[1:]:
            with sheet.element("TD"):
                sheet.paragraph(LEFT + x, pages.y + 0.55, width, text, role, "text2")
    pages.y += height + PADDING
    sheet.ruled(LEFT, pages.y - 1, RIGHT, "line", 0.4)
    pages.y += 0.8


def _indicator_of(dossier: Dossier, link: str) -> str:
    """Return the number of the indicator that a link leads to: people know questions by their indicator."""
    return dossier.form.indicator_of.get(link.split(".")[0], link)
