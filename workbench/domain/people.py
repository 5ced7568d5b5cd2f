"""Who is on an assessment, and what a reader should know of them."""

from collections.abc import Iterable

from workbench.domain.assessments import SCORING_ROLES
from workbench.domain.dossier import Participant
from workbench.forms.edition import Form
from workbench.kernel.words import count_text

LEAD, CO, THIRD, OBSERVER = "lead", "co", "third", "observer"
ROLES = (LEAD, CO, THIRD, OBSERVER)
ROLE_WORDS = {LEAD: "lead", CO: "co-assessor", THIRD: "third assessor", OBSERVER: "observer"}


def concerns(form: Form, people: Iterable[Participant]) -> tuple[str, ...]:
    """Say what is missing or odd about who takes part: it warns, and keeps nobody from working."""
    known = tuple(people)
    told = (f"{each.name or each.id} has not declared an interest yet." for each in known if each.interest is None)
    return (*told, *pairing(form, known))


def pairing(form: Form, people: Iterable[Participant]) -> tuple[str, ...]:
    """Say what the edition misses in how the assessors are put together."""
    known, told = tuple(people), []
    scoring = sum(each.role in SCORING_ROLES for each in known)
    if scoring < form.assessors.least:
        least = count_text(form.assessors.least, "assessor", "assessors")
        missing = form.assessors.least - scoring
        more = "one more has to join" if missing == 1 else f"{missing} more have to join"
        told.append(f"The edition asks for {least} who score: {more}.")
    leads = [each.name or each.id for each in known if each.role == LEAD]
    if known and not leads:
        told.append("Nobody leads this assessment.")
    if len(leads) > 1:
        told.append(f"{' and '.join(leads)} lead this assessment; one of them should.")
    return tuple(told)
