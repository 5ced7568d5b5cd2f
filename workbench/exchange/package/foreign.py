"""Reading a document that may be anything at all: what is not as expected is nothing, and never an exception."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workbench.domain.values import tidy_text
from workbench.domain.wording import percent_text
from workbench.kernel.numbers import number_text
from workbench.kernel.words import plain_text

Document = Mapping[str, Any]
TEXT_LIMIT = 20_000
"""Characters of a text that are shown."""
_LARGEST = 1_000_000_000_000


def part_of(document: Document, name: str) -> Document:
    """Return an object within an object; an empty one where there is none."""
    found = document.get(name)
    return found if isinstance(found, dict) else {}


def parts_of(document: Document, name: str) -> Sequence[Document]:
    """Return the objects of a list."""
    found = document.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def texts_of(document: Document, name: str) -> Sequence[str]:
    """Return the texts of a list, each on one line."""
    found = document.get(name)
    return [plain_text(each) for each in found if isinstance(each, str)] if isinstance(found, list) else []


def text_of(document: Document, name: str) -> str:
    """Return a short text on one line."""
    found = document.get(name)
    return plain_text(found) if isinstance(found, str) else ""


def lines_of(document: Document, name: str) -> str:
    """Return a text that may have several lines, without what can't be seen."""
    found = document.get(name)
    return tidy_text(found[:TEXT_LIMIT]) if isinstance(found, str) else ""


def whole_of(document: Document, name: str) -> int | None:
    """Return a whole number from 0."""
    found = document.get(name)
    return found if type(found) is int and 0 <= found < _LARGEST else None


def number_of(document: Document, name: str) -> Decimal | None:
    """Return a figure; what is none, or larger than any of an assessment, is left out."""
    found = document.get(name)
    if type(found) not in (int, float) or not -_LARGEST < found < _LARGEST:  # type: ignore[operator]
        return None
    return round(Decimal(str(found)), 6)


def figure_of(document: Document, name: str) -> str:
    """Return a figure as it is written for a reader."""
    number = number_of(document, name)
    return number_text(number) if number is not None else ""


def percent_of(document: Document, name: str) -> str:
    """Return a share as it is written for a reader, with one decimal at least."""
    number = number_of(document, name)
    if number is None:
        return ""
    shown = number.normalize()
    return percent_text(shown if shown % 1 else shown.quantize(Decimal("0.1")))
