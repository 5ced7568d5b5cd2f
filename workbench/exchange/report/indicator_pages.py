"""The indicators: half a page each where it fits, a page where it needs it, more where the text does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.domain.dossier import Dossier
from workbench.domain.telling import word_for
from workbench.exchange.report.blocks import Block, blocks_of, left_out_blocks
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.lettering import Line
from workbench.exchange.report.pen import MM
from workbench.exchange.report.phrases import gate_text, page_text
from workbench.exchange.report.scales import CELL, anchors_height, cell_width, draw_scale
from workbench.exchange.report.side_column import SideColumn
from workbench.exchange.report.small_tables import (
    TABLE_GAP,
    AddedTable,
    added_tables,
    draw_parts,
    parts_height,
    tables_height,
)
from workbench.exchange.report.styles import BOTTOM, LEFT, MAIN, RIGHT, ROLES, TOP, WIDTH
from workbench.forms.edition import Indicator
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, say

HALF = 152.0
"""Where the lower half of a page begins."""
HALF_HEIGHT = 110.0
SHORT_GAP, LONG_GAP = 12.0, 14.0
"""What is left free below an indicator where the next one follows it."""
SCALE_AFTER, ANCHORS_AFTER = 4.2, 5.0
NARROWEST = 20.0
"""Width in mm from which a level's cell has room for its anchor text."""
KEEP = 3
"""Lines that stay with their heading."""


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


def draw_indicators(sheet: Sheet, dossier: Dossier) -> None:
    """Draw every indicator, each with a bookmark."""
    flow = _Flow()
    for section in dossier.form.sections:
        for indicator in section.all_indicators:
            needed, is_full = _needed(sheet, dossier, indicator)
            _turn(sheet, flow, BOTTOM - TOP if is_full else needed)
            sheet.bookmark(f"{indicator.id} {indicator.title}", 1, y=max(0.0, flow.top - 14))
            start, page = flow.top, sheet.page
            end = _Indicator(sheet, dossier, indicator, is_full=is_full).draw(start)
            is_short = is_brief(dossier, indicator) and sheet.page == page
            flow.follow(start if sheet.page == page else BOTTOM, end, is_short=is_short)
    if flow.top:
        sheet.end()


def _turn(sheet: Sheet, flow: _Flow, needed: float) -> None:
    """Begin a page where the rest of this one is too small."""
    if flow.top and needed <= BOTTOM - flow.top:
        return
    if flow.top:
        sheet.end()
    title = say("report.indicators")
    sheet.start(title, bookmark="" if flow.top else title)
    flow.top, flow.is_slotted = TOP, True


def is_brief(dossier: Dossier, indicator: Indicator) -> bool:
    """Tell whether an indicator needs no half page: left out, or a sum without figures of its own."""
    line = dossier.result.scores.indicators[indicator.id]
    return line.is_left_out or bool(line.parts)


def _needed(sheet: Sheet, dossier: Dossier, indicator: Indicator) -> tuple[float, bool]:
    """Return the height that has to be free, and whether the indicator has a page to itself."""
    height = _Indicator(sheet, dossier, indicator, is_full=False).height()
    if not is_brief(dossier, indicator):
        return height, height > HALF_HEIGHT
    following = [each for each in indicator.parts if not dossier.result.scores.indicators[each.id].is_left_out]
    if following and not dossier.result.scores.indicators[indicator.id].is_left_out:
        # A sum does not stand alone at the foot of a page.
        both = height + SHORT_GAP + _Indicator(sheet, dossier, following[0], is_full=False).height()
        return both if both < BOTTOM - TOP else height, False
    return height, False


