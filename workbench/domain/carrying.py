"""What an earlier edition's answers and levels say in a later one: shown with its reason, never guessed.

An answer is kept with one key only where wording and meaning are unchanged. What a rule computes is
compared with, and never kept: the cluster has not said it.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from workbench.domain.computing import compute
from workbench.domain.dossier import Answer, Carried, CarriedLevel, DerivedValue
from workbench.domain.values import BLANK, from_json, is_figure, is_given, to_json
from workbench.domain.wording import value_text
from workbench.forms.crosswalks import (
    COMPUTED,
    DROPPED,
    MERGED,
    RENAMED,
    RESCALED,
    REWORDED,
    SPLIT,
    Crosswalk,
    routes_of,
)
from workbench.forms.edition import NEVER, OFFER, Field, Form, Indicator
from workbench.forms.meanings import fits, meaning_of, scale_of, wording_of
from workbench.forms.rules import names_in
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.tongue import language, say

SAME = "same"
_WORD = re.compile(r"\S+|\n")
Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Way:
    """How one place of the later edition gets its answer: a field, or a question where a person adds the rows."""

    how: str
    why: str
    sources: tuple[str, ...]
    rule: str
    same_meaning: bool


def carry(
    old: Form, answers: Answers, new: Form, crosswalk: Crosswalk | None, told: Form | None = None
) -> dict[str, Carried]:
    """Return what stands beside each field of the later edition, in its order.

    `told` is the earlier edition in the words in which its answers are to be told, else its own.
    """
    if old.hash == new.hash:
        return {name: _unchanged(new, name, answer) for name, answer in answers.items()}
    found: dict[str, Carried] = {}
    for place, way in ways_of(old, new, crosswalk).items():
        for field, sources in _fields(new, place, way, answers):
            before = {name: answers[name] for name in sources if name in answers}
            if before:
                found[field.id] = _carried(old, field, replace(way, sources=sources), before, told or old)
    return found


def for_next_period(new: Form, carried: Mapping[str, Carried]) -> dict[str, Carried]:
    """Leave out what the edition says is never to be seen beside next period's question."""
    return {name: each for name, each in carried.items() if _carry_of(new, name) != NEVER}


def find_homeless(old: Form, answers: Answers, new: Form, crosswalk: Crosswalk | None) -> dict[str, str]:
    """Return the answered fields that are asked nowhere in the later edition, each with the reason."""
    if old.hash == new.hash:
        return {}
    ways = ways_of(old, new, crosswalk)
    used = {
        source for place, way in ways.items() for _, sources in _fields(new, place, way, answers) for source in sources
    }
    why = (
        {name: each.why for each in crosswalk.questions if each.how == DROPPED for name in each.before}
        if crosswalk
        else {}
    )
    default = say("carried.not_asked", edition=f"{new.id} {new.version}")
    given = (name for name, answer in answers.items() if name not in used and is_given(answer.value))
    return {name: why.get(name) or why.get(name.split(".")[0]) or default for name in given}


def carry_levels(
    old: Form, levels: Mapping[str, int], new: Form, crosswalk: Crosswalk | None
) -> dict[str, CarriedLevel]:
    """Return what stands beside each indicator of the later edition, in its order."""
    if old.hash == new.hash:
        return {id_: CarriedLevel(level, SAME, "", id_, level) for id_, level in levels.items()}
    found = dict(_crossed_levels(old, levels, new, crosswalk))
    gone = {name for each in (crosswalk.indicators if crosswalk else ()) for name in each.before}
    for id_, level in levels.items():
        now = new.indicators.get(id_)
        if id_ not in gone and now is not None and now.is_scored and id_ not in found:
            found[id_] = _same_level(old, now, level)
    return {each.id: found[each.id] for each in new.scored if each.id in found}


def homeless_levels(old: Form, levels: Mapping[str, int], new: Form, crosswalk: Crosswalk | None) -> dict[str, str]:
    """Return the indicators whose levels have no place in the later edition, each with the reason."""
    placed = {each.indicator_before for each in carry_levels(old, levels, new, crosswalk).values()}
    told = crosswalk.indicators if crosswalk and old.hash != new.hash else ()
    why = {name: each.why for each in told for name in each.before}
    default = say("carried.not_judged", edition=f"{new.id} {new.version}")
    return {id_: why.get(id_, default) for id_ in levels if id_ not in placed}


def not_before(old: Form, new: Form, crosswalk: Crosswalk | None) -> frozenset[str]:
    """Return the fields and scored indicators of the later edition that the earlier one does not have."""
    if old.hash == new.hash:
        return frozenset()
    ways = ways_of(old, new, crosswalk)
    judged = carry_levels(old, {each.id: 0 for each in old.scored}, new, crosswalk)
    fields = {name for name in new.fields if name not in ways and name.split(".")[0] not in ways}
    return frozenset(fields | {each.id for each in new.scored if each.id not in judged})


