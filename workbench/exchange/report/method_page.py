"""The last page, always there: method, declarations, what the report belongs to, and the signatures."""

from collections.abc import Sequence
from contextlib import nullcontext

from workbench.domain.assessments import SCORING_ROLES
from workbench.domain.dossier import FEWEST_OTHERS, Dossier, Participant
from workbench.domain.labels import Basis
from workbench.domain.wording import replaces_text
from workbench.exchange.report.charts import previous_points
from workbench.exchange.report.closing_pages import Pages
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.pen import MM
from workbench.exchange.report.phrases import edition_of, of_text, role_text, state_of
from workbench.exchange.report.styles import HEIGHT, LEFT, RIGHT, WIDTH, column
from workbench.kernel.canonical import Json
from workbench.kernel.problems import Severity
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import date_text

FIELD_WIDTH, FIELD_HEIGHT, FIELD_TOP = 82.0, 30.0, 203.0
SECOND = column(6) + 1
"""Left edge of the second of two columns in mm."""
SIGNING = 13.0
"""Height over the signature frames for their head and the names, in mm."""
WEIGHTS = (Severity.CRITICAL, Severity.ERROR, Severity.WARNING)
"""Checks that the answers break, the heaviest first."""


def draw_method(sheet: Sheet, dossier: Dossier) -> None:
    """Draw how it was done, who declared what, what it belongs to, and the signatures on the last page."""
    title = say("report.method")
    sheet.start(title, bookmark=title)
    top = sheet.heading(33, say("report.method_heading")) + 8
    y = max(_column(sheet, LEFT, top, _how(dossier)), _column(sheet, SECOND, top, _of_what(dossier)))
    pages = Pages(sheet, title, lambda at: at, y)
    _warnings(pages, dossier)
    needed = _people(sheet, dossier, 0, draw=False) + _belongs(sheet, dossier, 0, draw=False)
    if pages.y + needed > _signing_top(dossier):
        pages.turn()
        pages.y -= 8
    y = _people(sheet, dossier, pages.y, draw=True)
    _belongs(sheet, dossier, y, draw=True)
    _signatures(sheet, dossier)
    _receipt(sheet)
    sheet.end()


def _column(sheet: Sheet, x: float, y: float, texts: Sequence[str]) -> float:
    for text in texts:
        with sheet.element("P"):
            y += sheet.paragraph(x, y, FIELD_WIDTH, text, "small", "text2") + 2.2
    return y


# How it was done


def _how(dossier: Dossier) -> list[str]:
    form = dossier.form
    texts = [say("report.how_assessed"), _levels_text(dossier)]
    if dossier.result.basis is Basis.CONSENSUS and len(signers(dossier)) > 1:
        texts.append(capital(say("report.how_agreed", count=len(signers(dossier)))))
    texts.append(_result_text(dossier))
    return [*texts, form.notice] if form.notice else texts


def _levels_text(dossier: Dossier) -> str:
    scores = dossier.result.scores
    lines = [line for line in scores.indicators.values() if line.awaits_level]
    tops = sorted({len(dossier.form.indicators[line.id].levels) - 1 for line in lines})
    if not tops:
        return say("report.no_levels")
    key = "report.levels_given" if len(tops) == 1 else "report.levels_mixed"
    text = say(key, count=scores.scorable, top=tops[-1], least=tops[0])
    left_out = [line.id for line in scores.indicators.values() if line.is_left_out]
    return f"{text} {say('report.left_out', indicators=', '.join(left_out))}" if left_out else text


def _result_text(dossier: Dossier) -> str:
    weighed = {each.weight for each in dossier.form.scored} - {1}
    told = [say("report.levels_weighed")] if weighed else []
    told.append(say("report.points_add_up"))
    if not dossier.form.labels:
        told.append(say("report.no_label"))
    for label in dossier.result.labels:
        told.append(f"{label.title}: {'; '.join(each.text for each in label.conditions)}.")
    return " ".join(told)


