"""The text layer of a PDF that was written here, page by page and in the order in which it was written."""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial

import pypdfium2
from pypdfium2 import raw

from workbench.exchange.report.pdfium import opened

_FURNITURE = "Artifact"
"""The mark of headers, footers and keys: they would stand in the middle of a text that runs over pages."""
_LINE_END = "\x02"
"""What PDFium tells instead of a hyphen at the end of a line."""
_DEEPEST = 3


def page_texts(content: bytes) -> list[str]:
    """Return each page's text without what repeats on every page. Raises NotReadable."""
    with opened(content) as document:
        return ["".join(_texts(page)).replace(_LINE_END, "-") for page in document]


def _texts(page: pypdfium2.PdfPage) -> Iterator[str]:
    layer = page.get_textpage()
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=_DEEPEST):
        if _FURNITURE not in _marks(each.raw):
            yield _told(partial(raw.FPDFTextObj_GetText, each.raw, layer.raw))


def _marks(of: object) -> list[str]:
    return [_name(raw.FPDFPageObj_GetMark(of, place)) for place in range(raw.FPDFPageObj_CountMarks(of))]


def _name(mark: object) -> str:
    needed = ctypes.c_ulong()

    def fill(room: object, size: int) -> int:
        raw.FPDFPageObjMark_GetName(mark, room, size, needed)
        return needed.value

    return _told(fill)


def _told(fill: Callable[[object, int], int]) -> str:
    """Return a text that PDFium writes as UTF-16 into room that it is given; it tells first how much it needs."""
    size = fill(None, 0)
    room = ctypes.create_string_buffer(size)
    fill(ctypes.cast(room, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return room.raw.decode("utf-16-le", "replace").rstrip("\0")
