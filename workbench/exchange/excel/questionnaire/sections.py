"""The sheets of a questionnaire on which a cluster answers, one for each section of the edition."""

from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from workbench.domain.wording import value_text
from workbench.exchange.excel.questionnaire.grids import write_grid
from workbench.exchange.excel.questionnaire.lists import Lists
from workbench.exchange.excel.questionnaire.plan import (
    ANSWER,
    BEFORE,
    FIRST_ROW,
    HELP,
    MARGIN,
    MARKED,
    NUMBER,
    QUESTION,
    REMARK,
    STATE,
    UNIT,
    Grid,
    Head,
    Line,
    Part,
    SectionSheet,
    Ticks,
    Total,
)
from workbench.exchange.excel.questionnaire.shown import NOTHING, Content, content_of, unit_of, write
from workbench.exchange.excel.questionnaire.states import Words
from workbench.exchange.excel.questionnaire.style import DONE, TEXT2, TEXT3, WARN, Style, height_of, set_up
from workbench.exchange.excel.questionnaire.validation import list_validation, validation_of
from workbench.forms.edition import Question, fields_of_row
from workbench.forms.question_types import QuestionType
from workbench.kernel.tongue import say

WIDTHS = (2, 7, 40, 15, 14, 15, 15, 24, 13, 46)
"""Characters, by column."""
_WIDE = (QuestionType.TEXT, QuestionType.CHOICE)
"""What needs the unit's column too, as it has no unit."""


@dataclass(frozen=True)
class Page:
    """The sheet that is being written."""

    sheet: Any
    style: Style
    words: Words
    lists: Lists
    plan: SectionSheet

    @property
    def year(self) -> str:
        """Return the period that is asked about."""
        return self.words.asking.dossier.period


def write_section(page: Page, footer: str) -> None:
    """Write one section: heads, questions, live words, rules, and how it is printed."""
    sheet, style, plan = page.sheet, page.style, page.plan
    page_text = say("questionnaire.page", sheet="&A", page="&P", pages="&N")
    set_up(sheet, style, footer, page_text, columns=HELP)
    has_before = bool(page.words.asking.period_before)
    for column, width in enumerate(WIDTHS):
        hidden = column == BEFORE and not has_before
        sheet.set_column(column, column, width, style.get(), {"hidden": hidden})
    _heads(page)
    for part in plan.parts:
        _write_part(page, part)
    _colour(page)
    sheet.freeze_panes(FIRST_ROW, ANSWER)
    sheet.repeat_rows(FIRST_ROW - 1)
    sheet.print_area(0, 0, plan.last_row, HELP)
    # Numbers of questions, and answers in words, are text on purpose: no green corners.
    sheet.ignore_errors({"number_stored_as_text": f"A1:{xl_rowcol_to_cell(plan.last_row, HELP)}"})
    row, column = _first_open(page)
    sheet.set_selection(row, column, row, column)


def _heads(page: Page) -> None:
    sheet, style, section = page.sheet, page.style, page.plan.section
    sheet.set_row(0, 32)
    sheet.write_string(0, NUMBER, f"{section.id} {section.title}", style.get(bold=True, font_size=18))
    sheet.write_string(1, NUMBER, say("questionnaire.section.lead", year=page.year), style.get(font_color=TEXT2))
    sheet.set_row(2, 8)
    before = page.words.asking.period_before
    heads = {
        NUMBER: say("questionnaire.head.number"), QUESTION: say("questionnaire.head.question"),
        ANSWER: say("questionnaire.head.answer", year=page.year), UNIT: say("questionnaire.head.unit"),
        BEFORE: say("questionnaire.head.before", year=before) if before else "",
        MARKED: say("questionnaire.head.mark"), REMARK: say("questionnaire.head.remark"),
        STATE: say("questionnaire.head.state"), HELP: say("questionnaire.head.help"),
    }  # fmt: skip
    for column, text in heads.items():
        more: dict[str, Any] = {"align": "right", "indent": 1} if column in (ANSWER, BEFORE) else {}
        if column in (UNIT, MARKED, REMARK, STATE):
            more = {"indent": 1}
        sheet.write_string(FIRST_ROW - 1, column, text, style.head(**more))
    sheet.set_row(FIRST_ROW - 1, height_of(*((text, WIDTHS[c]) for c, text in heads.items()), least=22, size=9))


