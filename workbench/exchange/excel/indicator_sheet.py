"""The sheet with every indicator in a row of its own."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from workbench.domain.dossier import FEWEST_OTHERS, Dossier
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import counts_as_zero, indicator_count, word_for
from workbench.domain.values import decimal_text
from workbench.domain.wording import yes_or_no
from workbench.exchange.excel.detail_sheets import set_up
from workbench.exchange.excel.formats import RAMP, TEXT3, Formats, ramp_colour, row_height
from workbench.exchange.excel.places import FIRST_INDICATOR, Places
from workbench.forms.edition import Indicator
from workbench.kernel.tongue import say

NUMBER, TITLE, POINTS, LEVEL, BEFORE, CHANGE, THRESHOLD, MET, OTHERS, RESTATED = range(10)
WIDTHS = (8, 40, 9, 9, 11, 10, 12, 14)
"""Characters, by column."""
CENTRED = (POINTS, LEVEL, BEFORE, CHANGE, THRESHOLD)
DASH = "–"


def add_indicators(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write all indicators with level, last level, change, threshold and whether it is met."""
    sheet = book.add_worksheet(places.indicators)
    set_up(sheet, dossier, landscape=False)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    title = say("workbook.indicators", count=indicator_count(dossier.form))
    sheet.set_row(0, 26)
    sheet.write_string(0, 0, title, formats.get(bold=True, font_size=14, valign="vcenter"))
    before = dossier.previous.period if dossier.previous else say("workbook.last")
    names = ("number", "indicator", "points", "level", "", "change", "threshold", "met")
    sheet.set_row(FIRST_INDICATOR - 1, 20)
    for column, name in enumerate(names):
        align = "left" if column < POINTS else "center" if column in CENTRED else "right"
        sheet.write_string(
            FIRST_INDICATOR - 1, column, say(f"workbook.{name}") if name else before, formats.head(align)
        )
    if not has_levels_before(dossier):
        sheet.set_column(BEFORE, CHANGE, 0, None, {"hidden": True})
    _others(sheet, formats, dossier, places)
    _restated(sheet, formats, dossier, places)
    for line in dossier.result.scores.indicators.values():
        _indicator(sheet, formats, dossier, places, line)
    _colour_levels(book, sheet, dossier, places)
    sheet.freeze_panes(FIRST_INDICATOR, 2)
    sheet.repeat_rows(FIRST_INDICATOR - 1)


