"""What a questionnaire that came back says: answers, marks, levels, and who filled it in."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.domain.marks import UNCLEAR, FilledBy, Mark
from workbench.domain.values import NotApplicable, NotKnown, Value, tidy_text, to_json
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.questionnaire.locating import Found, Place
from workbench.exchange.excel.questionnaire.metadata import (
    ANSWERS,
    FILLED,
    LEVELS,
    MARKS,
    REMARKS,
    TICKS,
    WHYS,
    Spot,
    was_text,
)
from workbench.exchange.excel.questionnaire.replies import SILENT, Names, Reply, read_reply, read_ticks
from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, Field, Form
from workbench.forms.question_types import QuestionType
from workbench.forms.translations import in_language
from workbench.kernel.tongue import LANGUAGES, say, writing_in

_ROW_ID = re.compile(r"[\w-]{1,64}")
_SHOWN = 60
"""Characters of a name that nobody knows."""
KEPT = "kept"
"""A mark that takes last period's answer."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the cluster says to one field."""

    field: str
    reply: Reply
    address: str
    """Cell of the answer, or of the mark that says it: `Sheet!C2`."""
    was: str
    """What the cell held when it was written, as Metadata keeps it."""
    keeps: bool = False
    """It is to be as in the last period."""
    is_formula: bool = False
    why: str = ""
    """Why it reads otherwise than in the file, where it was restated."""

    @property
    def is_news(self) -> bool:
        """Tell whether it is not what we wrote ourselves."""
        return self.keeps or was_text(to_json(self.reply.value)) != (self.was or "null")


@dataclass(frozen=True, slots=True)
class Marked:
    """What the cluster marked beside a field or question."""

    name: str
    mark: Mark | None
    address: str
    was: Mark | None
    """What was marked when the file was written."""
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class SaidLevel:
    """The level that the cluster gives an indicator, and why."""

    indicator: str
    level: int | None
    why: str
    address: str
    was: str
    fault: str = ""
    """What stands there, where it is no level of the scale."""


@dataclass(frozen=True)
class Questionnaire:
    """What a questionnaire that came back says."""

    said: tuple[Said, ...]
    marked: tuple[Marked, ...]
    levels: tuple[SaidLevel, ...]
    filled_by: FilledBy
    read: frozenset[str]
    """Addresses of all cells that were asked for and filled."""
    unknown: tuple[tuple[str, str], ...] = ()
    """Filled cells that say they answer what the edition does not ask, with its name."""


def read_questionnaire(found: Found, form: Form, currency: str) -> Questionnaire:
    """Read everything that was filled in. `form` is the edition as it is kept, in its source language."""
    with writing_in(found.keys.get("language", "")):
        return _Reading(found, form, currency).whole()


