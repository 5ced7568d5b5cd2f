"""Which editor each question type has: a new type is a new file and a new line here."""

from collections.abc import Callable, Mapping

from workbench.forms.edition import Question, fields_of, fields_of_row
from workbench.forms.question_types import QuestionType
from workbench.ui.fields.base import Asked, FieldEditor
from workbench.ui.fields.choice import ChoiceField, ChoicesField, YesNoField
from workbench.ui.fields.line import DateField, LineField, MoneyField
from workbench.ui.fields.table import TableField
from workbench.ui.fields.text import TextField

EDITORS: Mapping[QuestionType, Callable[[Asked], FieldEditor]] = {
    QuestionType.COUNT: LineField,
    QuestionType.DECIMAL: LineField,
    QuestionType.PERCENTAGE: LineField,
    QuestionType.MONEY: MoneyField,
    QuestionType.DATE: DateField,
    QuestionType.CHOICE: ChoiceField,
    QuestionType.CHOICES: ChoicesField,
    QuestionType.YES_NO: YesNoField,
    QuestionType.TEXT: TextField,
}


def make_editor(question: Question, currency: str, period_before: str) -> FieldEditor:
    """Make the editor of a question; a table's cells are edited in one."""
    first = next(fields_of(question), None) or fields_of_row(question, "")[0]
    asked = Asked(first, question.currency or currency)
    if question.type is QuestionType.TABLE:
        return TableField(asked, question, period_before)
    return EDITORS[question.type](asked)
