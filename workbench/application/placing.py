"""What an import left unplaced: each cell is given its question afterwards, or dismissed with a reason."""

from dataclasses import dataclass

from workbench.application.assessing import check_writable
from workbench.application.changes import Changes, Topic
from workbench.application.editions import form_of
from workbench.application.references import assessment_with
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain.assessments import ANSWER, Fields, value_of
from workbench.domain.entries import read_entry
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text, to_json
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId

UNPLACED = "unplaced"


class NotAskedThen(WorkbenchError):
    code = "XLS-051"
    message = "Last period's edition does not ask “{question}”."
    remedy = "Choose another question, or dismiss the cell with a reason."


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A cell of last year's workbook that answers no question."""

    cell: str
    """Sheet!C4."""
    text: str
    file: str = ""
    file_sha256: str = ""

    @property
    def where(self) -> str:
        """Return file, sheet and cell for a person."""
        return ", ".join(each for each in (self.file, *self.cell.rpartition("!")[::2]) if each)


def list_unplaced(fields: Fields) -> tuple[Unplaced, ...]:
    """List the cells of an imported assessment that wait for a person, in the order of their files."""
    return tuple(
        Unplaced(each["cell"], each["text"], each.get("file", ""), each.get("file_sha256", ""))
        for each in value_of(fields, UNPLACED, [])
        if not each.get("dismissed")
    )


def dismiss(services: Services, assessment: EntityId, cell: Unplaced, why: str) -> Changes:
    """Say that a cell needs no place, and why. Raises IsReadOnly."""
    previous, kept, place = _find(services, assessment, cell)
    kept[place] = {**kept[place], "dismissed": clean_text("why", why.strip())}
    said = [Statement(previous, UNPLACED, kept, services.new_id())]
    return _say(services, assessment, f"dismissal of {cell.where}", said)


def place(
    services: Services, assessment: EntityId, cell: Unplaced, question: str, text: str, language: str = ""
) -> Changes:
    """Let a cell answer a question of last period as a person reads it in a language, with file, sheet and cell.

    Raises IsReadOnly, NotAskedThen, WrongType or AmbiguousEntry.
    """
    previous, kept, at = _find(services, assessment, cell)
    before = assessment_with(services, previous)
    field = form_of(services, before).field(question)
    if field is None:
        raise NotAskedThen(question=question)
    value = to_json(read_entry(field, text, before.currency, language))
    sheet, _, address = cell.cell.rpartition("!")
    source = {"file_sha256": cell.file_sha256, "sheet": sheet, "cell": address}
    edit = services.new_id()
    del kept[at]
    said = [
        Statement(previous, ANSWER + question, value, edit, how="imported", source=source),
        Statement(previous, UNPLACED, kept, edit),
    ]
    return _say(services, assessment, f"{cell.where} as {field.title}", said)


def _find(services: Services, assessment: EntityId, cell: Unplaced) -> tuple[EntityId, list[Json], int]:
    """Return the assessment that keeps a cell, all cells that it keeps, and the place of this one among them."""
    found = assessment_with(services, assessment)
    check_writable(found)
    assert found.previous is not None
    kept = list(value_of(services.fields_of(found.previous), UNPLACED, []))
    same = (cell.cell, cell.file_sha256)
    at = next(n for n, each in enumerate(kept) if (each["cell"], each.get("file_sha256", "")) == same)
    return found.previous, kept, at


def _say(services: Services, assessment: EntityId, words: str, said: list[Statement]) -> Changes:
    revisions = services.say(said)
    act = act_of(services, words, "prepare", revisions)
    return Changes(Topic.ANSWERS, assessment, act, recorded_at=revisions[0].recorded_at)
