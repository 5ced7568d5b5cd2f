"""Writing workbook, report and package; each is read back and compared before it is called done."""

import functools
import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application import questionnaires
from workbench.application.awarding import list_awards
from workbench.application.dossiers import build_dossier
from workbench.application.exchanging import Write
from workbench.application.journalling import note_files
from workbench.application.releasing import list_releases, profile_of
from workbench.application.services import Services
from workbench.application.versions import as_finalised
from workbench.domain.agenda import AGENDA, read_agenda
from workbench.domain.assessments import Assessment, value_of
from workbench.domain.awards import current_award
from workbench.domain.dossier import Dossier
from workbench.domain.journal import Deed
from workbench.domain.releases import CLUSTER, PROGRAMME, documents_for
from workbench.exchange.excel.reading_back import check_workbook
from workbench.exchange.excel.workbook import draw_workbook
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import Container, Content
from workbench.exchange.package.contents import to_document
from workbench.exchange.package.packing import pack
from workbench.exchange.package.schema import fault_in
from workbench.exchange.package.verifying import verify
from workbench.exchange.report.drawing import Drawn, draw_for_signing
from workbench.exchange.report.feedback_sheet import draw_feedback, shown_findings
from workbench.exchange.report.prep_sheet import draw_prep
from workbench.exchange.report.profile_sheet import draw_profile, released_texts
from workbench.exchange.report.reading_back import check_report, check_texts
from workbench.forms.edition import Form
from workbench.forms.reading import to_yaml
from workbench.forms.translations import write_words
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.problems import Problem
from workbench.kernel.speech import tr
from workbench.kernel.tongue import LANGUAGES, SOURCE, writing_in
from workbench.kernel.tongue import language as writing_language

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
KINDS = ("workbook", "report", "package")
"""What is written unless somebody asks for something else."""


class UnknownKind(WorkbenchError):
    code = "CMD-020"
    message = "There is no export “{given}”."
    remedy = "Choose from: {known}."


class ExportNotRight(WorkbenchError):
    code = "REP-001"
    message = "The {kind} does not say what the assessment says: {fault}"
    remedy = "It was not written. Please send us this sentence; your answers are safe."


class SignedPackageThere(WorkbenchError):
    code = "PKG-006"
    message = "{path} is a signed package and is left as it is."
    remedy = "Export into another folder."


class NoPackageForEverybody(WorkbenchError):
    code = "CMD-048"
    message = "There is no package for “{given}”."
    remedy = "A package is for the cluster or the programme; what everybody may see is the public profile."


class NoWordsYet(WorkbenchError):
    code = "REP-002"
    message = "Files can't be written in “{language}”."
    remedy = "Choose from: {known}."


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written."""

    kind: str
    path: Path
    notes: tuple[str, ...] = ()
    """What the person should know of it, a sentence each."""


@dataclass(frozen=True)
class _Job:
    """What an export is made from: the assessment as it reads in the language of the files."""

    services: Services
    """As things stand today."""
    assessment: Assessment
    source: Dossier
    """In the edition's source language: what a package says in data is the same whatever its files are written in."""
    dossier: Dossier
    included: frozenset[str]
    """Documents that go into the package, by SHA-256."""
    say: Callable[[str], None]
    write: Write | None

    @functools.cached_property
    def workbook(self) -> bytes:
        self.say(tr("Writing the workbook …"))
        content = draw_workbook(self.dossier)
        _call_done("workbook", check_workbook(content, self.dossier))
        return content

    @functools.cached_property
    def report(self) -> Drawn:
        self.say(tr("Writing the report …"))
        return _report(self.dossier)

    def questionnaire(self, path: Path) -> None:
        self.say(tr("Writing the questionnaire …"))
        durable_write(path, questionnaires.draw(self.services, self.assessment, writing_language()))

    def feedback(self) -> bytes:
        self.say(tr("Writing the feedback sheet …"))
        content = draw_feedback(self.dossier)
        wanted = (self.dossier.cluster.name, *shown_findings(self.dossier))
        _call_done("feedback", check_texts(content, wanted, "feedback.pdf"))
        return content

    def prep(self) -> bytes:
        self.say(tr("Writing the prep sheet …"))
        fields = self.services.fields_of(self.assessment.id)
        content = draw_prep(self.dossier, read_agenda(value_of(fields, AGENDA)))
        wanted = (self.dossier.cluster.name, *(each.what for each in self.dossier.awaited))
        _call_done(tr("prep sheet"), check_texts(content, wanted, "prep.pdf"))
        return content

    def profile(self) -> bytes:
        self.say(tr("Writing the profile …"))
        profile = profile_of(self.services, self.assessment, self.dossier)
        content = draw_profile(profile)
        _call_done("profile", check_texts(content, released_texts(profile), "profile.pdf"))
        return content

    def assessors(self, path: Path) -> tuple[str, ...]:
        from workbench.application.handing_on import hand_on  # It brings all of syncing along.

        return hand_on(self.services, self.assessment, path, self.say, self.write)

    def package(self, path: Path) -> None:
        workbook, report = self.workbook, self.report
        self.say(tr("Packing …"))
        _package(self, path, workbook, report)


