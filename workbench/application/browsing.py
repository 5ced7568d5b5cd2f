"""Looking into a package without importing it: nothing is written, and nothing in it is believed."""

import re
from contextlib import contextmanager, nullcontext
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from workbench.application.browsed import Browsed, FileLine
from workbench.application.browsing_lists import (
    answers_of,
    documents_of,
    findings_of,
    indicators_of,
    measures_of,
    overview_of,
    people_of,
)
from workbench.application.sealing import opened
from workbench.application.verifying import Checked
from workbench.exchange.package.container import READ_LIMIT, Container
from workbench.exchange.package.documents import LIMIT, NAME, parse_document
from workbench.exchange.package.foreign import Document, part_of, parts_of, text_of
from workbench.forms.edition import Form
from workbench.forms.library import form_from_yaml
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_file, sha256_of
from workbench.kernel.speech import later, tr
from workbench.kernel.words import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

OPENABLE = frozenset(
    {".pdf", ".xlsx", ".docx", ".pptx", ".ods", ".odt", ".odp", ".png", ".jpg", ".jpeg", ".txt", ".csv", ".yaml"}
)
"""Kinds of files that are opened: none of them carries a program that its viewer runs."""
NAME_LIMIT = 100
_FORM, _FORM_LIMIT = "form.yaml", 2_000_000
_NO_EDITION = later(
    "The form edition in it can't be read, or is not the one that the assessment names; so questions and indicators "
    "are told by their ids."
)
_UNSAFE = re.compile(r'[\\/:*?"<>|]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_ABOUT = {
    "report.pdf": later("The report"), "workbook.xlsx": later("Everything as a workbook"),
    _FORM: later("The form edition"), NAME: later("The assessment as data"),
}  # fmt: skip


class NotToBeBrowsed(WorkbenchError):
    code = "PKG-043"
    message = "{path} is not shown: {reason}."
    remedy = "The verdict says more; ask whoever sent it for the package as it was signed."


class AnotherPackageNow(WorkbenchError):
    code = "PKG-044"
    message = "{path} is no longer the file that was checked."
    remedy = "Check it again before you look into it."


class NotOpened(WorkbenchError):
    code = "PKG-045"
    message = "“{name}” is of a kind that is not opened from a package, as it may carry a program."
    remedy = "Save a copy, and open it only where you know what it does."


def browse(checked: Checked) -> Browsed:
    """Lay a package open that was checked.

    Raises NotToBeBrowsed where it is not intact or can't be read, AnotherPackageNow or FileNotRead.
    """
    with _opened(checked) as container:
        document = _assessment(checked, container)
        form = _form(container)
        if form is not None and form.hash != part_of(document, "edition").get("hash"):
            form = None
    return Browsed(
        checked, overview_of(document, form), indicators_of(document, form), answers_of(document, form),
        findings_of(document, form), measures_of(document, form), people_of(document), documents_of(document),
        tuple(_files(checked, document)),
        "" if form else tr(_NO_EDITION),
    )  # fmt: skip


def read_assessment(checked: Checked) -> Document:
    """Return what a package that was checked says in `assessment.json`.

    Raises NotToBeBrowsed where it is not intact or can't be read, AnotherPackageNow or FileNotRead.
    """
    with _opened(checked) as container:
        return _assessment(checked, container)


def read_member(browsed: Browsed, file: FileLine) -> bytes:
    """Return a file that is shown within the window. Raises AnotherPackageNow, NotAPackage or FileNotRead."""
    with _opened(browsed.checked) as container:
        return container.read(file.member, READ_LIMIT)


def open_copy(browsed: Browsed, file: FileLine, folder: Path) -> Path:
    """Put a read-only copy under a cleaned name into a private folder, for its own program to open.

    Raises NotOpened where it is of a kind that may carry a program, AnotherPackageNow, or what reading raises.
    """
    if not file.may_open:
        raise NotOpened(name=file.name)
    target = folder / file.name
    if not target.exists():
        save_copy(browsed, file, target)
        target.chmod(0o400)
    return target


