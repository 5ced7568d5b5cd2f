"""A page in millimetres from the top left, with structure tags, bookmarks and links."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph

from workbench.exchange.report.fonts import register
from workbench.exchange.report.structure import Node, write_structure
from workbench.exchange.report.styles import COLOURS, HEIGHT, LEFT, RIGHT, ROLES, WIDTH

MM = 72 / 25.4


class Sheet:
    """A document under way: one page after another."""

    def __init__(self, *, title: str, author: str, subject: str, head: str, foot: str, total: int) -> None:
        register()
        self.stream = io.BytesIO()
        self.canvas: Any = canvas.Canvas(
            self.stream, pagesize=(210 * MM, HEIGHT * MM), invariant=1, pageCompression=1, lang="en-GB",
            initialFontName="Regular", initialFontSize=9.5,  # type: ignore[arg-type]
        )  # fmt: skip
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setSubject(subject)
        self.canvas.setCreator("Assessor Workbench")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        self.head, self.foot, self.total = head, foot, total
        self.page = 0
        self._root = Node("Document", None)
        self._current = self._root
        self._pages: list[list[Node]] = []
        self._marks: list[Node] = []

    def start(self, section: str, bookmark: str = "", level: int = 0) -> None:
        """Begin a page; from the second on it has header and footer."""
        self.page += 1
        self._marks = []
        if bookmark:
            self.bookmark(bookmark, level)
        if self.page > 1:
            with self.artifact():
                self.text(LEFT, 13, self.head[:70], "micro", "text3")
                self.text(RIGHT, 13, section, "micro", "text3", align="right")
                self.text(LEFT, 286, self.foot, "micro", "text3")
                self.text(RIGHT, 286, f"Page {self.page} of {self.total}", "numS", "text3", align="right")

    def end(self) -> None:
        """Finish the page."""
        self._pages.append(self._marks)
        self.canvas.showPage()

    def finish(self) -> bytes:
        """Write structure and outline; return the PDF."""
        write_structure(self.canvas._doc, self._root, self._pages)
        self.canvas.showOutline()
        self.canvas.save()
        return self.stream.getvalue()

    def bookmark(self, title: str, level: int) -> None:
        """Name this place in the outline."""
        key = f"place-{re.sub(r'[^a-z0-9.]+', '-', title.casefold())}"
        # With a place on the page: readers that show pages under one another can't turn to "the whole page".
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=HEIGHT * MM, zoom=0)
        self.canvas.addOutlineEntry(title, key, level, 0)

    def link(self, title: str, x: float, y: float, width: float, height: float) -> None:
        """Make an area lead to the place of that title."""
        key = f"place-{re.sub(r'[^a-z0-9.]+', '-', title.casefold())}"
        self.canvas.linkAbsolute("", key, (x * MM, (HEIGHT - y - height) * MM, (x + width) * MM, (HEIGHT - y) * MM))

    @contextmanager
    def element(self, role: str, alt: str = "", *, leaf: bool = True) -> Iterator[None]:
        """Mark what is drawn inside as one element of the structure."""
        node = Node(role, self._current, alt)
        self._current.kids.append(node)
        self._current = node
        if leaf:
            node.kids.append((len(self._pages), len(self._marks)))
            self.canvas._code.append(f"/{role} <</MCID {len(self._marks)}>> BDC")
            self._marks.append(node)
        try:
            yield
        finally:
            if leaf:
                self.canvas._code.append("EMC")
            assert node.parent is not None
            self._current = node.parent

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Mark what is drawn inside as decoration that is not read aloud."""
        self.canvas._code.append("/Artifact BMC")
        try:
            yield
        finally:
            self.canvas._code.append("EMC")

    def text(
        self, x: float, y: float, text: str, role: str = "body", colour: str = "text", *, align: str = "left",
        face: str = "", size: float = 0,
    ) -> float:  # fmt: skip
        """Write one line with its baseline at y; return its width in mm."""
        usual, points, _ = ROLES[role]
        face, points = face or usual, size or points
        self.canvas.setFont(face, points)
        self.canvas.setFillColor(HexColor(COLOURS[colour]))
        draw = {
            "left": self.canvas.drawString,
            "right": self.canvas.drawRightString,
            "centre": self.canvas.drawCentredString,
        }
        draw[align](x * MM, (HEIGHT - y) * MM, text)
        return float(stringWidth(text, face, points)) / MM

    def paragraph(
        self, x: float, y: float, width: float, text: str, role: str = "body", colour: str = "text", *,
        draw: bool = True, balance: bool = False, strong: str = "",
    ) -> float:  # fmt: skip
        """Set text in lines of a width with its top at y; return its height in mm.

        The text is data: mark-up in it is shown, not obeyed. `strong` goes in front in bold.
        """
        made, height = self._wrap(text, width, role, colour, strong)
        if balance and height <= 3.1 * ROLES[role][2]:
            made, height = self._balanced(text, width, role, colour, strong, height)
        if draw:
            made.drawOn(self.canvas, x * MM, (HEIGHT - y) * MM - height)
        return height / MM

    def _wrap(self, text: str, width: float, role: str, colour: str, strong: str) -> tuple[Paragraph, float]:
        face, size, leading = ROLES[role]
        style = ParagraphStyle(
            role, fontName=face, fontSize=size, leading=leading, textColor=HexColor(COLOURS[colour]),
            allowWidows=0, allowOrphans=0, splitLongWords=1,
        )  # fmt: skip
        front = f'<font name="SemiBold">{escape(strong)}</font> ' if strong else ""
        made = Paragraph(front + escape(text).replace("\n", "<br/>"), style)
        return made, float(made.wrap(width * MM, 99_999)[1])

    def _balanced(
        self, text: str, width: float, role: str, colour: str, strong: str, height: float
    ) -> tuple[Paragraph, float]:
        """Narrow the measure as far as the number of lines stays: no lone last word."""
        low, high = width * 0.6, width
        for _ in range(7):
            middle = (low + high) / 2
            if self._wrap(text, middle, role, colour, strong)[1] <= height + 0.01:
                high = middle
            else:
                low = middle
        return self._wrap(text, high, role, colour, strong)

    def width_of(self, text: str, role: str) -> float:
        """Return the width of one line in mm."""
        return float(stringWidth(text, *ROLES[role][:2])) / MM

    def fitting(self, text: str, short: str, width: float, role: str) -> str:
        """Return a text that fits into a width: itself, else its short form, else as much of it as fits."""
        found = next((each for each in (text, short) if each and self.width_of(each, role) <= width), short or text)
        while self.width_of(found, role) > width:
            found = found[:-2].rstrip(" ,.") + "…"
        return found

    def heading(self, y: float, text: str, lead: str = "") -> float:
        """Write a page's heading and its reason; return where the text below begins."""
        role = "title" if self.width_of(text, "title") <= WIDTH else "sub"
        with self.element("H1"):
            bottom = y + self.paragraph(LEFT, y - ROLES[role][1] / MM, WIDTH, text, role) - ROLES[role][1] / MM
        if lead:
            with self.element("P"):
                bottom += 1.5 + self.paragraph(LEFT, bottom + 1.5, span_of_lead(), lead, "lead", "text2", balance=True)
        return bottom

    def name(self, bottom: float, text: str) -> None:
        """Write a name upward from a line: in the largest size that needs one line, else two, never more."""
        for role in ("cover", "cover2", "title", "sub", "h2"):
            height = self.paragraph(LEFT, 0, WIDTH, text, role, draw=False)
            lines = 1.2 if role == "cover" else 2.2
            if height <= lines * ROLES[role][2] / MM:
                break
        with self.element("H1"):
            self.paragraph(LEFT, bottom - height, WIDTH, text, role, balance=True)

    def rectangle(
        self, x: float, y: float, width: float, height: float, fill: str = "", line: str = "", *,
        thickness: float = 0.5, radius: float = 0,
    ) -> None:  # fmt: skip
        """Draw a rectangle with its top left at x, y."""
        if fill:
            self.canvas.setFillColor(HexColor(COLOURS[fill]))
        if line:
            self.canvas.setStrokeColor(HexColor(COLOURS[line]))
            self.canvas.setLineWidth(thickness)
        box = (x * MM, (HEIGHT - y - height) * MM, width * MM, height * MM)
        if radius:
            self.canvas.roundRect(*box, radius * MM, fill=bool(fill), stroke=bool(line))
        else:
            self.canvas.rect(*box, fill=bool(fill), stroke=bool(line))

    def rule(self, x1: float, y: float, x2: float, colour: str = "line", thickness: float = 0.5) -> None:
        """Draw a horizontal line."""
        self.stroke(x1, y, x2, y, colour, thickness)

    def stroke(self, x1: float, y1: float, x2: float, y2: float, colour: str, thickness: float) -> None:
        """Draw a line."""
        self.canvas.setStrokeColor(HexColor(COLOURS[colour]))
        self.canvas.setLineWidth(thickness)
        self.canvas.line(x1 * MM, (HEIGHT - y1) * MM, x2 * MM, (HEIGHT - y2) * MM)

    def dot(self, x: float, y: float, radius: float, fill: str = "", line: str = "", thickness: float = 0.8) -> None:
        """Draw a circle around x, y."""
        if fill:
            self.canvas.setFillColor(HexColor(COLOURS[fill]))
        if line:
            self.canvas.setStrokeColor(HexColor(COLOURS[line]))
            self.canvas.setLineWidth(thickness)
        self.canvas.circle(x * MM, (HEIGHT - y) * MM, radius * MM, fill=bool(fill), stroke=bool(line))

    def tick(self, x: float, y: float) -> None:
        """Draw the mark of what is met."""
        self.stroke(x, y, x + 1.1, y + 1.1, "accent", 1.1)
        self.stroke(x + 1.1, y + 1.1, x + 3.0, y - 1.3, "accent", 1.1)

    def cross(self, x: float, y: float) -> None:
        """Draw the mark of what is not met."""
        self.stroke(x + 0.3, y - 1.2, x + 2.7, y + 1.2, "danger", 1.1)
        self.stroke(x + 0.3, y + 1.2, x + 2.7, y - 1.2, "danger", 1.1)

    def upright(self, x: float, y: float, text: str) -> None:
        """Write a small number turned by a quarter, ending at y."""
        self.canvas.saveState()
        self.canvas.translate((x + 0.75) * MM, (HEIGHT - y) * MM)
        self.canvas.rotate(90)
        self.canvas.setFont("Tabular", 6.6)
        self.canvas.setFillColor(HexColor(COLOURS["text3"]))
        self.canvas.drawRightString(0, 0, text)
        self.canvas.restoreState()


def span_of_lead() -> float:
    """Return the longest measure of a lead, in mm."""
    return 141.0
