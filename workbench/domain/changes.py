"""What changed since the last period: answers, derived values and levels that differ."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from workbench.domain.carrying import SAME
from workbench.domain.dossier import DerivedValue, Dossier
from workbench.domain.values import Blank, decimal_text, same, to_json
from workbench.kernel.canonical import Json


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was otherwise in the last period."""

    kind: str
    """`answer`, `derived` or `level`."""
    id: str
    before: Json
    """As it stands beside today's value, restated through the crosswalk."""
    now: Json
    how: str = SAME
    """`same`, or how the edition changed between the periods: `renamed`, `merged`, `rescaled` …"""
    why: str = ""
    """The crosswalk's reason, in the edition's source language; empty where nothing has changed."""

    def to_json(self) -> Json:
        """Return it as `result --json` gives it."""
        said = {"kind": self.kind, "id": self.id, "before": self.before, "now": self.now}
        return {**said, "how": self.how, "why": self.why}


def list_changes(dossier: Dossier) -> tuple[Change, ...]:
    """Compare an assessment with the one before it; what only one of them has is no change."""
    return tuple((*_levels(dossier), *_answers(dossier), *_derived(dossier)))


def _levels(dossier: Dossier) -> Iterator[Change]:
    for line in dossier.result.scores.indicators.values():
        before = dossier.previous.levels.get(line.id) if dossier.previous else None
        if before is not None and line.level is not None and before != line.level:
            carried = dossier.previous.carried_levels.get(line.id) if dossier.previous else None
            how, why = (carried.how, carried.why) if carried else (SAME, "")
            yield Change("level", line.id, before, line.level, how, why)


def _answers(dossier: Dossier) -> Iterator[Change]:
    earlier = dossier.previous.answers if dossier.previous else {}
    for field, answer in dossier.answers.items():
        before = earlier.get(field)
        if before is None or isinstance(before.value, Blank) or isinstance(answer.value, Blank):
            continue
        if not same(before.value, answer.value):
            carried = dossier.previous.carried.get(field) if dossier.previous else None
            how, why = (carried.how, carried.why) if carried else (SAME, "")
            yield Change("answer", field, to_json(before.value), to_json(answer.value), how, why)


def _derived(dossier: Dossier) -> Iterator[Change]:
    earlier = dossier.previous.derived if dossier.previous else {}
    for name, now in dossier.derived.items():
        before = earlier.get(name)
        if before is not None and now is not None and before != now:
            yield Change("derived", name, _json(before), _json(now))


def _json(value: DerivedValue) -> Json:
    if isinstance(value, Decimal):
        return decimal_text(round(value, 1))
    return value if isinstance(value, bool | str) else str(value)