MAKERS: Mapping[str, tuple[str, Callable[[_Job, Path], tuple[str, ...] | None]]] = {
    "workbook": (".xlsx", lambda job, path: durable_write(path, job.workbook)),
    "report": (".pdf", lambda job, path: durable_write(path, job.report.content)),
    "package": (".asice", lambda job, path: job.package(path)),
    "questionnaire": ("-questionnaire.xlsx", lambda job, path: job.questionnaire(path)),
    "feedback": ("-feedback.pdf", lambda job, path: durable_write(path, job.feedback())),
    "prep": ("-prep.pdf", lambda job, path: durable_write(path, job.prep())),
    "profile": ("-profile.pdf", lambda job, path: durable_write(path, job.profile())),
    "assessors": (".assessors.asice", lambda job, path: job.assessors(path)),
}
"""By kind: the end of the file's name, and what writes the file and returns what one should know of it.

In the order in which they are written.
"""


def export(
    services: Services,
    assessment: Assessment,
    folder: Path,
    kinds: tuple[str, ...],
    *,
    with_evidence: bool,
    say: Callable[[str], None],
    language: str = SOURCE,
    version: int | None = None,
    audience: str = CLUSTER,
    write: Write | None = None,
) -> tuple[Exported, ...]:
    """Write the wanted files into a folder, in a language that has nothing to do with the interface's.

    They say exactly what was finalised, of a `version` or the one that is final; an open assessment as it stands.
    With evidence, the package has the documents that its `audience` may have as things are released today.
    `write` is for the assessors' file, as in `syncing.sync`. Raises UnknownKind, NoWordsYet, NoPackageForEverybody,
    NoSuchVersion, ExportNotRight, SignedPackageThere, NotForColleagues or FileNotWritten.
    """
    for kind in kinds:
        if kind not in MAKERS:
            raise UnknownKind(given=kind, known=", ".join(MAKERS))
    if language not in LANGUAGES:
        raise NoWordsYet(language=language, known=", ".join(LANGUAGES))
    if audience not in (CLUSTER, PROGRAMME):
        raise NoPackageForEverybody(given=audience)
    fixed, found = as_finalised(services, assessment, version)
    with writing_in(SOURCE):  # What a package says in data is the same in every language.
        source = build_dossier(fixed, found, for_others=True)
    documents = [each.sha256 for each in source.evidence] if with_evidence else []
    included = documents_for(audience, documents, list_releases(services, assessment))
    with writing_in(language):
        job = _Job(services, assessment, source, _worded(fixed, found, language), included, say, write)
        make_folder(folder)
        stem = file_stem(job.dossier)
        written = []
        for kind, (ending, make) in MAKERS.items():
            if kind in kinds:
                path = folder / f"{stem}{ending}"
                written.append(Exported(kind, path, make(job, path) or ()))
    files = [(each.kind, each.path) for each in written if each.kind != "assessors"]  # That one is told with whom.
    note_files(services, assessment.id, Deed.EXPORTED, files)
    return tuple(written)


