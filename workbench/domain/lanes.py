"""Lanes: each assessor's own levels, who may see them when, and what locking fixes."""

from collections.abc import Iterable, Mapping

from workbench.domain.assessments import CONSENSUS, FINAL, ROLE, SCORE, SCORING_ROLES, Fields, value_of
from workbench.domain.history import History, Standing
from workbench.domain.marks import SELF
from workbench.domain.revisions import Revision
from workbench.kernel.canonical import Json, digest_of
from workbench.kernel.ids import PersonId

LOCK = "lock/"
"""Field `lock/<person>`: `{"with": [who scored then], "lane": digest of what the lane held}`, said by that person."""


def lane_of(field: str) -> str:
    """Return the lane of a level's field; nothing for other fields."""
    return field.rpartition("/")[2] if field.startswith(SCORE) else ""


def scorers(fields: Fields) -> frozenset[PersonId]:
    """Return who scores; somebody on whose role colleagues differ counts."""
    return frozenset(
        PersonId(name.removeprefix(ROLE))
        for name, standing in fields.items()
        if name.startswith(ROLE) and any(head.value in SCORING_ROLES for head in standing.heads)
    )


def locks(fields: Fields) -> dict[PersonId, Revision]:
    """Return the lock of each lane that is locked; only its owner's own word counts."""
    found: dict[PersonId, Revision] = {}
    for name, standing in fields.items():
        owner = PersonId(name.removeprefix(LOCK))
        said = [head for head in standing.heads if head.author == owner and isinstance(head.value, Mapping)]
        if name.startswith(LOCK) and said:
            found[owner] = min(said, key=lambda head: (head.recorded_at, head.id))
    return found


def unlocked(fields: Fields) -> frozenset[PersonId]:
    """Return who scores and has not locked yet."""
    return scorers(fields) - locks(fields).keys()


def shown_to(fields: Fields, viewer: PersonId) -> frozenset[str]:
    """Return the lanes that a person may see: their own, and others' once all have locked who were in on it.

    One assessor alone hides nothing. Somebody who joins after the reveal, as a third one asked for an
    opinion, sees nothing before locking, not even what is agreed on, and takes nothing from those who have locked.
    Who leaves without locking sees no more than before, as they may come back.
    """
    scoring, closed = scorers(fields), locks(fields)
    if viewer not in closed and (_has_left(fields, viewer) or (viewer in scoring and len(scoring) > 1)):
        return frozenset({viewer, SELF})
    if len(scoring) < 2:
        return frozenset({viewer, CONSENSUS, SELF, *scoring})
    own = _in_on(closed[viewer]) if viewer in scoring else scoring
    seen = {lane for lane, lock in closed.items() if (_in_on(lock) | own) & scoring <= closed.keys()}
    return frozenset({viewer, CONSENSUS, SELF, *seen})


def _has_left(fields: Fields, person: PersonId) -> bool:
    said = fields.get(ROLE + person)
    return said is not None and not any(head.value for head in said.heads) and value_of(fields, "status") != FINAL


def without_hidden(fields: Mapping[str, Standing], viewer: PersonId) -> dict[str, Standing]:
    """Leave out the levels of lanes that a person may not see yet."""
    if not any(name.startswith(SCORE) for name in fields):
        return dict(fields)
    shown = shown_to(fields, viewer)
    return {name: standing for name, standing in fields.items() if (lane_of(name) or viewer) in shown}


def lock_value(fields: Fields, person: PersonId) -> Json:
    """Return what a lock says: who was in on it, and a digest that fixes the lane and tells nothing of it."""
    return {"with": sorted(scorers(fields)), "lane": _digest(fields, person)}


def is_as_locked(lane: Fields, lock: Revision) -> bool:
    """Tell whether a lane as it stood when it was locked is what its owner's lock says."""
    return isinstance(lock.value, Mapping) and lock.value.get("lane") == _digest(lane, lock.author)


def at_lock(revisions: Iterable[Revision], lock: Revision) -> dict[str, Standing]:
    """Return how a lane stood when it was locked: what its owner said before, on that laptop or on another."""
    before = [each for each in revisions if lane_of(each.field) == lock.author and _is_before(each, lock)]
    return History(before).standings().get(lock.entity, {})


def _digest(fields: Fields, person: PersonId) -> str:
    return digest_of(sorted(head.id for name, each in fields.items() if lane_of(name) == person for head in each.heads))


def _is_before(said: Revision, lock: Revision) -> bool:
    # One laptop counts what it says; between two only the clocks tell.
    return said.seq < lock.seq if said.device == lock.device else said.recorded_at <= lock.recorded_at


def _in_on(lock: Revision) -> frozenset[PersonId]:
    named = lock.value.get("with", []) if isinstance(lock.value, Mapping) else []
    return frozenset(map(PersonId, named)) | {lock.author}
