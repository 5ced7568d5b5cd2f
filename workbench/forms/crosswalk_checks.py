"""Every fault of a crosswalk at once: unknown ids, rules, level maps, and what would be lost without a word."""

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from workbench.forms import rules as cel_rules
from workbench.forms.crosswalks import (
    COMPUTED,
    MERGED,
    RENAMED,
    RESCALED,
    REWORDED,
    SPLIT,
    Crossing,
    Crosswalk,
    Route,
    places_of,
    read_crosswalk,
    routes_of,
)
from workbench.forms.edition import Form, Indicator
from workbench.forms.hints import hinted, meant
from workbench.forms.meanings import fits, meaning_of, scale_of
from workbench.forms.nodes import Path, Tree, problem
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence, later

Placed = tuple[Crossing, Path]


def check_crosswalk(
    content: bytes, where: str, old: Form, new: Form, languages: Collection[str] = ()
) -> tuple[Problem, ...]:
    """Name every fault of a crosswalk from one edition to another, in the order of its lines.

    `languages` are those in which the later edition is worded beside its own: each reason is to be in all of them.
    """
    crosswalk, problems, tree = read_crosswalk(content, where)
    found = list(problems)
    if crosswalk is not None and not problems:
        check = _Check(crosswalk, tree, where, old, new)
        for each in (_head, _ids, _shapes, _twice, _fitting, _rules, _levels, _left, _levels_left):
            each(check)
        _reasons(check, languages)
        found = check.problems
    return tuple(sorted(found, key=lambda each: (each.line or 0, each.column or 0, each.code)))


class _Check:
    """A crosswalk beside the tree that it was read from and its two editions."""

    def __init__(self, crosswalk: Crosswalk, tree: Tree, where: str, old: Form, new: Form) -> None:
        self.crosswalk, self.old, self.new = crosswalk, old, new
        self._tree, self._where = tree, where
        self.problems: list[Problem] = []
        self.questions: list[Placed] = [(c, ("questions", at)) for at, c in enumerate(crosswalk.questions)]
        self.indicators: list[Placed] = [(c, ("indicators", at)) for at, c in enumerate(crosswalk.indicators)]
        self.routes = tuple(routes_of(crosswalk, old, new))

    def fault(self, code: str, message: str, path: Path, severity: Severity = Severity.ERROR, offset: int = 0) -> None:
        while path and path not in self._tree.places:
            path = path[:-1]
        line, column = self._tree.places.get(path, (1, 1))
        self.problems.append(problem(code, message, self._where, (line, column + offset), severity))


def _head(check: _Check) -> None:
    crosswalk, old = check.crosswalk, check.old
    if crosswalk.edition != old.id or crosswalk.version not in ("", old.version):
        told = f"{crosswalk.edition} {crosswalk.version}".strip()
        message = Sentence(
            "It comes from {told}, but {edition} is the earlier edition.", told=told, edition=_named(old)
        )
        check.fault("FRM-315", message, ("from",))


def _reasons(check: _Check, languages: Collection[str]) -> None:
    """Name the reasons that readers of the edition in one of its languages would get in another."""
    own = check.new.language
    for crossing, path in (*check.questions, *check.indicators):
        known = dict(crossing.whys)
        if known and next(iter(known)) != own:
            message = Sentence("Write the reason in {own} first: others are translated from it.", own=own)
            check.fault("FRM-326", message, (*path, "why"))
        missing = [each for each in sorted(languages) if each != own and not known.get(each)]
        if missing:
            entry = f"{{{own}: …, {missing[0]}: …}}"
            message = Sentence(
                "The reason is not in {missing}: add it beside the {own} text, e.g. {entry}.",
                missing=", ".join(missing), own=own, entry=entry,
            )  # fmt: skip
            check.fault("FRM-325", message, (*path, "why"), Severity.WARNING)


# Ids


def _ids(check: _Check) -> None:
    for crossings, known_of in ((check.questions, _askable), (check.indicators, _indicators)):
        for crossing, path in crossings:
            for key, names, form in (("from", crossing.before, check.old), ("to", crossing.now, check.new)):
                known = known_of(form)
                for name in (each for each in names if each not in known):
                    hint = meant(_near(name, known), Sentence("Check the spelling."))
                    message = Sentence("{edition} has no “{name}”.", edition=_named(form), name=name)
                    check.fault("FRM-316", hinted(message, hint), (*path, key))


def _near(name: str, known: Collection[str]) -> str:
    return next(iter(get_close_matches(name, known, 1)), "")


def _named(form: Form) -> str:
    return f"{form.id} {form.version}"


def _askable(form: Form) -> tuple[str, ...]:
    return (*form.questions, *(each for each in form.fields if each not in form.questions))


def _indicators(form: Form) -> tuple[str, ...]:
    return tuple(form.indicators)