def _of_what(dossier: Dossier) -> list[str]:
    texts = []
    if dossier.evidence:
        texts.append(say("report.findings_rest_on", count=len(dossier.evidence)))
    texts += _last_period(dossier)
    comparison = dossier.comparison
    if comparison is None:
        texts.append(say("report.no_comparison"))
    else:
        on = date_text(comparison.as_of)
        told = {"group": comparison.group, "fewest": FEWEST_OTHERS, "day": on}
        texts.append(say("report.comparison", count=comparison.n, **told))
    return texts


def _last_period(dossier: Dossier) -> list[str]:
    previous = dossier.previous
    if previous is None:
        return [say("report.first_period")]
    is_imported = previous.origin == "imported"
    key = "report.figures_imported" if is_imported else "report.figures_assessed"
    told = [say(key, period=previous.period)]
    points = previous_points(dossier)
    if points is None:
        told.append(say("report.no_levels_then"))
    elif points[1] != dossier.result.scores.points_max:
        told.append(say("report.points_then", period=previous.period, points=of_text(*points)))
    if previous.edition:
        told.append(say("report.restated", edition=previous.edition))
    if previous.homeless:
        told.append(say("report.homeless", count=len(previous.homeless)))
    return [" ".join(told)]


def _warnings(pages: Pages, dossier: Dossier) -> None:
    """List what the figures leave open, the heaviest first and each by its weight."""
    warnings = sorted(dossier.warnings, key=lambda each: WEIGHTS.index(each.severity))
    if not warnings:
        return
    sheet = pages.sheet
    pages.head = lambda at: _warnings_head(sheet, at - 8)
    pages.y = pages.head(pages.y + 8)
    for each in warnings:
        weight = say(f"report.weight_{each.severity.value}")
        height = sheet.paragraph(LEFT, 0, WIDTH - 30, each.message, "small", draw=False)
        pages.room_for(height)
        with sheet.element("P"):
            colour = "text3" if each.severity is Severity.WARNING else "danger"
            sheet.text(LEFT, pages.y + sheet.base("small"), weight, "smallB", colour)
            sheet.paragraph(LEFT + 30, pages.y, WIDTH - 30, each.message, "small")
        pages.y += height + 1
    pages.head = lambda at: at


def _warnings_head(sheet: Sheet, y: float) -> float:
    with sheet.element("H2"):
        sheet.text(LEFT, y + 8, say("report.left_open"), "h2")
    return y + 11


# Who, and what it belongs to


def _people(sheet: Sheet, dossier: Dossier, y: float, *, draw: bool) -> float:
    """Draw the table of people with their declarations; return where it ends."""
    y += 9
    if draw:
        with sheet.element("H2"):
            sheet.text(LEFT, y, say("report.declarations"), "h2")
    y += 3
    with sheet.element("Table", leaf=False) if draw else nullcontext():
        if draw:
            sheet.ruled(LEFT, y, RIGHT, "text2", 0.8)
        for person in dossier.people:
            y += _person(sheet, person, y + 1.4, draw=draw) + 2.8
            if draw:
                sheet.ruled(LEFT, y, RIGHT)
    return y


def _person(sheet: Sheet, person: Participant, y: float, *, draw: bool) -> float:
    known = {None: say("report.interest_missing"), "none": say("report.interest_none")}
    interest = known.get(person.interest) or say("report.interest_given", interest=person.interest)
    columns = ((LEFT, 52.0, person.name, "smallB"), (column(4), 34.0, capital(role_text(person.role)), "small"),
               (column(6) + 10, 73.0, interest, "small"))  # fmt: skip
    if draw:
        with sheet.element("TR", leaf=False):
            for x, width, text, role in columns:
                with sheet.element("TD"):
                    sheet.paragraph(x, y, width, text, role, "text" if role == "smallB" else "text2")
    return max(sheet.paragraph(x, y, width, text, role, draw=False) for x, width, text, role in columns)


def _belongs(sheet: Sheet, dossier: Dossier, y: float, *, draw: bool) -> float:
    """Draw what the report belongs to; return where it ends."""
    y += 10
    if draw:
        with sheet.element("H2"):
            sheet.text(LEFT, y, say("report.belongs"), "h2")
    y += 3
    for head, text in _facts(dossier):
        height = sheet.paragraph(column(2), y, 141, text, "small", draw=False)
        if draw:
            with sheet.element("P"):
                sheet.text(LEFT, y + sheet.base("small"), head, "small", "text3")
                sheet.paragraph(column(2), y, 141, text, "small")
        y += height + 1.2
    return y


