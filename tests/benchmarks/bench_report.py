"""A report of about 25 pages beside bare platypus with the same texts: python tests/benchmarks/bench_report.py [ROUNDS].

The anchor gets every text that our pages show: paragraphs as Paragraph, rows as Table, charts as Drawing with the
same number of shapes and labels; a page for each of ours, high enough that nothing has to be broken over two. It has
no tags, bookmarks, links or balanced lines, and does not know how many pages there are.
"""

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Any, ClassVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from pypdf import PdfReader
from reportlab.graphics.shapes import Circle, Drawing, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table
from reports import before, compared
from scenario import Scenario

from workbench.application import assessing
from workbench.domain.dossier import Dossier
from workbench.exchange.report import drawing
from workbench.exchange.report.drawing import draw_report
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.reading_back import check_report
from workbench.exchange.report.styles import COLOURS, ROLES
from workbench.kernel.tongue import writing_in

Text = tuple[str, str]
WHY = (
    "Minutes of the last four meetings and the list of participants were seen. Three firms confirmed it on the phone, "
    "one of them on its own accord. What was said at the visit agrees with the register and with the yearly report.\n"
    "The level above asks for proof over several years, which is not there yet."
)


@dataclass
class Page:
    """What one of our pages shows."""

    texts: list[Text] = field(default_factory=list)
    rows: list[list[Text]] = field(default_factory=list)
    charts: list[tuple[list[Text], int]] = field(default_factory=list)


def example(folder: Path) -> Dossier:
    """Return an assessment with rationales, findings, measures, evidence, a last period and other clusters."""
    scenario = Scenario(folder).fill().score_points(124)
    for indicator in scenario.dossier.form.scored:
        scenario.score(indicator.id, scenario.dossier.result.scores.indicators[indicator.id].level or 0, WHY)
    for place in range(12):
        sort = ("strength", "improvement", "remark")[place % 3]
        words = {"indicator": "2.4", "title": f"Members decide, case {place}", "text": WHY[:150]}
        assessing.add_finding(scenario.services, scenario.assessment, sort=sort, **words)
    for place in range(7):
        details = {"title": f"Ask members, step {place}", "text": WHY[:110], "indicator": "5.3", "owner": "Åsa Ek",
                   "due": f"2027-0{place + 1}-28", "proof": "Minutes", "from": 2, "to": 4}  # fmt: skip
        assessing.add_measure(scenario.services, scenario.assessment, details)
    dossier = scenario.dossier
    return replace(dossier, comparison=compared(dossier.form), previous=before(dossier))


class Recorder(Sheet):
    """A sheet that notes what each page shows while it is drawn."""

    pages: ClassVar[list[Page]] = []
    inside: ClassVar[list[str]] = []

    def start(self, section: str, bookmark: str = "") -> None:
        self.pages.append(Page())
        super().start(section, bookmark)

    def text(self, x: float, y: float, text: str, role: str = "body", *how: Any, **more: Any) -> float:
        self._put(text, role)
        return super().text(x, y, text, role, *how, **more)

    def write_lines(self, x: float, y: float, lines: Any, role: str, colour: str) -> float:
        self._put(" ".join(line.text for line in lines), role)
        return super().write_lines(x, y, lines, role, colour)

    @contextmanager
    def element(self, role: str, alt: str = "", *, leaf: bool = True) -> Iterator[None]:
        self.inside.append(role)
        if role == "Figure":
            self.pages[-1].charts.append(([], 0))
        if role == "TR":
            self.pages[-1].rows.append([])
        with super().element(role, alt, leaf=leaf):
            yield
        self.inside.pop()

    def rectangle(self, *how: Any, **more: Any) -> None:
        self._count()
        super().rectangle(*how, **more)

    def dot(self, *how: Any, **more: Any) -> None:
        self._count()
        super().dot(*how, **more)

    def stroke(self, *how: Any, **more: Any) -> None:
        self._count()
        super().stroke(*how, **more)

    def _put(self, text: str, role: str) -> None:
        page = self.pages[-1]
        if "Figure" in self.inside:
            page.charts[-1][0].append((text, role))
        elif "TR" in self.inside:
            page.rows[-1].append((text, role))
        else:
            page.texts.append((text, role))

    def _count(self) -> None:
        if "Figure" in self.inside:
            texts, count = self.pages[-1].charts[-1]
            self.pages[-1].charts[-1] = (texts, count + 1)


def recorded(dossier: Dossier) -> list[Page]:
    """Draw the report once and return what each page shows."""
    usual, drawing.Sheet = drawing.Sheet, Recorder  # type: ignore[attr-defined]
    try:
        drawing.draw_report(dossier)
    finally:
        drawing.Sheet = usual  # type: ignore[attr-defined]
    return Recorder.pages


def _chart(texts: list[Text], shapes: int) -> Drawing:
    chart = Drawing(480, 60)
    for place in range(shapes):
        chart.add(Circle(place % 480, 20, 3) if place % 2 else Rect(place % 480, 10, 6, 6))
    for place, (text, role) in enumerate(texts):
        face, size, _ = ROLES[role]
        chart.add(String(place * 7 % 480, 40, text, fontName=face, fontSize=size))
    return chart


def platypus(pages: list[Page]) -> bytes:
    """Set the same texts with platypus."""
    styles = {
        role: ParagraphStyle(role, fontName=face, fontSize=size, leading=leading, textColor=HexColor(COLOURS["text"]))
        for role, (face, size, leading) in ROLES.items()
    }
    story: list[Any] = []
    for page in pages:
        story += [Paragraph(escape(text), styles[role]) for text, role in page.texts]
        by_length: dict[int, list[list[Any]]] = {}
        for row in page.rows:
            cells = [Paragraph(escape(text), styles[role]) for text, role in row]
            by_length.setdefault(len(cells), []).append(cells)
        story += [Table(rows, colWidths=[480 / count] * count) for count, rows in by_length.items() if count]
        story += [_chart(texts, shapes) for texts, shapes in page.charts]
        story.append(PageBreak())
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=(595, 6000), invariant=1, pageCompression=1).build(story)
    return stream.getvalue()


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as name, writing_in("en"):
        dossier = example(Path(name))
        pages = recorded(dossier)
        content = draw_report(dossier)
        anchor = platypus(pages)
        counts = [len(PdfReader(io.BytesIO(each)).pages) for each in (content, anchor)]
        times: list[tuple[float, float]] = []
        for _ in range(rounds):
            times.append((seconds(lambda: draw_report(dossier)), seconds(lambda: platypus(pages))))
        ours, theirs = (statistics.median(each) for each in zip(*times, strict=True))
        ratio = statistics.median(mine / other for mine, other in times)
        reading = statistics.median(seconds(lambda: check_report(content, dossier)) for _ in range(rounds))
    print(f"report of {counts[0]} pages {ours * 1000:.0f} ms, {len(content) // 1000} kB, tagged and linked")
    print(f"platypus, the same texts on {counts[1]} pages {theirs * 1000:.0f} ms, ratio {ratio:.2f} (goal 1.0)")
    print(f"reading back {reading * 1000:.0f} ms; drawn and read back {(ours + reading) * 1000:.0f} ms (goal 2000)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
