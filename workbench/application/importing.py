"""Taking over a workbook: planned first, then written as one act that can be undone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.editions import form_of
from workbench.application.maintaining import snapshot
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain import assessments
from workbench.domain.assessments import ANSWER, CONSENSUS, DOES_NOT_APPLY, SCORE, Assessment
from workbench.domain.revisions import Statement
from workbench.domain.values import NotApplicable, Value, to_json
from workbench.exchange.excel.mapping import read_mapping
from workbench.exchange.excel.planning import ImportPlan, Wanted, plan_import
from workbench.kernel.canonical import Json
from workbench.kernel.files import FileNotRead
from workbench.kernel.ids import EntityId


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person chose for an import."""

    as_: str
    """`previous` or `answers`."""
    period: str | None = None
    row: str | None = None
    mapping: Path | None = None


def plan(services: Services, assessment: Assessment, path: Path, choices: Choices) -> ImportPlan:
    """Say what an import would do, for every filled cell; nothing is written."""
    check_writable(assessment)
    cluster = assessments.read_cluster(assessment.cluster, services.fields_of(assessment.cluster))
    period = choices.period or (assessment.period if choices.as_ == "answers" else None)
    mapping = read_mapping(choices.mapping) if choices.mapping else None
    wanted = Wanted(cluster.name, assessment.period, assessment.currency, period, choices.row, mapping)
    return plan_import(path, form_of(services, assessment), wanted)


def take_over(services: Services, assessment: Assessment, path: Path, plan: ImportPlan, *, as_: str) -> Changes:
    """Write what is ready, as one transaction and one step to undo, and keep the file as evidence.

    Last year's figures become an assessment of their own, read-only, which this one names as
    previous; figures of other years likewise, each before the next. `made` says where they went.
    A snapshot is taken before.
    """
    snapshot(services, "import")
    evidence = keep_workbook(services, path, plan.file_sha256)
    edit = services.new_id()
    if as_ == "answers":
        target, said = assessment.id, [*_answers(assessment.id, _new_ones(services, assessment, plan), plan, edit)]
    else:
        target, said = _previous(services, assessment, plan)
        said += _answers(target, [(e.question, e.value, e.cell) for e in plan.imported], plan, edit)
        said += _older(services, assessment, target, plan, edit)
        if plan.unmatched:
            said.append(Statement(target, "unplaced", _unplaced(services, target, path, plan), edit, how="imported"))
    said += evidence_of(services, target, path, evidence)
    revisions = services.say(said)
    act = act_of(services, f"import of {path.name}", "prepare", revisions)
    topics = Topic.ANSWERS | Topic.ASSESSMENTS | Topic.EVIDENCE
    return Changes(topics, assessment.id, act, recorded_at=revisions[0].recorded_at, made=target)


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
    }


def _previous(services: Services, assessment: Assessment, plan: ImportPlan) -> tuple[EntityId, list[Statement]]:
    """Return the imported assessment of that period, and what makes it where it is new."""
    if assessment.previous:
        known = assessments.read_assessment(assessment.previous, services.fields_of(assessment.previous))
        if known.origin == assessments.IMPORTED and known.period == plan.period:
            return known.id, []
    target = EntityId(services.new_id())
    said = [*_imported(services, assessment, target, plan.period)]
    return target, [*said, Statement(assessment.id, "previous", target, services.new_id(), how="imported")]


def _imported(services: Services, assessment: Assessment, target: EntityId, period: str) -> Iterator[Statement]:
    edition = assessments.value_of(services.fields_of(assessment.id), "edition")
    said = {
        "kind": "assessment", "cluster": assessment.cluster, "edition": edition, "period": period,
        "currency": assessment.currency, "status": assessments.FINAL, "origin": assessments.IMPORTED,
    }  # fmt: skip
    for field, value in said.items():
        yield Statement(target, field, value, services.new_id(), how="imported")


def _answers(
    target: EntityId, entries: list[tuple[str, Value, str]], plan: ImportPlan, edit: str
) -> Iterator[Statement]:
    for question, value, address in entries:
        sheet, _, cell = address.rpartition("!")
        source = {"file_sha256": plan.file_sha256, "sheet": sheet, "cell": cell}
        is_level = question.startswith(SCORE)
        field = f"{question}/{CONSENSUS}" if is_level else ANSWER + question
        said = DOES_NOT_APPLY if is_level and isinstance(value, NotApplicable) else to_json(value)
        yield Statement(target, field, said, edit, how="imported", source=source)


def _new_ones(services: Services, assessment: Assessment, plan: ImportPlan) -> list[tuple[str, Value, str]]:
    """Leave out what a person has answered: an import never beats them."""
    fields = services.fields_of(assessment.id)

    def is_persons(question: str) -> bool:
        standing = fields.get(ANSWER + question)
        return standing is not None and (standing.latest.context or {}).get("how") != "imported"

    return [(e.question, e.value, e.cell) for e in plan.imported if not is_persons(e.question)]


def _older(
    services: Services, assessment: Assessment, target: EntityId, plan: ImportPlan, edit: str
) -> Iterator[Statement]:
    """Give each earlier year of the file an assessment of its own, named by the next year's."""
    known = _imported_before(services, target)
    later = target
    for year in sorted({each.period for each in plan.other_periods if each.period < plan.period}, reverse=True):
        earlier = known.get(year) or EntityId(services.new_id())
        if year not in known:
            yield from _imported(services, assessment, earlier, year)
            yield Statement(later, "previous", earlier, services.new_id(), how="imported")
        entries = [(e.question, e.value, e.cell) for e in plan.other_periods if e.period == year]
        yield from _answers(earlier, entries, plan, edit)
        later = earlier


def _imported_before(services: Services, target: EntityId) -> dict[str, EntityId]:
    """Return the assessments of earlier years that were taken over already, by period."""
    found: dict[str, EntityId] = {}
    fields = services.fields_of(target)
    while (earlier := assessments.value_of(fields, "previous")) and earlier not in found.values():
        fields = services.fields_of(EntityId(earlier))
        known = assessments.read_assessment(EntityId(earlier), fields)
        if known.origin != assessments.IMPORTED:
            break
        found[known.period] = known.id
    return found


def _unplaced(services: Services, target: EntityId, path: Path, plan: ImportPlan) -> Json:
    """Return the cells without a question: this file's, and those of other files of the same year."""
    before: Json = assessments.value_of(services.fields_of(target), "unplaced", [])
    others = [each for each in before if each.get("file_sha256", "") != plan.file_sha256]
    mine = {"file": path.name, "file_sha256": plan.file_sha256}
    return [*others, *({"cell": each.cell, "text": each.text, **mine} for each in plan.unmatched)]


def keep_workbook(services: Services, path: Path, sha256: str) -> Mapping[str, Json]:
    """Keep a workbook's bytes; return hash and size. Raises FileNotRead, also where it changed since it was read."""
    try:
        with path.open("rb") as stream:
            kept, size = services.workspace.blobs.add(stream)
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error
    if kept != sha256:
        raise FileNotRead(path=path, reason="it changed while it was read")
    return {"sha256": kept, "size": size}


def evidence_of(services: Services, target: EntityId, path: Path, kept: Mapping[str, Json]) -> Iterator[Statement]:
    """Yield what makes a workbook that was kept a piece of evidence."""
    item = EntityId(services.new_id())
    said = {
        "kind": "evidence", "assessment": target, "name": path.name, **kept,
        "seen_on": services.clock.now().date().isoformat(), "seen_by": services.person.id, "linked": [],
    }  # fmt: skip
    for field, value in said.items():
        yield Statement(item, field, value, services.new_id(), how="imported")