def _facts(dossier: Dossier) -> list[tuple[str, str]]:
    form, scores = dossier.form, dossier.result.scores
    version = say("report.version", version=dossier.version) if dossier.version else say("report.no_version")
    grouped = " ".join(form.hash[at : at + 4] for at in range(0, 64, 4))
    of_form = say("report.version", version=form.version)
    content = [
        of_text(scores.points, scores.points_max) if scores.points_max else "",
        say("report.count_answer", count=len(dossier.answers)),
        say("report.count_document", count=len(dossier.evidence)),
        say("report.state_on", day=date_text(dossier.as_of.date())),
    ]
    return [
        (say("report.fact_package"), f"{dossier.code}, {version}, {state_of(dossier)}"),
        *([(say("report.fact_revision"), replaces_text(dossier.correction))] if dossier.correction else []),
        (say("report.fact_assessment"), dossier.id),
        (say("report.fact_edition"), ", ".join((f"{form.title}; {edition_of(dossier)}", of_form))),
        (say("report.fact_hash"), grouped),
        (say("report.fact_content"), ", ".join(filter(None, content))),
    ]  # fmt: skip


# Signatures


def signers(dossier: Dossier) -> tuple[Participant, ...]:
    """Return who signs the report, the lead first."""
    return tuple(each for each in dossier.people if each.role in SCORING_ROLES)[:3]


def signature_boxes(dossier: Dossier) -> list[tuple[float, float]]:
    """Return the top left of each signature frame in mm; a third moves the first two up."""
    count = len(signers(dossier))
    top = FIELD_TOP - (40 if count > 2 else 0)
    return [(LEFT, top), (SECOND, top), (LEFT, FIELD_TOP)][:count]


def fields_on(dossier: Dossier, page: int) -> list[Json]:
    """Return the signature fields as the package names them: page from 1, box in points from the bottom left."""
    fields = []
    for x, y in signature_boxes(dossier):
        box = (x, HEIGHT - y - FIELD_HEIGHT, x + FIELD_WIDTH, HEIGHT - y)
        fields.append({"page": page, "box": [round(edge * MM, 1) for edge in box]})
    return fields


def _signing_top(dossier: Dossier) -> float:
    """Return where the head over the signature frames begins."""
    return min((y for _, y in signature_boxes(dossier)), default=FIELD_TOP + 34) - SIGNING - 4


def _signatures(sheet: Sheet, dossier: Dossier) -> None:
    boxes = signature_boxes(dossier)
    if boxes:
        with sheet.element("H2"):
            sheet.text(LEFT, boxes[0][1] - SIGNING, say("report.signatures"), "h2")
    for person, (x, y) in zip(signers(dossier), boxes, strict=True):
        with sheet.artifact():
            sheet.rectangle(x, y, FIELD_WIDTH, FIELD_HEIGHT, line="rule", thickness=0.6, radius=1)
        with sheet.element("P"):
            role = role_text(person.role)
            room = FIELD_WIDTH - sheet.width_of(role, "small") - 2
            width = sheet.text(x, y - 4, sheet.fitting(person.name, "", room, "smallB"), "smallB")
            sheet.text(x + width + 1.5, y - 4, role, "small", "text2")
            sheet.text(x + 4, y + FIELD_HEIGHT - 4, say("report.not_signed_yet"), "micro", "text3")


def _receipt(sheet: Sheet) -> None:
    with sheet.element("P"):
        sheet.text(LEFT, 243, say("report.received"), "smallB")
    lines = ((LEFT, 82.0, "receipt_name"), (SECOND, 36.0, "receipt_place"), (150.0, 40.0, "receipt_date"))
    for x, width, key in lines:
        sheet.ruled(x, 257, x + width, "text3", 0.6)
        with sheet.element("P"):
            sheet.text(x, 261, sheet.fitting(say(f"report.{key}"), "", width, "micro"), "micro", "text3")
