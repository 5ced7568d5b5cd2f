"""What a programme asks of its clusters: which label by when, as data that it writes itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.domain.awards import LABELS, Validity, end_of_month, is_at_least
from workbench.forms.nodes import Path as Place
from workbench.forms.nodes import read_tree
from workbench.forms.parts import Reader, read_whole
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence

_KEYS = {
    "policy": ("id", "title", "clusters", "requires", "entries"),
    "selection": ("country", "region", "sector"),
    "requirement": ("label", "by", "within_months"),
    "entry": ("cluster", "on"),
}
_REQUIRED = {
    "policy": ("id", "title", "requires"), "selection": (), "requirement": ("label",), "entry": ("cluster", "on"),
}  # fmt: skip


class PolicyHasProblems(WorkbenchError):
    code = "PRT-013"
    message = "The policy {where} has {count} faults; the first in line {line}: {first}"
    remedy = "Mend it; the help page about portfolios shows how a policy is written."


@dataclass(frozen=True, slots=True)
class Requirement:
    """A label that clusters must hold from a day on."""

    label: str
    """A higher one will do too."""
    by: date | None
    """The same day for all."""
    within_months: int | None
    """After a cluster's entry, to the end of that month."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a programme asks, and of whom."""

    id: str
    title: str
    selection: Mapping[str, tuple[str, ...]]
    """By `country`, `region` (with all within it) or `sector`; empty for every cluster."""
    requires: tuple[Requirement, ...]
    entries: Mapping[str, date]
    """When a cluster entered, by its id or name."""

    def covers(self, country: str, region: str, sector: str) -> bool:
        """Tell whether the policy is for a cluster."""
        chosen = self.selection
        return (
            (not chosen["country"] or country in chosen["country"])
            and (not chosen["region"] or region.startswith(chosen["region"]))
            and (not chosen["sector"] or sector in chosen["sector"])
        )


class Compliance(StrEnum):
    """Whether a cluster keeps to a requirement."""

    COMPLIES = "complies"
    DUE = "due"
    """There is time left, and a label to get or to renew by then."""
    LATE = "late"
    UNKNOWN = "unknown"
    """Nobody has written down when the cluster entered."""


def judge(requirement: Requirement, entry: date | None, held: Iterable[Validity], today: date) -> Compliance:
    """Tell whether a cluster keeps to a requirement by the labels that it was given."""
    deadline = deadline_of(requirement, entry)
    if deadline is None:
        return Compliance.UNKNOWN
    good = [each for each in held if is_at_least(each.award.label, requirement.label)]
    holds_now = any(each.holds_on(today) for each in good)
    if today > deadline:
        return Compliance.COMPLIES if holds_now else Compliance.LATE
    return (
        Compliance.COMPLIES
        if any(each.award.on <= today and each.until >= deadline for each in good)
        else Compliance.DUE
    )


def deadline_of(requirement: Requirement, entry: date | None) -> date | None:
    """Return the last day on which a cluster may be without the label; None where its entry is not known."""
    if requirement.by is not None:
        return requirement.by
    return end_of_month(entry, months=requirement.within_months or 0) if entry is not None else None


def read_policy(path: Path) -> Policy:
    """Read a policy. Raises PolicyHasProblems, which names the first fault, or FileNotRead."""
    return read_whole(path, parse_policy, PolicyHasProblems)


def parse_policy(content: bytes, where: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Read a policy as far as it goes; None where the file is no YAML."""
    tree = read_tree(content, where)
    reader = Reader(tree, where, _KEYS, _REQUIRED)
    if tree.value is None or tree.problems:
        return None, tuple(reader.problems)
    part = reader.part("policy", tree.value, ())
    chosen = reader.part("selection", part.get("clusters") or {}, ("clusters",))
    policy = Policy(
        reader.text(part, "id", ()),
        reader.text(part, "title", ()),
        {key: reader.texts(chosen, key, ("clusters",)) for key in _KEYS["selection"]},
        reader.parts(part.get("requires"), ("requires",), lambda value, at: _requirement(reader, value, at)),
        dict(reader.parts(part.get("entries"), ("entries",), lambda value, at: _entry(reader, value, at))),
    )
    return policy, tuple(reader.problems)


def _requirement(reader: Reader, value: Any, at: Place) -> Requirement:
    part = reader.part("requirement", value, at)
    label = reader.one_of(part, "label", at, LABELS, LABELS[-1])
    if ("by" in part) == ("within_months" in part):
        message = Sentence("A requirement names either a day (by) or months after entry (within_months).")
        reader.fault("PRT-102", message, at)
    by = read_day(reader, part, "by", at) if "by" in part else None
    months = reader.whole(part, "within_months", at)
    if months is not None and not 0 <= months <= 1200:
        message = Sentence("within_months is a number of months from 0.")
        reader.fault("PRT-102", message, (*at, "within_months"))
        months = None
    return Requirement(label, by, months)


def _entry(reader: Reader, value: Any, at: Place) -> tuple[str, date]:
    part = reader.part("entry", value, at)
    return reader.text(part, "cluster", at), read_day(reader, part, "on", at)


def read_day(reader: Reader, part: Mapping[str, Any], key: str, at: Place) -> date:
    """Return a day that a file of a portfolio gives; the last of all days where it can't be read, which is a fault."""
    text = reader.text(part, key, at)
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = Sentence("{key} is a day like 2027-06-30, not “{given}”.", key=key, given=text)
        reader.fault("PRT-101", message, (*at, key))
        return date.max
