"""The side column of an indicator: its figures, this period's and the last one's, and the evidence that was seen."""

from collections.abc import Iterator

from workbench.domain.dossier import Dossier, Evidence
from workbench.domain.telling import derived_words
from workbench.domain.wording import value_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import SIDE, SIDE_LEFT
from workbench.forms.edition import Indicator, fields_of
from workbench.kernel.words import date_text


def draw_side(sheet: Sheet, dossier: Dossier, indicator: Indicator, y: float, *, draw: bool) -> float:
    """Draw figures and evidence beside the text; return where they end."""
    rows = list(_figures(dossier, indicator))
    has_before = dossier.previous is not None
    if rows:
        if draw:
            with sheet.element("H3"):
                sheet.text(SIDE_LEFT, y + 1.2, "Figures", "smallB", "text3")
            edge = SIDE_LEFT + SIDE - (15 if has_before else 0)
            sheet.text(edge, y + 1.2, dossier.period, "numS", "text2", align="right")
            if has_before and dossier.previous:
                sheet.text(SIDE_LEFT + SIDE, y + 1.2, dossier.previous.period, "numS", "text3", align="right")
        y += 2.6
        for title, now, before in rows:
            y = _figure(sheet, y, title, now, before, has_before=has_before, draw=draw)
        y += 8
    evidence = dossier.evidence_for(indicator.id)
    if evidence:
        if draw:
            with sheet.element("H3"):
                sheet.text(SIDE_LEFT, y, "Evidence seen", "smallB", "text3")
        y += 1.6
        for item in evidence[:8]:
            y = _evidence(sheet, dossier, item, y, draw=draw)
        if len(evidence) > 8:
            y += 3
            if draw:
                sheet.text(SIDE_LEFT, y, f"and {len(evidence) - 8} more in the list of evidence", "micro", "text3")
    return y


def _figures(dossier: Dossier, indicator: Indicator) -> Iterator[tuple[str, str, str]]:
    for question in indicator.questions:
        for place in fields_of(question) if question.id not in dossier.irrelevant else ():
            answer = dossier.answers.get(place.id)
            before = dossier.previous.answers.get(place.id) if dossier.previous else None
            if answer is None and before is None and place.row is not None:
                continue
            title = place.title if place.row else (question.short or question.title)
            now = value_text(place, answer.value) if answer else "–"
            yield title, now, value_text(place, before.value) if before else "–"
    for derived in dossier.form.derived:
        if derived.indicator == indicator.id:
            then = dossier.previous.derived.get(derived.id) if dossier.previous else None
            now = derived_words(dossier, derived, dossier.derived.get(derived.id))
            yield derived.title, now, derived_words(dossier, derived, then)


def _figure(sheet: Sheet, y: float, title: str, now: str, before: str, *, has_before: bool, draw: bool) -> float:
    """Draw one figure; words and amounts too long for their column go on a line below."""
    room = 14.0 if has_before else 26.0
    is_long = sheet.width_of(now, "numB") > room or (has_before and sheet.width_of(before, "num") > 14.5)
    title_width = SIDE if is_long else SIDE - (30 if has_before else 27)
    height = sheet.paragraph(SIDE_LEFT, y + 0.6, title_width, title, "small", "text2", draw=False)
    if draw:
        with sheet.element("TR", leaf=False):
            with sheet.element("TD"):
                sheet.paragraph(SIDE_LEFT, y + 0.6, title_width, title, "small", "text2")
            if not is_long:
                with sheet.element("TD"):
                    sheet.text(SIDE_LEFT + SIDE - (15 if has_before else 0), y + 3.6, now, "numB", align="right")
                if has_before:
                    with sheet.element("TD"):
                        sheet.text(SIDE_LEFT + SIDE, y + 3.6, before, "num", "text3", align="right")
    if is_long:
        words = now if not has_before or before == "–" else f"{now} (before: {before})"
        if draw:
            with sheet.element("P"):
                sheet.paragraph(SIDE_LEFT, y + 0.6 + height, SIDE, words, "smallB")
        height += sheet.paragraph(SIDE_LEFT, 0, SIDE, words, "smallB", draw=False)
    y += height + 1.6
    if draw:
        sheet.rule(SIDE_LEFT, y, SIDE_LEFT + SIDE, "line", 0.4)
    return y


def _evidence(sheet: Sheet, dossier: Dossier, item: Evidence, y: float, *, draw: bool) -> float:
    seen = f"{dossier.name_of(item.seen_by)}, {date_text(item.seen_on)}"
    height = sheet.paragraph(SIDE_LEFT + 10.5, y, SIDE - 10.5, item.name, "small", draw=False)
    height += sheet.paragraph(SIDE_LEFT + 10.5, y, SIDE - 10.5, seen, "micro", "text3", draw=False)
    if draw:
        with sheet.element("P"):
            sheet.text(SIDE_LEFT, y + 2.9, item.number, "micro", "text3")
            first = sheet.paragraph(SIDE_LEFT + 10.5, y + 0.2, SIDE - 10.5, item.name, "small")
            sheet.paragraph(SIDE_LEFT + 10.5, y + 0.2 + first, SIDE - 10.5, seen, "micro", "text3")
    return y + height + 1.4
