"""Questionnaires: drawn for a cluster to fill in before the visit."""

from datetime import date, timedelta

from workbench.application.dossiers import build_dossier
from workbench.application.editions import form_of
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import Assessment
from workbench.domain.carrying import ways_of
from workbench.domain.dossier import Dossier
from workbench.exchange.excel.questionnaire.drawing import draw_questionnaire
from workbench.exchange.excel.questionnaire.plan import Asking
from workbench.exchange.excel.questionnaire.reading_back import check_questionnaire
from workbench.forms.crosswalks import find_crosswalk
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.tongue import writing_in

DAYS_BEFORE = 14
"""A questionnaire is wanted back this long before the visit."""


class QuestionnaireNotRight(WorkbenchError):
    code = "XLS-036"
    message = "The questionnaire does not say what the assessment says: {fault}."
    remedy = "It was not written. Please send us this sentence; your answers are safe."


def draw(services: Services, assessment: Assessment, language: str) -> bytes:
    """Return the assessment's questionnaire in a language, with what is known; it was read back and compared.

    Raises QuestionnaireNotRight.
    """
    asking = asking_of(services, assessment, language)
    with writing_in(language):
        content = draw_questionnaire(asking)
    faults = check_questionnaire(content, asking, form_of(services, assessment))
    if faults:
        raise QuestionnaireNotRight(fault=faults[0])
    return content


def asking_of(services: Services, assessment: Assessment, language: str) -> Asking:
    """Return what a questionnaire is made of, worded in a language."""
    dossier = build_dossier(services, assessment, language)
    visit = tuple(day for day in (assessment.visit_first, assessment.visit_last) if day is not None)
    return Asking(
        dossier,
        visit,
        _due(dossier, visit),
        _send_to(dossier),
        _new_questions(services, assessment, dossier),
    )


def _due(dossier: Dossier, visit: tuple[date, ...]) -> date | None:
    """Return the day by which it is wanted: none where the visit is too near, or not agreed."""
    day = visit[0] - timedelta(days=DAYS_BEFORE) if visit else None
    return day if day is not None and day > dossier.as_of.date() else None


def _send_to(dossier: Dossier) -> str:
    person = next(iter(dossier.people), None)
    return (person.email or person.name) if person is not None else "–"


def _new_questions(services: Services, assessment: Assessment, dossier: Dossier) -> frozenset[str]:
    """Return the fields that the edition of the last period did not ask."""
    if dossier.previous is None or not dossier.previous.edition or assessment.previous is None:
        return frozenset()
    before = assessments.read_assessment(assessment.previous, services.fields_of(assessment.previous))
    old, new = form_of(services, before), form_of(services, assessment)
    known = ways_of(old, new, find_crosswalk(old, new))
    return frozenset(name for name in new.fields if name not in known)
