"""Putting together everything that is known of one assessment."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from workbench.application.editions import form_of, period_end
from workbench.application.services import Services
from workbench.domain import assessments, marks
from workbench.domain.assessments import Assessment, Fields
from workbench.domain.benchmarks import COMPARISON, read_comparison
from workbench.domain.carrying import (
    carry,
    carry_derived,
    carry_levels,
    find_homeless,
    for_next_period,
    not_before,
)
from workbench.domain.consensus import list_open
from workbench.domain.dossier import Answer, DerivedValue, Dossier, PreviousPeriod, Warning
from workbench.domain.labels import Basis, Result, compute_result
from workbench.domain.releases import is_of_release
from workbench.domain.scores import Level, compute_scores
from workbench.domain.values import plain
from workbench.forms.crosswalks import find_crosswalk, told_in
from workbench.forms.edition import Form
from workbench.forms.evaluation import Evaluation, Rules
from workbench.forms.library import rules_of
from workbench.forms.translations import in_language, marked
from workbench.kernel import clock
from workbench.kernel.ids import EntityId, PersonId

Figures = dict[str, float | bool | str | date | tuple[str, ...]]


def build_dossier(
    services: Services, assessment: Assessment, language: str = "", *, for_others: bool = False
) -> Dossier:
    """Read an assessment and compute all that follows from it, with the edition's texts in a language.

    `for_others` is what leaves the workspace: of several assessors no lane is in it, only what they agreed on.
    """
    form = marked(in_language(form_of(services, assessment), language))
    fields = services.fields_of(assessment.id)
    people_ids = [EntityId(name.removeprefix(assessments.ROLE)) for name in fields if name.startswith(assessments.ROLE)]
    people = assessments.read_people(fields, services.fields_of_all(people_ids))
    answers = assessments.read_answers(form, fields)
    evaluation = evaluate(form, answers, period_end(assessment))
    scoring = [p.id for p in people if p.role in assessments.SCORING_ROLES]
    basis, levels = agreed_levels(services, form, fields, scoring, evaluation.irrelevant, for_others=for_others)
    found = items_by_kind(services, assessment)
    items = {kind: found.get(kind, {}) for kind in assessments.ITEMS}
    evidence = assessments.read_evidence(items["evidence"])
    asked = {name: answer for name, answer in answers.items() if name.split(".")[0] not in evaluation.irrelevant}
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
        answers=asked,
        marks=marks.read_marks(fields),
        self_levels=assessments.read_levels(form, fields, marks.SELF),
        derived=exact(evaluation.derived),
        result=result_of(form, rules_of(form), evaluation, levels, basis),
        previous=read_previous(services, assessment, language),
        findings=assessments.read_findings(items["finding"]),
        measures=assessments.read_measures(items["measure"]),
        evidence=evidence,
        talks=assessments.read_talks(items[assessments.TALK]),
        requests=assessments.read_requests(items[assessments.REQUEST]),
        warnings=warnings_of(form, evaluation),
        missing=(
            *assessments.list_missing(form, asked, levels, evidence, people, evaluation),
            *list_open(form, fields, people, evaluation.irrelevant),
        ),
        language=services.language,
        irrelevant=evaluation.irrelevant,
        kept={name: answer for name, answer in answers.items() if name not in asked},
        required=evaluation.required,
        proposed=evaluation.proposed,
        visit=_visit(assessment),
        correction=assessment.correction,
        comparison=read_comparison(assessments.value_of(fields, COMPARISON), form.id),
    )


def _visit(assessment: Assessment) -> tuple[date, date] | None:
    first, last = assessment.visit_first, assessment.visit_last
    return (first, last or first) if first is not None else None


def result_of(form: Form, rules: Rules, evaluation: Evaluation, levels: Mapping[str, Level], basis: Basis) -> Result:
    """Compute points and label from levels and figures by the edition's rules."""
    scores = compute_scores(form, levels, evaluation.gates, evaluation.irrelevant)
    numbers = {name: float(count) for name, count in scores.unmet().items()}
    return compute_result(form, scores, basis, lambda label, place: rules.condition(label, place, numbers, evaluation))


def warnings_of(form: Form, evaluation: Evaluation) -> tuple[Warning, ...]:
    """Say which checks the answers break, in the language of the form: rules are compiled in its source language."""
    messages = {check.id: check.message for check in form.checks}
    return tuple(Warning(check.id, messages[check.id], check.severity) for check in evaluation.broken)


