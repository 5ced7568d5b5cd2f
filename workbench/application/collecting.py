"""Evidence: documents that were seen, kept in the workspace under their hash."""

import unicodedata
from pathlib import Path
from typing import BinaryIO

from workbench.application.assessing import check_writable
from workbench.application.dossiers import items_of
from workbench.application.editions import form_of
from workbench.application.journalling import note_files
from workbench.application.services import Services
from workbench.domain.assessments import Assessment, read_evidence
from workbench.domain.dossier import Evidence
from workbench.domain.journal import Deed
from workbench.domain.revisions import Revision, Statement
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_file
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

SIZE_LIMIT = 500_000_000
"""Bytes of one piece of evidence; a package holds at most 2 GB."""


class EvidenceTooLarge(WorkbenchError):
    code = "FIL-003"
    message = "{path} has {size:,} bytes, over the limit of {limit:,} for one piece of evidence."
    remedy = "Keep the part that proves the point, or name the document in a note."


class NoSuchPlace(WorkbenchError):
    code = "ANS-013"
    message = "The edition {edition} has neither a question nor an indicator {given}."
    remedy = "`workbench forms show {edition}` lists them."


def add_evidence(services: Services, assessment: Assessment, path: Path, question: str = "") -> Evidence:
    """Keep a file as evidence and link it to a question or an indicator.

    Raises IsReadOnly, NoSuchPlace, FileNotRead or EvidenceTooLarge.
    """
    entity, _ = keep_file(services, assessment, path, question)
    return next(each for each in list_evidence(services, assessment) if each.id == entity)


def keep_file(
    services: Services, assessment: Assessment, path: Path, question: str = ""
) -> tuple[EntityId, tuple[Revision, ...]]:
    """Keep a file as evidence; return the new entity and what was said of it.

    Raises IsReadOnly, NoSuchPlace, FileNotRead or EvidenceTooLarge.
    """
    check_writable(assessment)
    try:
        if not path.is_file():
            raise FileNotRead(path=path, reason=tr("there is no such file"))
        with path.open("rb") as stream:
            return keep_stream(services, assessment, stream, path.stat().st_size, path.name, question)
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error


def keep_stream(
    services: Services, assessment: Assessment, stream: BinaryIO, size: int, name: str, question: str = ""
) -> tuple[EntityId, tuple[Revision, ...]]:
    """Keep a stream as evidence; return the new entity and what was said of it.

    Raises IsReadOnly, NoSuchPlace or EvidenceTooLarge.
    """
    check_writable(assessment)
    form = form_of(services, assessment)
    if question and question not in (form.questions.keys() | form.fields.keys() | form.indicators.keys()):
        raise NoSuchPlace(edition=form.id, given=question)
    if size > SIZE_LIMIT:
        raise EvidenceTooLarge(path=name, size=size, limit=SIZE_LIMIT)
    sha256, size = services.workspace.blobs.add(stream)
    clean = "".join(letter for letter in unicodedata.normalize("NFC", name) if letter.isprintable())
    said: dict[str, Json] = {
        "kind": "evidence", "assessment": assessment.id, "name": clean, "sha256": sha256, "size": size,
        "seen_on": services.clock.now().date().isoformat(), "seen_by": services.person.id,
        "linked": [question] if question else [],
    }  # fmt: skip
    entity = EntityId(services.new_id())
    return entity, services.say([Statement(entity, field, value, services.new_id()) for field, value in said.items()])


def list_evidence(services: Services, assessment: Assessment) -> tuple[Evidence, ...]:
    """List the evidence of an assessment, in the order of being seen."""
    return read_evidence(items_of(services, assessment, "evidence"))


def read_evidence_file(services: Services, sha256: str) -> bytes:
    """Return a piece of evidence. Raises BlobMissing."""
    return b"".join(services.workspace.blobs.chunks(sha256))


def save_evidence(services: Services, assessment: EntityId, sha256: str, target: Path) -> None:
    """Write a piece of evidence to a file, and say so in the log. Raises BlobMissing or FileNotWritten."""
    chunks = services.workspace.blobs.chunks(sha256)
    first = next(chunks, b"")
    with durable_file(target) as stream:
        stream.write(first)
        for chunk in chunks:
            stream.write(chunk)
    note_saved(services, assessment, target)


def note_saved(services: Services, assessment: EntityId, target: Path) -> None:
    """Write down in the log that a copy of a piece of evidence was saved."""
    note_files(services, assessment, Deed.EXPORTED, [("evidence", target)])
