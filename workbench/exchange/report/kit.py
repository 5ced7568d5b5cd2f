"""A document of pages, with structure tags, bookmarks, links, and page numbers that are put in at its end."""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.pdfgen import canvas

from workbench.exchange.report.fonts import register
from workbench.exchange.report.pen import MM, Pen
from workbench.exchange.report.structure import Node, write_metadata, write_structure
from workbench.exchange.report.styles import HEIGHT, LEFT, RIGHT, SPAN_OF_LEAD, WIDTH
from workbench.kernel.tongue import language, say

LANGUAGES = {"en": "en-GB", "nb": "nb-NO", "sv": "sv-SE", "da": "da-DK", "fi": "fi-FI"}


@dataclass(frozen=True)
class About:
    """What a file says of itself."""

    title: str
    subject: str
    authors: Sequence[str]
    as_of: datetime
    keywords: Sequence[str] = ()


class Sheet(Pen):
    """A document under way: one page after another."""

    def __init__(self, about: About, *, head: str = "", foot: str = "") -> None:
        """Begin a document; each page from the second on has the head and the foot, where there are any."""
        register()
        self.stream = io.BytesIO()
        made: Any = canvas.Canvas(
            self.stream, pagesize=(210 * MM, HEIGHT * MM), invariant=1, pdfVersion=(1, 7), pageCompression=1,
            lang=LANGUAGES[language()], initialFontName="Regular", initialFontSize=9.5,  # type: ignore[arg-type]
        )  # fmt: skip
        made.setTitle(about.title)
        made.setAuthor("; ".join(about.authors))
        made.setSubject(about.subject)
        made.setKeywords(", ".join(about.keywords))
        made.setCreator("Assessor Workbench")
        made.setViewerPreference("DisplayDocTitle", "true")
        super().__init__(made)
        self.about, self.head, self.foot = about, head, foot
        self.page = 0
        self.places: dict[str, int] = {}
        """The page of every bookmark, by its key."""
        self._late: list[Callable[[], None]] = []
        self._root = Node("Document", None)
        self._current = self._root
        self._pages: list[list[Node]] = []
        self._marks: list[Node] = []
        self._is_decoration = False

    def start(self, section: str, bookmark: str = "") -> None:
        """Begin a page; from the second on it has header and footer."""
        self.page += 1
        self._marks = []
        if bookmark:
            self.bookmark(bookmark, 0)
        if self.page > 1 and self.head:
            page = self.page
            with self.artifact():
                room = WIDTH - self.width_of(section, "micro") - 8
                self.text(LEFT, 13, self.fitting(self.head, "", room, "micro"), "micro", "text3")
                self.text(RIGHT, 13, section, "micro", "text3", align="right")
                self.text(LEFT, 286, self.foot, "micro", "text3")
                self.later(RIGHT, 286, lambda: say("report.page_of", page=page, total=self.page), "numS")

    def end(self) -> None:
        """Finish the page."""
        self._pages.append(self._marks)
        self.canvas.showPage()

    def finish(self) -> bytes:
        """Put in the page numbers, write structure, metadata and outline; return the PDF."""
        for write in self._late:
            write()
        document = self.canvas._doc
        write_structure(document, self._root, self._pages)
        about = self.about
        write_metadata(
            document, title=about.title, authors=about.authors, subject=about.subject,
            language=LANGUAGES[language()], on=about.as_of.strftime("%Y-%m-%dT%H:%M:%SZ"),
        )  # fmt: skip
        if self.places:
            self.canvas.showOutline()
        self.canvas.save()
        return self.stream.getvalue()

    # Places

    def bookmark(self, title: str, level: int, *, y: float = 0) -> None:
        """Name this place in the outline."""
        self.mark(title, y=y)
        self.canvas.addOutlineEntry(title, key_of(title), level, 0)

    def link(self, title: str, x: float, y: float, width: float, height: float) -> None:
        """Make an area lead to the place of that title."""
        box = (x * MM, (HEIGHT - y - height) * MM, (x + width) * MM, (HEIGHT - y) * MM)
        self.canvas.linkAbsolute("", key_of(title), box, Border="[0 0 0]")

    def mark(self, title: str, *, y: float = 0) -> None:
        """Name this place, so that links and page numbers find it."""
        key = key_of(title)
        self.places[key] = self.page
        # With a place on the page: readers that show pages under one another can't turn to "the whole page".
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=(HEIGHT - y) * MM, zoom=0)

    def page_number(self, x: float, y: float, title: str, role: str = "num") -> None:
        """Write the number of a place's page, right-aligned, once it is known."""
        place = key_of(title)
        self.later(x, y, lambda: str(self.places[place]), role)

    def page_of(self, x: float, y: float, title: str, role: str) -> None:
        """Write "page 22" of a place from x on, and make it lead there."""
        place = key_of(title)
        self.later(x, y, lambda: say("report.page", page=self.places[place]), role, align="left")
        width = self.width_of(say("report.page", page=99), role)
        self.link(title, x, y - 3, width, 4)

    def later(
        self, x: float, y: float, words: Callable[[], str], role: str, colour: str = "text3", align: str = "right"
    ) -> None:
        """Write a text that is known only when every page is drawn."""
        token, page = f"%late-{len(self._late)}%", self.page - 1
        self.canvas._code.append(token)

        def write() -> None:
            kept, self.canvas._code = self.canvas._code, []
            self.text(x, y, words(), role, colour, align=align)
            code, self.canvas._code = "\n".join(self.canvas._code), kept
            drawn = self.canvas._doc.Pages.pages[page]
            drawn.stream = drawn.stream.replace(f"{token}\n", f"{code}\n")

        self._late.append(write)

    # Tags

    @contextmanager
    def element(self, role: str, alt: str = "", *, leaf: bool = True) -> Iterator[None]:
        """Mark what is drawn inside as one element of the structure; within decoration nothing is."""
        if self._is_decoration:
            yield
            return
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
        if self._is_decoration:
            yield
            return
        self.canvas._code.append("/Artifact BMC")
        self._is_decoration = True
        try:
            yield
        finally:
            self._is_decoration = False
            self.canvas._code.append("EMC")

    def ruled(self, x1: float, y: float, x2: float, colour: str = "line", thickness: float = 0.5) -> None:
        """Draw a rule between elements: decoration."""
        with self.artifact():
            self.rule(x1, y, x2, colour, thickness)

    # Headings

    def heading(self, y: float, text: str, lead: str = "") -> float:
        """Write a page's heading and its reason; return where the text below begins."""
        role = "title" if self.width_of(text, "title") <= WIDTH else "sub"
        with self.element("H1"):
            bottom = y + self.paragraph(LEFT, y - self.base(role), WIDTH, text, role, balance=True) - self.base(role)
        if lead:
            with self.element("P"):
                bottom += 1.5 + self.paragraph(LEFT, bottom + 1.5, SPAN_OF_LEAD, lead, "lead", "text2", balance=True)
        return bottom

    def name(self, bottom: float, text: str) -> None:
        """Write a name upward from a line: in the largest size that needs one line, else two, never more."""
        role, lines = self.name_in(text)
        with self.element("H1"):
            self.write_lines(LEFT, bottom - self.height_of(lines, role), lines, role, "text")

    def name_in(self, text: str, roles: Sequence[str] = ("cover", "cover2", "title", "sub", "h2")) -> Any:
        """Return the role and the lines of a name: one line in the first size, else two in one of the others."""
        for role in roles:
            lines = self.lines_of(WIDTH, text, role, balanced=True)
            if len(lines) <= (1 if role == roles[0] else 2):
                break
        return role, lines


def key_of(title: str) -> str:
    """Return the key of a place from its title."""
    return f"place-{re.sub(r'[^a-z0-9.]+', '-', title.casefold())}-{sum(map(ord, title))}"
