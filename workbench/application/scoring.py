"""Levels: each assessor gives them in a lane of their own."""

from dataclasses import dataclass
from difflib import get_close_matches

from workbench.application.assessing import check_writable
from workbench.application.editions import form_of
from workbench.application.services import Services
from workbench.domain.assessments import DOES_NOT_APPLY, ROLE, SCORE, SCORING_ROLES, Assessment, value_of
from workbench.domain.lanes import locks
from workbench.domain.reasons import characters_lacking
from workbench.domain.revisions import Revision, Statement
from workbench.domain.scores import check_level, check_not_applicable
from workbench.domain.values import clean_text
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError


class NotAnAssessor(WorkbenchError):
    code = "ANS-012"
    message = "You are not among the assessors who score this assessment."
    remedy = "Ask its lead to let you join as lead, co-assessor or third assessor."


class LaneIsLocked(WorkbenchError):
    code = "ANS-043"
    message = "Your levels are locked: a change of {indicator} is a revision that needs its reason."
    remedy = (
        "Give the level again with why it changes, in five characters or more; "
        "what you first thought stays in the story."
    )


@dataclass(frozen=True)
class ScoreSheet:
    """An assessment laid open for scoring in one's own lane."""

    services: Services
    assessment: Assessment
    form: Form

    def score(self, indicator: str, level: object, why: str = "") -> Revision:
        """Save a level in one's own lane.

        Raises UnknownIndicator, NotScored, LevelOutOfScale, MustApply, UnwelcomeText or, where the lane is locked
        and there is no new reason, LaneIsLocked; nothing is saved then.
        """
        near = get_close_matches(indicator, self.form.indicators, 1, 0)
        if level == DOES_NOT_APPLY:
            return self.rule_out(indicator, why)
        checked = check_level(self.form, indicator, level, nearest=near[0] if near else "1.1.1")
        return self._say(indicator, checked, why)

    def rule_out(self, indicator: str, why: str) -> Revision:
        """Save in one's own lane that an indicator does not apply. Raises MustApply."""
        near = get_close_matches(indicator, self.form.indicators, 1, 0)
        check_not_applicable(self.form, indicator, why, nearest=near[0])
        return self._say(indicator, DOES_NOT_APPLY, why)

    def explain(self, indicator: str, why: str, *, keeps_level: bool = False) -> Revision:
        """Save a rationale without a level, or with the level that stands. Raises UnwelcomeText."""
        lane = f"{SCORE}{indicator}/{self.services.person.id}"
        level = value_of(self.services.fields_of(self.assessment.id), lane) if keeps_level else None
        return self._say(indicator, level, why)

    def _say(self, indicator: str, level: Json, why: str) -> Revision:
        why = clean_text("rationale", why)
        lane = f"{SCORE}{indicator}/{self.services.person.id}"
        self._check_reason(indicator, lane, why)
        (revision,) = self.services.say([Statement(self.assessment.id, lane, level, self.services.new_id(), why=why)])
        return revision

    def _check_reason(self, indicator: str, lane: str, why: str) -> None:
        fields = self.services.fields_of(self.assessment.id)
        if self.services.person.id in locks(fields):
            before = fields[lane].latest.context or {} if lane in fields else {}
            if characters_lacking(why) or why == before.get("why"):
                raise LaneIsLocked(indicator=indicator)


def open_score_sheet(services: Services, assessment: Assessment) -> ScoreSheet:
    """Lay an assessment open for scoring. Raises IsReadOnly or NotAnAssessor."""
    check_writable(assessment)
    if value_of(services.fields_of(assessment.id), ROLE + services.person.id) not in SCORING_ROLES:
        raise NotAnAssessor
    return ScoreSheet(services, assessment, form_of(services, assessment))
