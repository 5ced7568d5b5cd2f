"""What the public may see of a cluster: only what it released, worded; never points, levels or findings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from workbench.domain.awards import Award
from workbench.domain.dossier import Dossier
from workbench.domain.releases import MEMBERS, NAME, SERVICES, Release
from workbench.domain.telling import derived_words
from workbench.domain.values import is_given
from workbench.domain.wording import value_text
from workbench.forms.edition import fields_of

MOST_FIGURES, FEWEST_FIGURES, MOST_SERVICES = 4, 3, 5
SMALLEST_PART, MOST_PARTS = 3, 5
"""Members of a kind that are told apart, and kinds: fewer members and further kinds join the others."""
KINDS_OF_MEMBERS, SERVICES_TABLE, OTHER, EVENTS = "members_by_type", "services", "other", "events"
"""Ids by which editions know the kinds of members and the services."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A public profile."""

    name: str
    period: str
    as_of: date
    """When the last of it was released."""
    first_release: date
    texts: Mapping[str, str]
    """Claim, story, specialisation, partners, contact: those that are released."""
    figures: tuple[tuple[str, str], ...]
    """Figure and what it is; none where there are too few for a row."""
    members: tuple[tuple[str, int], ...]
    """Kinds of members, the most first, those too small to be told joined at the end."""
    services: tuple[tuple[str, int], ...]
    """Services and how often a year, the most first."""
    award: Award | None
    """The label that the cluster holds."""


def build_profile(dossier: Dossier, public: Mapping[str, Release], award: Award | None, today: date) -> Profile | None:
    """Return the profile; None where not even the name is released."""
    if NAME not in public:
        return None
    days = sorted(each.on for each in public.values())
    figures = tuple(_figures(dossier, public))[:MOST_FIGURES]
    return Profile(
        dossier.cluster.name,
        dossier.period,
        days[-1],
        days[0],
        {item: each.text for item, each in public.items() if each.text},
        figures if len(figures) >= FEWEST_FIGURES else (),
        _members(dossier) if MEMBERS in public else (),
        _services(dossier) if SERVICES in public else (),
        award if award is not None and _is_valid(award, today) else None,
    )


def _is_valid(award: Award, today: date) -> bool:
    return award.on <= today and (award.until is None or award.until >= today)


def _figures(dossier: Dossier, public: Mapping[str, Release]) -> Iterator[tuple[str, str]]:
    derived = {each.id: each for each in dossier.form.derived}
    order = {name: place for place, name in enumerate((*dossier.form.fields, *derived))}
    for item in sorted(public, key=lambda each: order.get(each, len(order))):
        answer, field = dossier.answers.get(item), dossier.form.field(item)
        if answer is not None and field is not None and is_given(answer.value):
            title = field.title if field.row else (field.question.short or field.question.title)
            value = answer.value
            yield str(value.year) if isinstance(value, date) else value_text(field, value), title
        elif item in derived and dossier.derived.get(item) is not None:
            yield derived_words(dossier, derived[item], dossier.derived[item]), derived[item].title


def _members(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    question = dossier.form.questions.get(KINDS_OF_MEMBERS)
    counts = list(_counts(dossier, KINDS_OF_MEMBERS, "")) if question else []
    large = ((title, n) for row, title, n in counts if row != OTHER and n >= SMALLEST_PART)
    told = sorted(large, key=lambda each: -each[1])
    told = told if len(told) < MOST_PARTS else told[: MOST_PARTS - 1]
    rest = sum(n for _, _, n in counts) - sum(n for _, n in told)
    others = next((title for row, title, _ in counts if row == OTHER), "")
    return tuple(told + ([(others, rest)] if others and rest >= SMALLEST_PART else []))


def _services(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    rows = ((title, count) for _, title, count in _counts(dossier, SERVICES_TABLE, EVENTS) if count)
    return tuple(sorted(rows, key=lambda each: -each[1])[:MOST_SERVICES])


def _counts(dossier: Dossier, table: str, column: str) -> Iterator[tuple[str, str, int]]:
    """Yield row, its title and its count of a table, as far as it is answered."""
    question = dossier.form.questions.get(table)
    titles = {row.id: row.title for row in question.rows} if question else {}
    for field in fields_of(question) if question else ():
        _, row, *cell = field.id.split(".")
        answer = dossier.answers.get(field.id)
        if (cell or [""])[0] == column and answer is not None and isinstance(answer.value, int | Decimal):
            yield row, titles.get(row, field.title), int(answer.value)
