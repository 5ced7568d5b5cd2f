"""PDFium, which knows no threads: a PDF is open for one at a time, and closed before the next."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import pypdfium2

_IN_USE = Lock()


class NotReadable(ValueError):
    """The content is no PDF that can be read."""


class InUse(Exception):
    """Another thread has a PDF open."""


@contextmanager
def opened(content: bytes, *, waiting: bool = True) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF; what is taken from it must not outlive the block. Raises NotReadable, or InUse rather than wait."""
    if not _IN_USE.acquire(blocking=waiting):
        raise InUse
    try:
        document = pypdfium2.PdfDocument(content)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise NotReadable(str(error)) from error
    finally:
        _IN_USE.release()