def figures_of(answers: Mapping[str, Answer]) -> Figures:
    """Return what rules compute with: only fields that hold a real value."""
    plains = {field: plain(answer.value) for field, answer in answers.items()}
    return {field: value for field, value in plains.items() if value is not None}


def evaluate(form: Form, answers: Mapping[str, Answer], end: date) -> Evaluation:
    """Work out what follows from answers by the edition's rules."""
    return rules_of(form).evaluate(figures_of(answers), end)


def exact(derived: Mapping[str, Any]) -> dict[str, DerivedValue]:
    """Return derived values with all their digits."""
    return {name: Decimal(repr(value)) if isinstance(value, float) else value for name, value in derived.items()}


def agreed_levels(
    services: Services,
    form: Form,
    fields: Fields,
    scoring: list[PersonId],
    irrelevant: frozenset[str],
    *,
    for_others: bool = False,
) -> tuple[Basis, dict[str, Level]]:
    """Return the levels that count, and whose they are.

    One scoring assessor's lane is the result. Of several, only the consensus is, and until
    it is whole each sees their own levels; others see what is agreed so far.
    """
    consensus = assessments.read_levels(form, fields, assessments.CONSENSUS)
    wanted = {each.id for each in form.scored} - irrelevant
    if (wanted and wanted <= consensus.keys()) or (consensus and not scoring):
        return Basis.CONSENSUS, consensus
    if len(scoring) > 1:
        own = {} if for_others else assessments.read_levels(form, fields, services.person.id)
        return Basis.PROVISIONAL, consensus | own
    return Basis.OWN, assessments.read_levels(form, fields, scoring[0]) if scoring else {}


def items_by_kind(services: Services, assessment: Assessment) -> dict[str, dict[EntityId, Fields]]:
    """Return what belongs to an assessment, such as its findings, measures and evidence, by kind and entity."""
    related = services.workspace.revisions.pointing_at("assessment", assessment.id)
    found: dict[str, dict[EntityId, Fields]] = {}
    for entity, fields in services.fields_of_all(related).items():
        found.setdefault(assessments.value_of(fields, "kind", ""), {})[entity] = fields
    return found


def items_of(services: Services, assessment: Assessment, kind: str) -> dict[EntityId, Fields]:
    """Return the assessment's findings, measures or evidence, by entity."""
    return items_by_kind(services, assessment).get(kind, {})


def _last_change(*all_fields: Fields) -> datetime:
    """Return when something of the assessment was said last; what is released to whom changes nothing in it."""
    said = (standing for fields in all_fields for name, standing in fields.items() if not is_of_release(name))
    return clock.from_text(max(standing.latest.recorded_at for standing in said))


def read_previous(services: Services, assessment: Assessment, language: str = "") -> PreviousPeriod | None:
    """Read what last period's assessment said, as it stands beside the questions of this one's edition.

    What is told of it, answers in the earlier edition's words and reasons, is in a language, else as it was written.
    """
    if assessment.previous is None:
        return None
    fields = services.fields_of(assessment.previous)
    before = assessments.read_assessment(assessment.previous, fields)
    earlier, form = form_of(services, before), form_of(services, assessment)
    answers = assessments.read_answers(earlier, fields)
    scoring = [
        PersonId(name.removeprefix(assessments.ROLE))
        for name, standing in fields.items()
        if name.startswith(assessments.ROLE) and standing.value in assessments.SCORING_ROLES
    ]
    evaluation = evaluate(earlier, answers, period_end(before))
    _, given = agreed_levels(services, earlier, fields, scoring, evaluation.irrelevant)
    levels = {indicator: each.level for indicator, each in given.items() if each.level is not None}
    crosswalk = find_crosswalk(earlier, form)
    if crosswalk is not None:
        crosswalk = told_in(crosswalk, language, form.language)
    told = marked(in_language(earlier, language))
    carried = for_next_period(form, carry(earlier, answers, form, crosswalk, told))
    carried_levels = carry_levels(earlier, levels, form, crosswalk)
    return PreviousPeriod(
        before.period,
        {name: each.answer for name, each in carried.items() if each.fits and each.answer is not None},
        {indicator: each.level for indicator, each in carried_levels.items() if each.level is not None},
        carry_derived(earlier, exact(evaluation.derived), form),
        before.origin,
        carried,
        carried_levels,
        find_homeless(earlier, answers, form, crosswalk),
        "" if earlier.hash == form.hash else f"{earlier.id} {earlier.version}",
        not_before(earlier, form, crosswalk),
    )
