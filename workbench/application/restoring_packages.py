"""What a signed package can bring back: answers and levels for which there is none, and evidence by its hash."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.application.dossiers import items_of
from workbench.application.editions import form_of
from workbench.application.references import list_assessments, list_clusters
from workbench.application.sealing import within
from workbench.application.services import Services
from workbench.domain.assessments import ANSWER, CONSENSUS, SCORE, SCORING_ROLES, Assessment, Fields, value_of
from workbench.domain.revisions import Statement
from workbench.domain.scores import check_level
from workbench.domain.values import clean_text, from_json, to_json
from workbench.exchange.keys import trust as trusts
from workbench.exchange.package.container import Container, NotAPackage
from workbench.exchange.package.verifying import verify
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr
from workbench.kernel.words import count_text

_EVIDENCE_FIELDS = ("name", "sha256", "size", "seen_on", "seen_by", "linked")
Document = Mapping[str, Any]
"""`assessment.json` of a package that verifies as valid."""


class NotToBeReliedOn(WorkbenchError):
    code = "PKG-021"
    message = "{path} does not verify, so nothing is taken from it: {reason}"
    remedy = "`workbench verify {path}` says more; ask whoever sent it for the package as it was signed."


class NotAssessedHere(WorkbenchError):
    code = "PKG-022"
    message = "{path} is about {what}, which this workspace does not know."
    remedy = "Restore from a snapshot or a colleague's workspace first; a package can fill in what is missing there."


@dataclass(frozen=True, slots=True)
class PackagePart:
    """What comes from a package."""

    assessment: EntityId
    sha256: str
    """Of the package's file, out of its seal: what comes from it names it as its source."""
    said: tuple[tuple[str, Json, str], ...]
    """Field, value and reason."""
    evidence: tuple[Mapping[str, Json], ...]
    """Pieces of which nothing is known here any more, by field."""
    blobs: tuple[str, ...]
    lines: tuple[str, ...]
    unsound: tuple[str, ...]

    @property
    def statements(self) -> int:
        """Count what would be said."""
        return len(self.said) + sum(map(len, self.evidence))


def find_missing(services: Services, source: Path) -> PackagePart:
    """Compare a package with its assessment here; both are only read, and one that is sealed is opened for it.

    Raises NotToBeReliedOn or NotAssessedHere; of one that stays closed what `sealing.opened` raises.
    """
    with within(source, services.home) as plain:
        _verify(services, source, plain)
        with Container(plain) as container:
            document = json.loads(container.read("assessment.json"))
            names = frozenset(container.names)
        sha256 = sha256_of(plain)
    assessment = _assessment(services, source, document)
    fields, form = services.fields_of(assessment.id), form_of(services, assessment)
    said, unsound = _said(form, assessment, fields, document)
    known = {value_of(each, "sha256") for each in items_of(services, assessment, "evidence").values()}
    pieces = [each for each in document["evidence"] if f"evidence/{each['sha256']}" in names]
    blobs = tuple(each["sha256"] for each in pieces if services.workspace.blobs.size(each["sha256"]) is None)
    evidence = [
        {"kind": "evidence", "assessment": assessment.id, **_evidence(each)}
        for each in pieces
        if each["sha256"] not in known
    ]
    lines = tuple(_lines(services, assessment, said, blobs, {each["sha256"]: each["name"] for each in pieces}))
    return PackagePart(assessment.id, sha256, tuple(said), tuple(evidence), blobs, lines, tuple(unsound))


def bring_in(services: Services, source: Path, part: PackagePart) -> None:
    """Say again what is missing, naming the package as its source; evidence only under its true hash."""
    with within(source, services.home) as plain, Container(plain) as container:
        held = {
            each for each in part.blobs if services.workspace.blobs.take(each, container.chunks(f"evidence/{each}"))
        }
    origin = {"file_sha256": part.sha256}
    statements = [
        Statement(part.assessment, field, value, services.new_id(), "merged", why, source=origin)
        for field, value, why in part.said
    ]
    for each in part.evidence:
        if each["sha256"] in held or services.workspace.blobs.size(str(each["sha256"])) is not None:
            entity = EntityId(services.new_id())
            statements += [
                Statement(entity, field, value, services.new_id(), "merged", source=origin)
                for field, value in each.items()
            ]
    if statements:
        services.say(statements)