def carry_derived(old: Form, derived: Mapping[str, DerivedValue], new: Form) -> dict[str, DerivedValue]:
    """Return the derived values that are computed alike from questions of unchanged meaning."""
    if old.hash == new.hash:
        return dict(derived)
    key = (old.hash, new.hash)
    if key not in _SAME_DERIVED:
        _SAME_DERIVED[key] = frozenset(each.id for each in old.derived if _same_rule(old, new, each.id))
    return {name: value for name, value in derived.items() if name in _SAME_DERIVED[key]}


_SAME_DERIVED: dict[tuple[str, str], frozenset[str]] = {}
"""Ids of derived values that two editions compute alike, by the editions' hashes."""


def diff_of(before: str, now: str) -> tuple[tuple[str, str], ...]:
    """Compare two wordings word by word: pairs of `kept`, `removed` or `added`, and the words.

    The end of a line counts as a word, so that a heading does not run into what follows it.
    """
    one, other = _WORD.findall(before), _WORD.findall(now)
    found: list[tuple[str, str]] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(("kept", " ".join(one[a:b])))
            continue
        if b > a:
            found.append(("removed", " ".join(one[a:b])))
        if d > c:
            found.append(("added", " ".join(other[c:d])))
    return tuple(found)


def places_of_indicators(old: Form, new: Form, crosswalk: Crosswalk | None) -> dict[str, str | None]:
    """Return where what is said of each indicator belongs in the later edition; None where it has no one place."""
    places: dict[str, str | None] = {id_: id_ if id_ in new.indicators else None for id_ in old.indicators}
    for crossing in crosswalk.indicators if crosswalk else ():
        is_one = crossing.how in (RENAMED, REWORDED, RESCALED, MERGED) and len(crossing.now) == 1
        place = crossing.now[0] if is_one and crossing.now[0] in new.indicators else None
        places |= {id_: place for id_ in crossing.before if id_ in places}
    return places


# Ways


_WAYS: dict[tuple[str, str, Crosswalk | None, str], dict[str, Way]] = {}
"""By the hashes of both editions and the language of the reasons: an assessment is read again with each answer."""


def ways_of(old: Form, new: Form, crosswalk: Crosswalk | None) -> dict[str, Way]:
    """Return how each place of the later edition gets its answer, in its order; places that are new stay out."""
    key = (old.hash, new.hash, crosswalk, language())
    if key not in _WAYS:
        ways = dict(_unmapped(old, new, crosswalk)) | dict(_mapped(old, new, crosswalk))
        order = {name: at for at, name in enumerate((*new.fields, *(each.id for each in new.free_tables)))}
        _WAYS[key] = dict(sorted(ways.items(), key=lambda each: order[each[0]]))
    return _WAYS[key]


def _mapped(old: Form, new: Form, crosswalk: Crosswalk | None) -> Iterator[tuple[str, Way]]:
    for route in routes_of(crosswalk, old, new) if crosswalk else ():
        crossing = route.crossing
        same = crossing.how in (RENAMED, REWORDED) and _meaning(old, route.sources[0]) == _meaning(new, route.to)
        yield route.to, Way(crossing.how, crossing.why, route.sources, crossing.rule, same)


def _unmapped(old: Form, new: Form, crosswalk: Crosswalk | None) -> Iterator[tuple[str, Way]]:
    """Yield the places that kept their id, unless the crosswalk says that the id means something else now."""
    moved, computed_from = _gone(old, crosswalk)
    for place in (*new.fields, *(each.id for each in new.free_tables)):
        is_there = place in old.fields or place in {each.id for each in old.free_tables}
        if not is_there or place in moved:
            continue
        if _meaning(old, place) == _meaning(new, place):
            yield place, Way(SAME, "", (place,), "", same_meaning=True)
        elif place not in computed_from:
            why = say("carried.reworded", edition=f"{new.id} {new.version}")
            yield place, Way(REWORDED, why, (place,), "", same_meaning=False)


def _gone(old: Form, crosswalk: Crosswalk | None) -> tuple[set[str], set[str]]:
    """Return the places that were led elsewhere or dropped, and those that enter a rule."""
    moved: set[str] = set()
    computed_from: set[str] = set()
    for crossing in crosswalk.questions if crosswalk else ():
        goal = computed_from if crossing.how in COMPUTED else moved
        for name in crossing.before:
            goal |= {name} | {each for each in old.fields if each.startswith(f"{name}.")}
    return moved, computed_from


def _meaning(form: Form, place: str) -> str:
    return meaning_of(form.fields[place] if place in form.fields else form.questions[place])


def _fields(new: Form, place: str, way: Way, answers: Answers) -> Iterator[tuple[Field, tuple[str, ...]]]:
    """Yield the fields of a place with their sources; of a table with added rows, those that were answered."""
    if place in new.fields:
        yield new.fields[place], tuple(_spread(way.sources, answers))
        return
    source = way.sources[0]
    for name in answers:
        if name.startswith(f"{source}.") and (field := new.field(place + name.removeprefix(source))) is not None:
            yield field, (name,)


def _spread(sources: tuple[str, ...], answers: Answers) -> Iterator[str]:
    for source in sources:
        added = [name for name in answers if name.startswith(f"{source}.")]
        yield from added or [source]


