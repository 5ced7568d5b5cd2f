"""The sheet on which a cluster says how it sees its own levels, with what each level means beside it."""

from typing import Any

from workbench.domain.scores import Level
from workbench.exchange.excel.questionnaire.plan import FIRST_ROW, LevelLine
from workbench.exchange.excel.questionnaire.shown import NOTHING, Content, write
from workbench.exchange.excel.questionnaire.states import Words
from workbench.exchange.excel.questionnaire.style import TEXT2, Style, height_of, set_up
from workbench.exchange.excel.questionnaire.validation import list_validation
from workbench.kernel.tongue import say

NUMBER, INDICATOR, ANCHORS, LEVEL, WHY = range(1, 6)
WIDTHS = (2, 8, 34, 92, 11, 46)


def write_levels(sheet: Any, style: Style, words: Words, footer: str) -> None:
    """Write a row for each indicator that is given a level."""
    page = say("questionnaire.page", sheet="&A", page="&P", pages="&N")
    set_up(sheet, style, footer, page, columns=len(WIDTHS) - 1)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width, style.get())
    sheet.set_row(0, 32)
    sheet.write_string(0, NUMBER, say("questionnaire.levels.title"), style.get(bold=True, font_size=18))
    lead = say("questionnaire.levels.lead")
    sheet.merge_range(1, NUMBER, 1, WHY, lead, style.words(font_color=TEXT2))
    sheet.set_row(1, height_of((lead, sum(WIDTHS[NUMBER:]))))
    sheet.set_row(2, 8)
    heads = {NUMBER: "head.number", INDICATOR: "levels.indicator", ANCHORS: "levels.anchors"}
    heads |= {LEVEL: "levels.level", WHY: "levels.why"}
    for column, key in heads.items():
        more = {"align": "center"} if column == LEVEL else {"indent": 1} if column == ANCHORS else {}
        sheet.write_string(FIRST_ROW - 1, column, say(f"questionnaire.{key}"), style.head(**more))
    sheet.set_row(FIRST_ROW - 1, 22)
    for line in words.plan.level_lines:
        _level(sheet, style, line, words.asking.dossier.self_levels.get(line.indicator.id))
    last = words.plan.level_lines[-1].row
    sheet.freeze_panes(FIRST_ROW, ANCHORS)
    sheet.repeat_rows(FIRST_ROW - 1)
    sheet.print_area(0, 0, last, WHY)
    sheet.ignore_errors({"number_stored_as_text": f"B1:C{last + 1}"})  # An indicator's number is text on purpose.
    row = next(
        (x.row for x in words.plan.level_lines if x.indicator.id not in words.asking.dossier.self_levels), FIRST_ROW
    )
    sheet.set_selection(row, LEVEL, row, LEVEL)


def _level(sheet: Any, style: Style, line: LevelLine, given: Level | None) -> None:
    indicator, row = line.indicator, line.row
    anchors = "\n".join(f"{level}  {text}" for level, text in enumerate(indicator.levels))
    told = f"{indicator.title}\n{indicator.measures}"
    why = given.rationale if given is not None else ""
    sheet.set_row(row, height_of((anchors, WIDTHS[ANCHORS]), (told, WIDTHS[INDICATOR]), (why, WIDTHS[WHY]), size=9))
    look = {"valign": "top", "top": 1, "top_color": "#DFE3DE"}
    sheet.write_string(row, NUMBER, line.number, style.get(bold=True, **look))
    strong, plain = style.rule(bold=True, font_name="Arial", font_size=10), style.rule(font_name="Arial", font_size=9)
    cell = style.words(**look)
    if indicator.measures:
        sheet.write_rich_string(row, INDICATOR, strong, indicator.title, plain, f"\n{indicator.measures}", cell)
    else:
        sheet.write_string(row, INDICATOR, indicator.title, style.words(bold=True, **look))
    sheet.write_string(row, ANCHORS, anchors, style.words(font_size=9, font_color=TEXT2, indent=1, **look))
    level = Content(given.level) if given is not None and given.level is not None else NOTHING
    write(sheet, row, LEVEL, level, style.frame(align="center", bold=True, font_size=12, num_format="0"))
    write(sheet, row, WHY, Content(why) if why else NOTHING, style.frame(text_wrap=True, valign="top", num_format="@"))
    words = [str(each) for each in range(len(indicator.levels))]
    sheet.data_validation(
        row, LEVEL, row, LEVEL,
        list_validation(words, indicator.short or indicator.title, say("questionnaire.input.level"),
                        say("questionnaire.error.level")),
    )  # fmt: skip
