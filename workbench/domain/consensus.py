"""The consensus: how far levels lie apart, what was agreed and why, who moved, and who stands behind it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.assessments import ANSWER, CONSENSUS, SCORE, SCORING_ROLES, Fields, read_levels
from workbench.domain.dossier import Participant
from workbench.domain.lanes import LOCK, lane_of, scorers, unlocked
from workbench.domain.reasons import AGREED_LEAST, characters_lacking
from workbench.domain.scores import Level
from workbench.forms.edition import Assessors, Form
from workbench.kernel.canonical import digest_of
from workbench.kernel.ids import PersonId

APPROVAL = "approval/"
"""Field `approval/<person>`: digest of what was approved, said by that person."""
OPEN_CONSENSUS = "consensus/"
"""How an indicator without an agreed level is named among what is missing."""


class Apart(StrEnum):
    """What the distance between the levels of one indicator asks for, by the edition's rule."""

    OPEN = "open"
    """Fewer than two assessors gave it a level."""
    EQUAL = "equal"
    NEAR = "near"
    DISCUSS = "discuss"
    THIRD = "third"
    """So far apart that a third opinion is asked for."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one assessor thinks of one indicator."""

    person: PersonId
    first: Level | None
    """As the lane was locked; None where no level was given."""
    now: Level | None
    """With what was revised since."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the assessors agreed on."""

    level: Level
    """Its rationale is the reason."""
    by: PersonId
    recorded_at: str


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator on its way from several levels to one."""

    indicator: str
    votes: tuple[Vote, ...]
    agreed: Agreed | None
    gap: int | None
    """Highest less lowest level; None where fewer than two gave one, or one finds that it does not apply."""
    apart: Apart
    own: Level | None = None
    """How the cluster sees itself."""
    reason: str = ""
    """Why, as far as it is written, with or without an agreed level."""

    @property
    def moved(self) -> tuple[PersonId, ...]:
        """Return whose first level is not the agreed one."""
        if self.agreed is None:
            return ()
        level = self.agreed.level.level
        return tuple(each.person for each in self.votes if each.first is not None and each.first.level != level)

    @property
    def common(self) -> Level | None:
        """Return the level that all gave who gave one, and at least two; None where they differ."""
        given = [each.now for each in self.votes if each.now is not None]
        return given[0] if self.apart is Apart.EQUAL else None

    def needs_reason(self, level: int | None) -> bool:
        """Tell whether agreeing on a level asks for a reason: it is not what everybody gave."""
        return self.common is None or self.common.level != level

    def reason_lacks(self, level: int | None, reason: str) -> int:
        """Return how many characters are missing of the reason for agreeing on a level."""
        return characters_lacking(reason, AGREED_LEAST) if self.needs_reason(level) else 0


def read_rows(
    form: Form,
    fields: Fields,
    firsts: Mapping[PersonId, Fields],
    irrelevant: Collection[str],
    own: Mapping[str, Level],
) -> tuple[Row, ...]:
    """Lay the lanes beside each other, in the form's order. `firsts` holds each lane as it was locked."""
    first = {person: read_levels(form, lane, person) for person, lane in firsts.items()}
    now = {person: read_levels(form, fields, person) for person in firsts}
    agreed = read_levels(form, fields, CONSENSUS)
    rows = []
    for indicator in (each.id for each in form.scored if each.id not in irrelevant):
        votes = tuple(Vote(each, first[each].get(indicator), now[each].get(indicator)) for each in firsts)
        gap, apart = _distance(votes, form.assessors)
        said = fields.get(f"{SCORE}{indicator}/{CONSENSUS}")
        made = (
            Agreed(agreed[indicator], said.latest.author, said.latest.recorded_at)
            if said and indicator in agreed
            else None
        )
        reason = str((said.latest.context or {}).get("why", "")) if said else ""
        rows.append(Row(indicator, votes, made, gap, apart, own.get(indicator), reason))
    return tuple(rows)


def _distance(votes: Sequence[Vote], rule: Assessors) -> tuple[int | None, Apart]:
    given = [each.now for each in votes if each.now is not None]
    if len(given) < 2:
        return None, Apart.OPEN
    levels = [each.level for each in given if each.level is not None]
    if len(levels) < len(given):
        return None, Apart.DISCUSS if levels else Apart.EQUAL
    gap = max(levels) - min(levels)
    if gap >= rule.third_from and len(given) < 3:
        return gap, Apart.THIRD
    return gap, Apart.DISCUSS if gap >= rule.discuss_from else Apart.NEAR if gap else Apart.EQUAL


def in_order_of_need(rows: Iterable[Row], flagged: Collection[str] = ()) -> tuple[Row, ...]:
    """Sort by distance, the farthest first; then what was marked for discussion, then the form's order."""

    def need(row: Row) -> tuple[int, bool]:
        return -(
            row.gap if row.gap is not None else 9 if row.apart is Apart.DISCUSS else -1
        ), row.indicator not in flagged

    return tuple(sorted(rows, key=need))


def basis_of(fields: Fields) -> str:
    """Return the digest of what an approval rests on: consensus, answers and edition; any later change is another."""
    rests = (name for name in fields if name == "edition" or name.startswith(ANSWER) or lane_of(name) == CONSENSUS)
    return digest_of(sorted(head.id for name in rests for head in fields[name].heads))


def approvers(people: Iterable[Participant]) -> tuple[PersonId, ...]:
    """Return who has to approve the consensus: the co-assessors, else whoever scores beside the lead."""
    others = [each for each in people if each.role in SCORING_ROLES and each.role != "lead"]
    return tuple(each.id for each in others if each.role == "co") or tuple(each.id for each in others)


def approved_by(fields: Fields) -> frozenset[PersonId]:
    """Return who approved the consensus as it stands; only their own word counts."""
    basis = basis_of(fields)
    return frozenset(
        PersonId(name.removeprefix(APPROVAL))
        for name, standing in fields.items()
        if name.startswith(APPROVAL)
        and any(head.author == name.removeprefix(APPROVAL) and head.value == basis for head in standing.heads)
    )


def list_open(form: Form, fields: Fields, people: Sequence[Participant], irrelevant: Collection[str]) -> Iterator[str]:
    """Name what several assessors lack: `lock/<person>`, `consensus/<indicator>`, `approval/<person>`."""
    if len(scorers(fields)) < 2:
        return
    yield from (f"{LOCK}{each}" for each in sorted(unlocked(fields)))
    agreed = read_levels(form, fields, CONSENSUS)
    unagreed = [each.id for each in form.scored if each.id not in irrelevant and each.id not in agreed]
    yield from (f"{OPEN_CONSENSUS}{each}" for each in unagreed)
    if not unagreed:
        approved = approved_by(fields)
        yield from (f"{APPROVAL}{each}" for each in approvers(people) if each not in approved)