def save_copy(browsed: Browsed, file: FileLine, target: Path) -> None:
    """Write a file's content, whole or not at all. Raises AnotherPackageNow, NotAPackage or FileNotWritten."""
    with _opened(browsed.checked) as container, durable_file(target, private=True) as stream:
        for chunk in container.chunks(file.member):
            stream.write(chunk)


def clean_name(name: str, otherwise: str) -> str:
    """Return a foreign name as one that is safe for a file on every system, its ending kept."""
    shown = _UNSAFE.sub("_", plain_text(PurePosixPath(name.replace("\\", "/")).name, 10_000)).strip(" .-~$")
    stem, dot, suffix = shown.rpartition(".")
    if not stem or len(suffix) > 10:
        stem, dot, suffix = shown, "", ""
    stem = stem[: NAME_LIMIT - len(suffix)].rstrip(" .")
    if not stem or _RESERVED.match(stem):
        stem = f"{otherwise}{f'-{stem}' if stem else ''}"
    return f"{stem}{dot}{suffix}"


def _assessment(checked: Checked, container: Container) -> Document:
    document = parse_document(container.read(NAME, LIMIT)) if NAME in container.names else None
    if not document:
        raise NotToBeBrowsed(path=checked.path, reason=tr("the assessment in it can't be read"))
    return document


@contextmanager
def _opened(checked: Checked) -> "Iterator[Container]":
    """Open the file, out of its seal where it has one, intact as it was checked, and make sure that it is the one."""
    if checked.is_closed:
        raise NotToBeBrowsed(path=checked.path, reason=tr("it is sealed, and was not opened"))
    if checked.colleagues is not None:
        raise NotToBeBrowsed(path=checked.path, reason=tr("it is a file for colleagues, and is taken under Sync"))
    if not checked.verdict.is_package:
        raise NotToBeBrowsed(path=checked.path, reason=tr("it is no sound package"))
    if not checked.verdict.intact:
        raise NotToBeBrowsed(path=checked.path, reason=tr("what is in it is not what was put together or signed"))
    opener = checked.seal.opened_by if checked.seal is not None else None
    if checked.seal is not None and sha256_of(checked.path) != checked.seal.sha256:
        raise AnotherPackageNow(path=checked.path)
    with (
        nullcontext(checked.path) if opener is None else opened(checked.path, opener) as plain,
        Container(plain) as container,
    ):
        if container.whole_sha256() != checked.verdict.sha256:
            raise AnotherPackageNow(path=checked.path)
        yield container


def _form(container: Container) -> Form | None:
    """Return the edition that travels along, None where it can't be read: its rules are never run."""
    if _FORM not in container.names or container.size(_FORM) > _FORM_LIMIT:
        return None
    try:
        return form_from_yaml(container.read(_FORM))
    except WorkbenchError:
        return None


def _files(checked: Checked, document: Document) -> "Iterator[FileLine]":
    """Yield report, workbook and edition, then the documents by the names that the assessors knew them by."""
    documents = {f"evidence/{text_of(each, 'sha256')}": each for each in parts_of(document, "evidence")}
    last_report = max((f.name for f in checked.verdict.files if f.name.startswith("cosigned/report")), default="")
    sizes = {each.name: each.size for each in checked.verdict.files}
    taken: set[str] = set()
    for member in filter(sizes.__contains__, ("report.pdf", last_report, "workbook.xlsx", _FORM, NAME)):
        name = "report-all-signatures.pdf" if member == last_report else member
        about = tr("With every signature") if member == last_report else tr(_ABOUT[member])
        yield FileLine(member, name, sizes[member], about, PurePosixPath(name).suffix in OPENABLE)
        taken.add(name)
    for member, told in documents.items():
        if member in sizes:
            number = text_of(told, "number") or tr("Document")
            name = _unique(clean_name(text_of(told, "name"), number), number, taken)
            yield FileLine(member, name, sizes[member], number, PurePosixPath(name).suffix.lower() in OPENABLE)


def _unique(name: str, number: str, taken: set[str]) -> str:
    """Return a name that no other file has; the document's number stands before it where one does."""
    found, place = name, 1
    while found.casefold() in taken:
        found, place = f"{clean_name(number, 'document')}-{place}-{name}", place + 1
    taken.add(found.casefold())
    return found