def _write_part(page: Page, part: Part) -> None:
    match part:
        case Head():
            _head(page, part)
        case Line():
            _line(page, part)
        case Ticks():
            _ticks(page, part)
        case Total():
            _total(page, part)
        case Grid():
            help_ = help_text(page, part.question, part.relevance.is_simple)
            _asked(page, part, part.number, part.question.title, part.question, part.question.id, help_)
            write_grid(page.sheet, page.style, page.words, page.lists, part, WIDTHS)


def _head(page: Page, part: Head) -> None:
    sheet, style = page.sheet, page.style
    if part.question is None:
        sheet.set_row(part.row, 28)
        look = style.get(bold=True, font_size=11)
        sheet.write_string(part.row, NUMBER, part.number, look)
        sheet.write_string(part.row, QUESTION, part.title, look)
        return
    help_ = help_text(page, part.question, is_simple=True)
    sheet.set_row(part.row, height_of((part.title, WIDTHS[QUESTION]), (help_, WIDTHS[HELP] * 1.08), least=22))
    sheet.write_string(part.row, NUMBER, part.number, style.get(font_color=TEXT3))
    sheet.write_string(part.row, QUESTION, part.title, style.words())
    sheet.write_string(part.row, HELP, help_, style.words(font_color=TEXT2, font_size=9))


def _line(page: Page, line: Line) -> None:
    sheet, style, words, field = page.sheet, page.style, page.words, line.field
    currency = words.asking.dossier.currency
    answer = words.asking.answer(field.id)
    unit = unit_of(field, answer.value if answer else None, currency)
    is_lone = line.depth == 0
    help_ = help_text(page, field.question, line.relevance.is_simple) if is_lone else ""
    content = words.content(field)
    _asked(page, line, line.number, line.title, field.question, field.id, help_)
    entry = style.entry(field.type, unit if field.type is QuestionType.MONEY else "")
    if field.type in _WIDE and not unit:
        sheet.merge_range(line.row, ANSWER, line.row, UNIT, "", entry)
    else:
        sheet.write_string(line.row, UNIT, unit, style.words(font_color=TEXT2, indent=1))
    write(sheet, line.row, ANSWER, content, entry)
    before = _before(page, line)
    hint = say("questionnaire.input.before", year=words.asking.period_before, value=before) if before else ""
    choices = page.lists.source_of(field)
    sheet.data_validation(line.row, ANSWER, line.row, ANSWER, validation_of(field, unit, choices, hint))


def _asked(
    page: Page, part: Line | Ticks | Grid, number: str, title: str, question: Question, name: str, help_: str
) -> None:
    """Write what every question has: number, title, mark, remark, state and help."""
    sheet, style, words, row = page.sheet, page.style, page.words, part.row
    indent = 2 if isinstance(part, Line) and part.depth else 0
    mark, remark = words.mark_and_remark(name)
    shown = words.content(part.field).value if isinstance(part, Line) else None
    room = WIDTHS[ANSWER] + WIDTHS[UNIT]
    texts = (
        (title, WIDTHS[QUESTION] - indent), (help_, WIDTHS[HELP] * 1.08), (remark, WIDTHS[REMARK]),
        (shown if isinstance(shown, str) else "", room),
        (_before(page, part) if isinstance(part, Line) else "", WIDTHS[BEFORE]),
    )  # fmt: skip
    is_words = isinstance(part, Line) and part.field.type is QuestionType.TEXT
    sheet.set_row(row, height_of(*texts, least=34 if is_words else 20))
    sheet.write_string(row, NUMBER, number, style.get(font_color=TEXT3))
    sheet.write_string(row, QUESTION, title, style.words(indent=indent))
    keeps = words.keeps(part.field) if isinstance(part, Line | Ticks) else _keeps_rows(words, part)
    choices = words.marks_for(name, question, keeps=keeps)
    write(sheet, row, MARKED, _text(mark), style.frame(align="center", text_wrap=True))
    told, wrong = say("questionnaire.input.mark"), say("questionnaire.error.mark")
    sheet.data_validation(
        row, MARKED, row, MARKED, list_validation(choices, say("questionnaire.head.mark"), told, wrong)
    )
    write(sheet, row, REMARK, _text(remark), style.frame(text_wrap=True, num_format="@", font_size=9))
    formula, word = words.state(part)
    sheet.write_formula(row, STATE, formula, style.get(bold=True, font_size=9, indent=1), word)
    sheet.write_string(row, HELP, help_, style.words(font_color=TEXT2, font_size=9))


