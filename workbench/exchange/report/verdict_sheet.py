"""A verdict on a package as pages to be filed or handed on: the sentence first, then what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, WIDTH

TONES = {"ok": "accent", "warn": "warn", "danger": "danger"}
INDENT, GAP = 7.0, 1.6
TOP_OF_NEXT = 24.0
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
    title = f"Verdict: {told.word}. {told.file}"
    with pinned_time(told.at):
        sheet = Sheet(About(title, "What checking a signed package found", [], told.at), head=title, foot=told.file)
        flow = _Flow(sheet)
        _head(flow, told)
        for name, word, text in told.axes:
            flow.pair(name, f"{word}.", text)
        for found, means, remedy in told.faults:
            flow.rule()
            flow.paragraph(found, strong="Problem:", colour="danger")
            flow.paragraph(means, strong="It means:")
            flow.paragraph(remedy, strong="What to do:")
        flow.rule()
        for number, (topic, text) in enumerate(told.statements, 1):
            flow.statement(number, topic, text)
        sheet.end()
        return sheet.finish()


class _Flow:
    """Writes one paragraph below the other, and begins a page where there is no room left."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet, self.y = sheet, 20.0
        sheet.start("", bookmark="Verdict")

    def room(self, height: float) -> None:
        """Begin another page where a paragraph would not fit."""
        if self.y + height > BOTTOM and self.y > TOP_OF_NEXT:
            self.sheet.end()
            self.sheet.start("Verdict")
            self.y = TOP_OF_NEXT

    def rule(self) -> None:
        """Draw a line between two parts."""
        self.room(8)
        self.y += 1.4
        self.sheet.ruled(LEFT, self.y, RIGHT)
        self.y += 2.4

    def paragraph(
        self, text: str, role: str = "small", colour: str = "text", *, strong: str = "", left: float = LEFT,
        after: float = GAP,
    ) -> None:  # fmt: skip
        """Write a paragraph from a left edge to the right one."""
        lines = self.sheet.lines_of(RIGHT - left, text, role, strong=strong)
        self.room(self.sheet.height_of(lines, role))
        with self.sheet.element("P"):
            self.y += self.sheet.write_lines(left, self.y, lines, role, colour) + after

    def pair(self, name: str, word: str, text: str) -> None:
        """Write a name with what stands beside it."""
        lines = self.sheet.lines_of(WIDTH - AXIS_WIDTH, text, "small", strong=word)
        self.room(self.sheet.height_of(lines, "small"))
        with self.sheet.element("P"):
            self.sheet.text(LEFT, self.y + self.sheet.base("small"), name, "small", "text2")
            self.y += self.sheet.write_lines(LEFT + AXIS_WIDTH, self.y, lines, "small", "text") + 0.6

    def statement(self, number: int, topic: str, text: str) -> None:
        """Write a numbered statement; its commands stand in lines of their own."""
        first, *commands = text.split("\n")
        lines = self.sheet.lines_of(RIGHT - LEFT - INDENT, first, "small", strong=f"{topic}.")
        self.room(self.sheet.height_of(lines, "small"))
        with self.sheet.element("P"):
            self.sheet.text(LEFT, self.y + self.sheet.base("small"), f"{number}.", "small", "text2")
            self.y += self.sheet.write_lines(LEFT + INDENT, self.y, lines, "small", "text") + GAP
        for command in commands:
            self.paragraph(command, "micro", "text2", left=LEFT + INDENT, after=0.4)


def _head(flow: _Flow, told: VerdictSheet) -> None:
    sheet, tone = flow.sheet, TONES[told.tone]
    flow.paragraph(f"Verdict on the package “{told.file}”", "h2", "text2", after=2.4)
    with sheet.artifact():
        sheet.rectangle(LEFT, flow.y, 1.2, 15.4, tone)
    left = LEFT + 5
    lines = sheet.lines_of(RIGHT - left, told.word, "title")
    with sheet.element("H1"):
        flow.y += sheet.write_lines(left, flow.y, lines, "title", tone) + 1
    flow.paragraph(told.headline, "strong", left=left, after=3.4)
