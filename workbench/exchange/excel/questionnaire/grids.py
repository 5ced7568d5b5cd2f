"""Tables to which a cluster adds rows: heads, the rows of the last period, rows to fill in."""

from collections.abc import Sequence
from typing import Any

from workbench.domain.values import is_given
from workbench.domain.wording import value_text
from workbench.exchange.excel.questionnaire.lists import Lists
from workbench.exchange.excel.questionnaire.plan import NUMBER, Grid, letters
from workbench.exchange.excel.questionnaire.shown import content_of, unit_of, write
from workbench.exchange.excel.questionnaire.states import Words
from workbench.exchange.excel.questionnaire.style import TEXT3, Style, height_of
from workbench.exchange.excel.questionnaire.validation import validation_of
from workbench.forms.edition import Field, fields_of_row
from workbench.forms.question_types import QuestionType


def write_grid(sheet: Any, style: Style, words: Words, lists: Lists, grid: Grid, widths: Sequence[int]) -> None:
    """Write the rows below the question's own."""
    heads = fields_of_row(grid.question, "head")
    texts = [_head_text(words, field) for field in heads]
    columns = grid.columns
    sheet.set_row(
        grid.heads_row, height_of(*((text, widths[c]) for text, c in zip(texts, columns, strict=True)), least=22)
    )
    for column, field, text in zip(columns, heads, texts, strict=True):
        more = {"align": "right", "indent": 1} if field.type.is_figure else {"indent": 1}
        sheet.write_string(grid.heads_row, column, text, style.head(**more))
    for row, before in enumerate(grid.before, grid.heads_row + 1):
        _write_before(sheet, style, words, grid, row, before, widths)
    for at, row in enumerate(range(grid.first_slot, grid.first_slot + len(grid.slots))):
        sheet.write_string(row, NUMBER, f"{grid.number}{letters(at)}", style.get(font_color=TEXT3))
    heights: dict[int, list[tuple[str, float]]] = {}
    for row, column, field in grid.fields:
        answer = words.asking.answer(field.id)
        unit = unit_of(field, answer.value if answer else None, words.asking.dossier.currency)
        content = words.content(field)
        write(sheet, row, column, content, style.entry(field.type, unit if field.type is QuestionType.MONEY else ""))
        told = validation_of(field, unit, lists.source_of(field))
        sheet.data_validation(row, column, row, column, told)
        text = content.value if isinstance(content.value, str) else ""
        heights.setdefault(row, []).append((text, widths[column]))
    for row, filled in heights.items():
        sheet.set_row(row, height_of(*filled))


def _head_text(words: Words, field: Field) -> str:
    unit = unit_of(field, None, words.asking.dossier.currency)
    title = field.column.title if field.column is not None else field.question.short or field.question.title
    return f"{title} ({unit})" if unit else title


def _write_before(
    sheet: Any, style: Style, words: Words, grid: Grid, row: int, before: str, widths: Sequence[int]
) -> None:
    sheet.write_string(row, NUMBER, words.asking.period_before, style.get(font_color=TEXT3))
    filled = []
    for column, field in zip(grid.columns, fields_of_row(grid.question, before), strict=True):
        carried = words.carried(field.id)
        answer = carried.answer if carried is not None else None
        if answer is None or not is_given(answer.value):
            continue
        is_figure = field.type.is_figure or field.type is QuestionType.DATE
        more = {} if is_figure else {"align": "left"}
        write(sheet, row, column, content_of(field, answer.value), style.figure(field.type, **more))
        filled.append((value_text(field, answer.value), float(widths[column])))
    sheet.set_row(row, height_of(*filled))
