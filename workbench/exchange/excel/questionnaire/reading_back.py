"""A questionnaire that was just written, read as it will be when it comes back: it must say what is known."""

from collections.abc import Iterator

from workbench.domain.values import Blank, same
from workbench.exchange.excel.cells import read_workbook_content
from workbench.exchange.excel.questionnaire.locating import find_places
from workbench.exchange.excel.questionnaire.plan import Asking
from workbench.exchange.excel.questionnaire.reading import Questionnaire, read_questionnaire
from workbench.exchange.excel.questionnaire.shown import CELL_LIMIT
from workbench.forms.edition import Form


def check_questionnaire(content: bytes, asking: Asking, form: Form) -> tuple[str, ...]:
    """Return what a questionnaire says otherwise than the assessment; `form` is the edition as it is kept."""
    found = find_places(read_workbook_content(content))
    faults = [f"{cell.address} is no place for “{cell.text}”" for cell in found.unplaced]
    said = read_questionnaire(found, form, asking.dossier.currency)
    return (*faults, *_answers(asking, said), *_levels(asking, said))


def _answers(asking: Asking, read: Questionnaire) -> Iterator[str]:
    said = {each.field: each.reply.value for each in read.said}
    for name, answer in {**asking.dossier.answers, **asking.dossier.kept}.items():
        is_cut = isinstance(text := getattr(answer.value, "text", answer.value), str) and len(text) > CELL_LIMIT
        if not is_cut and not same(said.get(name, Blank()), answer.value):
            yield f"{name} reads “{said.get(name)}” instead of “{answer.value}”"
    for marked in read.marked:
        mark = asking.dossier.marks.get(marked.name)
        if marked.mark is not None and marked.mark != mark:
            yield f"{marked.name} is marked “{marked.mark}” instead of “{mark}”"


def _levels(asking: Asking, read: Questionnaire) -> Iterator[str]:
    for said in read.levels:
        given = asking.dossier.self_levels.get(said.indicator)
        if said.level != (given.level if given is not None else None):
            yield f"{said.indicator} has level {said.level}"