def _known(check: _Check, placed: Iterable[Placed]) -> Iterator[Placed]:
    """Leave out crossings whose ids are at fault already."""
    for crossing, path in placed:
        old, new = (_askable, _askable) if path[0] == "questions" else (_indicators, _indicators)
        if set(crossing.before) <= set(old(check.old)) and set(crossing.now) <= set(new(check.new)):
            yield crossing, path


def _shapes(check: _Check) -> None:
    """Hold each crossing to how many it leads from and to."""
    for crossing, path in (*_known(check, check.questions), *_known(check, check.indicators)):
        wrong = _wrong_count(check, crossing, is_question=path[0] == "questions")
        if wrong:
            check.fault("FRM-317", wrong, path)


def _wrong_count(check: _Check, crossing: Crossing, *, is_question: bool) -> str:
    before, now = len(crossing.before), len(crossing.now)
    if is_question:
        before = sum(len(places_of(check.old, each)) for each in crossing.before)
        now = sum(len(places_of(check.new, each)) for each in crossing.now)
    match crossing.how:
        case how if how in (RENAMED, REWORDED) and (len(crossing.before), len(crossing.now)) != (1, 1):
            return Sentence("{how} leads from one id to one id.", how=how)
        case how if how == REWORDED and crossing.before != crossing.now:
            return Sentence("reworded keeps its id. Where the id changes, it is renamed.")
        case how if how == SPLIT and now < 2:
            return Sentence("split leads to several ids.")
        case how if how == MERGED and (before < 2 or now != 1):
            return Sentence("merged leads from several figures into one field.")
        case how if how == RESCALED and (before, now) != (1, 1):
            return Sentence("rescaled leads from one field to one field. Name a table's cells one by one.")
    if is_question and crossing.how in (RENAMED, REWORDED, SPLIT) and not _leads(check, crossing):
        return Sentence("No cell of the one table has a row and column of the other. Name the cells one by one.")
    return ""


def _leads(check: _Check, crossing: Crossing) -> bool:
    return any(route.crossing is crossing for route in check.routes)


def _twice(check: _Check) -> None:
    for crossings in (check.questions, check.indicators):
        arrived: dict[str, Path] = {}
        left: dict[str, str] = {}
        for crossing, path in crossings:
            is_question = path[0] == "questions"
            for name in _spread(check.new, crossing.now, is_question=is_question):
                if name in arrived:
                    message = Sentence("“{name}” has its answer from two entries. Take one out.", name=name)
                    check.fault("FRM-321", message, (*path, "to"))
                arrived.setdefault(name, path)
            for name in _spread(check.old, crossing.before, is_question=is_question):
                if name in left and {left[name], crossing.how} - set(COMPUTED):
                    message = Sentence(
                        "“{name}” is {how} in another entry already. Take one out.", name=name, how=left[name]
                    )
                    check.fault("FRM-321", message, (*path, "from"))
                left.setdefault(name, crossing.how)


def _spread(form: Form, names: Iterable[str], *, is_question: bool) -> tuple[str, ...]:
    return tuple(place for each in names for place in (places_of(form, each) if is_question else (each,)))


# Answers


def _fitting(check: _Check) -> None:
    """Name answers that can't stand under the question that they are led to."""
    paths = {id(crossing): path for crossing, path in check.questions}
    for route in check.routes:
        if route.crossing.how in (RENAMED, REWORDED) and not _fits(check, route):
            message = Sentence(
                "An answer to “{before}” can't stand at “{now}”: type, unit, period or choices differ. "
                "Say by a rule how one becomes the other (rescaled), or drop it.",
                before=route.sources[0], now=route.to,
            )  # fmt: skip
            check.fault("FRM-318", message, paths[id(route.crossing)])


def _fits(check: _Check, route: Route) -> bool:
    before, now = check.old.fields.get(route.sources[0]), check.new.fields.get(route.to)
    if before is not None and now is not None:
        return fits(before, now)
    one, other = check.old.questions[route.sources[0]], check.new.questions[route.to]
    columns = {each.id: (each.type, each.unit) for each in other.columns}
    same_cells = (one.cell_type, one.unit, one.period) == (other.cell_type, other.unit, other.period)
    return same_cells and all(columns.get(each.id) == (each.type, each.unit) for each in one.columns)


def _rules(check: _Check) -> None:
    environment = cel_rules.environment_of(check.old)
    for crossing, path in _known(check, check.questions):
        target = check.new.fields.get(crossing.now[0]) if crossing.now else None
        if crossing.how not in COMPUTED or target is None:
            continue
        path = (*path, "rule")
        fault = cel_rules.find_fault(environment, crossing.rule, cel_rules.cel_type_name(target.type))
        if fault is not None:
            check.fault("FRM-319", _told(check.old, fault.message), path, offset=fault.offset)
            continue
        named = cel_rules.names_in(crossing.rule) & {
            *cel_rules.names_of(check.old),
            *cel_rules.NUMBERS,
            cel_rules.PERIOD_END,
        }
        listed = {each.split(".")[0] for each in crossing.before}
        for name in sorted(named ^ listed):
            check.fault("FRM-319", Sentence(_UNNAMED if name in named else _UNUSED, name=name), path)