# Answers


def _carry_of(form: Form, name: str) -> str:
    field = form.field(name)
    return field.question.carry if field is not None else OFFER


def _unchanged(new: Form, name: str, answer: Answer) -> Carried:
    may_keep = _carry_of(new, name) == OFFER and is_given(answer.value)
    return Carried(answer, SAME, "", may_keep, fits=True, fields_before=(name,))


def _carried(old: Form, field: Field, way: Way, before: dict[str, Answer], worded: Form) -> Carried:
    earlier = {name: found for name in way.sources if (found := old.field(name)) is not None}
    if way.how == SAME:
        return replace(_unchanged_at(field, before[way.sources[0]]), fields_before=way.sources)
    named = {name: worded.field(name) or each for name, each in earlier.items()}
    texts = [value_text(named[name], before[name].value if name in before else BLANK) for name in named]
    told = texts[0] if len(texts) == 1 else "; ".join(map(_line, named.values(), texts))
    wordings = "\n".join(map(wording_of, earlier.values())), wording_of(field)
    answer, why, is_fit = _answer(old, named, field, way, before)
    may_keep = way.same_meaning and is_fit and field.question.carry == OFFER and is_given(before[way.sources[0]].value)
    return Carried(answer, way.how, why, may_keep, is_fit, *wordings, way.sources, told)


def _unchanged_at(field: Field, answer: Answer) -> Carried:
    return Carried(answer, SAME, "", field.question.carry == OFFER and is_given(answer.value), fits=True)


def _line(field: Field, text: str) -> str:
    title = field.title if field.row is None else f"{field.question.short or field.question.title}, {field.title}"
    return f"{title}: {text}"


def _answer(
    old: Form, earlier: Mapping[str, Field], field: Field, way: Way, before: Answers
) -> tuple[Answer | None, str, bool]:
    """Return the answer that stands here, why, and whether it can be compared with one of today."""
    first = before.get(way.sources[0])
    is_alone = len(way.sources) == 1 and first is not None
    if way.how in COMPUTED and not (is_alone and first and not is_figure(first.value)):
        value, fault = compute(old, way.rule, earlier, {name: each.value for name, each in before.items()}, field)
        if value is None:
            return None, f"{way.why} {fault}".strip(), False
        latest = max(before.values(), key=lambda each: each.recorded_at)
        source = first.source if first is not None and is_alone else None
        return replace(latest, value=value, note="", source=source, how="computed"), way.why, True
    if first is None or way.how == SPLIT:
        return first, way.why, False
    is_fit = way.how in COMPUTED or _fits(old, way.sources[0], field)
    return first, way.why, is_fit and _can_stand(field, first)


def _fits(old: Form, source: str, field: Field) -> bool:
    before = old.field(source)
    return before is not None and fits(before, field)


def _can_stand(field: Field, answer: Answer) -> bool:
    try:
        from_json(field, to_json(answer.value), field.question.currency or "EUR")
    except WorkbenchError:  # Out of the new bounds, or none of the new choices.
        return False
    return True


# Levels


def _crossed_levels(
    old: Form, levels: Mapping[str, int], new: Form, crosswalk: Crosswalk | None
) -> Iterator[tuple[str, CarriedLevel]]:
    for crossing in crosswalk.indicators if crosswalk else ():
        given = [name for name in crossing.before if name in levels and name in old.indicators]
        for id_ in crossing.now if given else ():
            now, level = new.indicators.get(id_), levels[given[0]]
            if now is None or not now.is_scored:
                continue
            found: int | None = None
            if crossing.how == RESCALED and level < len(crossing.levels):
                found = crossing.levels[level]
            elif crossing.how in (RENAMED, REWORDED) and len(now.levels) == len(old.indicators[given[0]].levels):
                found = level
            is_on_scale = found is not None and found < len(now.levels)
            yield id_, CarriedLevel(found if is_on_scale else None, crossing.how, crossing.why, given[0], level)


def _same_level(old: Form, now: Indicator, level: int) -> CarriedLevel:
    if scale_of(old.indicators[now.id]) == scale_of(now):
        return CarriedLevel(level, SAME, "", now.id, level)
    return CarriedLevel(None, REWORDED, say("carried.level_reworded"), now.id, level)


def _same_rule(old: Form, new: Form, name: str, seen: tuple[str, ...] = ()) -> bool:
    one = next((each for each in old.derived if each.id == name), None)
    other = next((each for each in new.derived if each.id == name), None)
    if one is None or other is None or name in seen:
        return False
    if (one.title, one.type, one.unit, one.rule) != (other.title, other.type, other.unit, other.rule):
        return False
    derived = {each.id for each in old.derived}
    return all(
        _same_rule(old, new, each, (*seen, name)) if each in derived else _same_question(old, new, each)
        for each in names_in(one.rule)
        if each in derived or each in old.questions
    )


def _same_question(old: Form, new: Form, name: str) -> bool:
    return name in new.questions and meaning_of(old.questions[name]) == meaning_of(new.questions[name])
