"""What a package says of itself, read so that a hostile one can say nothing that is not shown as its own words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from workbench.domain.wording import percent_text
from workbench.kernel import clock
from workbench.kernel.numbers import number_text
from workbench.kernel.words import plain_text


@dataclass(frozen=True, slots=True)
class Claims:
    """What stands in `assessment.json`; empty, or None, where it says nothing that can be read."""

    made_with: str = ""
    id: str = ""
    code: str = ""
    version: int | None = None
    as_of: datetime | None = None
    period: str = ""
    cluster: str = ""
    country: str = ""
    edition: str = ""
    edition_version: str = ""
    edition_hash: str = ""
    edition_title: str = ""
    points: str = ""
    points_max: str = ""
    percent: str = ""
    label: str = ""
    """`gold`, `silver`, `bronze`, or empty for none."""
    basis: str = ""
    """`own`, `provisional` or `consensus`."""
    signers: tuple[tuple[str, str], ...] = ()
    """Name and fingerprint of everyone who has to sign."""
    evidence: int = 0
    """Documents that it names."""
    evidence_included: int = 0
    """Documents that travel along."""


NOTHING = Claims()
Document = Mapping[str, Any]


def claims_of(document: Document) -> Claims:
    """Return what a document says that may be anything at all."""
    cluster, edition = _part(document, "cluster"), _part(document, "edition")
    result, evidence = _part(document, "result"), _parts(document, "evidence")
    return Claims(
        _text(document, "made_with"), _text(document, "id"), _text(document, "code"), _whole(document, "version"),
        _moment(document), _text(document, "period"), _text(cluster, "name"), _text(cluster, "country"),
        _text(edition, "id"), _text(edition, "version"), _text(edition, "hash"), _text(edition, "title"),
        _figure(result, "points"), _figure(result, "points_max"), _percent(result),
        _text(result, "label"), _text(result, "basis"),
        tuple((_text(each, "name"), _text(each, "fingerprint")) for each in _parts(document, "required_signers")),
        len(evidence), sum(each.get("included") is True for each in evidence),
    )  # fmt: skip


def _part(document: Document, name: str) -> Document:
    found = document.get(name)
    return found if isinstance(found, dict) else {}


def _parts(document: Document, name: str) -> Sequence[Document]:
    found = document.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _text(document: Document, name: str) -> str:
    found = document.get(name)
    return plain_text(found) if isinstance(found, str) else ""


def _whole(document: Document, name: str) -> int | None:
    found = document.get(name)
    return found if type(found) is int and 0 <= found < 1_000_000 else None


def _number(document: Document, name: str) -> Decimal | None:
    """Return a figure of an assessment; what is none, or larger than any, is left out."""
    found = document.get(name)
    if type(found) not in (int, float) or not -1_000_000 < found < 1_000_000:  # type: ignore[operator]
        return None
    return round(Decimal(str(found)), 6)


def _percent(result: Document) -> str:
    number = _number(result, "percent")
    if number is None:
        return ""
    shown = number.normalize()
    return percent_text(shown if shown % 1 else shown.quantize(Decimal("0.1")))


def _figure(document: Document, name: str) -> str:
    number = _number(document, name)
    return number_text(number) if number is not None else ""


def _moment(document: Document) -> datetime | None:
    try:
        moment = clock.from_text(_text(document, "as_of"))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
