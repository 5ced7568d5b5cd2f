"""A verdict on a package as pages to be filed or handed on: the sentence first, then what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.styles import LEFT, RIGHT, WIDTH
from workbench.kernel.tongue import say

TONES = {"ok": "accent", "warn": "warn", "danger": "danger"}
INDENT, GAP = 7.0, 0.9
TOP, TOP_OF_NEXT = 14.0, 20.0
END, END_OF_NEXT = 289.0, 281.0
"""Closer to the edges than the report: with two signers it still is one page."""
AXIS_WIDTH = 30.0


@dataclass(frozen=True, slots=True)
class VerdictSheet:
    """What stands on the pages, in the words in which it is shown everywhere else."""

    file: str
    word: str
    tone: str
    """`ok`, `warn` or `danger`."""
    headline: str
    axes: Sequence[tuple[str, str, str]]
    """Name, answer, sentence."""
    faults: Sequence[tuple[str, str, str]]
    """What was found, what it means, what to do."""
    statements: Sequence[tuple[str, str]]
    """Topic and text, in their order."""
    at: datetime


def draw_verdict(told: VerdictSheet) -> bytes:
    """Draw a verdict as PDF, on one page where it has room."""
    title = say("verdict.sheet_title", word=told.word, file=told.file)
    with pinned_time(told.at):
        sheet = Sheet(About(title, say("verdict.sheet_subject"), [], told.at), head=title, foot=told.file)
        flow = _Flow(sheet)
        _head(flow, told)
        widest = max((sheet.width_of(name, "small") for name, _, _ in told.axes), default=0)
        for name, word, text in told.axes:
            flow.pair(name, f"{word}.", text, max(AXIS_WIDTH, widest + 3))
        for found, means, remedy in told.faults:
            flow.rule()
            flow.paragraph(found, strong=say("verdict.problem"), colour="danger")
            flow.paragraph(means, strong=say("verdict.means"))
            flow.paragraph(remedy, strong=say("verdict.to_do"))
        flow.rule()
        for number, (topic, text) in enumerate(told.statements, 1):
            flow.statement(number, topic, text)
        sheet.end()
        return sheet.finish()


class _Flow:
    """Writes one paragraph below the other, and begins a page where there is no room left."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet, self.y = sheet, TOP
        sheet.start("", bookmark=say("verdict.sheet"))

    def room(self, height: float) -> None:
        """Begin another page where a paragraph would not fit."""
        end = END if self.sheet.page == 1 else END_OF_NEXT  # The first page has no footer.
        if self.y + height > end and self.y > TOP_OF_NEXT:
            self.sheet.end()
            self.sheet.start(say("verdict.sheet"))
            self.y = TOP_OF_NEXT

    def rule(self) -> None:
        """Draw a line between two parts."""
        self.room(8)
        self.y += 1.0
        self.sheet.ruled(LEFT, self.y, RIGHT)
        self.y += 1.6

    def paragraph(
        self, text: str, role: str = "small", colour: str = "text", *, strong: str = "", left: float = LEFT,
        after: float = GAP,
    ) -> None:  # fmt: skip
        """Write a paragraph from a left edge to the right one."""
        lines = self.sheet.lines_of(RIGHT - left, text, role, strong=strong)
        self.room(self.sheet.height_of(lines, role))
        with self.sheet.element("P"):
            self.y += self.sheet.write_lines(left, self.y, lines, role, colour) + after

    def pair(self, name: str, word: str, text: str, width: float) -> None:
        """Write a name with what stands beside it, which begins at a width from the left edge."""
        lines = self.sheet.lines_of(WIDTH - width, text, "small", strong=word)
        self.room(self.sheet.height_of(lines, "small"))
        with self.sheet.element("P"):
            self.sheet.text(LEFT, self.y + self.sheet.base("small"), name, "small", "text2")
            self.y += self.sheet.write_lines(LEFT + width, self.y, lines, "small", "text") + 0.3

    def statement(self, number: int, topic: str, text: str) -> None:
        """Write a numbered statement; its commands stand in lines of their own."""
        first, *commands = text.split("\n")
        lines = self.sheet.lines_of(RIGHT - LEFT - INDENT, first, "small", strong=f"{topic}.")
        self.room(self.sheet.height_of(lines, "small"))
        with self.sheet.element("P"):
            self.sheet.text(LEFT, self.y + self.sheet.base("small"), f"{number}.", "small", "text2")
            self.y += self.sheet.write_lines(LEFT + INDENT, self.y, lines, "small", "text") + GAP
        for command in commands:
            self.paragraph(command, "micro", "text2", left=LEFT + INDENT, after=0.1)


def _head(flow: _Flow, told: VerdictSheet) -> None:
    sheet, tone, left = flow.sheet, TONES[told.tone], LEFT + 5
    flow.paragraph(say("verdict.sheet_on", file=told.file), "h2", "text2", after=1.4)
    top, lines = flow.y, sheet.lines_of(RIGHT - left, told.word, "title")
    with sheet.element("H1"):
        flow.y += sheet.write_lines(left, flow.y, lines, "title", tone) + 1
    flow.paragraph(told.headline, "strong", left=left, after=0)
    with sheet.artifact():
        sheet.rectangle(LEFT, top + 1, 1.2, flow.y - top - 1, tone)
    flow.y += 2.4