class _Indicator:
    """One indicator being drawn: its text left, its figures right, both over as many pages as they need."""

    def __init__(self, sheet: Sheet, dossier: Dossier, indicator: Indicator, *, is_full: bool) -> None:
        self.sheet, self.dossier, self.indicator = sheet, dossier, indicator
        self.line = dossier.result.scores.indicators[indicator.id]
        has_room = indicator.is_scored and cell_width(indicator, WIDTH) >= NARROWEST
        self.has_anchors = is_full and has_room and not self.line.is_left_out
        self.side = SideColumn(sheet, dossier, indicator)
        self.side_top = 0.0
        if self.line.is_left_out:
            self.blocks = left_out_blocks(self.line)
        else:
            self.blocks = blocks_of(dossier, indicator, has_anchors=self.has_anchors)

    def height(self) -> float:
        """Return the height in mm, measured before anything is drawn."""
        blocks = sum(self._height_of(each) + each.after for each in self.blocks)
        if self.line.is_left_out:
            return 4.6 + blocks
        main = 11.2 + self._scale_height() + parts_height(self.indicator) + blocks
        return max(main, self.side.height + 11) + tables_height(self.sheet, self.dossier, self.indicator)

    def draw(self, top: float) -> float:
        """Draw it with the baseline of its title at `top`; return where it ends."""
        if self.line.is_left_out:
            return self._left_out(top)
        self._title(top, self.indicator.title)
        y = top + 11.2
        if self.indicator.is_scored:
            with self.sheet.element("Figure", self._alt()):
                width = WIDTH if self.has_anchors else MAIN
                draw_scale(self.sheet, self.dossier, self.line, LEFT, y, width, anchors=self.has_anchors)
            y += self._scale_height()
        self.side_top = y + 1.6 if self.has_anchors else top + 10.8
        page = self.sheet.page
        y = draw_parts(self.sheet, self.dossier, self.indicator, y)
        for block in self.blocks:
            y = self._place(block, y)
        end = max(y, self.side.draw(self.side_top)) if page == self.sheet.page or self.side.height else y
        while self.side.height:
            self._turn_page()
            end = self.side.draw(self.side_top)
        for table in added_tables(self.dossier, self.indicator):
            end = self._place_table(table, end)
        return end

    def _scale_height(self) -> float:
        if not self.indicator.is_scored:
            return 0.0
        if self.has_anchors:
            return CELL + anchors_height(self.sheet, self.indicator, WIDTH) + ANCHORS_AFTER
        return CELL + SCALE_AFTER

    def _alt(self) -> str:
        """Say what the scale shows."""
        before = self.dossier.previous.levels.get(self.line.id) if self.dossier.previous else None
        parts = [say("report.alt_scale", top=len(self.indicator.levels) - 1)]
        if self.line.level is not None:
            parts.append(say("report.level", level=self.line.level))
        if self.indicator.threshold is not None:
            parts.append(f"{say('report.threshold')} {self.indicator.threshold}")
        if before is not None and self.dossier.previous:
            parts.append(f"{self.dossier.previous.period}: {before}")
        return ", ".join(parts)

    # Heads

    def _title(self, y: float, title: str) -> None:
        sheet = self.sheet
        with sheet.element("H2"):
            width = sheet.text(LEFT, y, self.indicator.id, "sub", "text3") + 3.2
            room = RIGHT - LEFT - width - 28
            role = "sub" if sheet.width_of(title, "sub") <= room else "h2"
            lines = sheet.lines_of(room, title, role)
            rise = sheet.height_of(lines[1:], role) + sheet.base(role)
            sheet.write_lines(LEFT + width, y - rise, lines, role, "text")
        with sheet.element("P"):
            self._points(y)
        sheet.ruled(LEFT, y + 3.2, RIGHT, "rule", 0.6)

    def _points(self, y: float) -> None:
        sheet, line = self.sheet, self.line
        if line.gate is not None:
            sheet.text(RIGHT, y, capital(gate_text(line)), "h2", "accent", align="right")
            return
        most = say("report.of_most", points_max=number_text(line.points_max))
        points = number_text(line.points) if line.points is not None else "–"
        sheet.text(RIGHT - sheet.width_of(most, "small") - 1, y, points, "big", "accent", align="right")
        sheet.text(RIGHT, y, most, "small", "text2", align="right")

    def _left_out(self, top: float) -> float:
        """Draw an indicator that does not count in a line with its reason; return where it ends."""
        sheet = self.sheet
        with sheet.element("H2"):
            width = sheet.text(LEFT, top, self.line.id, "h2", "text3") + 2.4
            word = capital(word_for(self.dossier, self.line))
            room = RIGHT - LEFT - width - sheet.width_of(word, "small") - 4
            title = sheet.fitting(self.indicator.title, self.indicator.short, room, "h2")
            sheet.text(LEFT + width, top, title, "h2", "text2")
        with sheet.element("P"):
            sheet.text(RIGHT, top, word, "small", "text3", align="right")
        sheet.ruled(LEFT, top + 2.6, RIGHT, "rule", 0.6)
        y = top + 4.6
        for block in self.blocks:
            y = self._place(block, y)
        return y

    def _next_page(self) -> float:
        """Finish the page with what stands beside the text, and turn it; return where its text begins."""
        if self.side_top:
            self.side.draw(self.side_top)
        return self._turn_page()

    def _turn_page(self) -> float:
        """Go on on a further page with the title repeated; return where its text begins."""
        self.sheet.end()
        self.sheet.start(say("report.indicators"))
        with self.sheet.artifact():
            words = f"{self.indicator.id} {page_text(self.indicator.title)}"
            self.sheet.text(LEFT, TOP, self.sheet.fitting(words, self.indicator.id, WIDTH, "h2"), "h2", "text3")
            self.sheet.rule(LEFT, TOP + 3.2, RIGHT, "rule", 0.6)
        self.side_top = TOP + 10.8 if self.side_top else 0.0
        return TOP + 9

    # Text

    def _place(self, block: Block, y: float) -> float:
        """Draw a block; what no longer fits goes on line by line on further pages, never one line alone."""
        lines = self._lines_of(block)
        y += block.before
        while lines:
            room = int((BOTTOM + 0.3 - y) / (ROLES[block.role][2] / MM))
            kept = _kept(len(lines), room - (KEEP if block.heading else 0), is_fresh=y < TOP + 12)
            if kept:
                self._write(block, lines[:kept], y)
                y += self.sheet.height_of(lines[:kept], block.role)
                lines = lines[kept:]
                block = replace(block, goes_on="")
            if lines:
                y = self._next_page()
        return y + block.after

    def _write(self, block: Block, lines: Sequence[Line], y: float) -> None:
        sheet = self.sheet
        with sheet.element("H3" if block.heading else "P"):
            sheet.write_lines(LEFT, y, lines, block.role, block.colour)
            if block.goes_on:
                x = LEFT + sheet.width_of(f"{lines[-1].text} ", block.role)
                sheet.page_of(x, y + sheet.base(block.role), block.goes_on, block.role)

    def _lines_of(self, block: Block) -> Sequence[Line]:
        return self.sheet.lines_of(MAIN, block.text, block.role, strong=block.strong)

    def _height_of(self, block: Block) -> float:
        return block.before + self.sheet.height_of(self._lines_of(block), block.role)

    def _place_table(self, table: AddedTable, y: float) -> float:
        """Draw a table below text and figures, on a further page where it no longer fits."""
        heights = table.heights(self.sheet)
        if y + sum(heights[:2]) > BOTTOM:
            y = self._next_page()
        y = table.draw_head(self.sheet, y + TABLE_GAP)
        for row, height in enumerate(heights[1:]):
            if y + height > BOTTOM:
                y = table.draw_head(self.sheet, self._next_page())
            table.draw_row(self.sheet, row, y)
            y += height
        return y


def _kept(lines: int, room: int, *, is_fresh: bool) -> int:
    """Return how many lines stay on the page: never one alone, here or there."""
    if lines <= room:
        return lines
    kept = min(room, lines - 2)
    if kept >= 2:
        return kept
    return max(1, min(room, lines)) if is_fresh else 0
