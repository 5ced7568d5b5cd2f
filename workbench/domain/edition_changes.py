"""What another edition changes for the answers and levels of one assessment, question by question."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from workbench.domain.carrying import SAME, Answers, Way, carry, carry_levels, diff_of, homeless_levels, ways_of
from workbench.domain.dossier import Carried
from workbench.domain.values import is_given
from workbench.domain.wording import value_text
from workbench.forms.crosswalks import Crosswalk, places_of
from workbench.forms.edition import Form, Question
from workbench.forms.meanings import wording_of
from workbench.kernel.canonical import Json

HOWS = ("reworded", "renamed", "merged", "rescaled", "split")


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """What becomes of one question, or of the cells of a table that change alike."""

    id: str
    """In the new edition; of a dropped question in the old one."""
    title: str
    before: tuple[str, ...]
    """Fields of the old edition."""
    why: str
    wording_before: str = ""
    wording_now: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    """What is answered, in words, by old field."""
    carried: Mapping[str, str] = field(default_factory=dict)
    """What stands there afterwards, in words, by new field; what can't stand there is missing."""

    @property
    def diff(self) -> tuple[tuple[str, str], ...]:
        """Return the words that were kept, removed and added."""
        return diff_of(self.wording_before, self.wording_now)

    def to_json(self) -> Json:
        """Return it as `assessment upgrade --json` gives it."""
        return {
            "id": self.id, "title": self.title, "from": list(self.before), "why": self.why,
            "before": self.wording_before, "now": self.wording_now, "diff": [list(each) for each in self.diff],
            "answers": dict(self.answers), "carried": dict(self.carried),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class LevelChange:
    """What becomes of an indicator's level."""

    before: str
    """Indicator of the old edition."""
    id: str
    """Indicator of the new edition; empty where there is none."""
    level_before: int
    level: int | None
    why: str

    def to_json(self) -> Json:
        """Return it as `assessment upgrade --json` gives it."""
        return {
            "from": self.before, "id": self.id, "level_before": self.level_before, "level": self.level,
            "why": self.why,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class EditionChanges:
    """What another edition changes."""

    unchanged: int
    """Questions that ask the same."""
    questions: Mapping[str, tuple[QuestionChange, ...]]
    """By what becomes of them, as HOWS lists it."""
    new: tuple[Question, ...]
    """Questions that are asked for the first time."""
    dropped: tuple[QuestionChange, ...]
    levels_kept: int
    levels_rescaled: tuple[LevelChange, ...]
    """Also those that moved to another number."""
    levels_dropped: tuple[LevelChange, ...]


def compare(
    old: Form, new: Form, crosswalk: Crosswalk | None, answers: Answers, levels: Mapping[str, int]
) -> EditionChanges:
    """Say what becomes of every question of the old edition, and of the answers and levels that are given."""
    comparison = _Comparison(old, new, crosswalk, answers)
    kept, rescaled, lost = _levels(old, levels, new, crosswalk)
    return EditionChanges(
        comparison.unchanged(), comparison.changes(), comparison.new_ones(), tuple(comparison.dropped()),
        kept, rescaled, lost,
    )  # fmt: skip


@dataclass(frozen=True)
class _Comparison:
    """Two editions beside each other, with the answers of one assessment."""

    old: Form
    new: Form
    crosswalk: Crosswalk | None
    answers: Answers

    @cached_property
    def ways(self) -> Mapping[str, Way]:
        return ways_of(self.old, self.new, self.crosswalk)

    @cached_property
    def carried(self) -> Mapping[str, Carried]:
        return carry(self.old, self.answers, self.new, self.crosswalk)

    def unchanged(self) -> int:
        asked = {place.split(".")[0] for place in self.ways}
        return len(asked - {place.split(".")[0] for place, way in self.ways.items() if way.how != SAME})

    def new_ones(self) -> tuple[Question, ...]:
        asked = {place.split(".")[0] for place in self.ways}
        return tuple(each for each in self.new.questions.values() if each.id not in asked)

    def changes(self) -> dict[str, tuple[QuestionChange, ...]]:
        """Return the changes, the cells of a table that change alike as one."""
        alike: dict[tuple[str, str, str], list[str]] = {}
        for place, way in self.ways.items():
            alike.setdefault((way.how, place.split(".")[0], way.why), []).append(place)
        return {
            how: tuple(self._change(places) for (each, _, _), places in alike.items() if each == how) for how in HOWS
        }

    def _change(self, places: list[str]) -> QuestionChange:
        first, question = places[0], self.new.questions[places[0].split(".")[0]]
        before = tuple(dict.fromkeys(source for place in places for source in self.ways[place].sources))
        wide = set(places)
        carried = {n: c for n, c in self.carried.items() if n in wide or n.split(".")[0] in wide}
        return QuestionChange(
            first if len(places) == 1 else question.id,
            question.title if len(places) > 1 or first == question.id else f"{question.title}: {self._title(first)}",
            before, self.ways[first].why,
            "\n".join(self._wording(self.old, source) for source in self.ways[first].sources),
            self._wording(self.new, first),
            self._told(before),
            {n: value_text(field, c.answer.value) for n, c in carried.items()
             if c.answer is not None and c.fits and (field := self.new.field(n)) is not None},
        )  # fmt: skip

    def dropped(self) -> Iterator[QuestionChange]:
        """Yield the questions of the old edition that lead nowhere, or of which some cells do."""
        used = {source for way in self.ways.values() for source in way.sources}
        reasons = {n: each.why for each in self.crosswalk.questions for n in each.before} if self.crosswalk else {}
        for question in self.old.questions.values():
            places = tuple(each for each in places_of(self.old, question.id) if each not in used)
            if places:
                default = f"{self.new.id} {self.new.version} does not ask this."
                why = reasons.get(question.id) or reasons.get(places[0]) or default
                yield QuestionChange(question.id, question.title, places, why, answers=self._told(places))

    def _told(self, fields: tuple[str, ...]) -> dict[str, str]:
        """Return in words what is answered under some fields, or in rows that a person added."""
        wide = set(fields)
        given = {n: a for n, a in self.answers.items() if n in wide or n.split(".")[0] in wide}
        return {
            name: value_text(field, answer.value)
            for name, answer in given.items()
            if is_given(answer.value) and (field := self.old.field(name)) is not None
        }

    def _title(self, place: str) -> str:
        return self.new.fields[place].title if place in self.new.fields else place

    @staticmethod
    def _wording(form: Form, place: str) -> str:
        if place in form.fields:
            return wording_of(form.fields[place])
        question = form.questions[place]
        return "\n".join(filter(None, [question.title, question.help, *(each.title for each in question.columns)]))


def _levels(
    old: Form, levels: Mapping[str, int], new: Form, crosswalk: Crosswalk | None
) -> tuple[int, tuple[LevelChange, ...], tuple[LevelChange, ...]]:
    carried = carry_levels(old, levels, new, crosswalk)
    rescaled = [
        LevelChange(each.indicator_before, id_, each.level_before, each.level, each.why)
        for id_, each in carried.items()
        if each.how != SAME
    ]
    gone = homeless_levels(old, levels, new, crosswalk)
    lost = [LevelChange(id_, "", levels[id_], None, why) for id_, why in gone.items()]
    lost += [each for each in rescaled if each.level is None]
    kept = sum(each.how == SAME for each in carried.values())
    return kept, tuple(each for each in rescaled if each.level is not None), tuple(lost)
