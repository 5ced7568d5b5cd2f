"""What the one-page summary prints of findings and measures, and what is too long to stand there whole."""

from workbench.domain.dossier import Dossier, Finding, Measure
from workbench.kernel.speech import tr

MOST = 3
"""Strengths and measures that the page has room for."""
ROOM_OF_FINDING, ROOM_OF_MEASURE = 150, 60
"""Characters of a strength's text and of a measure's title."""


def first_strengths(dossier: Dossier) -> tuple[Finding, ...]:
    """Return the strengths that the page prints."""
    return tuple(each for each in dossier.findings if each.kind == "strength")[:MOST]


def first_measures(dossier: Dossier) -> tuple[Measure, ...]:
    """Return the measures that the page prints."""
    return dossier.measures[:MOST]


def list_too_long(dossier: Dossier) -> tuple[Finding | Measure, ...]:
    """Return what the page would have to cut, and what has no short form yet."""
    items: list[Finding | Measure] = [*first_strengths(dossier), *first_measures(dossier)]
    return tuple(filter(is_too_long, items))


def is_too_long(item: Finding | Measure) -> bool:
    """Tell whether a finding or measure has neither room on the page nor a short form."""
    return not item.short and len(long_form(item)) > room_of(item)


def long_form(item: Finding | Measure) -> str:
    """Return what the page prints of it unless there is a short form: a finding's text, a measure's title."""
    return item.title if isinstance(item, Measure) else item.text


def room_of(item: Finding | Measure) -> int:
    """Return the characters for which the page has room."""
    return ROOM_OF_MEASURE if isinstance(item, Measure) else ROOM_OF_FINDING


def title_and_text(finding: Finding) -> tuple[str, str]:
    """Return what the page prints of a strength; a title that only begins the text is not said twice."""
    begins_text = finding.text.startswith(finding.title.removesuffix("…"))
    if finding.short:
        return (finding.short, "") if begins_text else (finding.title, finding.short)
    return (finding.title, "") if finding.text == finding.title else (finding.title, finding.text)


def told_too_long(item: Finding | Measure) -> str:
    """Say that it is too long, for the person who signs."""
    return tr(
        "{number}: its title has {length} characters, and the summary page has room for {room}."
        if isinstance(item, Measure)
        else "{number}: its text has {length} characters, and the summary page has room for {room}.",
        number=item.number,
        length=len(long_form(item)),
        room=room_of(item),
    )
