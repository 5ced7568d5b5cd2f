"""The portfolio sheet: what a programme shows of its clusters, and of each only what it released."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.profile_sheet import BAR, BETWEEN, draw_bar, draw_chip, draw_keys
from workbench.exchange.report.styles import LEFT, RIGHT, WIDTH, span
from workbench.kernel.words import date_text

BOTTOM, BOTTOM_OF_FIRST, NEXT_TOP = 274.0, 268.0, 24.0
STEP, FOOT = 43.0, 281.0
MOST_PARTS = 5
_KIND = "Cluster portfolio"


@dataclass(frozen=True, slots=True)
class ShownCluster:
    """A cluster that released its name."""

    name: str
    claim: str
    beside: str
    """Figures that it released, in one line."""
    label: str
    until: date | None


@dataclass(frozen=True, slots=True)
class PortfolioSheet:
    """What stands on the sheet."""

    title: str
    lead: str
    figures: Sequence[tuple[str, str]]
    """Figure and what it is."""
    bars: Sequence[tuple[str, Sequence[tuple[str, int]]]]
    """Heading, and the parts of a whole."""
    clusters: Sequence[ShownCluster]
    foot: str
    at: datetime


def draw_portfolio(shown: PortfolioSheet) -> bytes:
    """Draw the sheet as PDF: one page, and more where many clusters are named."""
    with pinned_time(shown.at):
        about = About(f"{shown.title}, {_KIND.casefold()}", _KIND, [shown.title], shown.at)
        sheet = Sheet(about, head=shown.title, foot=f"As of {date_text(shown.at.date())}")
        sheet.start("", bookmark=_KIND)
        y = _figures(sheet, shown, _head(sheet, shown))
        for title, parts in shown.bars:
            y = _bar(sheet, title, parts, y)
        _clusters(sheet, shown, y)
        sheet.end()
        return sheet.finish()


def _head(sheet: Sheet, shown: PortfolioSheet) -> float:
    with sheet.element("P"):
        sheet.text(LEFT, 20, _KIND, "h2")
    role, lines = sheet.name_in(shown.title)
    with sheet.element("H1"):
        bottom = 36.0 + sheet.write_lines(LEFT, 36, lines, role, "text")
    with sheet.element("P"):
        bottom += 3 + sheet.paragraph(LEFT, bottom + 3, span(10), shown.lead, "lead", "text2", balance=True)
    return bottom + BETWEEN


def _figures(sheet: Sheet, shown: PortfolioSheet, y: float) -> float:
    bottom = 0.0
    for place, (figure, title) in enumerate(shown.figures):
        x = LEFT + place * STEP
        with sheet.element("P"):
            sheet.text(x, y + 10, figure, "cover", "accent", size=27)
            bottom = max(bottom, sheet.paragraph(x, y + 13.4, STEP - 5, title, "small", "text2"))
    return y + 13.4 + bottom + BETWEEN if shown.figures else y


def _bar(sheet: Sheet, title: str, parts: Sequence[tuple[str, int]], y: float) -> float:
    if not parts:
        return y
    with sheet.element("H2"):
        sheet.text(LEFT, y + 3, title, "h2")
    told = ", ".join(f"{name} {count}" for name, count in parts)
    with sheet.element("Figure", f"{title}: {told}."[:250]):
        draw_bar(sheet, parts, y + 7)
        return draw_keys(sheet, parts, y + 7 + BAR + 3.4) + BETWEEN


def _clusters(sheet: Sheet, shown: PortfolioSheet, y: float) -> None:
    y = _heading(sheet, y)
    for each in shown.clusters:
        if y + _height(sheet, each) > (BOTTOM_OF_FIRST if sheet.page == 1 else BOTTOM):
            _foot(sheet, shown)
            sheet.end()
            sheet.start("Clusters")
            y = _heading(sheet, NEXT_TOP)
        y = _cluster(sheet, each, y)
    _foot(sheet, shown)


def _heading(sheet: Sheet, y: float) -> float:
    with sheet.element("H2"):
        sheet.text(LEFT, y + 3, "Clusters", "h2")
    sheet.ruled(LEFT, y + 5.8, RIGHT, "text2", 0.8)
    return y + 6.4


def _texts(each: ShownCluster) -> list[tuple[str, str, str]]:
    told = [(each.name, "strong", "text"), (each.claim, "small", "text2"), (each.beside, "small", "text3")]
    return [(text, role, colour) for text, role, colour in told if text]


def _height(sheet: Sheet, each: ShownCluster) -> float:
    return 4.0 + sum(sheet.paragraph(LEFT, 0, _room(), text, role, draw=False) for text, role, _ in _texts(each))


def _room() -> float:
    return WIDTH - 52.0


def _cluster(sheet: Sheet, each: ShownCluster, y: float) -> float:
    if each.label:
        draw_chip(sheet, each.label, each.until, y + 1.6)
    at = y + 1.8
    for text, role, colour in _texts(each):
        with sheet.element("H3" if role == "strong" else "P"):
            at += sheet.paragraph(LEFT, at, _room(), text, role, colour)
    sheet.ruled(LEFT, at + 2.2, RIGHT)
    return at + 2.2


def _foot(sheet: Sheet, shown: PortfolioSheet) -> None:
    if sheet.page == 1:
        with sheet.element("P"):
            sheet.paragraph(LEFT, FOOT - 4, WIDTH, shown.foot, "micro", "text3")
