"""The indicators: half a page each where it fits, a page where it needs it, more where the text does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.dossier import Dossier
from workbench.domain.telling import counts_as_zero, word_for
from workbench.domain.values import decimal_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.scales import draw_scale
from workbench.exchange.report.side_column import draw_side
from workbench.exchange.report.small_tables import (
    TABLE_GAP,
    AddedTable,
    added_tables,
    draw_parts,
    parts_height,
    tables_height,
)
from workbench.exchange.report.styles import BOTTOM, LEFT, MAIN, RIGHT, TOP
from workbench.forms.edition import Indicator
from workbench.kernel.words import date_text

HALF = 152.0
"""Where the lower half of a page begins."""
GAP = 2.2
SHORT_GAP, LONG_GAP = 12.0, 14.0
"""What is left free below an indicator where the next one follows it."""
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


@dataclass
class _Flow:
    """Where the next indicator may begin."""

    top: float = 0.0
    """0 before the first page."""
    is_slotted: bool = True
    """Two indicators share a page in halves; below short ones the next follows where they end."""

    def follow(self, start: float, end: float, *, is_short: bool) -> None:
        """Set the place after an indicator."""
        if is_short or not self.is_slotted:
            self.top, self.is_slotted = end + (SHORT_GAP if is_short else LONG_GAP), False
        else:
            self.top = HALF if end < HALF - 6 and start < HALF else BOTTOM + 1


def draw_indicators(sheet: Sheet, dossier: Dossier) -> dict[str, int]:
    """Draw every indicator; return the page on which each begins."""
    pages: dict[str, int] = {}
    flow = _Flow()
    for section in dossier.form.sections:
        for indicator in section.all_indicators:
            _turn(sheet, flow, _needed(sheet, dossier, indicator))
            pages[indicator.id] = sheet.page
            sheet.bookmark(f"{indicator.id} {indicator.title}", 1)
            start, page = flow.top, sheet.page
            end = _draw(sheet, dossier, indicator, start)
            is_short = is_brief(dossier, indicator) and sheet.page == page
            flow.follow(start if sheet.page == page else BOTTOM, end, is_short=is_short)
    if flow.top:
        sheet.end()
    return pages


def _turn(sheet: Sheet, flow: _Flow, needed: float) -> None:
    """Begin a page where the rest of this one is too small."""
    if flow.top and needed <= BOTTOM - flow.top:
        return
    if flow.top:
        sheet.end()
    sheet.start("Indicators", bookmark="" if flow.top else "Indicators")
    flow.top, flow.is_slotted = TOP, True


def is_brief(dossier: Dossier, indicator: Indicator) -> bool:
    """Tell whether an indicator needs no half page: left out, or a sum without figures of its own."""
    line = dossier.result.scores.indicators[indicator.id]
    return line.is_left_out or bool(line.parts)


def _needed(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> float:
    """Return the height that has to be free; a sum does not stand alone at the foot of a page."""
    height = _height(sheet, dossier, indicator)
    following = [each for each in indicator.parts if not dossier.result.scores.indicators[each.id].is_left_out]
    if following and is_brief(dossier, indicator) and not dossier.result.scores.indicators[indicator.id].is_left_out:
        both = height + SHORT_GAP + _height(sheet, dossier, following[0])
        return both if both < BOTTOM - TOP else height
    return height


def _height(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> float:
    if dossier.result.scores.indicators[indicator.id].is_left_out:
        return _left_out(sheet, dossier, indicator, 0, draw=False)
    scale = 12.6 if indicator.is_scored else 0.0
    blocks = sum(_block_height(sheet, block) + block.after for block in _blocks(dossier, indicator))
    main = 11.2 + scale + parts_height(sheet, dossier, indicator) + blocks
    side = draw_side(sheet, dossier, indicator, 0, draw=False) + 11
    return max(main, side) + tables_height(sheet, dossier, indicator)


def _draw(sheet: Sheet, dossier: Dossier, indicator: Indicator, top: float) -> float:
    line = dossier.result.scores.indicators[indicator.id]
    if line.is_left_out:
        return _left_out(sheet, dossier, indicator, top, draw=True)
    _title(sheet, dossier, indicator, top, "")
    y = top + 11.2
    if indicator.is_scored:
        with sheet.element("Figure", _alt_of(dossier, indicator)):
            draw_scale(sheet, dossier, line, LEFT, y, MAIN)
        y += 12.6
    y = draw_parts(sheet, dossier, indicator, y)
    side_end = draw_side(sheet, dossier, indicator, top + 10.8, draw=True)
    start_page = sheet.page
    for block in _blocks(dossier, indicator):
        y = _place(sheet, dossier, indicator, block, y)
    end = max(y, side_end) if sheet.page == start_page else y
    for table in added_tables(dossier, indicator):
        end = _place_table(sheet, dossier, indicator, table, end)
    return end


def _alt_of(dossier: Dossier, indicator: Indicator) -> str:
    line = dossier.result.scores.indicators[indicator.id]
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    then = f", last period level {before}" if before is not None else ""
    bar = f", threshold {indicator.threshold}" if indicator.threshold is not None else ""
    level = "no level" if line.level is None else f"level {line.level}"
    return f"Scale from 0 to {len(indicator.levels) - 1}: {level}{bar}{then}."


def _left_out(sheet: Sheet, dossier: Dossier, indicator: Indicator, top: float, *, draw: bool) -> float:
    """Draw an indicator that does not count in a line with its reason; return where it ends."""
    line = dossier.result.scores.indicators[indicator.id]
    reason = line.why
    texts = [_Block(reason, "small", "text2", after=1.0), *(_Block(each) for each in _paragraphs(line.rationale))]
    if draw:
        with sheet.element("H2"):
            width = sheet.text(LEFT, top, f"{indicator.id} ", "h2", "text3")
            sheet.text(LEFT + width + 2, top, indicator.title, "h2", "text2")
        with sheet.element("P"):
            sheet.text(RIGHT, top, word_for(dossier, line), "small", "text3", align="right")
        sheet.rule(LEFT, top + 2.6, RIGHT, "rule", 0.6)
        y = top + 4.6
        for block in texts:
            y = _place(sheet, dossier, indicator, block, y)
        return y
    return top + 4.6 + sum(_block_height(sheet, block) + block.after for block in texts)


def _place_table(sheet: Sheet, dossier: Dossier, indicator: Indicator, table: AddedTable, y: float) -> float:
    """Draw a table below text and figures, on a further page where it no longer fits."""
    heights = table.heights(sheet)
    if y + sum(heights[:2]) > BOTTOM:
        y = _next_page(sheet, dossier, indicator)
    y = table.draw_head(sheet, y + TABLE_GAP)
    for row, height in enumerate(heights[1:]):
        if y + height > BOTTOM:
            y = table.draw_head(sheet, _next_page(sheet, dossier, indicator))
        table.draw_row(sheet, row, y)
        y += height
    return y


def _next_page(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> float:
    sheet.end()
    sheet.start("Indicators")
    _title(sheet, dossier, indicator, TOP, ", continued")
    return TOP + 9


def _place(sheet: Sheet, dossier: Dossier, indicator: Indicator, block: _Block, y: float) -> float:
    """Draw a block, on a further page where it no longer fits."""
    for part in _parts(sheet, block, BOTTOM - y):
        height = _block_height(sheet, part)
        needed = height + (14 if part.heading else 0)
        if y + needed > BOTTOM and y > TOP + 12:
            y = _next_page(sheet, dossier, indicator)
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
        room = RIGHT - LEFT - width - 28
        role = "sub" if sheet.width_of(indicator.title + more, "sub") <= room else "h2"
        sheet.text(LEFT + width + 2, y, indicator.title + more, role)
    with sheet.element("P"):
        if line.gate is not None:
            sheet.text(RIGHT, y, line.gate.value, "h2", "accent", align="right")
        elif line.is_left_out:
            sheet.text(RIGHT, y, word_for(dossier, line), "small", "text3", align="right")
        else:
            most = f" of {decimal_text(line.points_max)}"
            sheet.text(RIGHT, y, most, "small", "text2", align="right")
            points = decimal_text(line.points) if line.points is not None else "–"
            sheet.text(RIGHT - sheet.width_of(most, "small"), y, points, "big", "accent", align="right")
    sheet.rule(LEFT, y + 3.2, RIGHT, "rule", 0.6)


def _blocks(dossier: Dossier, indicator: Indicator) -> list[_Block]:
    line = dossier.result.scores.indicators[indicator.id]
    blocks = _level_blocks(dossier, indicator)
    if line.rationale:
        head = "Why this level" if line.level is not None else "Why"
        blocks.append(_Block(head, "smallB", "text3", after=0.6, heading=True))
        blocks += [_Block(text) for text in _paragraphs(line.rationale)]
    return [*blocks, *_finding_blocks(dossier, indicator)]


def _level_blocks(dossier: Dossier, indicator: Indicator) -> list[_Block]:
    line = dossier.result.scores.indicators[indicator.id]
    if indicator.gate is not None:
        return [_Block(line.why, after=4)]
    if line.parts:
        return []
    if counts_as_zero(line):
        return [_Block(line.why, after=4)]
    if line.level is None:
        return [_Block("Not scored yet.", colour="text2", after=4)]
    blocks = [_Block(indicator.levels[line.level], strong=f"Level {line.level}.")]
    if line.level + 1 < len(indicator.levels):
        needs = indicator.levels[line.level + 1]
        blocks.append(_Block(needs, colour="text2", strong=f"Level {line.level + 1} needs:"))
    blocks[-1].after = 4
    return blocks


def _finding_blocks(dossier: Dossier, indicator: Indicator) -> list[_Block]:
    blocks = []
    for finding in dossier.findings:
        if finding.indicator == indicator.id:
            head = f"{finding.kind.capitalize()} {finding.number}"
            blocks.append(_Block(head, "smallB", "text3", after=0.6, heading=True))
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
