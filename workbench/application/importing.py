"""Taking over a workbook: planned first, then written as one act that can be undone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.application import mappings
from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.editions import form_of
from workbench.application.imported import (
    Basis,
    Figure,
    answers_of,
    chain,
    evidence_of,
    imported_assessment,
    imported_periods,
    keep_file,
    link,
    taken_over_at,
    unplaced,
)
from workbench.application.maintaining import snapshot
from workbench.application.references import assessment_with, assessments_of
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain import assessments
from workbench.domain.assessments import ANSWER, Assessment
from workbench.domain.revisions import Statement
from workbench.domain.values import to_json
from workbench.exchange.excel.cells import Workbook, keep_ready, ready_reader
from workbench.exchange.excel.likeness import get_likeness
from workbench.exchange.excel.planning import ImportPlan, Wanted, plan_workbook
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId

MACROS = "The macros in it were not run."


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for an import."""

    as_: str
    """`previous` or `answers`."""
    period: str | None = None
    row: str | None = None
    mapping: str | Path | None = None
    """Name of a kept mapping, or a mapping file; without one the kept mapping that fits is taken."""
    is_plain: bool = False
    """Read without any mapping, though one may fit."""


def _never() -> bool:
    return False


def make_ready(services: Services, assessment: EntityId) -> None:
    """Start and load what reading a workbook takes, while a person still looks for the file."""
    keep_ready()
    build_vocabulary(form_of(services, assessment_with(services, assessment)))
    get_likeness()


def plan(services: Services, assessment: Assessment, path: Path, choices: Choices) -> ImportPlan:
    """Say what an import would do, for every filled cell, and whether the file was taken over before."""
    made = plan_afresh(services, assessment, path, choices)
    return replace(made, warnings=(*made.warnings, *_taken_before(services, assessment, made, choices.as_)))


def plan_afresh(
    services: Services, assessment: Assessment, path: Path, choices: Choices, is_stopped: Callable[[], bool] = _never
) -> ImportPlan:
    """Say what an import would do, for every filled cell, whatever was taken over before; nothing is written.

    `is_stopped` is asked while the file is read. Raises what reading raises, ReadingStopped among it.
    """
    check_writable(assessment)
    cluster = assessments.read_cluster(assessment.cluster, services.fields_of(assessment.cluster))
    period = choices.period or (assessment.period if choices.as_ == "answers" else None)
    form = form_of(services, assessment)
    chosen = mappings.find(services, choices.mapping) if choices.mapping else None
    with ready_reader() as reader:
        workbook = reader.read(path, is_stopped)
    kept = () if choices.is_plain else mappings.list_mappings(services)
    used = chosen or mappings.fitting(kept, workbook, form)
    wanted = Wanted(
        cluster.name, assessment.period, assessment.currency, period, choices.row, used.mapping if used else None
    )
    made = plan_workbook(workbook, path, sha256_of(path), form, wanted)
    warnings = (*made.warnings, *told_of(workbook))
    return replace(made, warnings=warnings, mapping_used=used.name if used else "")


def take_over(services: Services, assessment: Assessment, path: Path, plan: ImportPlan, *, as_: str) -> Changes:
    """Write what is ready, as one transaction and one step to undo, and keep the file as evidence.

    Last year's figures become an assessment of their own, read-only, which this one names as
    previous; figures of other years likewise, each before the next. `made` says where they went.
    A snapshot is taken before. Raises IsReadOnly where it was finalised since the plan was made.
    """
    check_writable(assessment_with(services, assessment.id))
    snapshot(services, "import")
    kept = keep_file(services, path, plan.file_sha256)
    edit = services.new_id()
    if as_ == "answers":
        target = assessment.id
        said = [*answers_of(target, _new_ones(services, assessment, plan), plan.file_sha256, edit)]
    else:
        target, said = _previous(services, assessment, plan, edit)
        said += unplaced(services, target, path, plan.file_sha256, [(e.cell, e.text) for e in plan.unmatched])
    said += evidence_of(services, target, path, kept)
    revisions = services.say(said)
    act = act_of(services, f"import of {path.name}", "prepare", revisions)
    topics = Topic.ANSWERS | Topic.ASSESSMENTS | Topic.EVIDENCE
    return Changes(topics, assessment.id, act, recorded_at=revisions[0].recorded_at, made=target)


