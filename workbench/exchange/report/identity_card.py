"""The card of a signing identity: one page with the fingerprint to compare, to be printed or sent."""

from dataclasses import dataclass
from datetime import datetime

from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.styles import LEFT, RIGHT, WIDTH
from workbench.kernel.words import date_text

_PLATE, _STEP, _LINE = 35.0, 20.0, 12.5
"""Height of the fingerprint's ground, and the way from group to group and from line to line, in mm."""
_ACROSS = 8
_LABEL = 46.0
_WHY = (
    "A certificate can hold any name. Whoever has this card calls the person on a number that they know already, or "
    "meets them, and compares every group of the fingerprint. Only then they trust the certificate that came with it."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a card."""

    name: str
    email: str
    organisation: str
    fingerprint: str
    """SHA-256 in hex."""
    recipient: str
    issuer: str
    """Empty for a self-made certificate."""
    start: datetime
    end: datetime
    on: datetime
    """When the card is made, UTC."""


def draw_card(shown: Shown) -> bytes:
    """Draw the card as PDF."""
    with pinned_time(shown.on):
        sheet = Sheet(About(f"Certificate of {shown.name}", "Signing identity", [shown.name], shown.on))
        sheet.start("", bookmark="Signing identity")
        y = _head(sheet, shown)
        y = _fingerprint(sheet, shown.fingerprint, y + 12)
        _facts(sheet, shown, y + 14)
        sheet.end()
        return sheet.finish()


def _head(sheet: Sheet, shown: Shown) -> float:
    with sheet.element("P"):
        sheet.text(LEFT, 24, "Signing identity", "h2", "accentText")
    with sheet.element("P"):
        sheet.text(RIGHT, 24, date_text(shown.on.date()), "small", "text3", align="right")
    role, lines = sheet.name_in(shown.name, ("cover2", "title", "sub", "h2"))
    with sheet.element("H1"):
        y = 30 + sheet.write_lines(LEFT, 30, lines, role, "text")
    told = "  ·  ".join(filter(None, (shown.organisation, shown.email)))
    if told:
        with sheet.element("P"):
            y += 1 + sheet.paragraph(LEFT, y + 1, WIDTH, told, "lead", "text2")
    return y


def _fingerprint(sheet: Sheet, fingerprint: str, y: float) -> float:
    with sheet.element("H2"):
        sheet.text(LEFT, y, "Fingerprint (SHA-256), to be read aloud", "h2")
    with sheet.artifact():
        sheet.rectangle(LEFT, y + 4, WIDTH, _PLATE, "sunken", radius=1.5)
    groups = [fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4)]
    for row in range(0, len(groups), _ACROSS):
        with sheet.element("P"):
            for place, group in enumerate(groups[row : row + _ACROSS]):
                baseline = y + 19.5 + row // _ACROSS * _LINE
                sheet.text(LEFT + 8 + place * _STEP, baseline, group, face="TabularSemiBold", size=17)
    with sheet.element("P"):
        return y + 8 + _PLATE + sheet.paragraph(LEFT, y + 8 + _PLATE, WIDTH, _WHY, "body", "text2")


def _facts(sheet: Sheet, shown: Shown, y: float) -> None:
    facts = [("Valid", f"from {date_text(shown.start.date())} until {date_text(shown.end.date())}")]
    facts += (
        [("Issued by", shown.issuer)]
        if shown.issuer
        else [("Issued by", "nobody but the person: compare the fingerprint")]
    )
    facts += [("Files for this person only", shown.recipient)] if shown.recipient else []
    for name, value in facts:
        with sheet.element("P"):
            sheet.text(LEFT, y + sheet.base("body"), name, "body", "text3")
            y += sheet.paragraph(LEFT + _LABEL, y, WIDTH - _LABEL, value, "body") + 3
    if shown.recipient:
        with sheet.element("P"):
            words = "The last line is the age recipient: what is encrypted to it only this person can open."
            sheet.paragraph(LEFT, y + 2, WIDTH, words, "small", "text3")
