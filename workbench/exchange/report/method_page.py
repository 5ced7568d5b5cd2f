"""The last page, always there: method, declarations, what the report belongs to, and the signatures."""

from collections.abc import Sequence

from workbench.domain.assessments import SCORING_ROLES
from workbench.domain.dossier import Dossier, Participant
from workbench.exchange.report.kit import MM, Sheet
from workbench.exchange.report.opening_pages import ROLES, state_of
from workbench.exchange.report.styles import BOTTOM, HEIGHT, LEFT, TOP, WIDTH, column
from workbench.kernel.canonical import Json
from workbench.kernel.problems import Severity
from workbench.kernel.words import date_text

FIELD_WIDTH, FIELD_HEIGHT, FIELD_TOP = 82.0, 30.0, 203.0
TITLE = "Method and signatures"
WEIGHTS = (Severity.CRITICAL, Severity.ERROR, Severity.WARNING)
"""Checks that the answers break, the heaviest first."""


def draw_method(sheet: Sheet, dossier: Dossier) -> None:
    """Draw how it was done, who declared what, what it belongs to, and the signatures on the last page."""
    sheet.start(TITLE, bookmark=TITLE)
    top = sheet.heading(33, "Method, declarations and signatures") + 8
    y = _column(sheet, LEFT, top, _method_texts(dossier))
    y = max(y, _column(sheet, column(6) + 1, top, _belongs_texts(dossier)))
    y = _warnings(sheet, dossier, y)
    if y + 11 + _people(sheet, dossier, 0, draw=False) > _signing_top(dossier):
        sheet.end()
        sheet.start(TITLE)
        y = TOP - 8
    with sheet.element("H2"):
        sheet.text(LEFT, y + 8, "Assessors and their declarations of interest", "h2")
    _people(sheet, dossier, y + 11, draw=True)
    for person, field in zip(signers(dossier), signature_boxes(dossier), strict=True):
        _signature_frame(sheet, person, *field)
    with sheet.element("P"):
        sheet.text(LEFT, 243, "Received by the cluster", "smallB")
    for x, width, words in ((LEFT, 82.0, "Name and signature"), (column(6) + 1, 36.0, "Place"), (150.0, 40.0, "Date")):
        sheet.rule(x, 257, x + width, "text3", 0.6)
        sheet.text(x, 261, words, "micro", "text3")
    sheet.end()


def _signing_top(dossier: Dossier) -> float:
    """Return where the names over the signature frames begin."""
    return min((y for _, y in signature_boxes(dossier)), default=FIELD_TOP + 34) - 7


def _warnings(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """List what the figures leave open, the heaviest first and each by its weight; return where it ends."""
    warnings = sorted(dossier.warnings, key=lambda each: WEIGHTS.index(each.severity))
    if not warnings:
        return y
    y = _warnings_head(sheet, y)
    for each in warnings:
        weight = each.severity.value.capitalize()
        height = sheet.paragraph(LEFT, y, WIDTH - 25, each.message, "small", draw=False)
        if y + height > BOTTOM:
            sheet.end()
            sheet.start(TITLE)
            y = _warnings_head(sheet, TOP - 8)
        with sheet.element("P"):
            colour = "text3" if each.severity is Severity.WARNING else "danger"
            sheet.text(LEFT, y + 2.73, weight, "smallB", colour)
            sheet.paragraph(LEFT + 25, y, WIDTH - 25, each.message, "small")
        y += height + 1
    return y


def _warnings_head(sheet: Sheet, y: float) -> float:
    with sheet.element("H2"):
        sheet.text(LEFT, y + 8, "What the figures leave open", "h2")
    return y + 11


def _people(sheet: Sheet, dossier: Dossier, y: float, *, draw: bool) -> float:
    for person in dossier.people:
        interest = {None: "declaration missing", "none": "declares no interest in this cluster"}.get(
            person.interest, f"declares: {person.interest}"
        )
        text = f"{person.name}, {ROLES.get(person.role, person.role)}: {interest}."
        if draw:
            with sheet.element("P"):
                sheet.paragraph(LEFT, y, 170, text, "small")
        y += sheet.paragraph(LEFT, y, 170, text, "small", draw=False) + 1
    return y


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
    form = dossier.form
    how = "The assessors talked with the management, looked at documents and judged each indicator."
    texts = [
        ("How it was assessed", f"{how} {_levels_text(dossier)}"),
        ("How the result comes about", _result_text(dossier)),
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


def _levels_text(dossier: Dossier) -> str:
    scores = dossier.result.scores
    lines = [line for line in scores.indicators.values() if line.awaits_level]
    tops = sorted({len(dossier.form.indicators[line.id].levels) - 1 for line in lines})
    if not tops:
        return "No indicator is given a level."
    reach = str(tops[0]) if len(tops) == 1 else f"their highest, {tops[0]} to {tops[-1]}"
    text = f"{scores.scorable} indicators are given a level from 0 to {reach}; each level has an anchor text"
    text += " in the edition."
    left_out = [line.id for line in scores.indicators.values() if line.is_left_out]
    return f"{text} Left out: {', '.join(left_out)}." if left_out else text


def _result_text(dossier: Dossier) -> str:
    weights = {each.weight for each in dossier.form.scored}
    text = "Points are added up; nothing is rounded up to a line."
    if weights - {1}:
        text = "A level gives as many points as its indicator weighs. " + text
    if not dossier.form.labels:
        return f"{text} The edition knows no label."
    rules = [(label.title, "; ".join(c.text for c in label.conditions)) for label in dossier.result.labels]
    return " ".join([text, *(f"{title}: {rule}." for title, rule in rules)])


def _belongs_texts(dossier: Dossier) -> list[tuple[str, str]]:
    grouped = " ".join(dossier.form.hash[at : at + 4] for at in range(0, 64, 4))
    belongs = (
        f"Package {dossier.code}, version {dossier.version}, {state_of(dossier)}. "
        f"Assessment {dossier.id}. State of {date_text(dossier.as_of.date())}."
    )
    return [
        ("What this report belongs to", belongs),
        ("Hash of the edition", grouped),
        ("Comparison", "No other clusters are compared here: comparison needs a portfolio of signed packages."),
    ]
