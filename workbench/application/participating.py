"""Who is on an assessment: joining, leaving, and what each declares of their interest in the cluster."""

from dataclasses import dataclass
from pathlib import Path

from workbench.application.assessing import NameMissing, check_open, check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.introducing import introduce
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.signing import PersonNotTold, checked_person
from workbench.application.undoing import act_of
from workbench.domain.assessments import (
    INTEREST,
    ROLE,
    SCORING_ROLES,
    Assessment,
    Fields,
    read_people,
    value_of,
)
from workbench.domain.dossier import Participant
from workbench.domain.people import CO, LEAD, ROLES
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.exchange.keys.certificates import spoken
from workbench.exchange.keys.colleague import Colleague, read_colleague
from workbench.exchange.keys.trust import add_trusted
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId, PersonId
from workbench.kernel.speech import tr

CERTIFICATE = "certificate/"
"""Field of a person: `certificate/<fingerprint>`, the certificate of one of their devices (PEM)."""


class NotOnIt(WorkbenchError):
    code = "ANS-040"
    message = "{name} is not on this assessment."
    remedy = "Its lead can let somebody join who hands over their certificate, the file me.crt."
    window_remedy = "Its lead can let somebody join who hands over their certificate, the file me.crt."


class NotARole(WorkbenchError):
    code = "CMD-060"
    message = "“{given}” is no role."
    remedy = "Choose from: lead, co, third, observer."


class OnlyTheLead(WorkbenchError):
    code = "ANS-041"
    message = "Only the lead may do this: {what}."
    remedy = "Ask {lead} to do it."


class LeadMissing(WorkbenchError):
    code = "ANS-042"
    message = "The assessment would have no lead any more."
    remedy = "First let somebody else join as lead: then you become co-assessor and may leave."


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody who is on an assessment now."""

    person: PersonId
    name: str
    role: str
    fingerprint: str
    """Of their certificate, in groups, to be compared aloud."""
    changes: Changes


@dataclass(frozen=True, slots=True)
class Introduction:
    """What a colleague's certificate says of them."""

    name: str
    email: str
    spoken: str
    """The fingerprint in groups, to be compared aloud."""


def card_of(certificate: Path) -> Introduction:
    """Read whose certificate a file is. Raises FileNotRead or NotACertificate."""
    colleague = read_colleague(certificate)
    return Introduction(colleague.name, colleague.email, spoken(colleague.fingerprint))


def people_of(services: Services, assessment: EntityId) -> tuple[Participant, ...]:
    """List who is on an assessment, the lead first."""
    fields = services.fields_of(assessment)
    ids = [EntityId(name.removeprefix(ROLE)) for name in fields if name.startswith(ROLE)]
    return read_people(fields, services.fields_of_all(ids))


def join(services: Services, assessment: Assessment, certificate: Path, role: str, person: str | None = None) -> Joined:
    """Let the owner of a certificate join in a role, or give somebody another one; the certificate is pinned.

    A new lead makes the one before a co-assessor. Raises IsReadOnly, NotARole, NotAnAssessor, OnlyTheLead,
    LeadMissing, NotACertificate, PersonNotTold or NotAPersonId.
    """
    check_writable(assessment)
    if role not in ROLES:
        raise NotARole(given=role)
    colleague = read_colleague(certificate)
    who = checked_person(person or colleague.person)
    if who is None:
        raise PersonNotTold(path=certificate)
    fields = services.fields_of(assessment.id)
    _check_may_place(services, assessment.id, fields, who, role)
    if not assessment.is_practice:
        add_trusted(services.home.trust_list, colleague.certificate)
    edit = services.new_id()
    said = [Statement(assessment.id, ROLE + who, role, edit), *_introduced(services, who, colleague, edit)]
    said += [
        Statement(assessment.id, name, CO, edit)
        for name, standing in fields.items()
        if role == LEAD and name.startswith(ROLE) and standing.value == LEAD and name != ROLE + who
    ]
    revisions = services.say(said)
    changes = Changes(Topic.PEOPLE | Topic.SCORES, assessment.id, recorded_at=revisions[0].recorded_at)
    return Joined(who, colleague.name, role, spoken(colleague.fingerprint), changes)


def leave(services: Services, assessment: Assessment, person: PersonId | None = None) -> Changes:
    """Leave an assessment, or as its lead let somebody else leave; what they said stays.

    Raises IsReadOnly, NotOnIt, OnlyTheLead or LeadMissing.
    """
    check_open(assessment)
    who = person or services.person.id
    people = {each.id: each for each in people_of(services, assessment.id)}
    if who not in people:
        raise NotOnIt(name=str(value_of(services.fields_of(EntityId(who)), "name", who)))
    if who != services.person.id:
        _check_is_lead(services, assessment.id, tr("let somebody else leave"))
    if people[who].role == LEAD:
        raise LeadMissing
    revisions = services.say([Statement(assessment.id, ROLE + who, None, services.new_id())])
    return Changes(Topic.PEOPLE | Topic.SCORES, assessment.id, recorded_at=revisions[0].recorded_at)


def declare_interest(services: Services, assessment: EntityId, interest: str) -> Changes:
    """Write down the person's declaration of interest: "none", or what there is. Raises NameMissing or IsReadOnly."""
    check_open(assessment_with(services, assessment))
    text = clean_text("declaration", interest).strip()
    if not text:
        raise NameMissing(what=tr("The declaration"))
    if value_of(services.fields_of(assessment), ROLE + services.person.id) is None:
        raise NotOnIt(name=services.person.name)
    introduce(services)
    revisions = services.say([Statement(assessment, INTEREST + services.person.id, text, services.new_id())])
    act = act_of(services, tr("declaration of interest"), "prepare", revisions)
    return Changes(Topic.PEOPLE, assessment, act, recorded_at=revisions[0].recorded_at)


def _check_may_place(services: Services, assessment: EntityId, fields: Fields, who: PersonId, role: str) -> None:
    """Let any assessor bring in somebody new; only the lead changes roles and hands the lead over."""
    from workbench.application.scoring import NotAnAssessor

    own, before = value_of(fields, ROLE + services.person.id), value_of(fields, ROLE + who)
    if own not in SCORING_ROLES:
        raise NotAnAssessor
    if role == LEAD or before is not None:
        _check_is_lead(
            services, assessment, tr("hand over the lead") if role == LEAD else tr("give somebody another role")
        )
    if before == LEAD and role != LEAD:
        raise LeadMissing


def _check_is_lead(services: Services, assessment: EntityId, what: str) -> None:
    people = people_of(services, assessment)
    if not any(each.id == services.person.id and each.role == LEAD for each in people):
        raise OnlyTheLead(
            what=what, lead=next((each.name for each in people if each.role == LEAD), tr("whoever began it"))
        )


def _introduced(services: Services, who: PersonId, colleague: Colleague, edit: str) -> list[Statement]:
    """Say what the certificate says of a colleague; what they said of themselves stays."""
    known = services.fields_of(EntityId(who))
    told: dict[str, Json] = {CERTIFICATE + colleague.fingerprint: colleague.pem}
    if not any(standing.latest.author == who for standing in known.values()):
        told |= {"kind": "person", "name": colleague.name, "email": colleague.email}
    return [
        Statement(EntityId(who), field, value, edit) for field, value in told.items() if value_of(known, field) != value
    ]
