"""The words of a questionnaire's drop-downs, kept on a sheet that nobody sees."""

from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from workbench.domain.wording import yes_or_no
from workbench.forms.edition import Choice, Field
from workbench.forms.question_types import QuestionType

SHEET = "Lists"


class Lists:
    """Each list of choices once, one below the head that names it."""

    def __init__(self) -> None:
        self._columns: dict[tuple[Choice, ...], int] = {}
        self._names: list[str] = []

    @property
    def yes_no(self) -> tuple[str, str]:
        """Return the words for yes and no."""
        return yes_or_no(True), yes_or_no(False)

    def source_of(self, field: Field) -> str | tuple[str, ...]:
        """Return what a field's drop-down offers: an area, or two words; nothing where it has none."""
        if field.type is QuestionType.YES_NO:
            return self.yes_no
        if field.type is not QuestionType.CHOICE:
            return ()
        if field.choices not in self._columns:
            self._columns[field.choices] = len(self._names)
            self._names.append(field.question.id + (f".{field.column.id}" if field.column else ""))
        column = self._columns[field.choices]
        first, last = (xl_rowcol_to_cell(row, column, True, True) for row in (1, len(field.choices)))
        return f"={SHEET}!{first}:{last}"

    def write(self, book: Any, form: Any) -> None:
        """Write the lists on a sheet of their own, very hidden."""
        sheet = book.add_worksheet(SHEET)
        for column, name in enumerate(self._names):
            sheet.write_string(0, column, name, form)
        for choices, column in self._columns.items():
            for row, choice in enumerate(choices, 1):
                sheet.write_string(row, column, choice.title, form)
        sheet.very_hidden()
        sheet.protect("")
