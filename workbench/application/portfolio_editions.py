"""Which edition of a portfolio is meant, and its indicators as columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.application.referring import SeveralEditions
from workbench.forms.edition import Form, Indicator, fields_of
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record
from workbench.portfolio.statistics import by_number, list_editions
from workbench.portfolio.submissions import Document

USUAL_LEVELS = 6
"""Levels of an indicator whose edition is not known here."""
Share = tuple[int, int]
"""How much of an indicator is answered, and how much is asked."""


class NothingHere(WorkbenchError):
    code = "PRT-018"
    message = "The portfolio has no package of {wanted}."
    remedy = "`workbench portfolio packages` lists what it has."


@dataclass(frozen=True, slots=True)
class Head:
    """An indicator as a column."""

    id: str
    title: str
    section: str
    """Its title, short; the same for neighbours."""
    levels: int = USUAL_LEVELS
    """How many steps its scale has."""
    asked: tuple[tuple[str, bool], ...] = ()
    """What is asked, by id, and whether it always is."""


def edition_of(place: str, edition: str = "") -> str:
    """Return the edition that is meant: the one given, or the only one. Raises SeveralEditions or NothingHere."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        known = list_editions(connection)
    if edition and edition not in known:
        raise NothingHere(wanted=f"the edition {edition}")
    if not known:
        raise NothingHere(wanted="any edition")
    if not edition and len(known) > 1:
        raise SeveralEditions(known=", ".join(known))
    return edition or known[0]


def heads_of(form: Form | None, lines: Sequence[Record]) -> tuple[Head, ...]:
    """Return the columns of packages of an edition, in its order; those that it does not know come last."""
    known = {place for each in lines[:1] for place in each.places}
    own = [
        _head(section.short or section.title, each)
        for section in (form.sections if form else ())
        for each in section.all_indicators
        if each.is_scored
    ]
    more = known - {each.id for each in own}
    return (*own, *(_unknown(each, lines) for each in sorted(more, key=by_number)))


def _head(section: str, indicator: Indicator) -> Head:
    asked = tuple(
        (place, not question.relevant)
        for question in indicator.questions
        for place in ([each.id for each in fields_of(question)] or [question.id])
    )
    return Head(indicator.id, indicator.title, section, len(indicator.levels), asked)


def _unknown(indicator: str, lines: Iterable[Record]) -> Head:
    """Return the column of an indicator of which only the levels are known."""
    highest = max((level for each in lines if (level := each.level(indicator)) is not None), default=0)
    return Head(indicator, "", indicator.partition(".")[0], max(USUAL_LEVELS, highest + 1))


def title_of(form: Form | None, indicator: str) -> str:
    """Return an indicator's title in an edition; its number where that is not known here."""
    found = form.indicators.get(indicator) if form else None
    return found.title if found else f"Indicator {indicator}"


def top_of(form: Form | None, indicator: str) -> int:
    """Return an indicator's highest level."""
    found = form.indicators.get(indicator) if form else None
    return len(found.levels) - 1 if found and found.levels else USUAL_LEVELS - 1


def whole_of(document: Document, heads: Iterable[Head]) -> dict[str, Share]:
    """Count, by indicator, what a package answers of what is asked.

    What is asked only in some cases counts where the package says that it was asked; the first packages did not say
    that: of them it counts where it is answered.
    """
    answered = {str(each["question"]) for each in document["answers"]}
    answered |= {each.partition(".")[0] for each in answered}  # Of a table with rows that were added, the table.
    found = {}
    for head in heads:
        asked = [
            id_ for id_, always in head.asked if id_ in answered or _is_asked(document, head.id, id_, always=always)
        ]
        found[head.id] = (sum(id_ in answered for id_ in asked), len(asked))
    return found


def _is_asked(document: Document, indicator: str, field: str, *, always: bool) -> bool:
    left_out = document.get("irrelevant")
    if not isinstance(left_out, list):
        return always
    return indicator not in left_out and field.partition(".")[0] not in left_out
