"""Writing and drawing on a page in millimetres from the top left."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor

from workbench.exchange.report.lettering import Line, balance, break_lines, face_of, width_of, writable
from workbench.exchange.report.styles import COLOURS, HEIGHT, ROLES

MM = 72 / 25.4
SMALLEST = 6.4
"""The smallest type in points."""
BASE = 0.969
"""From the top of a paragraph to its first baseline, in sizes of its type."""


@cache
def _paint(colour: str) -> str:
    return " ".join(f"{part:.4g}" for part in HexColor(COLOURS[colour]).rgb())


class Pen:
    """Draws on the current page of a canvas."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self._laid: dict[tuple[Any, ...], tuple[Line, ...]] = {}

    # Text

    def text(
        self, x: float, y: float, text: str, role: str = "body", colour: str = "text", *, align: str = "left",
        face: str = "", size: float = 0,
    ) -> float:  # fmt: skip
        """Write one line with its baseline at y; return its width in mm."""
        usual, points, _ = ROLES[role]
        face, points, text = face or usual, size or points, writable(text)
        width = width_of(text, face, points)
        start = x * MM - {"left": 0.0, "right": width, "centre": width / 2}[align]
        # The space ends the word for whoever reads the text layer; nobody sees it.
        self._show(start, (HEIGHT - y) * MM, (Line(((face, text),)),), points, 0, colour)
        return width / MM

    def paragraph(
        self, x: float, y: float, width: float, text: str, role: str = "body", colour: str = "text", *,
        draw: bool = True, balance: bool = False, strong: str = "",
    ) -> float:  # fmt: skip
        """Set text in lines of a width with its top at y; return its height in mm.

        The text is data: mark-up in it is shown, not obeyed. `strong` goes in front in bold.
        """
        lines = self.lines_of(width, text, role, balanced=balance, strong=strong)
        return self.write_lines(x, y, lines, role, colour) if draw else self.height_of(lines, role)

    def lines_of(
        self, width: float, text: str, role: str, *, balanced: bool = False, strong: str = ""
    ) -> tuple[Line, ...]:
        """Return a text broken into lines of a width in mm; the same text is broken once."""
        key = (text, strong, role, width, balanced)
        if key not in self._laid:
            face, size, _ = ROLES[role]
            lay = balance if balanced else break_lines
            self._laid[key] = lay(writable(text), face, size, width * MM, writable(strong))
        return self._laid[key]

    def write_lines(self, x: float, y: float, lines: Sequence[Line], role: str, colour: str) -> float:
        """Write lines with their top at y; return their height in mm."""
        _, size, leading = ROLES[role]
        self._show(x * MM, (HEIGHT - y) * MM - BASE * size, lines, size, leading, colour)
        return len(lines) * leading / MM

    def height_of(self, lines: Sequence[Line], role: str) -> float:
        """Return the height of lines in mm."""
        return len(lines) * ROLES[role][2] / MM

    def shortened(self, lines: Sequence[Line], count: int, role: str, width: float) -> Sequence[Line]:
        """Return at most so many lines; what is left out is told by a sign, as it stands in full further on."""
        if len(lines) <= count or not count:
            return lines[:count]
        face = lines[count - 1].runs[-1][0]
        last = self.fitting(f"{lines[count - 1].text} …", "", width, role)
        return [*lines[: count - 1], Line(((face, last if last.endswith("…") else f"{last} …"),))]

    def base(self, role: str) -> float:
        """Return how far the first baseline is below the top of a paragraph, in mm."""
        return BASE * ROLES[role][1] / MM

    def _show(self, x: float, y: float, lines: Sequence[Line], size: float, leading: float, colour: str) -> None:
        """Write the operators of some lines: a text object with a font where the face or its subset changes."""
        document, escape, current = self.canvas._doc, self.canvas._escape, ""
        code = [f"BT {_paint(colour)} rg 1 0 0 1 {x:.3f} {y:.3f} Tm {leading} TL"]
        for place, line in enumerate(lines):
            if place:
                code.append("T*")
            for at, (face, text) in enumerate(line.runs):
                last = at == len(line.runs) - 1
                font = face_of(face)
                for subset, part in font.splitString(text if line.is_cut or not last else f"{text} ", document):
                    name = font.getSubsetInternalName(subset, document)
                    if name != current:
                        code.append(f"{name} {size} Tf")
                        current = name
                    code.append(f"({escape(part)}) Tj")
        self.canvas._code.append(" ".join([*code, "ET"]))

    def width_of(self, text: str, role: str) -> float:
        """Return the width of one line in mm."""
        return width_of(writable(text), *ROLES[role][:2]) / MM

    def size_for(self, text: str, room: float, role: str) -> float:
        """Return the type's size, or a smaller one in which a text fits into a width; never under the smallest."""
        width, size = self.width_of(text, role), ROLES[role][1]
        return size if width <= room else max(SMALLEST, size * room / width)

    def fitting(self, text: str, short: str, width: float, role: str) -> str:
        """Return a text that fits into a width: itself, else its short form, else as much of it as fits."""
        found = next((each for each in (text, short) if each and self.width_of(each, role) <= width), short or text)
        while len(found) > 2 and self.width_of(found, role) > width:
            found = found[:-2].rstrip(" ,.") + "…"
        return found

    def upright(self, x: float, y: float, text: str) -> None:
        """Write a small number turned by a quarter, ending at y."""
        self.canvas.saveState()
        self.canvas.translate((x + 0.75) * MM, (HEIGHT - y) * MM)
        self.canvas.rotate(90)
        self._show(-width_of(text, "Tabular", 6.6), 0, (Line((("Tabular", text),)),), 6.6, 0, "text3")
        self.canvas.restoreState()

    # Shapes

    def rectangle(
        self, x: float, y: float, width: float, height: float, fill: str = "", line: str = "", *,
        thickness: float = 0.5, radius: float = 0,
    ) -> None:  # fmt: skip
        """Draw a rectangle with its top left at x, y."""
        self._ready(fill, line, thickness)
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
        at = (x1 * MM, (HEIGHT - y1) * MM, x2 * MM, (HEIGHT - y2) * MM)
        path = "{:.2f} {:.2f} m {:.2f} {:.2f} l S".format(*at)
        self.canvas._code.append(f"{_paint(colour)} RG {thickness} w {path}")

    def dot(self, x: float, y: float, radius: float, fill: str = "", line: str = "", thickness: float = 0.8) -> None:
        """Draw a circle around x, y."""
        self._ready(fill, line, thickness)
        self.canvas.circle(x * MM, (HEIGHT - y) * MM, radius * MM, fill=bool(fill), stroke=bool(line))

    def outline(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """Draw a filled shape through some points."""
        path = self.canvas.beginPath()
        for place, (x, y) in enumerate(points):
            (path.lineTo if place else path.moveTo)(x * MM, (HEIGHT - y) * MM)
        path.close()
        self._ready(fill, "", 0)
        self.canvas.drawPath(path, fill=1, stroke=0)

    def tick(self, x: float, y: float) -> None:
        """Draw the mark of what is met."""
        self.stroke(x, y, x + 1.1, y + 1.1, "accent", 1.1)
        self.stroke(x + 1.1, y + 1.1, x + 3.0, y - 1.3, "accent", 1.1)

    def cross(self, x: float, y: float) -> None:
        """Draw the mark of what is not met."""
        self.stroke(x + 0.3, y - 1.2, x + 2.7, y + 1.2, "danger", 1.1)
        self.stroke(x + 0.3, y + 1.2, x + 2.7, y - 1.2, "danger", 1.1)

    def _ready(self, fill: str, line: str, thickness: float) -> None:
        if fill:
            self.canvas._code.append(f"{_paint(fill)} rg")
        if line:
            self.canvas._code.append(f"{_paint(line)} RG {thickness} w")