def _ticks(page: Page, part: Ticks) -> None:
    sheet, style, words, field = page.sheet, page.style, page.words, part.field
    help_ = help_text(page, field.question, part.relevance.is_simple)
    _asked(page, part, part.number, field.question.title, field.question, field.id, help_)
    answer, carried = words.asking.answer(field.id), words.carried(field.id)
    chosen = answer.value if answer is not None else None
    before = carried.answer.value if carried is not None and carried.answer is not None else None
    for row, choice in part.choices:
        sheet.set_row(row, height_of((choice.title, WIDTHS[QUESTION] - 2)))
        sheet.write_string(row, QUESTION, choice.title, style.words(indent=2))
        write(sheet, row, ANSWER, _tick(chosen, choice.id), style.entry(QuestionType.YES_NO))
        if isinstance(before, tuple):
            write(sheet, row, BEFORE, _tick(before, choice.id, says_no=False), style.figure(QuestionType.YES_NO))
        told = list_validation(
            page.lists.yes_no, choice.title, say("questionnaire.input.tick"), say("questionnaire.error.yes_no")
        )
        sheet.data_validation(row, ANSWER, row, ANSWER, told)
    if chosen is not None and not isinstance(chosen, tuple) and (draft := content_of(field, chosen)) != NOTHING:
        write(sheet, part.row, ANSWER, draft, style.entry(QuestionType.TEXT))


def _tick(chosen: object, choice: str, *, says_no: bool = True) -> Content:
    if not isinstance(chosen, tuple):
        return NOTHING
    if choice in chosen:
        return _text(say("value.yes"))
    return _text(say("value.no")) if says_no and not chosen else NOTHING


def _total(page: Page, part: Total) -> None:
    sheet, style, words = page.sheet, page.style, page.words
    question = part.question
    assert question.cell_type is not None
    unit = words.asking.dossier.currency if question.cell_type is QuestionType.MONEY else question.unit
    formula, total, state, word = words.total(part)
    look = style.figure(question.cell_type, unit, bold=True, top=1, font_color=TEXT2)
    sheet.set_row(part.row, 22)
    sheet.write_string(part.row, QUESTION, question.total, style.get(indent=2, bold=True))
    sheet.write_formula(part.row, ANSWER, formula, look, total)
    sheet.write_string(part.row, UNIT, unit, style.get(font_color=TEXT2, indent=1))
    sheet.write_formula(part.row, STATE, state, style.get(bold=True, font_size=9, indent=1), word)
    before = words.total_before(part)
    if before is not None:
        area = f"{xl_rowcol_to_cell(part.lines[0].row, BEFORE)}:{xl_rowcol_to_cell(part.lines[-1].row, BEFORE)}"
        sheet.write_formula(
            part.row, BEFORE, f"=SUM({area})", style.figure(question.cell_type, unit, top=1), float(before)
        )
    if part.whole:
        line = words.plan.lines[part.whole][1]
        told = say("questionnaire.total.help", place=line.number, title=line.title)
        sheet.set_row(part.row, height_of((told, WIDTHS[HELP] * 1.08), least=22))
        sheet.write_string(part.row, HELP, told, style.words(font_color=TEXT2, font_size=9))


