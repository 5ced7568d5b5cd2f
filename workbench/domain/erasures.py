"""Erasures: what was taken out of a history for good, and stays out, wherever it comes from again.

An erasure is itself said, and travels: it names what is erased by id alone.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from workbench.domain.revisions import Revision
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, RevisionId

KIND, ERASES, REASON = "erasure", "erases", "reason"
"""Kind of an erasure, and its fields."""
OWNERS = ("cluster", "assessment", "about")
"""Fields that say whose a thing is: it goes with what they name."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What one act erased."""

    id: EntityId
    entities: frozenset[EntityId]
    """Things of which everything is erased."""
    fields: frozenset[tuple[EntityId, str]]
    """Of other things, what is erased of them."""
    edit: str
    """The act; what was said with it, such as a pseudonym, is not erased by it."""

    def to_json(self) -> Json:
        """Return it as its own field `erases` says it."""
        parts: dict[str, list[str]] = {}
        for entity, field in sorted(self.fields):
            parts.setdefault(entity, []).append(field)
        return {"entities": sorted(self.entities), "fields": parts}


def read_erasures(revisions: Iterable[Revision]) -> tuple[Erasure, ...]:
    """Return the erasures that revisions say; each is said once and never again differently."""
    found = {each.entity: _read(each) for each in revisions if each.field == ERASES and isinstance(each.value, dict)}
    return tuple(found.values())


def _read(said: Revision) -> Erasure:
    entities, fields = said.value.get("entities"), said.value.get("fields")
    return Erasure(
        said.entity,
        frozenset(map(EntityId, map(str, entities if isinstance(entities, list) else ()))),
        frozenset(
            (EntityId(entity), str(name))
            for entity, names in (fields if isinstance(fields, dict) else {}).items()
            for name in (names if isinstance(names, list) else ())
        ),
        str((said.context or {}).get("edit", "")),
    )


class Erased:
    """Everything that is erased in a workspace."""

    def __init__(self, erasures: Iterable[Erasure]) -> None:
        self.erasures = tuple(erasures)
        own = {each.id for each in self.erasures}  # An erasure of an erasure would let everything come back.
        self.entities = frozenset(entity for each in self.erasures for entity in each.entities) - own
        self.fields: Mapping[tuple[EntityId, str], frozenset[str]] = self._edits_by_field(own)

    def _edits_by_field(self, own: Collection[EntityId]) -> dict[tuple[EntityId, str], frozenset[str]]:
        found: dict[tuple[EntityId, str], set[str]] = {}
        for each in self.erasures:
            for place in each.fields:
                if place[0] not in own:
                    found.setdefault(place, set()).add(each.edit)
        return {place: frozenset(edits) for place, edits in found.items()}

    def __bool__(self) -> bool:
        return bool(self.erasures)

    def owns(self, revision: Revision, entities: Collection[str]) -> bool:
        """Tell whether a revision says that its thing belongs to one of some erased things."""
        return revision.field in OWNERS and revision.value in entities if isinstance(revision.value, str) else False

    def among(self, revisions: Iterable[Revision], known: Collection[str] = ()) -> frozenset[RevisionId]:
        """Choose those that are erased, given everything that is said of the things that they speak of.

        `known` are further things that are erased as a whole.
        """
        told = list(revisions)
        whole = self._whole(told, known)
        found = {each.id for each in told if each.entity in whole}
        for place, edits in self.fields.items():
            same = [each for each in told if (each.entity, each.field) == place]
            found |= {each.id for each in same} - _following(same, edits)
        return frozenset(found)

    def _whole(self, told: list[Revision], known: Collection[str]) -> set[str]:
        """Return the things that are erased as a whole: those named, and what belongs to them."""
        whole = {*self.entities, *known}
        while True:
            more = {each.entity for each in told if each.entity not in whole and self.owns(each, whole)}
            if not more:
                return whole
            whole |= more


def _following(said: list[Revision], edits: frozenset[str]) -> set[RevisionId]:
    """Return what was said in one of some acts, and later by whoever knew of it."""
    kept = {each.id for each in said if (each.context or {}).get("edit") in edits}
    while True:
        more = {each.id for each in said if each.id not in kept and kept.intersection(each.parents)}
        if not more:
            return kept
        kept |= more


def stripped(revision: Revision) -> Revision:
    """Return a revision without what it said; id, digest and place in the chain stay."""
    return replace(revision, value=None, context=None, salt=None)
