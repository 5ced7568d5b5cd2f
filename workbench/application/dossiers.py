"""Putting together everything that is known of one assessment."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from workbench.application.editions import form_of, period_end
from workbench.application.services import Services
from workbench.domain import assessments
from workbench.domain.assessments import Assessment, Fields
from workbench.domain.dossier import Answer, DerivedValue, Dossier, PreviousPeriod, Warning
from workbench.domain.labels import Basis, Result, compute_result
from workbench.domain.scores import Level, compute_scores
from workbench.domain.values import plain
from workbench.forms.edition import Form
from workbench.forms.library import rules_of
from workbench.kernel import clock
from workbench.kernel.ids import EntityId, PersonId

Figures = dict[str, float | bool | str | date | tuple[str, ...]]


def build_dossier(services: Services, assessment: Assessment) -> Dossier:
    """Read an assessment and compute all that follows from it."""
    form = form_of(services, assessment)
    fields = services.fields_of(assessment.id)
    people_ids = [EntityId(name.removeprefix(assessments.ROLE)) for name in fields if name.startswith(assessments.ROLE)]
    people = assessments.read_people(fields, services.fields_of_all(people_ids))
    answers = assessments.read_answers(form, fields)
    basis, levels = agreed_levels(services, form, fields, [p.id for p in people if p.role in assessments.SCORING_ROLES])
    items = {kind: items_of(services, assessment, kind) for kind in ("evidence", "finding", "measure")}
    evidence = assessments.read_evidence(items["evidence"])
    end = period_end(assessment)
    figures = figures_of(answers)
    return Dossier(
        form=form,
        id=assessment.id,
        cluster=assessments.read_cluster(assessment.cluster, services.fields_of(assessment.cluster)),
        period=assessment.period,
        currency=assessment.currency,
        status="final" if assessment.status == assessments.FINAL else "draft",
        version=assessment.version,
        as_of=_last_change(fields, *(each for kind in items.values() for each in kind.values())),
        people=people,
        answers=answers,
        derived=derived_values(form, figures, end),
        result=result_of(form, figures, levels, basis, end),
        previous=_previous(services, assessment),
        findings=assessments.read_findings(items["finding"]),
        measures=assessments.read_measures(items["measure"]),
        evidence=evidence,
        warnings=tuple(Warning(check.id, check.message) for check in rules_of(form).broken(figures, end)),
        missing=assessments.list_missing(form, answers, levels, evidence, people),
        language=services.language,
    )


def result_of(form: Form, figures: Figures, levels: Mapping[str, Level], basis: Basis, end: date) -> Result:
    """Compute points and label from levels and figures by the edition's rules."""
    rules = rules_of(form)
    gates = {each.id: rules.gate(each.id, figures, end) for each in form.indicators.values() if each.gate}
    scores = compute_scores(form, levels, gates)
    numbers = {name: float(count) for name, count in scores.unmet().items()}
    return compute_result(
        form, scores, basis, lambda label, place: rules.condition(label, place, numbers, figures, end)
    )


def figures_of(answers: Mapping[str, Answer]) -> Figures:
    """Return what rules compute with: only fields that hold a real value."""
    plains = {field: plain(answer.value) for field, answer in answers.items()}
    return {field: value for field, value in plains.items() if value is not None}


def derived_values(form: Form, figures: Figures, end: date) -> dict[str, DerivedValue]:
    """Compute the edition's derived values, with all their digits."""
    computed = rules_of(form).derived(figures, end)
    return {name: Decimal(repr(value)) if isinstance(value, float) else value for name, value in computed.items()}


def agreed_levels(
    services: Services, form: Form, fields: Fields, scoring: list[PersonId]
) -> tuple[Basis, dict[str, Level]]:
    """Return the levels that count, and whose they are.

    One scoring assessor's lane is the result. Of several, only the consensus is, and until
    it is whole each sees their own levels.
    """
    consensus = assessments.read_levels(form, fields, assessments.CONSENSUS)
    if len(consensus) == len(form.scored) or (consensus and not scoring):
        return Basis.CONSENSUS, consensus
    if len(scoring) > 1:
        return Basis.PROVISIONAL, assessments.read_levels(form, fields, services.person.id)
    return Basis.OWN, assessments.read_levels(form, fields, scoring[0]) if scoring else {}


def items_of(services: Services, assessment: Assessment, kind: str) -> dict[EntityId, Fields]:
    """Return the assessment's findings, measures or evidence, by entity."""
    related = services.workspace.revisions.pointing_at("assessment", assessment.id)
    known = services.fields_of_all(related)
    return {entity: fields for entity, fields in known.items() if assessments.value_of(fields, "kind") == kind}


def _last_change(*all_fields: Fields) -> datetime:
    return clock.from_text(max(standing.latest.recorded_at for fields in all_fields for standing in fields.values()))


def _previous(services: Services, assessment: Assessment) -> PreviousPeriod | None:
    if assessment.previous is None:
        return None
    fields = services.fields_of(assessment.previous)
    before = assessments.read_assessment(assessment.previous, fields)
    form = form_of(services, before)
    answers = assessments.read_answers(form, fields)
    scoring = [
        PersonId(name.removeprefix(assessments.ROLE))
        for name, standing in fields.items()
        if name.startswith(assessments.ROLE) and standing.value in assessments.SCORING_ROLES
    ]
    _, levels = agreed_levels(services, form, fields, scoring)
    return PreviousPeriod(
        before.period,
        answers,
        {indicator: given.level for indicator, given in levels.items()},
        derived_values(form, figures_of(answers), period_end(before)),
        before.origin,
    )
