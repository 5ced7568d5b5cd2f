"""What an assessor declares on joining an assessment."""

from workbench.application.assessing import NameMissing, check_writable, introduce
from workbench.application.changes import Changes, Topic
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import INTEREST
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.kernel.ids import EntityId


def declare_interest(services: Services, assessment: EntityId, interest: str) -> Changes:
    """Write down the person's declaration of interest: "none", or what there is. Raises NameMissing or IsReadOnly."""
    check_writable(assessment_with(services, assessment))
    text = clean_text("declaration", interest).strip()
    if not text:
        raise NameMissing(what="declaration")
    introduce(services)
    revisions = services.say([Statement(assessment, INTEREST + services.person.id, text, services.new_id())])
    act = act_of(services, "declaration of interest", "prepare", revisions)
    return Changes(Topic.PEOPLE, assessment, act, recorded_at=revisions[0].recorded_at)