def draw_preview(services: Services, assessment: Assessment, language: str = SOURCE) -> bytes:
    """Return the report as it would be exported now. Raises ExportNotRight."""
    with writing_in(language):
        return _report(_worded(*as_finalised(services, assessment), language)).content


def _worded(services: Services, assessment: Assessment, language: str) -> Dossier:
    """Read the assessment in a language, with what only files tell: until when the cluster holds a label."""
    dossier = build_dossier(services, assessment, language, for_others=True)
    award = current_award(list_awards(services, assessment.cluster))
    holds = award is not None and award.until is not None and award.until >= dossier.as_of.date()
    return replace(dossier, language=language, label_until=award.until if award is not None and holds else None)


def file_stem(dossier: Dossier) -> str:
    """Return a file name's stem that every system takes: `Kattegat-Hydrogen-Hub-2026`, later `…-revision-2`."""
    plain = unicodedata.normalize("NFC", dossier.cluster.name)
    words = re.sub(r"[^\w]+", "-", plain).strip("-")[:80]
    revision = f"-revision-{dossier.correction.number}" if dossier.correction else ""
    return f"{words or 'assessment'}-{dossier.period}{revision}"


def _report(dossier: Dossier) -> Drawn:
    drawn = draw_for_signing(dossier)
    _call_done("report", check_report(drawn.content, dossier))
    return drawn


def _call_done(kind: str, problems: tuple[Problem, ...]) -> None:
    if problems:
        raise ExportNotRight(kind=kind, fault=f"{problems[0].where}: {problems[0].message}")


def _package(job: _Job, path: Path, workbook: bytes, report: Drawn) -> None:
    if path.exists() and verify(path, NOBODY).signatures:
        raise SignedPackageThere(path=path)
    dossier = job.source
    with writing_in(SOURCE):
        document = to_document(
            dossier,
            report_sha256=hashlib.sha256(report.content).hexdigest(),
            report_size=len(report.content),
            signature_fields=report.signature_fields,
            included=job.included,
        )
    if place := fault_in(document):
        raise ExportNotRight(
            kind="package", fault=tr("{place} is not as the format of packages describes it.", place=place)
        )
    members: dict[str, Content] = {
        "assessment.json": json.dumps(document, ensure_ascii=False, indent=1).encode(),
        "workbook.xlsx": workbook,
        "report.pdf": report.content,
        "form.yaml": to_yaml(dossier.form),
        **_translations(dossier.form),
    }
    for sha256 in sorted(job.included):
        members[f"evidence/{sha256}"] = functools.partial(_chunks, job.services, sha256)
    pack(members, path)
    _call_done("package", tuple(_package_problems(path, document)))


def _translations(form: Form) -> dict[str, Content]:
    """Return the edition's wording in its other languages, each as the file that would lie beside `form.yaml`."""
    return {
        f"form.{language}.yaml": write_words(form, words)
        for language, words in form.words.items()
        if words.texts and _LANGUAGE.fullmatch(language)
    }


def _chunks(services: Services, sha256: str) -> Iterator[bytes]:
    return services.workspace.blobs.chunks(sha256)


def _package_problems(path: Path, document: Json) -> Iterator[Problem]:
    """Read a package back: every file as listed, the assessment as it was handed in."""
    yield from (each for each in verify(path, NOBODY).problems if each.code not in ("PKG-101", "PKG-115"))
    with Container(path) as container:
        if json.loads(container.read("assessment.json")) != json.loads(json.dumps(document)):
            raise ExportNotRight(kind="package", fault=tr("assessment.json differs from the assessment."))