def told_of(workbook: Workbook) -> list[str]:
    """Say what a person should know of a workbook beside its figures."""
    return [MACROS] if workbook.has_macros else []


def figures_of(plan: ImportPlan) -> list[Figure]:
    """Return what is ready of the chosen period."""
    return [Figure(each.question, each.value, each.cell, each.rationale) for each in plan.imported]


def plan_document(plan: ImportPlan) -> dict[str, Any]:
    """Return a plan as `import --json` gives it."""
    return {
        "period": plan.period,
        "file_sha256": plan.file_sha256,
        "imported": [
            {
                "question": e.question,
                "value": to_json(e.value),
                "cell": e.cell,
                "confidence": e.confidence,
                "why": e.why,
                **({"rationale": e.rationale} if e.rationale else {}),
            }
            for e in plan.imported
        ],
        "asked": [{"cell": e.cell, "text": e.text, "choices": list(e.choices)} for e in plan.asked],
        "unmatched": [{"cell": e.cell, "text": e.text} for e in plan.unmatched],
        "other_periods": [
            {"question": e.question, "value": to_json(e.value), "cell": e.cell, "period": e.period}
            for e in plan.other_periods
        ],
        "warnings": list(plan.warnings),
        "cells": {name: getattr(plan.cells, name) for name in plan.cells.__slots__},
        "mapping": plan.mapping.to_json(),
        "mapping_used": plan.mapping_used or None,
    }


def _previous(
    services: Services, assessment: Assessment, plan: ImportPlan, edit: str
) -> tuple[EntityId, list[Statement]]:
    """Return the assessment of the chosen period, and what is said of it and of the earlier periods of the file."""
    basis = _basis(services, assessment)
    known = [each for each in assessments_of(services, assessment.cluster) if each.id != assessment.id]
    periods = imported_periods(known, assessment.edition)
    given = {plan.period: figures_of(plan)}
    for each in plan.other_periods:
        if each.period < plan.period:
            given.setdefault(each.period, []).append(Figure(each.question, each.value, each.cell))
    new = [period for period in sorted(given) if period not in periods]
    said: list[Statement] = []
    for period in new:
        periods[period] = EntityId(services.new_id())
        said += imported_assessment(services, basis, periods[period], period)
    said += chain(services, known, periods, new)
    target = periods[plan.period]
    if assessment.previous != target:
        said.append(link(services, assessment.id, target))
    for period, figures in given.items():
        said += answers_of(periods[period], figures, plan.file_sha256, edit)
    return target, said


def _basis(services: Services, assessment: Assessment) -> Basis:
    edition = assessments.value_of(services.fields_of(assessment.id), "edition")
    return Basis(assessment.cluster, edition, assessment.currency)


def _new_ones(services: Services, assessment: Assessment, plan: ImportPlan) -> list[Figure]:
    """Leave out what a person has answered: an import never beats them."""
    fields = services.fields_of(assessment.id)

    def is_persons(question: str) -> bool:
        standing = fields.get(ANSWER + question)
        return standing is not None and (standing.latest.context or {}).get("how") != "imported"

    return [each for each in figures_of(plan) if not is_persons(each.question)]


def _taken_before(services: Services, assessment: Assessment, plan: ImportPlan, as_: str) -> Iterator[str]:
    """Say when this very file was taken over for the assessment before, and what would differ now."""
    taken = imported_periods(assessments_of(services, assessment.cluster), assessment.edition)
    known = assessment.id if as_ == "answers" else taken.get(plan.period)
    when = taken_over_at(services, known, plan.file_sha256) if known else ""
    if known is None or not when:
        return
    fields = services.fields_of(known)
    differing = [
        each.question for each in figures_of(plan) if assessments.value_of(fields, each.field) != to_json(each.value)
    ]
    now = f"Now these differ: {', '.join(differing)}." if differing else "Nothing in it differs now."
    yield f"This file was taken over on {when[:10]} at {when[11:16]} UTC already. {now}"