def _verify(services: Services, source: Path, plain: Path) -> None:
    trusted = services.home.trust_list
    try:
        verdict = verify(plain, trusts.read_trust(trusted) if trusted.exists() else trusts.NOBODY)
    except NotAPackage as error:
        raise NotToBeReliedOn(path=source, reason=error.sentence) from error
    if not verdict.valid:
        reason = verdict.problems[0].message if verdict.problems else tr("a signature is not valid.")
        raise NotToBeReliedOn(path=source, reason=reason)


def _assessment(services: Services, source: Path, document: Document) -> Assessment:
    found = next((each for each in list_assessments(services) if each.id == document["id"]), None)
    if found is None:
        raise NotAssessedHere(path=source, what=f"{document['cluster']['name']} {document['period']}")
    return found


def _said(
    form: Form, assessment: Assessment, fields: Fields, document: Document
) -> tuple[list[tuple[str, Json, str]], list[str]]:
    """Return what the package says and nobody says here, and what does not fit the edition."""
    said: list[tuple[str, Json, str]] = []
    unsound: list[str] = []
    for name, value, why, read in [*_answers(form, assessment, document), *_levels(form, document)]:
        if _is_missing(fields, name):
            try:
                said.append((name, read(value), clean_text(name, why)))
            except WorkbenchError as error:
                unsound.append(error.sentence)
    return said, unsound


def _answers(form: Form, assessment: Assessment, document: Document) -> Iterator[tuple[str, Json, str, Any]]:
    for each in document["answers"]:
        field = form.field(each["question"])
        if field is not None and each["value"] is not None:
            yield (
                ANSWER + field.id, each["value"], "",
                lambda value, field=field: to_json(from_json(field, value, assessment.currency)),
            )  # fmt: skip


def _levels(form: Form, document: Document) -> Iterator[tuple[str, Json, str, Any]]:
    scoring = [each["id"] for each in document["people"] if each["role"] in SCORING_ROLES]
    basis = document["result"]["basis"]
    lane = CONSENSUS if basis == "consensus" else scoring[0] if basis == "own" and len(scoring) == 1 else ""
    for each in document["result"]["indicators"] if lane else ():
        if each["level"] is not None and each["id"] in form.indicators and form.indicators[each["id"]].is_scored:
            yield (
                f"{SCORE}{each['id']}/{lane}", each["level"], each["rationale"],
                lambda value, indicator=each["id"]: check_level(form, indicator, value),
            )  # fmt: skip


def _is_missing(fields: Fields, name: str) -> bool:
    return name not in fields or all(head.value is None for head in fields[name].heads)


def _evidence(piece: Mapping[str, Any]) -> dict[str, Json]:
    return {name: piece[name] for name in _EVIDENCE_FIELDS}


def _lines(
    services: Services, assessment: Assessment, said: list[tuple[str, Json, str]], blobs: tuple[str, ...],
    names: Mapping[str, str],
) -> Iterator[str]:  # fmt: skip
    cluster = next(
        (each.name for each in list_clusters(services) if each.id == assessment.cluster), tr("An assessment")
    )
    answers = sum(field.startswith(ANSWER) for field, *_ in said)
    levels = len(said) - answers
    told = [count_text(answers, "answer", "answers")] if answers else []
    told += [count_text(levels, "level", "levels")] if levels else []
    if told:
        yield f"{cluster} {assessment.period}: {', '.join(told)}"
    if blobs:
        count = count_text(len(blobs), "file", "files")
        yield f"{count[0].upper()}{count[1:]}: {'; '.join(names[each] for each in blobs)}"
