"""Whose the notes on an indicator are: what each wrote of the text that stands, and when."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.domain.assessments import NOTE
from workbench.domain.revisions import Revision
from workbench.kernel.ids import PersonId

_STAMP = re.compile(r"\d\d:\d\d (?=\S)")
"""The time with which a quick note begins; when the line was written is known anyway."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the notes on an indicator."""

    by: PersonId
    recorded_at: str
    text: str


def read_noted(told: Iterable[Revision]) -> dict[str, tuple[Noted, ...]]:
    """Tell of each indicator, or the inbox, who wrote which of the lines that stand, in the order of their time.

    A note is one text that goes from laptop to laptop: a line is theirs whose words first had it.
    """
    found: dict[str, list[Revision]] = {}
    for each in told:
        if each.field.startswith(NOTE):
            found.setdefault(each.field.removeprefix(NOTE), []).append(each)
    return {place: noted for place, said in found.items() if (noted := _noted(said))}


def _noted(said: list[Revision]) -> tuple[Noted, ...]:
    lines = {each.id: _lines(each) for each in said}
    replaced = {parent for each in said for parent in each.parents}
    standing = {line for each in said if each.id not in replaced for line in lines[each.id]}
    first: dict[str, Revision] = {}
    for each in sorted(said, key=lambda each: (each.recorded_at, each.id)):
        before = {line for parent in each.parents for line in lines.get(parent, ())}
        for line in lines[each.id]:
            if line in standing and line not in before:
                first.setdefault(line, each)
    return tuple(Noted(each.author, each.recorded_at, _STAMP.sub("", line, count=1)) for line, each in first.items())


def _lines(said: Revision) -> tuple[str, ...]:
    text = said.value if isinstance(said.value, str) else ""
    return tuple(dict.fromkeys(line for each in text.splitlines() if (line := each.strip())))
