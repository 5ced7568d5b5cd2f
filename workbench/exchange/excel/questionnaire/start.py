"""The first sheet of a questionnaire: what to do, by when, to whom, and how far it is."""

from typing import Any

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from workbench.domain.marks import FilledBy
from workbench.exchange.excel.questionnaire.plan import (
    FIRST_ROW,
    STATE,
    Asking,
    Grid,
    Line,
    SectionSheet,
    Ticks,
)
from workbench.exchange.excel.questionnaire.relevance import text_in_formula
from workbench.exchange.excel.questionnaire.states import Words, kept_word
from workbench.exchange.excel.questionnaire.style import BAR, TEXT, TEXT2, TEXT3, Style, set_up
from workbench.kernel.tongue import say
from workbench.kernel.words import NBSP, date_text

WIDTHS = (2, 34, 13, 13, 13, 30, 13, 30)
SHEET, DONE, QUESTIONS, UNCLEAR, SHARE, PERCENT = 1, 2, 3, 4, 5, 6
NAME_ROW, EMAIL_ROW, FILLED_COLUMN = 9, 10, 2
"""Where the person who fills it in says who they are."""
_PROGRESS = 13


def write_start(sheet: Any, style: Style, words: Words, footer: str) -> None:
    """Write the first sheet."""
    asking = words.asking
    set_up(sheet, style, footer, say("questionnaire.page", sheet="&A", page="&P", pages="&N"), columns=len(WIDTHS) - 1)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width, style.get())
    sheet.set_row(0, 32)
    sheet.write_string(0, 1, say("questionnaire.title"), style.get(bold=True, font_size=18))
    sheet.write_string(1, 1, _subtitle(asking), style.get(font_color=TEXT2))
    sheet.set_row(2, 8)
    for number, step in enumerate(_steps(asking), 1):
        sheet.set_row(2 + number, 21)
        sheet.write_string(2 + number, 1, f"{number}  {step}", style.get(font_color=TEXT2, indent=1))
    _filled_by(sheet, style)
    last = _progress(sheet, style, words)
    notice = asking.dossier.form.is_working_edition
    if notice:
        last += 2
        sheet.write_string(last, 1, say("questionnaire.notice"), style.get(font_color=TEXT3, font_size=9, indent=1))
    sheet.print_area(0, 0, last + 1, len(WIDTHS) - 1)
    sheet.set_selection(NAME_ROW, FILLED_COLUMN, NAME_ROW, FILLED_COLUMN)
    sheet.activate()


def _subtitle(asking: Asking) -> str:
    name = asking.dossier.cluster.name
    if not asking.visit:
        return name
    first, last = asking.visit[0], asking.visit[-1]
    days = date_text(last)
    if first != last:
        same_month = (first.year, first.month) == (last.year, last.month)
        start = date_text(first).split(NBSP)[0] if same_month else date_text(first)
        days = f"{start}–{days}" if same_month else f"{start} – {days}"
    return f"{name}, {days}"


def _steps(asking: Asking) -> tuple[str, ...]:
    before = asking.period_before
    second = (
        say("questionnaire.step.before", year=before, word=kept_word(asking))
        if before
        else say("questionnaire.step.first")
    )
    send = (
        say("questionnaire.step.send_by", to=asking.send_to, date=date_text(asking.due))
        if asking.due
        else say("questionnaire.step.send", to=asking.send_to)
    )
    return say("questionnaire.step.fill"), second, say("questionnaire.step.unclear"), send


def _filled_by(sheet: Any, style: Style) -> None:
    sheet.set_row(NAME_ROW - 2, 12)
    sheet.set_row(NAME_ROW - 1, 22)
    sheet.write_string(NAME_ROW - 1, 1, say("questionnaire.filled.head"), style.head(indent=1))
    for row, key in ((NAME_ROW, "name"), (EMAIL_ROW, "email")):
        sheet.set_row(row, 22)
        sheet.write_string(row, 1, say(f"questionnaire.filled.{key}"), style.get(font_color=TEXT2, indent=1))
        sheet.merge_range(row, FILLED_COLUMN, row, UNCLEAR, "", style.frame(num_format="@", indent=1))
    sheet.set_row(EMAIL_ROW + 1, 12)


def filled_by_cells() -> tuple[tuple[str, int, int], ...]:
    """Return where name and e-mail of the person stand, by what they are called in `FilledBy`."""
    names = tuple(FilledBy.__dataclass_fields__)
    return ((names[0], NAME_ROW, FILLED_COLUMN), (names[1], EMAIL_ROW, FILLED_COLUMN))


