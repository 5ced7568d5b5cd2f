"""The pages at the end: findings, improvement plan, evidence, method with the signatures."""

from collections.abc import Sequence

from workbench.domain.assessments import SCORING_ROLES
from workbench.domain.dossier import Dossier, Participant
from workbench.exchange.report.kit import MM, Sheet
from workbench.exchange.report.opening_pages import ROLES, state_of
from workbench.exchange.report.styles import BOTTOM, HEIGHT, LEFT, RIGHT, column
from workbench.kernel.canonical import Json
from workbench.kernel.words import count_text, date_text

FIELD_WIDTH, FIELD_HEIGHT, FIELD_TOP = 82.0, 30.0, 203.0


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
    hoped = sum((m.to_level or 0) - (m.from_level or 0) for m in dossier.measures if m.to_level is not None)
    without = sum(not m.owner for m in dossier.measures)
    heading = (
        f"{count_text(len(dossier.measures), 'measure', 'measures')}, up to {count_text(hoped, 'point', 'points')}"
    )
    heading = heading.capitalize()
    lead = "Levels are what a measure can lead to if it succeeds, and no promise."
    if without:
        lead += f" {count_text(without, 'measure has', 'measures have').capitalize()} no owner yet."
    y = sheet.heading(33, heading, lead) + 9
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


def draw_method(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the last page: how it was done, who declared what, what it belongs to, and the signatures."""
    sheet.start("Method and signatures", bookmark="Method and signatures")
    top = sheet.heading(33, "Method, declarations and signatures") + 8
    y = _column(sheet, LEFT, top, _method_texts(dossier))
    other = _column(sheet, column(6) + 1, top, _belongs_texts(dossier))
    y = max(y, other) + 4
    with sheet.element("H2"):
        sheet.text(LEFT, y + 4, "Assessors and their declarations of interest", "h2")
    y += 7
    for person in dossier.people:
        interest = {None: "declaration missing", "none": "declares no interest in this cluster"}.get(
            person.interest, f"declares: {person.interest}"
        )
        with sheet.element("P"):
            y += (
                sheet.paragraph(
                    LEFT, y, 170, f"{person.name}, {ROLES.get(person.role, person.role)}: {interest}.", "small"
                )
                + 1
            )
    for person, field in zip(signers(dossier), signature_boxes(dossier), strict=True):
        _signature_frame(sheet, person, *field)
    with sheet.element("P"):
        sheet.text(LEFT, 243, "Received by the cluster", "smallB")
    for x, width, words in ((LEFT, 82.0, "Name and signature"), (column(6) + 1, 36.0, "Place"), (150.0, 40.0, "Date")):
        sheet.rule(x, 257, x + width, "text3", 0.6)
        sheet.text(x, 261, words, "micro", "text3")
    sheet.end()


def signers(dossier: Dossier) -> tuple[Participant, ...]:
    """Return who signs the report, the lead first."""
    return tuple(each for each in dossier.people if each.role in SCORING_ROLES)[:3]


def signature_boxes(dossier: Dossier) -> list[tuple[float, float]]:
    """Return the top left of each signature frame in mm; a third moves the first two up."""
    count = len(signers(dossier))
    top = FIELD_TOP - (40 if count > 2 else 0)
    return [(LEFT, top), (column(6) + 1, top), (LEFT, FIELD_TOP)][:count]


def fields_on(dossier: Dossier, page: int) -> list[Json]:
    """Return the signature fields as the package names them: page from 1, box in points from the bottom left."""
    fields = []
    for x, y in signature_boxes(dossier):
        box = (x, HEIGHT - y - FIELD_HEIGHT, x + FIELD_WIDTH, HEIGHT - y)
        fields.append({"page": page, "box": [round(edge * MM, 1) for edge in box]})
    return fields


def _signature_frame(sheet: Sheet, person: Participant, x: float, y: float) -> None:
    with sheet.element("P"):
        sheet.text(x, y - 2, f"{person.name}, {ROLES.get(person.role, person.role)}", "smallB")
        sheet.rectangle(x, y, FIELD_WIDTH, FIELD_HEIGHT, line="rule", thickness=0.6, radius=1)
        sheet.text(x + 3, y + FIELD_HEIGHT - 3, "Not signed yet", "micro", "text3")


def _column(sheet: Sheet, x: float, y: float, texts: Sequence[tuple[str, str]]) -> float:
    for head, text in texts:
        with sheet.element("H3"):
            sheet.text(x, y + 3, head, "smallB", "text3")
        with sheet.element("P"):
            y += 4.6 + sheet.paragraph(x, y + 4.6, 80, text, "small") + 3
    return y


def _method_texts(dossier: Dossier) -> list[tuple[str, str]]:
    form, scores = dossier.form, dossier.result.scores
    levels = (
        f"{scores.scorable} indicators are given a level from 0 to 5; each level has an anchor text in the edition."
    )
    rules = " ".join(
        f"{label.title}: {'; '.join(c.text for c in label.conditions)}." for label in dossier.result.labels
    )
    texts = [
        (
            "How it was assessed",
            "The assessors talked with the management, looked at documents and judged each indicator. " + levels,
        ),
        ("How the result comes about", f"Points are added up; nothing is rounded up to a line. {rules}"),
        ("Edition", f"{form.title}, {form.id} version {form.version}. {form.notice}"),
    ]
    if dossier.previous:
        origin = (
            "taken over from a workbook"
            if dossier.previous.origin == "imported"
            else "from the assessment of that period"
        )
        words = f"Figures of {dossier.previous.period} are {origin}."
        if not dossier.previous.levels:
            words += " It gave no levels, so none are compared."
        texts.append(("Last period", words))
    return texts


def _belongs_texts(dossier: Dossier) -> list[tuple[str, str]]:
    grouped = " ".join(dossier.form.hash[at : at + 4] for at in range(0, 64, 4))
    texts = [
        (
            "What this report belongs to",
            f"Package {dossier.code}, version {dossier.version}, {state_of(dossier)}. "
            f"Assessment {dossier.id}. State of {date_text(dossier.as_of.date())}.",
        ),
        ("Hash of the edition", grouped),
        ("Comparison", "No other clusters are compared here: comparison needs a portfolio of signed packages."),
    ]
    if dossier.warnings:
        texts.append(("What the figures leave open", " ".join(each.message for each in dossier.warnings)))
    return texts
