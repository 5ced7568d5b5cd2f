"""What a package says of itself, read so that a hostile one can say nothing that is not shown as its own words."""

from dataclasses import dataclass
from datetime import datetime

from workbench.exchange.package.foreign import (
    Document,
    figure_of,
    part_of,
    parts_of,
    percent_of,
    text_of,
    whole_of,
)
from workbench.kernel import clock


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


def claims_of(document: Document) -> Claims:
    """Return what a document says that may be anything at all."""
    cluster, edition = part_of(document, "cluster"), part_of(document, "edition")
    result, evidence = part_of(document, "result"), parts_of(document, "evidence")
    return Claims(
        text_of(document, "made_with"), text_of(document, "id"), text_of(document, "code"),
        whole_of(document, "version"), _moment(document), text_of(document, "period"), text_of(cluster, "name"),
        text_of(cluster, "country"), text_of(edition, "id"), text_of(edition, "version"), text_of(edition, "hash"),
        text_of(edition, "title"), figure_of(result, "points"), figure_of(result, "points_max"),
        percent_of(result, "percent"), text_of(result, "label"), text_of(result, "basis"),
        tuple((text_of(each, "name"), text_of(each, "fingerprint")) for each in parts_of(document, "required_signers")),
        len(evidence), sum(each.get("included") is True for each in evidence),
    )  # fmt: skip


def _moment(document: Document) -> datetime | None:
    try:
        moment = clock.from_text(text_of(document, "as_of"))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
