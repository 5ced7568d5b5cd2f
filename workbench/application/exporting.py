"""Writing workbook, report and package; each is read back and compared before it is called done."""

import functools
import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.application import questionnaires
from workbench.application.dossiers import build_dossier
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.dossier import Dossier
from workbench.exchange.excel.reading_back import check_workbook
from workbench.exchange.excel.workbook import draw_workbook
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.container import Container, Content
from workbench.exchange.package.contents import to_document
from workbench.exchange.package.packing import pack
from workbench.exchange.package.verifying import verify
from workbench.exchange.report.drawing import draw_report, signature_fields
from workbench.exchange.report.reading_back import check_report
from workbench.forms.edition import Form
from workbench.forms.reading import to_yaml
from workbench.forms.translations import write_words
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.problems import Problem

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
KINDS = ("workbook", "report", "package", "questionnaire")


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


class NoWordsYet(WorkbenchError):
    code = "REP-002"
    message = "Files can't be written in “{language}” yet."
    remedy = "Use --language en."


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written."""

    kind: str
    path: Path


def export(
    services: Services,
    assessment: Assessment,
    folder: Path,
    kinds: tuple[str, ...],
    *,
    with_evidence: bool,
    say: Callable[[str], None],
) -> tuple[Exported, ...]:
    """Write the wanted files into a folder.

    Raises UnknownKind, NoWordsYet, ExportNotRight, SignedPackageThere or FileNotWritten.
    """
    for kind in kinds:
        if kind not in KINDS:
            raise UnknownKind(given=kind, known=", ".join(KINDS))
    if services.language != "en" and set(kinds) - {"questionnaire"}:
        raise NoWordsYet(language=services.language)
    dossier = build_dossier(services, assessment)
    make_folder(folder)
    stem = folder / file_stem(dossier)
    workbook = _workbook(dossier, say) if {"workbook", "package"} & set(kinds) else b""
    report = _report(dossier, say) if {"report", "package"} & set(kinds) else b""
    paths = {
        "workbook": stem.with_suffix(".xlsx"),
        "report": stem.with_suffix(".pdf"),
        "package": stem.with_suffix(".asice"),
        "questionnaire": stem.with_name(f"{stem.name}-questionnaire-{services.language}.xlsx"),
    }
    if "workbook" in kinds:
        durable_write(paths["workbook"], workbook)
    if "report" in kinds:
        durable_write(paths["report"], report)
    if "questionnaire" in kinds:
        say("Writing the questionnaire …")
        durable_write(paths["questionnaire"], questionnaires.draw(services, assessment))
    if "package" in kinds:
        say("Packing …")
        _package(services, dossier, paths["package"], workbook, report, with_evidence=with_evidence)
    return tuple(Exported(kind, paths[kind]) for kind in KINDS if kind in kinds)


def draw_preview(services: Services, assessment: Assessment) -> bytes:
    """Return the report as it would be exported now. Raises ExportNotRight."""
    return _report(build_dossier(services, assessment), lambda _: None)


def file_stem(dossier: Dossier) -> str:
    """Return a file name's stem that every system takes, e.g. `Kattegat-Hydrogen-Hub-2026`."""
    plain = unicodedata.normalize("NFC", dossier.cluster.name)
    words = re.sub(r"[^\w]+", "-", plain).strip("-")[:80]
    return f"{words or 'assessment'}-{dossier.period}"


def _workbook(dossier: Dossier, say: Callable[[str], None]) -> bytes:
    say("Writing the workbook …")
    content = draw_workbook(dossier)
    _call_done("workbook", check_workbook(content, dossier))
    return content


def _report(dossier: Dossier, say: Callable[[str], None]) -> bytes:
    say("Writing the report …")
    content = draw_report(dossier)
    _call_done("report", check_report(content, dossier))
    return content


def _call_done(kind: str, problems: tuple[Problem, ...]) -> None:
    if problems:
        raise ExportNotRight(kind=kind, fault=f"{problems[0].where}: {problems[0].message}")


def _package(
    services: Services, dossier: Dossier, path: Path, workbook: bytes, report: bytes, *, with_evidence: bool
) -> None:
    if path.exists() and verify(path, NOBODY).signatures:
        raise SignedPackageThere(path=path)
    included = frozenset(each.sha256 for each in dossier.evidence) if with_evidence else frozenset()
    document = to_document(
        dossier,
        report_sha256=hashlib.sha256(report).hexdigest(),
        report_size=len(report),
        signature_fields=signature_fields(dossier),
        included=included,
    )
    members: dict[str, Content] = {
        "assessment.json": json.dumps(document, ensure_ascii=False, indent=1).encode(),
        "workbook.xlsx": workbook,
        "report.pdf": report,
        "form.yaml": to_yaml(dossier.form),
        **_translations(dossier.form),
    }
    for sha256 in sorted(included):
        members[f"evidence/{sha256}"] = functools.partial(_chunks, services, sha256)
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
            raise ExportNotRight(kind="package", fault="assessment.json differs from the assessment.")
