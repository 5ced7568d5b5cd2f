"""Writing down which label the label body gave, and until when."""

from datetime import date

from workbench.application.assessing import NameMissing
from workbench.application.changes import Changes, Topic
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.awards import LABELS, Award, read_awards
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital


class NotALabel(WorkbenchError):
    code = "CMD-031"
    message = "“{given}” is no label."
    remedy = "Choose gold, silver or bronze."


class EndsBeforeItBegins(WorkbenchError):
    code = "CMD-032"
    message = "{what} ends on {until}, before it begins on {on}."
    remedy = "Check the two dates."


def award(
    services: Services, cluster: EntityId, label: str, *, by: str, on: date, until: date | None = None,
    beside: EntityId | None = None,
) -> Changes:  # fmt: skip
    """Write down a label that a cluster was given, perhaps beside the assessment in which it is undone.

    Raises NotALabel, NameMissing or EndsBeforeItBegins."""
    if label not in LABELS:
        raise NotALabel(given=label)
    body = clean_text(tr("label body"), by).strip()
    if not body:
        raise NameMissing(what=tr("The label body"))
    if until is not None and until < on:
        raise EndsBeforeItBegins(what=tr("The label"), on=on, until=until)
    entity = EntityId(services.new_id())
    said = {"kind": "award", "cluster": cluster, "label": label, "by": body, "on": on.isoformat()}
    said |= {"until": until.isoformat()} if until else {}
    revisions = services.say([Statement(entity, field, value, services.new_id()) for field, value in said.items()])
    act = act_of(services, tr("label {capitalize}", capitalize=tr(capital(label))), "prepare", revisions)
    return Changes(Topic.ASSESSMENTS, beside, act, made=entity)


def list_awards(services: Services, cluster: EntityId) -> tuple[Award, ...]:
    """List the labels that a cluster was given, the latest last."""
    return read_awards(services.fields_of_all(services.workspace.revisions.pointing_at("cluster", cluster)))