_UNNAMED = later("“{name}” is not named under from. Name there what the rule computes with.")
_UNUSED = later("“{name}” is named under from, but not in the rule. Name there what the rule computes with.")


def _told(old: Form, message: str) -> str:
    if "ndeclared reference to '" not in message:
        return message
    name = message.split("'")[1]
    fault = Sentence("The rule speaks of “{name}”, which {edition} does not know.", name=name, edition=_named(old))
    return hinted(fault, meant(_near(name, cel_rules.names_of(old))))


def _left(check: _Check) -> None:
    """Name what would be lost without a word, and what is worded otherwise."""
    gone = {place for c, _ in check.questions for name in c.before for place in places_of(check.old, name)}
    reached = {route.to for route in check.routes}
    for question in check.old.questions.values():
        places = [each for each in places_of(check.old, question.id) if each not in gone]
        lost = [each for each in places if each in reached or not _has_home(check, each)]
        if lost:
            named = question.id if len(lost) == len(places) else ", ".join(lost)
            message = Sentence(
                "“{name}” is not mapped, not dropped, and not in {edition}. Say what became of it.",
                name=named, edition=_named(check.new),
            )  # fmt: skip
            check.fault("FRM-322", message, ("questions",))
        for place in (each for each in places if each not in lost):
            _compare(check, place)


def _has_home(check: _Check, place: str) -> bool:
    return place in check.new.fields or place in {each.id for each in check.new.free_tables}


def _compare(check: _Check, place: str) -> None:
    before, now = check.old.fields.get(place), check.new.fields.get(place)
    one, other = before or check.old.questions[place], now or check.new.questions[place]
    if before is not None and now is not None and not fits(before, now):
        message = Sentence(
            "“{name}” changed its type, unit, period or choices. Give a rule (rescaled), or drop it.", name=place
        )
        check.fault("FRM-318", message, ("questions",))
    elif meaning_of(one) != meaning_of(other):
        message = Sentence(
            "“{name}” is worded otherwise: last year's answer is shown with the difference, not kept. "
            "Name it as reworded and say why.",
            name=place,
        )
        check.fault("FRM-323", message, ("questions",), Severity.WARNING)


# Levels


def _levels(check: _Check) -> None:
    for crossing, path in _known(check, check.indicators):
        old = [check.old.indicators[each] for each in crossing.before]
        new = [check.new.indicators[each] for each in crossing.now]
        if crossing.how in (RENAMED, REWORDED, RESCALED) and old and new:
            _level_map(check, crossing, path, old[0], new[0])


def _level_map(check: _Check, crossing: Crossing, path: Path, before: Indicator, now: Indicator) -> None:
    count, top = len(before.levels), len(now.levels) - 1
    if not before.is_scored or not now.is_scored:
        unscored = now if before.is_scored else before
        message = Sentence("“{id}” has no levels that could be carried over. Drop it.", id=unscored.id)
        check.fault("FRM-324", message, path)
    elif crossing.how == RESCALED and len(crossing.levels) != count:
        message = Sentence(
            "levels gives {given} of {all}: one for each level 0 to {top} of {id}.",
            given=len(crossing.levels), all=count, top=count - 1, id=before.id,
        )  # fmt: skip
        check.fault("FRM-320", message, (*path, "levels"))
    elif crossing.how == RESCALED:
        for place, level in enumerate(crossing.levels):
            if level > top:
                message = Sentence(
                    "Level {level} is outside the scale 0 to {top} of {id}.", level=level, top=top, id=now.id
                )
                check.fault("FRM-320", message, (*path, "levels", place))
    elif count != top + 1:
        message = Sentence(
            "{before} has {old} levels and {now} {new}. Say by levels which means which (rescaled).",
            before=before.id, old=count, now=now.id, new=top + 1,
        )  # fmt: skip
        check.fault("FRM-320", message, path)


def _levels_left(check: _Check) -> None:
    gone = {name for crossing, _ in check.indicators for name in crossing.before}
    reached = {name for crossing, _ in check.indicators for name in crossing.now}
    for indicator in check.old.scored:
        if indicator.id in gone:
            continue
        now = check.new.indicators.get(indicator.id)
        if now is None or indicator.id in reached:
            message = Sentence(
                "Indicator {id} is not mapped, not dropped, and not in {edition}. Say what became of it.",
                id=indicator.id, edition=check.new.id,
            )  # fmt: skip
            check.fault("FRM-322", message, ("indicators",))
        elif scale_of(now) != scale_of(indicator):
            message = Sentence(
                "Indicator {id} has another scale now, so that its levels would be lost. "
                "Say which level means which, or drop it.",
                id=indicator.id,
            )
            check.fault("FRM-322", message, ("indicators",))
