"""The indicators: half a page each where it fits, a page where it needs it, more where the text does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.dossier import Dossier, Evidence
from workbench.domain.values import decimal_text
from workbench.domain.wording import derived_text, value_text
from workbench.exchange.report.charts import draw_scale
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import BOTTOM, LEFT, MAIN, RIGHT, SIDE, SIDE_LEFT, TOP
from workbench.forms.edition import Indicator, fields_of
from workbench.kernel.words import date_text

HALF = 152.0
"""Where the lower half of a page begins."""
GAP = 2.2
PART = 90.0
"""Height in mm of the parts into which a paragraph taller than a page is split."""


@dataclass
class _Block:
    """A paragraph of the main column."""

    text: str
    role: str = "body"
    colour: str = "text"
    strong: str = ""
    after: float = GAP
    heading: bool = False


def draw_indicators(sheet: Sheet, dossier: Dossier) -> dict[str, int]:
    """Draw every indicator; return the page on which each begins."""
    pages: dict[str, int] = {}
    free = 0.0
    first = True
    for section in dossier.form.sections:
        for indicator in section.indicators:
            height = _height(sheet, dossier, indicator)
            if free < 1 or height > BOTTOM - free or free > HALF + 1:
                if not first:
                    sheet.end()
                sheet.start("Indicators", bookmark="Indicators" if first else "")
                free, first = TOP, False
            pages[indicator.id] = sheet.page
            sheet.bookmark(f"{indicator.id} {indicator.title}", 1)
            end = _draw(sheet, dossier, indicator, free)
            free = HALF if end < HALF - 6 and free < HALF else BOTTOM + 1
    if not first:
        sheet.end()
    return pages


def _height(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> float:
    main = 11.2 + 12.6 + sum(_block_height(sheet, block) + block.after for block in _blocks(dossier, indicator))
    return max(main, _side(sheet, dossier, indicator, 0, draw=False) + 11)


def _draw(sheet: Sheet, dossier: Dossier, indicator: Indicator, top: float) -> float:
    line = dossier.result.scores.indicators[indicator.id]
    _title(sheet, dossier, indicator, top, "")
    y = top + 11.2
    if indicator.is_scored:
        before = dossier.previous.levels.get(line.id) if dossier.previous else None
        then = f", last period level {before}" if before is not None else ""
        with sheet.element("Figure", f"Scale from 0: level {line.level}, threshold {indicator.threshold}{then}."):
            draw_scale(sheet, dossier, line, LEFT, y, MAIN)
        y += 12.6
    side_end = _side(sheet, dossier, indicator, top + 10.8, draw=True)
    start_page = sheet.page
    for block in _blocks(dossier, indicator):
        y = _place(sheet, dossier, indicator, block, y)
    return max(y, side_end) if sheet.page == start_page else y


def _place(sheet: Sheet, dossier: Dossier, indicator: Indicator, block: _Block, y: float) -> float:
    """Draw a block, on a further page where it no longer fits."""
    for part in _parts(sheet, block, BOTTOM - y):
        height = _block_height(sheet, part)
        needed = height + (14 if part.heading else 0)
        if y + needed > BOTTOM and y > TOP + 12:
            sheet.end()
            sheet.start("Indicators")
            _title(sheet, dossier, indicator, TOP, ", continued")
            y = TOP + 9
        with sheet.element("H3" if part.heading else "P"):
            sheet.paragraph(LEFT, y, MAIN, part.text, part.role, part.colour, strong=part.strong)
        y += height + part.after
    return y


def _parts(sheet: Sheet, block: _Block, room: float) -> Iterator[_Block]:
    """Split a paragraph that is taller than a page at sentence ends."""
    if _block_height(sheet, block) <= BOTTOM - TOP - 20:
        yield block
        return
    pending, strong = "", block.strong
    for piece in _pieces(block.text):
        longer = f"{pending} {piece}".strip()
        if pending and _block_height(sheet, _Block(longer, block.role, block.colour, strong)) > PART:
            yield _Block(pending, block.role, block.colour, strong, 0.0)
            pending, strong = piece, ""
        else:
            pending = longer
    yield _Block(pending, block.role, block.colour, strong, block.after)


def _pieces(text: str) -> list[str]:
    """Return the sentences of a text; one without end is cut between words."""
    pieces: list[str] = []
    for sentence in re.split(r"(?<=[.!?]) ", text):
        pieces += [sentence] if len(sentence) <= 600 else sentence.split(" ")
    return pieces


def _block_height(sheet: Sheet, block: _Block) -> float:
    return sheet.paragraph(LEFT, 0, MAIN, block.text, block.role, block.colour, strong=block.strong, draw=False)


def _title(sheet: Sheet, dossier: Dossier, indicator: Indicator, y: float, more: str) -> None:
    line = dossier.result.scores.indicators[indicator.id]
    with sheet.element("H2"):
        width = sheet.text(LEFT, y, f"{indicator.id} ", "sub", "text3")
        sheet.text(LEFT + width + 2, y, indicator.title + more, "sub")
    with sheet.element("P"):
        if line.gate is not None:
            sheet.text(RIGHT, y, line.gate.value, "h2", "accent", align="right")
        else:
            most = f" of {decimal_text(indicator.points_max)}"
            sheet.text(RIGHT, y, most, "small", "text2", align="right")
            points = decimal_text(line.points) if line.points is not None else "–"
            sheet.text(RIGHT - sheet.width_of(most, "small"), y, points, "big", "accent", align="right")
    sheet.rule(LEFT, y + 3.2, RIGHT, "rule", 0.6)


def _blocks(dossier: Dossier, indicator: Indicator) -> list[_Block]:
    line = dossier.result.scores.indicators[indicator.id]
    blocks = []
    if indicator.gate is not None:
        blocks.append(_Block(line.why, after=4))
    elif line.level is None:
        blocks.append(_Block("Not scored yet.", colour="text2", after=4))
    else:
        blocks.append(_Block(indicator.levels[line.level], strong=f"Level {line.level}."))
        if line.level + 1 < len(indicator.levels):
            needs = indicator.levels[line.level + 1]
            blocks.append(_Block(needs, colour="text2", strong=f"Level {line.level + 1} needs:"))
        blocks[-1].after = 4
    if line.rationale:
        blocks.append(_Block("Why this level", "smallB", "text3", after=0.6, heading=True))
        blocks += [_Block(text) for text in _paragraphs(line.rationale)]
    for finding in dossier.findings:
        if finding.indicator == indicator.id:
            blocks.append(
                _Block(f"{finding.kind.capitalize()} {finding.number}", "smallB", "text3", after=0.6, heading=True)
            )
            blocks.append(_Block(finding.text or finding.title, strong=f"{finding.title}." if finding.text else ""))
    for measure in dossier.measures:
        if measure.indicator == indicator.id:
            blocks.append(_Block(f"Measure {measure.number}", "smallB", "text3", after=0.6, heading=True))
            by = f" By {date_text(measure.due)}." if measure.due else ""
            blocks.append(_Block(f"{measure.title}.{by}"))
    return blocks


def _paragraphs(text: str) -> list[str]:
    """Keep the author's paragraphs; runs of empty lines become one break."""
    return [part.strip() for part in text.split("\n") if part.strip()]


def _side(sheet: Sheet, dossier: Dossier, indicator: Indicator, y: float, *, draw: bool) -> float:
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
        for place in fields_of(question):
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
            yield (
                derived.title,
                derived_text(dossier.derived.get(derived.id), derived.unit),
                derived_text(then, derived.unit),
            )


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
