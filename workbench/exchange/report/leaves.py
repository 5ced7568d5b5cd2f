"""A PDF to leaf through: how large its pages are, which headings it lists, and each page as a picture."""

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

from workbench.exchange.report.pdfium import opened

_WHITE = (255, 255, 255, 255)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that a PDF lists."""

    title: str
    page: int
    """Counted from 0."""


@dataclass(frozen=True, slots=True)
class Leaves:
    """What is known of a PDF before any of it is drawn."""

    sizes: tuple[tuple[float, float], ...]
    """Width and height of each page, in points."""
    headings: tuple[Heading, ...]
    """The headings of the first level, in their order."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it is painted: four bytes a pixel, blue, green, red, and one that says nothing."""

    width: int
    height: int
    stride: int
    """Bytes from one line of pixels to the next."""
    pixels: bytes


def leaves_of(content: bytes) -> Leaves:
    """Look at a PDF. Raises NotReadable."""
    with opened(content) as document:
        sizes = tuple(document.get_page_size(page) for page in range(len(document)))
        return Leaves(sizes, tuple(_headings(document)))


def _headings(document: pypdfium2.PdfDocument) -> Iterator[Heading]:
    for mark in document.get_toc():
        target = mark.get_dest() if mark.level == 0 else None
        page = target.get_index() if target is not None else None
        if page is not None:
            yield Heading(mark.get_title(), page)


def draw_page(content: bytes, page: int, width: int, *, waiting: bool = True) -> Picture:
    """Draw a page, so many pixels wide. Raises NotReadable, or InUse rather than wait for another PDF."""
    with opened(content, waiting=waiting) as document:
        scale = width / document.get_page_size(page)[0]
        drawn = document[page].render(scale=scale, fill_color=_WHITE, prefer_bgrx=True)
        try:
            return Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
        finally:
            drawn.close()