def _progress(sheet: Any, style: Style, words: Words) -> int:
    """Write how many questions of each sheet are done; return the last row."""
    heads = ("sheet", "done", "questions", "unclear", "share")
    sheet.set_row(_PROGRESS, 24)
    sheet.write_string(_PROGRESS, SHEET, say(f"questionnaire.progress.{heads[0]}"), style.head(indent=1))
    for column, head in enumerate(heads[1:4], DONE):
        sheet.write_string(
            _PROGRESS, column, say(f"questionnaire.progress.{head}"), style.head(align="right", indent=1)
        )
    sheet.write_blank(_PROGRESS, SHARE, None, style.head())
    sheet.write_string(_PROGRESS, PERCENT, say("questionnaire.progress.share"), style.head(align="right", indent=1))
    row, sums = _PROGRESS, [0, 0, 0]
    for section in words.plan.sections:
        row += 1
        counts = _counts(words, section)
        sums = [one + other for one, other in zip(sums, counts, strict=True)]
        _sheet_line(sheet, style, row, section, counts)
    _bar(sheet, _PROGRESS + 1, row)
    row += 1
    strong = {"bold": True, "font_color": TEXT, "top": 1}
    sheet.set_row(row, 22)
    sheet.write_string(row, SHEET, say("questionnaire.progress.together"), style.get(bold=True, indent=1))
    for column, total in zip((DONE, QUESTIONS, UNCLEAR), sums, strict=True):
        area = f"{xl_rowcol_to_cell(_PROGRESS + 1, column)}:{xl_rowcol_to_cell(row - 1, column)}"
        look = style.get(align="right", indent=1, num_format="0", **strong)
        sheet.write_formula(row, column, f"=SUM({area})", look, total)
    _share(sheet, style, row, PERCENT, sums, {"bold": True, "font_color": TEXT})
    return row


def _sheet_line(sheet: Any, style: Style, row: int, section: SectionSheet, counts: list[int]) -> None:
    states = (
        f"{quote_sheetname(section.name)}!{xl_rowcol_to_cell(FIRST_ROW, STATE, True, True)}"
        f":{xl_rowcol_to_cell(max(section.last_row, FIRST_ROW), STATE, True, True)}"
    )

    def counted(state: str) -> str:
        return f"COUNTIF({states},{text_in_formula(say(f'questionnaire.state.{state}'))})"

    sheet.set_row(row, 22)
    target = f"internal:{quote_sheetname(section.name)}!A1"
    look = style.get(font_color=TEXT2, indent=1, underline=0)
    sheet.write_url(row, SHEET, target, look, section.name)
    figure = style.get(align="right", indent=1, font_color=TEXT3, num_format="0")
    total = "+".join(counted(state) for state in ("done", "missing", "unclear"))
    sheet.write_formula(row, DONE, f"={counted('done')}", figure, counts[0])
    sheet.write_formula(row, QUESTIONS, f"={total}", figure, counts[1])
    sheet.write_formula(row, UNCLEAR, f"={counted('unclear')}", figure, counts[2])
    for column in (SHARE, PERCENT):
        _share(sheet, style, row, column, counts, {"font_color": TEXT2})


def _share(sheet: Any, style: Style, row: int, column: int, counts: list[int], more: dict[str, Any]) -> None:
    done, questions = (xl_rowcol_to_cell(row, each) for each in (DONE, QUESTIONS))
    # The bar's own figure is not shown: a person reads the one beside it.
    number = "0 %" if column == PERCENT else ";;;"
    value = counts[0] / counts[1] if counts[1] else 0
    look = style.get(align="right", indent=1, num_format=number, **more)
    sheet.write_formula(row, column, f"=IF({questions}=0,0,{done}/{questions})", look, value)


def _bar(sheet: Any, first: int, last: int) -> None:
    rule = {
        "type": "data_bar", "bar_color": BAR, "bar_solid": True, "bar_only": True,
        "min_type": "num", "min_value": 0, "max_type": "num", "max_value": 1,
    }  # fmt: skip
    sheet.conditional_format(first, SHARE, last, SHARE, rule)


def _counts(words: Words, section: SectionSheet) -> list[int]:
    """Return how many questions of a section are done, asked and unclear."""
    told = [words.state(part)[1] for part in section.parts if isinstance(part, Line | Ticks | Grid)]
    done, missing, unclear = (
        told.count(say(f"questionnaire.state.{state}")) for state in ("done", "missing", "unclear")
    )
    return [done, done + missing + unclear, unclear]
