"""`assessment.json`: what a package says in data, written from the dossier and from nothing else."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from workbench import __version__
from workbench.domain.dossier import Answer, DerivedValue, Dossier, Evidence, Participant, PreviousPeriod
from workbench.domain.scores import IndicatorScore
from workbench.domain.values import decimal_text, to_json
from workbench.kernel import clock
from workbench.kernel.canonical import Json, digest_of

FORMAT = 1
"""Version of the package format; a reader refuses higher ones."""
CONTENT = (
    "id", "version", "status", "as_of", "period", "currency", "cluster", "edition", "people", "required_signers",
    "result", "indicators", "answers", "derived", "irrelevant", "proposed", "warnings", "missing", "previous",
    "findings", "measures", "evidence", "revision", "supersedes", "because",
)  # fmt: skip
"""What `content_sha256` is about."""


def to_document(
    dossier: Dossier,
    *,
    report_sha256: str,
    report_size: int,
    signature_fields: Sequence[Json],
    included: frozenset[str] = frozenset(),
) -> Json:
    """Return what goes into `assessment.json`.

    `report_sha256` and `report_size` are of the unsigned report; `included` are the SHA-256
    of the evidence files that travel along.
    """
    document = {
        "format": FORMAT,
        "made_with": f"Assessor Workbench {__version__}",
        "id": dossier.id,
        "code": dossier.code,
        "version": dossier.version,
        "status": dossier.status,
        "as_of": clock.to_text(dossier.as_of),
        "language": dossier.language,
        "period": dossier.period,
        "currency": dossier.currency,
        "cluster": _cluster(dossier),
        "edition": _edition(dossier),
        "people": [_person(each) for each in dossier.people],
        "required_signers": [_signer(each) for each in dossier.people if each.fingerprint],
        "report_sha256": report_sha256,
        "report_size": report_size,
        "signature_fields": list(signature_fields),
        "result": dossier.result.to_json(),
        "indicators": [_indicator(each) for each in dossier.result.scores.indicators.values()],
        "answers": [_answer(field, answer) for field, answer in dossier.answers.items()],
        "derived": {name: _derived(value) for name, value in dossier.derived.items()},
        "irrelevant": sorted(dossier.irrelevant),
        "proposed": dict(dossier.proposed),
        "warnings": [
            {"check": each.check, "message": each.message, "severity": each.severity.value}
            for each in dossier.warnings
        ],
        "missing": list(dossier.missing),
        "previous": _previous(dossier.previous) if dossier.previous else None,
        "findings": [
            {"number": f.number, "kind": f.kind, "indicator": f.indicator, "title": f.title, "text": f.text,
             **({"short": f.short} if f.short else {})}
            for f in dossier.findings
        ],
        "measures": [
            {
                "number": m.number, "title": m.title, "text": m.text, "indicator": m.indicator,
                "owner": m.owner, "due": m.due.isoformat() if m.due else None, "proof": m.proof,
                "from": m.from_level, "to": m.to_level, **({"short": m.short} if m.short else {}),
            }
            for m in dossier.measures
        ],
        "evidence": [_evidence(each, is_included=each.sha256 in included) for each in dossier.evidence],
        **(dossier.correction.to_json() if dossier.correction else {}),
    }  # fmt: skip
    return document | {"content_sha256": content_sha256(document)}


def content_sha256(document: Mapping[str, Any]) -> str:
    """Return the digest of what an `assessment.json` says, whatever program, language or extent its files have.

    Of the RFC 8785 JSON of CONTENT, without which evidence files travel along.
    """
    said = {name: document[name] for name in CONTENT if name in document}
    index = [{name: value for name, value in each.items() if name != "included"} for each in said["evidence"]]
    return digest_of(said | {"evidence": index})


def _indicator(line: IndicatorScore) -> Json:
    """Return how an indicator counts, beside its line in `result`: left out, or the sum of others."""
    return {"id": line.id, "left_out": line.is_left_out, "parts": list(line.parts)}


def _cluster(dossier: Dossier) -> Json:
    cluster = dossier.cluster
    return {
        "id": cluster.id, "name": cluster.name, "country": cluster.country,
        "region": cluster.region, "sector": cluster.sector,
    }  # fmt: skip


def _edition(dossier: Dossier) -> Json:
    form = dossier.form
    return {
        "id": form.id, "version": form.version, "hash": form.hash, "title": form.title,
        "working_edition": form.is_working_edition,
    }  # fmt: skip


def _person(person: Participant) -> Json:
    return {"id": person.id, "name": person.name, "role": person.role, "interest": person.interest}


def _signer(person: Participant) -> Json:
    return {"person": person.id, "name": person.name, "role": person.role, "fingerprint": person.fingerprint}


def _answer(field: str, answer: Answer) -> Json:
    said = {
        "question": field, "value": to_json(answer.value), "author": answer.author,
        "recorded_at": clock.to_text(answer.recorded_at),
    }  # fmt: skip
    if answer.source:
        source = answer.source
        said["source"] = {"file_sha256": source.file_sha256, "sheet": source.sheet, "cell": source.cell}
    return said


def _derived(value: DerivedValue) -> Json:
    if isinstance(value, Decimal):
        return decimal_text(value)
    return value.isoformat() if isinstance(value, date) else value


def _previous(previous: PreviousPeriod) -> Json:
    return {
        "period": previous.period,
        "origin": previous.origin,
        "answers": [_answer(field, answer) for field, answer in previous.answers.items()],
        "levels": dict(previous.levels),
        "derived": {name: _derived(value) for name, value in previous.derived.items()},
    }


def _evidence(item: Evidence, *, is_included: bool) -> Json:
    return {
        "number": item.number, "name": item.name, "sha256": item.sha256, "size": item.size,
        "seen_on": item.seen_on.isoformat(), "seen_by": item.seen_by, "linked": list(item.linked),
        "included": is_included,
    }  # fmt: skip
