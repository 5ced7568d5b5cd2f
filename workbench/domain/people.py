"""Who is on an assessment, and what a reader should know of them."""

from collections.abc import Iterable

from workbench.domain.assessments import OBSERVER, SCORING_ROLES
from workbench.domain.dossier import Participant
from workbench.forms.edition import Form
from workbench.kernel.speech import later, tr
from workbench.kernel.words import and_text, count_text

LEAD, CO, THIRD = SCORING_ROLES
ROLES = (LEAD, CO, THIRD, OBSERVER)
ROLE_WORDS = {
    LEAD: later("lead"),
    CO: later("co-assessor"),
    THIRD: later("third assessor"),
    OBSERVER: later("observer"),
}


def concerns(form: Form, people: Iterable[Participant]) -> tuple[str, ...]:
    """Say what is missing or odd about who takes part: it warns, and keeps nobody from working."""
    known = tuple(people)
    told = (
        tr("{name} has not declared an interest yet.", name=each.name or each.id)
        for each in known
        if each.interest is None
    )
    return (*told, *pairing(form, known))


def pairing(form: Form, people: Iterable[Participant]) -> tuple[str, ...]:
    """Say what the edition misses in how the assessors are put together."""
    known, told = tuple(people), []
    scoring = sum(each.role in SCORING_ROLES for each in known)
    if scoring < form.assessors.least:
        least = count_text(form.assessors.least, "assessor", "assessors")
        missing = form.assessors.least - scoring
        more = tr("one more has to join") if missing == 1 else tr("{missing} more have to join", missing=missing)
        told.append(tr("The edition asks for {least} who score: {more}.", least=least, more=more))
    leads = [each.name or each.id for each in known if each.role == LEAD]
    if known and not leads:
        told.append(tr("Nobody leads this assessment."))
    if len(leads) > 1:
        told.append(tr("{names} lead this assessment; one of them should.", names=and_text(leads)))
    return tuple(told)