def _before(page: Page, line: Line) -> str:
    """Write last period's answer beside a question, with the reason where it was restated; return it in words."""
    sheet, style, words, field = page.sheet, page.style, page.words, line.field
    if not words.asking.period_before:
        return ""
    carried = words.carried(field.id)
    if carried is None:
        is_new = field.id in words.asking.new_questions
        text = say("questionnaire.new_question") if is_new else ""
        sheet.write_string(line.row, BEFORE, text, style.figure(QuestionType.TEXT))
        return ""
    answer = carried.answer if carried.fits else None
    content = content_of(field, answer.value) if answer is not None else NOTHING
    told = value_text(field, answer.value) if answer is not None else carried.text
    look = style.figure(field.type, page.words.asking.dossier.currency)
    write(sheet, line.row, BEFORE, content if content != NOTHING else _text(told), look)
    if carried.why:
        note = f"{carried.why}\n{carried.text}" if carried.text and answer is not None else carried.why
        sheet.write_comment(line.row, BEFORE, note, {"x_scale": 2, "y_scale": 1, "font_size": 9, "author": ""})
    return told


def help_text(page: Page, question: Question, is_simple: bool) -> str:  # noqa: FBT001
    """Return what stands in the help column: the edition's help, what time a figure covers, who is asked."""
    year = int(page.year)
    period = {
        "year": say("questionnaire.help.year", year=year),
        "two_years": say("questionnaire.help.two_years", first=year - 1, last=year),
    }.get(question.period, "")
    asked = say("questionnaire.help.at_visit") if question.asked == "interview" else ""
    rows = say("questionnaire.help.rows") if question.has_free_rows else ""
    maybe = "" if is_simple else say("questionnaire.help.maybe")
    return " ".join(filter(None, (question.help, period, rows, maybe, asked)))


def _colour(page: Page) -> None:
    """Let rules colour the live words, and grey what is not asked."""
    sheet, style, last = page.sheet, page.style, page.plan.last_row
    first = xl_rowcol_to_cell(FIRST_ROW, STATE, col_abs=True)
    not_asked = say("questionnaire.state.not_asked")
    grey = style.rule(font_color="#8A938E", bg_color="#ECEFEB")
    formula = f'={first}="{not_asked}"'
    sheet.conditional_format(
        FIRST_ROW, NUMBER, last, HELP, {"type": "formula", "criteria": formula, "format": grey, "stop_if_true": True}
    )
    done, good, bad = say("questionnaire.state.done"), style.rule(font_color=DONE), style.rule(font_color=WARN)
    fits = say("questionnaire.total.fits")
    quiet = style.rule(font_color=TEXT3, bold=False)
    calm = (say("questionnaire.state.optional"), say("questionnaire.state.at_visit"))
    for words, look in (((done, fits), good), (calm, quiet)):
        formula = f"=OR({','.join(f'{first}={chr(34)}{word}{chr(34)}' for word in words)})"
        sheet.conditional_format(
            FIRST_ROW, STATE, last, STATE,
            {"type": "formula", "criteria": formula, "format": look, "stop_if_true": True},
        )  # fmt: skip
    sheet.conditional_format(
        FIRST_ROW, STATE, last, STATE, {"type": "formula", "criteria": f'={first}<>""', "format": bad}
    )


def _first_open(page: Page) -> tuple[int, int]:
    """Return the first cell that waits for an answer; the first of all where none does."""
    words, inputs = page.words, []
    for part in page.plan.parts:
        match part:
            case Line():
                inputs.append((part.row, ANSWER, words.state(part)[1]))
            case Ticks():
                inputs.append((part.row + 1, ANSWER, words.state(part)[1]))
            case Grid():
                inputs.append((part.first_slot, QUESTION, words.state(part)[1]))
    missing = say("questionnaire.state.missing")
    found = [(row, column) for row, column, word in inputs if word == missing] or [each[:2] for each in inputs]
    return found[0] if found else (FIRST_ROW, MARGIN)


def _keeps_rows(words: Words, part: Grid) -> bool:
    return any(words.keeps(field) for row in part.before for field in fields_of_row(part.question, row))


def _text(text: str) -> Content:
    return Content(text) if text else NOTHING
