"""Until when assessments are kept: shown, reminded of, extended with a reason; nothing is erased by itself."""

from dataclasses import dataclass
from datetime import date

from workbench.application.changes import Changes, Topic
from workbench.application.references import list_assessments, list_clusters
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import Assessment
from workbench.domain.retention import KEEP_UNTIL, SOON_DAYS, Retention, read_retention
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId
from workbench.kernel.settings import read_settings
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted, date_text

_MOST_YEARS = 100


class NoReasonToKeep(WorkbenchError):
    code = "RET-001"
    message = "Whoever keeps data for longer or shorter than usual says why."
    remedy = "Give a reason with --reason, e.g. “renewal of the label in 2029”."
    window_remedy = "Write why, e.g. “renewal of the label in 2029”."


class DayIsOver(WorkbenchError):
    code = "RET-002"
    message = "{day} is over already, so nothing can be kept until then."
    remedy = "Give a later day; what is not needed any more can be erased: `workbench erase WS CLUSTER --reason T`."
    window_remedy = "Choose a later day; what is not needed any more can be erased: Erase a cluster."


@dataclass(frozen=True, slots=True)
class Kept:
    """One assessment and until when it is kept."""

    assessment: Assessment
    name: str
    """E.g. "Kattegat Hub 2026"."""
    retention: Retention
    today: date

    @property
    def is_due(self) -> bool:
        """Tell whether the time is over."""
        return self.retention.is_due(self.today)

    @property
    def is_soon(self) -> bool:
        """Tell whether it is over within a month, or already."""
        return self.retention.days_left(self.today) <= SOON_DAYS

    @property
    def words(self) -> str:
        """Say until when, and why."""
        until = date_text(self.retention.until)
        if not self.retention.is_chosen:
            return tr("Until {until}, the usual time", until=until)
        return (
            tr("Until {until}: {why}", until=until, why=self.retention.why)
            if self.retention.why
            else tr("Until {until}", until=until)
        )

    def to_json(self) -> dict[str, Json]:
        """Return it as `retention --json` gives it."""
        return {
            "assessment": self.assessment.id, "cluster": self.assessment.cluster, "name": self.name,
            "keep_until": self.retention.until.isoformat(), "why": self.retention.why,
            "chosen": self.retention.is_chosen, "due": self.is_due,
        }  # fmt: skip


def list_kept(services: Services) -> tuple[Kept, ...]:
    """List all assessments with the day until which they are kept, the earliest first."""
    names = {each.id: each.name for each in list_clusters(services)}
    found = [each for each in list_assessments(services) if not each.is_practice]
    known = services.fields_of_all([each.id for each in found])
    years, today = _years(services), services.clock.now().date()
    kept = [
        Kept(each, f"{names.get(each.cluster, '')} {each.period}".strip(), read_retention(known[each.id], years), today)
        for each in found
    ]
    return tuple(sorted(kept, key=lambda each: (each.retention.until, each.name)))


def kept_until(services: Services, assessment: EntityId) -> Kept:
    """Return until when one assessment is kept."""
    return next(each for each in list_kept(services) if each.assessment.id == assessment)


def keep_until(services: Services, assessment: EntityId, until: date, reason: str) -> Changes:
    """Keep an assessment until another day, also after finalising. Raises NoReasonToKeep or DayIsOver."""
    why = " ".join(clean_text("reason", reason).split())
    if not why:
        raise NoReasonToKeep
    if until < services.clock.now().date():
        raise DayIsOver(day=date_text(until))
    revisions = services.say([Statement(assessment, KEEP_UNTIL, until.isoformat(), services.new_id(), why=why)])
    act = act_of(services, tr("the day until which it is kept"), "home", revisions)
    return Changes(Topic.ASSESSMENTS, None, act, recorded_at=revisions[0].recorded_at)


def reminder(services: Services) -> str:
    """Say which assessments have been kept as long as agreed; empty where there are none."""
    due = [each for each in list_kept(services) if each.is_due]
    if not due:
        return ""
    if len(due) == 1:
        return tr(
            "{name} was to be kept until {day}. Keep it longer, or erase it.",
            name=due[0].name,
            day=date_text(due[0].retention.until),
        )
    return capital(
        counted(
            len(due),
            "one assessment has been kept as long as agreed: {name}.",
            "{number} assessments have been kept as long as agreed, {name} among them.",
            name=due[0].name,
        )
    )


def _years(services: Services) -> int:
    return min(max(read_settings(services.home.settings_file).keep_years, 0), _MOST_YEARS)