class _Reading:
    def __init__(self, found: Found, form: Form, currency: str) -> None:
        self._form = in_language(form, found.keys.get("language", ""))
        self._currency, self._names = currency, Names(form)
        self._words = _mark_words(found.keys.get("previous_period", ""))
        self._places = found.places
        self._by: dict[tuple[str, str], Place] = {(p.spot.kind, p.spot.id): p for p in found.places}

    def whole(self) -> Questionnaire:
        """Read every place."""
        marked = tuple(self._marked())
        beside = {each.name: each for each in marked}
        return Questionnaire(
            tuple(self._said(beside)),
            marked,
            tuple(self._levels()),
            FilledBy(*(self._text(FILLED, name) for name in FilledBy.__dataclass_fields__)),
            frozenset(each.cell.address for each in self._places if each.cell is not None),
            tuple(
                (each.cell.address, each.spot.id[:_SHOWN])
                for each in self._places
                if each.cell is not None and each.spot.kind == ANSWERS and self._field(each) is None
            ),
        )

    def _field(self, place: Place) -> Field | None:
        """Return the field that a cell answers: one of the edition, or of a row that we offered."""
        field = self._form.field(place.spot.id) if place.spot.kind == ANSWERS else None
        is_odd = field is not None and field.row is not None and _ROW_ID.fullmatch(field.row.id) is None
        return None if is_odd else field

    def _said(self, beside: Mapping[str, Marked]) -> Iterator[Said]:
        for place in self._places:
            field = self._field(place)
            if field is None:
                continue
            reply = self._reply(place, field)
            mark = beside.get(field.id)
            if reply == SILENT and (state := self._state_of(field.id)) is not None:
                yield Said(field.id, Reply(state), self._by[MARKS, field.id].address, place.spot.was)
            elif reply == SILENT and (mark is not None and mark.keeps):
                yield Said(field.id, reply, mark.address, place.spot.was, keeps=True)
            else:
                is_formula = place.cell is not None and bool(place.cell.formula)
                yield Said(field.id, reply, self._address(place, field), place.spot.was, is_formula=is_formula)

    def _reply(self, place: Place, field: Field) -> Reply:
        if field.type is QuestionType.CHOICES and field.row is None:
            cells = {c.id: self._cell(TICKS, f"{field.id}/{c.id}") for c in field.choices}
            return read_ticks(cells, place.cell, field, place.spot, self._currency, self._names)
        return read_reply(place.cell, field, place.spot, self._currency, self._names)

    def _address(self, place: Place, field: Field) -> str:
        """Return where an answer stands: of several ticks, the first that is filled."""
        if place.cell is None and field.type is QuestionType.CHOICES:
            ticks = [self._by.get((TICKS, f"{field.id}/{c.id}")) for c in field.choices]
            filled = [each.address for each in ticks if each is not None and each.cell is not None]
            return filled[0] if filled else place.address
        return place.address

    def _marked(self) -> Iterator[Marked]:
        for place in self._places:
            if place.spot.kind != MARKS:
                continue
            name, text = place.spot.id, self._text(MARKS, place.spot.id)
            remark, state = self._text(REMARKS, name), self._words.get(text.casefold(), "")
            if text and not state:  # In words of their own: "?", "see the report".
                state, remark = UNCLEAR, f"{text}. {remark}".strip() if remark else text
            is_said_elsewhere = state in (NOT_KNOWN, NOT_APPLICABLE) and self._cell(ANSWERS, name) is None
            mark = Mark(UNCLEAR if state == UNCLEAR else "", remark)
            is_mark = not is_said_elsewhere and bool(mark.state or mark.remark)
            yield Marked(
                name, mark if is_mark else None, place.address, self._mark_before(place.spot), keeps=state == KEPT
            )

    def _mark_before(self, spot: Spot) -> Mark | None:
        """Return the mark that stood there when the file was written."""
        state = self._words.get(spot.was.casefold(), "")
        place = self._by.get((REMARKS, spot.id))
        remark = _remark_before(place.spot.was if place is not None else "")
        if state in (NOT_KNOWN, NOT_APPLICABLE) or not (state or remark):
            return None
        return Mark(UNCLEAR if state == UNCLEAR else "", remark)

    def _state_of(self, name: str) -> Value | None:
        """Return what a mark says in place of an answer: not known, or not applicable."""
        state = self._words.get(self._text(MARKS, name).casefold(), "")
        why = self._text(REMARKS, name)
        if state == NOT_KNOWN:
            return NotKnown(why)
        return NotApplicable(why) if state == NOT_APPLICABLE else None

    def _levels(self) -> Iterator[SaidLevel]:
        for place in self._places:
            indicator = self._form.indicators.get(place.spot.id) if place.spot.kind == LEVELS else None
            if indicator is None or not indicator.is_scored:
                continue
            why, text = self._text(WHYS, indicator.id), self._text(LEVELS, indicator.id)
            level = _level(text, len(indicator.levels) - 1)
            if text and level is None:  # Between two levels, or off the scale: their words are kept.
                yield SaidLevel(indicator.id, None, f"{text}. {why}".strip(), place.address, place.spot.was, fault=text)
            else:
                yield SaidLevel(indicator.id, level, why, place.address, place.spot.was)

    def _cell(self, kind: str, id_: str) -> Cell | None:
        place = self._by.get((kind, id_))
        return place.cell if place is not None else None

    def _text(self, kind: str, id_: str) -> str:
        cell = self._cell(kind, id_)
        return tidy_text(cell.text).strip() if cell is not None else ""


def _remark_before(was: str) -> str:
    try:
        remark = json.loads(was) if was else ""
    except ValueError:  # A long one, kept as its hash: it counts as said anew.
        return was
    return remark if isinstance(remark, str) else ""


def _level(text: str, top: int) -> int | None:
    text = text.removesuffix(".0")
    return int(text) if text.isdecimal() and len(text) < 4 and int(text) <= top else None


def _mark_words(year: str) -> dict[str, str]:
    """Return what marks mean, in any language."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        with writing_in(language):
            for state in (NOT_KNOWN, NOT_APPLICABLE, UNCLEAR):
                found[say(f"questionnaire.mark.{state}").casefold()] = state
            if year:
                found[say("questionnaire.mark.kept", year=year).casefold()] = KEPT
    return found
