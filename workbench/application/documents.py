"""Frozen views of what is known, in the shape in which programs read it."""

from collections.abc import Iterable
from typing import Any

from workbench.domain.assessments import Assessment
from workbench.domain.changes import list_changes
from workbench.domain.dossier import Dossier, Participant
from workbench.domain.people import concerns
from workbench.forms.edition import Choice, Form, Indicator, Question
from workbench.kernel.canonical import Json
from workbench.kernel.speech import tr


def result_document(dossier: Dossier, agreement: Json = None) -> dict[str, Any]:
    """Return the result as `result --json` gives it: what a package says, the changes, how far assessors agree."""
    document: dict[str, Any] = dossier.result.to_json()
    document["changes"] = [each.to_json() for each in list_changes(dossier)]
    document["agreement"] = agreement
    document["warnings"] = list(concerns(dossier.form, dossier.people))
    # How the cluster sees itself stands beside the result and never counts.
    levels = dossier.self_levels.items()
    document["self"] = [{"id": id_, "level": each.level, "why": each.rationale} for id_, each in levels]
    return document


def change_lines(dossier: Dossier) -> list[str]:
    """Return the changes since the last period as lines for a person."""
    changes = list_changes(dossier)
    if not changes or dossier.previous is None:
        return []
    heads = [tr("Changed since {period}:", period=dossier.previous.period)]
    return ["", *heads, *(f"- {each.id}: {each.before} → {each.now}" for each in changes)]


def people_document(people: Iterable[Participant]) -> list[Json]:
    """Return who is on an assessment."""
    return [{"id": p.id, "name": p.name, "role": p.role, "interest": p.interest} for p in people]


def revision_document(assessment: Assessment) -> dict[str, Json]:
    """Return which version an assessment is; and what it replaces and why, where it was opened for a revision."""
    told: dict[str, Json] = {"revision": None, "supersedes": None, "because": None}
    correction = assessment.correction
    return {"package_version": assessment.version, **told, **(correction.to_json() if correction else {})}


def form_document(form: Form) -> Json:
    """Return an edition as `forms show --json` gives it."""
    return {
        "id": form.id,
        "version": form.version,
        "hash": form.hash,
        "title": form.title,
        "language": form.language,
        "languages": [form.language, *form.words],
        "notice": form.notice,
        "groups": [{"id": group.id, "title": group.title} for group in form.groups],
        "sections": [
            {"id": s.id, "title": s.title, "indicators": [_indicator(each) for each in s.indicators]}
            for s in form.sections
        ],
        "derived": [{"id": d.id, "title": d.title, "type": d.type.value, "rule": d.rule} for d in form.derived],
        "rules": [
            {"id": c.id, "severity": c.severity.value, "rule": c.rule, "message": c.message} for c in form.checks
        ],
        "labels": [
            {
                "id": label.id,
                "title": label.title,
                "share": str(label.share),
                "conditions": [{"rule": c.rule, "text": c.text} for c in label.conditions],
            }
            for label in form.labels
        ],
    }


def _indicator(indicator: Indicator) -> Json:
    return {
        "id": indicator.id, "title": indicator.title, "short": indicator.short, "scope": list(indicator.scope),
        "measures": indicator.measures, "listen_for": list(indicator.listen_for),
        "evidence": [{"text": each.text, "required": each.required} for each in indicator.evidence],
        "threshold": indicator.threshold, "minimum": indicator.minimum,
        "gate": {"rule": indicator.gate.rule, "text": indicator.gate.text} if indicator.gate else None,
        "levels": [{"level": level, "anchor": text} for level, text in enumerate(indicator.levels)],
        "weight": str(indicator.weight), "relevant": indicator.relevant, "proposed": indicator.proposed,
        "not_applicable": indicator.not_applicable,
        "parts": [_indicator(each) for each in indicator.parts],
        "questions": [_question(each) for each in indicator.questions],
    }  # fmt: skip


def _question(question: Question) -> Json:
    return {
        "id": question.id, "type": question.type.value, "title": question.title, "help": question.help,
        "unit": question.unit, "period": question.period, "asked": question.asked,
        "cells": question.cell_type.value if question.cell_type else None,
        "rows": "free" if question.has_free_rows else [{"id": row.id, "title": row.title} for row in question.rows],
        "columns": [
            {"id": c.id, "title": c.title, "type": c.type.value, "unit": c.unit, "choices": _choices(c.choices)}
            for c in question.columns
        ],
        "choices": _choices(question.choices), "relevant": question.relevant, "required": question.required,
        "carry": question.carry, "allows": list(question.allows), "currency": question.currency,
    }  # fmt: skip


def _choices(choices: tuple[Choice, ...]) -> Json:
    return [{"id": choice.id, "title": choice.title} for choice in choices]
