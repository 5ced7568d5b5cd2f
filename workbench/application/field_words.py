"""What a field of an assessment, or of what belongs to it, is about: in words for its people."""

from collections.abc import Mapping

from workbench.domain.assessments import ANSWER, CONSENSUS, DISCUSS, INTEREST, NOTE, REQUEST, ROLE, TALK
from workbench.domain.consensus import APPROVAL
from workbench.domain.lanes import LOCK, lane_of
from workbench.domain.marks import MARK
from workbench.forms.edition import Form
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital

FIELD_WORDS = {
    "title": later("title"),
    "text": later("text"),
    "short": later("short form"),
    "owner": later("who does it"),
    "due": later("by when"),
    "proof": later("how it is proven"),
    "from": later("level now"),
    "to": later("level it leads to"),
    "deleted": later("whether it was removed"),
    "linked": later("what it speaks for"),
    "name": later("name"),
    "sort": later("sort"),
    "country": later("country"),
    "region": later("region"),
    "sector": later("sector"),
}
THINGS = {
    "cluster": later("Cluster “{name}”: {field}"),
    "evidence": later("Evidence “{name}”: {field}"),
    "finding": later("Finding “{name}”: {field}"),
    "measure": later("Measure “{name}”: {field}"),
    TALK: later("Talk “{name}”: {field}"),
    REQUEST: later("Request “{name}”: {field}"),
}
_OF = {
    NOTE: later("Note on {indicator}"),
    DISCUSS: later("Whether {indicator} is to be discussed"),
    ROLE: later("Role of {name}"),
    INTEREST: later("Interest of {name}"),
    LOCK: later("Lock of {name}"),
    APPROVAL: later("Approval of {name}"),
    MARK: later("Mark of {question}"),
}
_WHOLE = {
    "kind": later("Kind"),
    "cluster": later("Cluster"),
    "edition": later("Edition"),
    "period": later("Period"),
    "currency": later("Currency"),
    "status": later("Status"),
    "origin": later("Origin"),
    "previous": later("Previous"),
    "visit_first": later("Visit first"),
    "visit_last": later("Visit last"),
    "deleted": later("Deleted"),
    "agenda": later("Agenda"),
}
"""What a field of an assessment is called that is about nothing else."""


def title_of(form: Form, name: str, people: Mapping[PersonId, str], own: PersonId) -> str:
    """Say in words what a field of an assessment is about, to one of its people."""
    field = form.field(name.removeprefix(ANSWER)) if name.startswith(ANSWER) else None
    if field is not None:
        return field.title if field.row is None else f"{field.question.title}: {field.title}"
    if lane := lane_of(name):
        indicator = name.split("/")[1]
        title = form.indicators[indicator].title if indicator in form.indicators else ""
        told = f"{indicator} {title}".strip()
        if lane in (CONSENSUS, own):
            return tr(
                "Agreed level of {indicator}" if lane == CONSENSUS else "Your level of {indicator}", indicator=told
            )
        who = people.get(PersonId(lane)) or tr("somebody")
        return tr("Level that {name} gave for {indicator}", name=who, indicator=told)
    for prefix, words in _OF.items():
        if name.startswith(prefix):
            rest = name.removeprefix(prefix)
            return tr(words, indicator=rest, question=rest, name=people.get(PersonId(rest), rest))
    return tr(_WHOLE[name]) if name in _WHOLE else capital(name.replace("_", " "))
