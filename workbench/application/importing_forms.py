"""Taking an XLSForm over as an edition: its file and translations, and everything that it could not take along."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.application.translating import AlreadyThere
from workbench.exchange.excel.xlsform_file import read_form_sheets
from workbench.forms.checking import check_form
from workbench.forms.xlsform.importing import import_xlsform, to_yaml
from workbench.kernel.files import durable_write
from workbench.kernel.problems import Problem, Severity

FORM_FILE = "form.yaml"


@dataclass(frozen=True, slots=True)
class NewEdition:
    """What became of an XLSForm."""

    id: str
    """What the edition is called; empty for none."""
    edition: bytes | None
    """The edition's file; None where the form can't become an edition."""
    translations: Mapping[str, bytes]
    """The files of its other languages, by their codes."""
    problems: tuple[Problem, ...]


def import_form(path: Path) -> NewEdition:
    """Make an edition of an XLSForm; an edition that comes out has no faults.

    Raises FileNotRead, NotAFormTable, NotAWorkbook, UnsafeWorkbook or UnreadableWorkbook.
    """
    imported = import_xlsform(read_form_sheets(path), path.stem)
    if imported.edition is None:
        return NewEdition("", None, {}, imported.problems)
    content = to_yaml(imported.edition)
    checked = check_form(content, FORM_FILE)
    problems = (*imported.problems, *(_of_edition(each) for each in checked))
    if any(each.severity is not Severity.WARNING for each in checked):
        return NewEdition("", None, {}, problems)
    return NewEdition(str(imported.edition["id"]), content, imported.translations, problems)


def write_edition(new: NewEdition, out: Path | None) -> tuple[Path, ...]:
    """Write an edition and its translations beside it; return the files. Raises AlreadyThere or FileNotWritten."""
    assert new.edition is not None
    out = out or Path(f"{new.id}.yaml")
    files = {out: new.edition}
    for language, content in new.translations.items():
        name = f"{language}.yaml" if out.name == FORM_FILE else f"{out.stem}-{language}.yaml"
        files[out.with_name(name)] = content
    for path in files:
        if path.exists():
            raise AlreadyThere(path=path)
    for path, content in files.items():
        durable_write(path, content)
    return tuple(files)


def _of_edition(fault: Problem) -> Problem:
    """Tell a fault of the edition that came out: an error means that the form asks for more than one can hold."""
    return Problem("XLS-114", fault.severity, f"In the edition: {fault.message}", fault.where, fault.line, fault.column)
