"""What a cluster says beside its answers: marks, remarks, how it sees its own levels, who filled in the file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.domain.history import Standing
from workbench.kernel.canonical import Json

MARK, RETURNED = "mark/", "returned/"
"""Fields of an assessment: `mark/<field or question>`, `returned/<SHA-256 of the file>`."""
SELF = "self"
"""Name of the lane in which a cluster gives its own levels; it never counts."""
UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the cluster says about a question, beside or instead of an answer."""

    state: str
    """`unclear`, or empty for a remark alone."""
    remark: str = ""

    def to_json(self) -> dict[str, Json]:
        """Return it as it is stored."""
        return {"state": self.state, "remark": self.remark}


@dataclass(frozen=True, slots=True)
class FilledBy:
    """Who filled in a questionnaire, as they wrote it."""

    name: str = ""
    email: str = ""


def read_marks(fields: Mapping[str, Standing]) -> dict[str, Mark]:
    """Return the marks that stand, by field or question."""
    found = {}
    for name, standing in fields.items():
        mark = mark_of(standing.value) if name.startswith(MARK) else None
        if mark is not None:
            found[name.removeprefix(MARK)] = mark
    return found


def mark_of(value: Json) -> Mark | None:
    """Read back a mark; None where there is none (any more)."""
    if not isinstance(value, Mapping) or not (value.get("state") or value.get("remark")):
        return None
    return Mark(str(value.get("state") or ""), str(value.get("remark") or ""))


def joined(marks: Iterable[Mark]) -> Mark:
    """Return what several marks say together, each remark once: their questions became one."""
    found = tuple(marks)
    remarks = dict.fromkeys(each.remark for each in found if each.remark)
    return Mark(next((each.state for each in found if each.state), ""), "; ".join(remarks))


def returned_files(fields: Mapping[str, Standing]) -> frozenset[str]:
    """Return the SHA-256 of each questionnaire that came back."""
    return frozenset(name.removeprefix(RETURNED) for name in fields if name.startswith(RETURNED))