def _others(sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write the median of other clusters beside each level; nothing where no group to compare with is known."""
    comparison = dossier.comparison
    if comparison is None:
        sheet.set_column(OTHERS, OTHERS, 0, None, {"hidden": True})
        return
    sheet.set_column(OTHERS, OTHERS, 24)
    sheet.write_string(FIRST_INDICATOR - 1, OTHERS, say("workbook.others_median"), formats.head("center"))
    for id_, row in places.points.items():
        spread = comparison.at(id_)
        if spread is not None:
            sheet.write_number(row, OTHERS, float(spread.median), formats.figure("decimal", align="center"))
        else:
            word = say("workbook.withheld", count=FEWEST_OTHERS) if id_ in comparison.indicators else ""
            sheet.write_string(row, OTHERS, word, formats.words(align="center", font_color=TEXT3, font_size=8))


def _restated(sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write how a level of the last period came to stand here, where an earlier edition gave it otherwise."""
    carried = dossier.previous.carried_levels if dossier.previous else {}
    if not any(each.why for each in carried.values()):
        return
    sheet.set_column(RESTATED, RESTATED, 46)
    sheet.write_string(FIRST_INDICATOR - 1, RESTATED, say("workbook.restated_head"), formats.head(indent=1))
    for id_, row in places.points.items():
        why = carried[id_].why if id_ in carried else ""
        sheet.write_string(row, RESTATED, why, formats.words(font_color=TEXT3, indent=1))


def has_levels_before(dossier: Dossier) -> bool:
    """Tell whether the last period gives levels to be compared with."""
    return dossier.previous is not None and bool(dossier.previous.levels)


def _colour_levels(book: Any, sheet: Any, dossier: Dossier, places: Places) -> None:
    """Colour levels by rule, so that the colour follows a changed level; each scale spans the whole ramp."""
    for top in sorted({len(each.levels) - 1 for each in dossier.form.scored}):
        rows = [places.points[each.id] for each in dossier.form.scored if len(each.levels) - 1 == top]
        cells = f"$D{rows[0] + 1}"
        for level in range(top + 1):
            colour = ramp_colour(level, top)
            is_dark = colour in (0, len(RAMP) - 1)
            style = book.add_format({"bg_color": RAMP[colour], "font_color": "#FFFFFF" if is_dark else "#141D19"})
            rule = {
                "type": "formula",
                "criteria": f"=AND(ISNUMBER({cells}),{cells}={level})",
                "format": style,
                "multi_range": " ".join(f"D{row + 1}" for row in rows),
            }
            sheet.conditional_format(rows[0], LEVEL, rows[0], LEVEL, rule)


def _indicator(sheet: Any, formats: Formats, dossier: Dossier, places: Places, line: IndicatorScore) -> None:
    indicator, row = dossier.form.indicators[line.id], places.points[line.id]
    is_part = any(line.id in {part.id for part in each.parts} for each in dossier.form.indicators.values())
    grey = {"font_color": TEXT3} if line.is_left_out else {}
    carried = dossier.previous.carried_levels.get(line.id) if dossier.previous else None
    sheet.set_row(row, row_height((indicator.title, WIDTHS[TITLE]), (carried.why if carried else "", 46)))
    sheet.write_string(row, NUMBER, line.id, formats.words(font_color=TEXT3))
    sheet.write_string(row, TITLE, indicator.title, formats.words(**grey, **({"indent": 1} if is_part else {})))
    if said := words_of(dossier, line):
        _write_words(sheet, formats, row, line, said)
    elif line.parts:
        _write_sum(sheet, formats, dossier, places, line)
    else:
        _write_score(sheet, formats, dossier, places, line)


def words_of(dossier: Dossier, line: IndicatorScore) -> Mapping[int, str]:
    """Return the words in an indicator's row by column, where it has no level; nothing where it may have one."""
    if line.gate is not None:
        return {POINTS: say("workbook.gate"), MET: say(f"workbook.gate_{line.gate.value}")}
    if line.is_left_out:
        return {POINTS: DASH, LEVEL: DASH, MET: word_for(dossier, line)}
    return {LEVEL: DASH, MET: word_for(dossier, line)} if counts_as_zero(line) else {}


def _write_words(sheet: Any, formats: Formats, row: int, line: IndicatorScore, said: Mapping[int, str]) -> None:
    for column in range(POINTS, MET + 1):
        sheet.write_blank(row, column, None, formats.words())
    if POINTS not in said:
        sheet.write_number(row, POINTS, 0, formats.figure("points", align="center"))
    for column, word in said.items():
        align = "center" if column < MET else "right"
        is_quiet = line.is_left_out or column == POINTS
        sheet.write_string(row, column, word, formats.words(align=align, **({"font_color": TEXT3} if is_quiet else {})))


def _write_sum(sheet: Any, formats: Formats, dossier: Dossier, places: Places, line: IndicatorScore) -> None:
    """Write a sum: formulas over the rows of its parts."""
    row, at = places.points[line.id], places.points[line.id] + 1
    cells = ",".join(f"C{places.points[each] + 1}" for each in line.parts)
    points = f'=IF(COUNT({cells})={len(line.parts)},SUM({cells}),"")'
    sheet.write_formula(row, POINTS, points, formats.figure("points", align="center"), _shown(line.points))
    sheet.write_string(row, LEVEL, say("workbook.sum"), formats.words(align="center", font_color=TEXT3))
    for column in (BEFORE, CHANGE):
        sheet.write_blank(row, column, None, formats.words())
    weight = sum((dossier.form.indicators[each].weight for each in line.parts), Decimal(0))
    # The threshold asks for a mean level: points against threshold and weights, so that nothing is rounded.
    met = f"IF(ROUND(C{at}-G{at}*{decimal_text(weight)},9)>=0,{_yes_no()})"
    _write_threshold(sheet, formats, row, dossier.form.indicators[line.id], f'=IF(ISNUMBER(C{at}),{met},"")', line)


def _write_score(sheet: Any, formats: Formats, dossier: Dossier, places: Places, line: IndicatorScore) -> None:
    indicator, row, at = dossier.form.indicators[line.id], places.points[line.id], places.points[line.id] + 1
    level = places.address(places.levels[line.id])
    points = f'=IF(ISNUMBER(D{at}),D{at}*{decimal_text(indicator.weight)},"")'
    sheet.write_formula(row, POINTS, points, formats.figure("points", align="center"), _shown(line.points))
    centred = formats.figure("count", align="center", bold=True)
    sheet.write_formula(row, LEVEL, f'=IF(ISNUMBER({level}),{level},"")', centred, _shown(line.level))
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if before is None:
        new = say("workbook.new") if dossier.previous else ""
        sheet.write_string(row, BEFORE, new, formats.words(align="center", font_color=TEXT3))
        sheet.write_blank(row, CHANGE, None, formats.words())
    else:
        sheet.write_number(row, BEFORE, before, formats.figure("count", align="center"))
        change = "" if line.level is None else line.level - before
        formula = f'=IF(ISNUMBER(D{at}),D{at}-E{at},"")'
        sheet.write_formula(row, CHANGE, formula, formats.figure("change", align="center"), change)
    met = f'=IF(ISNUMBER(D{at}),IF(D{at}>=G{at},{_yes_no()}),"")'
    _write_threshold(sheet, formats, row, indicator, met, line)


def _write_threshold(
    sheet: Any, formats: Formats, row: int, indicator: Indicator, formula: str, line: IndicatorScore
) -> None:
    if indicator.threshold is None:
        sheet.write_blank(row, THRESHOLD, None, formats.words())
        sheet.write_blank(row, MET, None, formats.words())
        return
    sheet.write_number(row, THRESHOLD, indicator.threshold, formats.figure("count", align="center"))
    met = "" if line.threshold_met is None else yes_or_no(line.threshold_met)
    sheet.write_formula(row, MET, formula, formats.words(align="right"), met)


def _yes_no() -> str:
    return f'"{yes_or_no(True)}","{yes_or_no(False)}"'


def _shown(figure: Decimal | int | None) -> float | str:
    return "" if figure is None else float(figure)
