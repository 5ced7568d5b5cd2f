"""What a package that was verified says, as small as it is kept; known without any database."""

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.domain.bands import Figures, figures_in
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.packed import LEVELS

Document = Mapping[str, Any]
"""`assessment.json` of a package that verifies as valid."""


class LevelUnknown(WorkbenchError):
    code = "PRT-006"
    message = "It gives indicator {indicator} the level {level}; no edition has more than 10."
    remedy = "Ask whoever made the package which edition it follows."


@dataclass(frozen=True, slots=True)
class Submission:
    """What a package that was verified says, as small as it is kept."""

    said: Mapping[str, Any]
    """Columns of PackageRow that follow from the package alone."""
    levels: Mapping[str, int]
    """By indicator, where there is one."""
    failed: frozenset[str]
    """Indicators whose level is below their threshold."""
    file_sha256: str
    figures: Figures = field(default_factory=dict, repr=False)
    """What it answers and what follows from that, by id: the portfolio's bands are of some of them."""

    @property
    def rank(self) -> tuple[bool, int, str, str]:
        """Return what sorts versions of an assessment, the one that counts last."""
        return rank_of(self.said)


def submission_of(
    document: Document, content_sha256: str, file_sha256: str, signers: Iterable[str], *, is_trusted: bool
) -> Submission:
    """Read what a valid package says. Raises LevelUnknown."""
    cluster, edition, result = document["cluster"], document["edition"], document["result"]
    levels = {each["id"]: each["level"] for each in result["indicators"] if each["level"] is not None}
    if wrong := next((each for each in levels.items() if each[1] >= LEVELS), None):
        raise LevelUnknown(indicator=wrong[0], level=wrong[1])
    failed = frozenset(each["id"] for each in result["indicators"] if each["threshold_met"] is False)
    said = {
        "assessment": document["id"], "version": document["version"], "content_sha256": content_sha256,
        "as_of": document["as_of"], "cluster": cluster["id"], "name": cluster["name"], "country": cluster["country"],
        "region": cluster["region"], "sector": cluster["sector"], "period": document["period"],
        "edition": edition["id"], "edition_version": edition["version"], "edition_hash": edition["hash"],
        "label": result["label"] or "", "percent": str(result["percent"]), "signers": json.dumps(list(signers)),
        "is_trusted": is_trusted, "document": zlib.compress(json.dumps(document, ensure_ascii=False).encode()),
    }  # fmt: skip
    return Submission(said, levels, failed, file_sha256, figures_in(document))


def rank_of(row: Any) -> tuple[bool, int, str, str]:
    """Return what sorts versions of an assessment, by the columns of one."""
    return row["is_trusted"], row["version"], row["as_of"], row["content_sha256"]
