"""The lists at the end: findings, improvement plan, evidence."""

from decimal import Decimal

from workbench.domain.dossier import Dossier, Measure
from workbench.domain.telling import points_of_level
from workbench.domain.values import decimal_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, column
from workbench.kernel.words import count_text, date_text


def draw_findings(sheet: Sheet, dossier: Dossier) -> None:
    """List strengths, improvements and remarks."""
    sheet.start("Findings", bookmark="Findings")
    counts = [
        count_text(sum(f.kind == kind for f in dossier.findings), one, many)
        for kind, one, many in (("strength", "strength", "strengths"), ("improvement", "improvement", "improvements"))
    ]
    y = sheet.heading(33, f"{counts[0]}, {counts[1]}".capitalize()) + 8
    for finding in dossier.findings:
        title = f"{finding.title}"
        height = sheet.paragraph(LEFT, y, 130, title, "strong", draw=False)
        height += sheet.paragraph(LEFT, y, 130, finding.text, "body", draw=False)
        if y + height > BOTTOM:
            sheet.end()
            sheet.start("Findings")
            y = 33.0
        with sheet.element("P"):
            sheet.text(LEFT, y + 3.3, finding.number, "num", "text3")
            sheet.text(RIGHT, y + 3.3, finding.indicator, "num", "text3", align="right")
            first = sheet.paragraph(column(1), y, 130, title, "strong")
            sheet.paragraph(column(1), y + first, 130, finding.text, "body", "text2")
        y += height + 3
        sheet.rule(LEFT, y - 1, RIGHT, "line", 0.4)
    sheet.end()


def draw_plan(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the improvement plan as a table."""
    sheet.start("Improvement plan", bookmark="Improvement plan")
    without = sum(not m.owner for m in dossier.measures)
    lead = "Levels are what a measure can lead to if it succeeds, and no promise."
    if without:
        lead += f" {count_text(without, 'measure has', 'measures have').capitalize()} no owner yet."
    y = sheet.heading(33, _plan_heading(dossier), lead) + 9
    y = _plan_head(sheet, y)
    for measure in dossier.measures:
        text = "\n".join(filter(None, (measure.text, f"Proof: {measure.proof}" if measure.proof else "")))
        height = sheet.paragraph(0, 0, 82, measure.title, "strong", draw=False) + sheet.paragraph(
            0, 0, 82, text, "small", draw=False
        )
        if y + height > BOTTOM:
            sheet.end()
            sheet.start("Improvement plan")
            y = _plan_head(sheet, 33)
        with sheet.element("TR", leaf=False):
            with sheet.element("TD"):
                sheet.text(LEFT, y + 3.3, measure.number, "num", "text3")
                first = sheet.paragraph(LEFT + 9, y, 82, measure.title, "strong")
                sheet.paragraph(LEFT + 9, y + first, 82, text, "small", "text2")
            with sheet.element("TD"):
                sheet.text(LEFT + 96, y + 3.3, measure.indicator, "num")
                sheet.paragraph(
                    LEFT + 110,
                    y + 0.4,
                    26,
                    measure.owner or "to be named",
                    "small",
                    "text" if measure.owner else "warn",
                )
                due = date_text(measure.due) if measure.due else "no date"
                sheet.paragraph(LEFT + 136, y + 0.4, 25, due, "small", "text2")
                change = f"{measure.from_level} → {measure.to_level}" if measure.to_level is not None else "–"
                sheet.text(RIGHT, y + 3.3, change, "numB", align="right")
        y += max(height, 8) + 3
        sheet.rule(LEFT, y - 1, RIGHT, "line", 0.4)
    sheet.end()


def _plan_heading(dossier: Dossier) -> str:
    hoped = sum((_hoped(dossier, each) for each in dossier.measures), Decimal(0))
    points = count_text(int(hoped), "point", "points") if hoped % 1 == 0 else f"{decimal_text(hoped)} points"
    heading = count_text(len(dossier.measures), "measure", "measures").capitalize()
    return f"{heading}, up to {points}" if hoped > 0 else heading


def _hoped(dossier: Dossier, measure: Measure) -> Decimal:
    """Return the points that a measure can lead to."""
    if measure.to_level is None:
        return Decimal(0)
    return points_of_level(dossier, measure.indicator) * (measure.to_level - (measure.from_level or 0))


def _plan_head(sheet: Sheet, y: float) -> float:
    for x, words in ((LEFT + 9, "Measure"), (LEFT + 96, "Indicator"), (LEFT + 110, "Owner"), (LEFT + 138, "Due")):
        sheet.text(x, y, words, "micro", "text3")
    sheet.text(RIGHT, y, "Level", "micro", "text3", align="right")
    sheet.rule(LEFT, y + 1.6, RIGHT, "text2", 0.8)
    return y + 3.4


def draw_evidence(sheet: Sheet, dossier: Dossier) -> None:
    """List every document that was seen, with what it speaks for and its checksum."""
    sheet.start("Evidence", bookmark="Evidence")
    y = sheet.heading(33, f"{count_text(len(dossier.evidence), 'document', 'documents')} seen".capitalize()) + 9
    for item in dossier.evidence:
        words = f"For {', '.join(item.linked)}. " if item.linked else ""
        words += f"Seen by {dossier.name_of(item.seen_by)} on {date_text(item.seen_on)}."
        height = sheet.paragraph(0, 0, 145, item.name, "strong", draw=False)
        height += sheet.paragraph(0, 0, 145, words, "small", draw=False) + 4
        if y + height > BOTTOM:
            sheet.end()
            sheet.start("Evidence")
            y = 33.0
        with sheet.element("P"):
            sheet.text(LEFT, y + 3.3, item.number, "num", "text3")
            first = sheet.paragraph(column(1), y, 145, item.name, "strong")
            second = sheet.paragraph(column(1), y + first, 145, words, "small", "text2")
            sheet.text(column(1), y + first + second + 3, f"SHA-256 {item.sha256}", "numS", "text3")
        y += height + 3
        sheet.rule(LEFT, y - 1, RIGHT, "line", 0.4)
    sheet.end()
