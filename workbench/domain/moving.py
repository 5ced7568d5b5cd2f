"""What has to be said so that an open assessment goes on under another edition; nothing is taken out of its history."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from workbench.domain.assessments import ANSWER, DISCUSS, DOES_NOT_APPLY, NOTE, SCORE, Fields, value_of
from workbench.domain.carrying import SAME, Answers, Way, carry, carry_levels, places_of_indicators, ways_of
from workbench.domain.dossier import Answer, Carried
from workbench.domain.history import Standing
from workbench.domain.marks import MARK, Mark, joined, read_marks
from workbench.domain.revisions import Statement
from workbench.domain.values import is_given, to_json
from workbench.forms.crosswalks import MERGED, REWORDED, Crosswalk
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId

TO_CONFIRM = "To be confirmed: "
"""How the reason of an answer begins that somebody has to look at once under its new wording."""
INBOX = "inbox"


@dataclass(frozen=True)
class Move:
    """An assessment on its way from one edition to another."""

    entity: EntityId
    fields: Fields
    answers: Answers
    """As the earlier edition reads them."""
    old: Form
    new: Form
    crosswalk: Crosswalk | None
    edit: str

    @property
    def _from(self) -> str:
        return f"{self.old.id} {self.old.version}"

    @cached_property
    def _places(self) -> dict[str, str | None]:
        return places_of_indicators(self.old, self.new, self.crosswalk)

    @cached_property
    def _ways(self) -> dict[str, Way]:
        return ways_of(self.old, self.new, self.crosswalk)

    def statements(self, items: Mapping[EntityId, Fields]) -> tuple[Statement, ...]:
        """Return what is to be said of the assessment, its findings, measures and evidence."""
        moved = (*self._answers(), *self._levels(), *self._notes(), *self._discussed(), *self._marks())
        said = {each.field: each for each in moved}
        said |= {each.field: each for each in self._blanks(said.keys())}
        return (*said.values(), *self._items(items))

    # Answers

    def _answers(self) -> Iterator[Statement]:
        for name, carried in carry(self.old, self.answers, self.new, self.crosswalk).items():
            answer = carried.answer
            if carried.how == SAME or answer is None or not carried.fits:
                continue
            if carried.how != REWORDED or is_given(answer.value):
                yield self._moved(name, carried, answer)

    def _moved(self, name: str, carried: Carried, answer: Answer) -> Statement:
        """Say an answer again under its new id or wording, with its note and source, and why."""
        sources = ", ".join(carried.fields_before)
        why = f"{sources} of {self._from}. {carried.why}".strip()
        is_new = carried.how == REWORDED or answer.how == "computed"
        first = self.fields.get(ANSWER + carried.fields_before[0])
        context = (first.latest.context or {}) if first is not None else {}
        return Statement(
            self.entity, ANSWER + name, to_json(answer.value), self.edit,
            # What was computed, nobody has said: a workbook that is taken over later may say better.
            "imported" if answer.how == "computed" else answer.how,
            f"{TO_CONFIRM}{why}" if is_new else why, answer.note,
            context.get("source") if answer.source else None,
        )  # fmt: skip

    # Levels

    def _levels(self) -> Iterator[Statement]:
        for name, standing in self.fields.items():
            id_, _, lane = name.removeprefix(SCORE).partition("/")
            if name.startswith(SCORE) and lane and id_ in self.old.indicators and not standing.is_conflict:
                yield from self._level(id_, lane, standing)

    def _level(self, id_: str, lane: str, standing: Standing) -> Iterator[Statement]:
        value, context = standing.value, standing.latest.context or {}
        known = value if isinstance(value, int) else 0
        for now, carried in carry_levels(self.old, {id_: known}, self.new, self.crosswalk).items():
            level: Json = carried.level if isinstance(value, int) else None
            if value == DOES_NOT_APPLY and self.new.indicators[now].not_applicable:
                level = DOES_NOT_APPLY
            if carried.how in (SAME, MERGED) or self._places[id_] != now:
                continue
            note = f"{_level_text(value)} for {id_} of {self._from}. {carried.why}"
            how = "imported" if level != value else str(context.get("how", "typed"))
            why = str(context.get("why", ""))
            yield Statement(self.entity, f"{SCORE}{now}/{lane}", level, self.edit, how, why, note)

    # Notes and marks

    def _notes(self) -> Iterator[Statement]:
        """Let notes go along with their indicator; what has no one place any more goes to the inbox, whole."""
        gathered: dict[str, list[str]] = {}
        for id_, place in {INBOX: INBOX, **self._places}.items():
            text = str(value_of(self.fields, NOTE + id_) or "")
            if text:
                named = text if place is not None else f"{id_} {self.old.indicators[id_].title}: {text}"
                gathered.setdefault(place or INBOX, []).append(named)
        for name, mark in self._said_marks.items():
            if mark.remark and not self._asked_at(name):
                gathered.setdefault(INBOX, []).append(f"{self._title_of(name)}: {mark.remark}")
        for place, texts in gathered.items():
            whole = "\n".join(texts)
            if whole != value_of(self.fields, NOTE + place):
                yield Statement(self.entity, NOTE + place, whole, self.edit)

    def _discussed(self) -> Iterator[Statement]:
        for id_, place in self._places.items():
            if value_of(self.fields, DISCUSS + id_) and place not in (id_, None):
                yield Statement(self.entity, f"{DISCUSS}{place}", True, self.edit)

    # What the cluster marked

    @cached_property
    def _said_marks(self) -> dict[str, Mark]:
        """By field or question."""
        return read_marks(self.fields)

    def _marks(self) -> Iterator[Statement]:
        """Let marks go along with their question; of one that is not asked any more, the remark goes to the inbox."""
        placed: dict[str, list[Mark]] = {}
        order = {name: place for place, name in enumerate(self.old.fields)}
        for name, mark in sorted(self._said_marks.items(), key=lambda each: (order.get(each[0], len(order)), each[0])):
            for place in self._asked_at(name):
                placed.setdefault(place, []).append(mark)
        for name in (*placed, *(each for each in self._said_marks if each not in placed)):
            now = joined(placed[name]) if name in placed else None
            if now != self._said_marks.get(name):
                yield Statement(self.entity, MARK + name, now.to_json() if now else None, self.edit)

    def _asked_at(self, name: str) -> tuple[str, ...]:
        """Return where a field or question of the earlier edition is asked now: several places where it was split."""
        question, dot, rest = name.partition(".")
        found = [to for to, way in self._ways.items() if name in way.sources]
        if not found and dot:  # A row that a person added.
            found = [f"{to}.{rest}" for to, way in self._ways.items() if question in way.sources]
        elif not found:  # A table as a whole.
            of_cells = (
                to for to, way in self._ways.items() if question in {each.split(".")[0] for each in way.sources}
            )
            found = [to.split(".")[0] for to in of_cells]
        return tuple(dict.fromkeys(found))

    def _title_of(self, name: str) -> str:
        field = self.old.field(name)
        if field is not None:
            return field.title
        return self.old.questions[name].title if name in self.old.questions else name

    # What would be taken for something else

    def _blanks(self, said: Collection[str]) -> Iterator[Statement]:
        """Empty what stands under an id that asks for something else now; the history keeps it."""
        why = f"{self.new.id} {self.new.version} asks for something else here than {self._from}."
        for name, standing in self.fields.items():
            is_empty = all(head.value is None for head in standing.heads)
            if name not in said and not is_empty and self._means_else(name, standing.value):
                yield Statement(self.entity, name, None, self.edit, why=why)

    def _means_else(self, name: str, value: Json) -> bool:
        kind, _, rest = name.partition("/")
        if f"{kind}/" == ANSWER:
            return self._asks_else(rest, value)
        id_ = rest.partition("/")[0]
        is_of_indicator = f"{kind}/" in (SCORE, NOTE, DISCUSS) and id_ in self.old.indicators
        return is_of_indicator and id_ in self.new.indicators and self._places[id_] != id_

    def _asks_else(self, name: str, value: Json) -> bool:
        field = self.new.field(name)
        if field is None:
            return False
        way = self._ways.get(name if name in self.new.fields else field.question.id)
        is_draft = isinstance(value, dict) and value.get("state") == "draft"
        return way is None or not (way.how == SAME or (way.how == REWORDED and is_draft))

    # Findings, measures, evidence

    def _items(self, items: Mapping[EntityId, Fields]) -> Iterator[Statement]:
        for entity, fields in items.items():
            for name in ("indicator", "linked"):
                before = value_of(fields, name)
                is_list = isinstance(before, list)
                after = [now for each in before if (now := self._link(each))] if is_list else self._link(before or "")
                if before and after != before:
                    yield Statement(entity, name, after, self.edit)
            yield from self._steps(entity, fields)

    def _link(self, link: str) -> str:
        """Return what a link to a question or indicator is now; nothing where its id means something else."""
        if link in self.old.indicators:
            return self._places[link] or ("" if link in self.new.indicators else link)
        if link in self._led:
            return self._led[link]
        return "" if link in self.new.questions or link in self.new.fields else link

    @cached_property
    def _led(self) -> dict[str, str]:
        """Where each earlier field and question is asked now."""
        led = {source: to for to, way in self._ways.items() for source in way.sources}
        for source, to in tuple(led.items()):
            led.setdefault(source.split(".")[0], to.split(".")[0])
        return led

    def _steps(self, entity: EntityId, fields: Fields) -> Iterator[Statement]:
        """Say the levels that a measure leads from and to on the new scale."""
        id_ = value_of(fields, "indicator")
        for name in ("from", "to"):
            level = value_of(fields, name)
            if id_ in self.old.indicators and isinstance(level, int):
                carried = carry_levels(self.old, {id_: level}, self.new, self.crosswalk)
                now = next(iter(carried.values())).level if len(carried) == 1 else None
                if carried and now != level:
                    yield Statement(entity, name, now, self.edit)


def _level_text(value: Json) -> str:
    return f"Level {value}" if isinstance(value, int) else "Not applicable" if value == DOES_NOT_APPLY else "No level"
