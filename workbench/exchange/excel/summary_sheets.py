"""The two sheets in front: the result on one page, and every indicator on one."""

from decimal import Decimal
from typing import Any

from workbench.domain.dossier import Dossier
from workbench.domain.groups import compute_groups, previous_groups
from workbench.domain.recommendation import recommend
from workbench.exchange.excel.detail_sheets import Places, set_up
from workbench.exchange.excel.formats import ACCENT, KEPT, RAMP, TEXT2, TEXT3, Formats

SUMMARY, INDICATORS = "Summary", "Indicators"
GROUPS_ROW = 11
"""Row of the group table's head on the summary, from 0."""
FIRST_INDICATOR = 3


def add_summary(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write result, recommendation, points by group and the chart."""
    sheet = book.add_worksheet(SUMMARY)
    set_up(sheet, dossier)
    sheet.fit_to_pages(1, 1)
    for column, width in enumerate((2, 34, 12, 12, 12, 12, 12, 15)):
        sheet.set_column(column, column, width)
    result = dossier.result
    sheet.set_row(0, 26)
    sheet.write_string(0, 1, dossier.cluster.name, formats.get(bold=True, font_size=18))
    edition = f"Period {dossier.period}, edition {dossier.form.id}"
    notice = ", working edition" if dossier.form.is_working_edition else ""
    sheet.write_string(1, 1, edition + notice, formats.get(font_color=TEXT2))
    sheet.set_row(3, 22)
    sheet.write_string(3, 1, recommend(result).heading, formats.get(bold=True, font_size=14, font_color=ACCENT))
    last = FIRST_INDICATOR + len(dossier.form.indicators)
    points = f"=SUM({INDICATORS}!$C${FIRST_INDICATOR + 1}:$C${last})"
    big = {"bold": True, "font_size": 12, "align": "left"}
    sheet.write_string(5, 1, "Points", formats.get(font_color=TEXT3))
    most = f'0.##" of {result.scores.points_max:f}"'
    sheet.write_formula(5, 2, points, formats.get(**big, num_format=most), float(result.scores.points))
    sheet.write_string(6, 1, "Share of points", formats.get(font_color=TEXT3))
    exact = f"C6/{result.scores.points_max:f}"
    bars = [rule.share for rule in dossier.form.labels]
    sheet.write_formula(
        6, 2, "=" + cut_formula(exact, bars), formats.get(**big, num_format="0.0 %"), float(result.percent / 100)
    )
    sheet.write_string(7, 1, "Forecast", formats.get(font_color=TEXT3))
    titles = {label.id: label.title for label in result.labels}
    label = titles.get(result.label or "", "no label")
    sheet.write_string(7, 2, label if result.is_final else "not final", formats.get(**big))
    sheet.write_string(
        8, 1, "The assessors recommend; the label body decides.", formats.get(font_color=TEXT3, italic=True)
    )
    _groups(book, sheet, formats, dossier)
    row = GROUPS_ROW + len(dossier.form.sections) + 2
    sheet.write_string(row, 1, "Why", formats.get(bold=True))
    for place, reason in enumerate(result.reasons, 1):
        sheet.write_string(row + place, 1, reason, formats.get(font_color=TEXT2))


def _groups(book: Any, sheet: Any, formats: Formats, dossier: Dossier) -> None:
    groups = compute_groups(dossier.form, dossier.result.scores)
    before = previous_groups(dossier.form, dossier.previous.levels) if dossier.previous else ()
    has_before = any(each.percent is not None for each in before)
    heads = ["Group", "Points", "Maximum", "Share"]
    if has_before and dossier.previous:
        heads += [f"Share {dossier.previous.period}", "Change, pp"]
    for column, head in enumerate(heads, 1):
        sheet.write_string(GROUPS_ROW, column, head, formats.head if column == 1 else formats.head_right)
    bars = [rule.share for rule in dossier.form.labels]
    first = FIRST_INDICATOR + 1
    for place, group in enumerate(groups):
        row = GROUPS_ROW + 1 + place
        section = dossier.form.sections[place]
        until = first + len(section.indicators) - 1
        sheet.write_string(row, 1, f"{group.id}  {group.title}", formats.words())
        total = f"=SUM({INDICATORS}!$C${first}:$C${until})"
        sheet.write_formula(row, 2, total, formats.figure("points"), float(group.points))
        sheet.write_number(row, 3, float(group.points_max), formats.figure("points"))
        shown = float((group.percent or Decimal(0)) / 100)
        sheet.write_formula(
            row, 4, "=" + cut_formula(f"C{row + 1}/D{row + 1}", bars), formats.figure("percentage"), shown
        )
        if has_before:
            _group_before(sheet, formats, row, before[place].percent, shown)
        first = until + 1
    _chart(book, sheet, dossier, len(groups), has_before=has_before)


def _group_before(sheet: Any, formats: Formats, row: int, percent: Decimal | None, shown: float) -> None:
    if percent is None:
        sheet.write_string(row, 5, "–", formats.words(align="right"))
        sheet.write_string(row, 6, "–", formats.words(align="right"))
        return
    earlier = float(percent / 100)
    sheet.write_number(row, 5, earlier, formats.figure("percentage"))
    change = formats.figure("points", num_format="+0.0;\u22120.0;0.0")
    sheet.write_formula(row, 6, f"=ROUND((E{row + 1}-F{row + 1})*100,1)", change, round((shown - earlier) * 100, 1))


def _chart(book: Any, sheet: Any, dossier: Dossier, groups: int, *, has_before: bool) -> None:
    chart = book.add_chart({"type": "bar"})
    first, last = GROUPS_ROW + 1, GROUPS_ROW + groups
    series = [(4, dossier.period, ACCENT)]
    if has_before and dossier.previous:
        series.insert(0, (5, dossier.previous.period, KEPT))
    for column, name, colour in series:
        chart.add_series(
            {
                "name": name,
                "categories": [SUMMARY, first, 1, last, 1],
                "values": [SUMMARY, first, column, last, column],
                "fill": {"color": colour},
                "gap": 60,
                "data_labels": {"value": True, "num_format": "0.0 %", "font": {"size": 9}} if column == 4 else {},
            }
        )
    chart.set_y_axis({"reverse": True, "num_font": {"size": 9}, "line": {"none": True}})
    chart.set_x_axis(
        {"min": 0, "max": 1, "num_format": "0 %", "major_gridlines": {"visible": True, "line": {"color": "#DFE3DE"}}}
    )
    chart.set_title({"name": "Share of points by group", "name_font": {"size": 11}, "overlay": False})
    chart.set_legend({"position": "bottom"} if has_before else {"none": True})
    chart.set_size({"width": 620, "height": 300})
    options = {
        "description": "Bars: share of points by group, the same figures as in the table above.",
        "object_position": 2,
    }
    sheet.insert_chart(GROUPS_ROW + groups + 8, 1, chart, options)


def cut_formula(exact: str, bars: list[Decimal]) -> str:
    """Return a formula that rounds a share to 0.1 %, but cuts it where rounding would reach a bar."""
    rounded = f"ROUND({exact},3)"
    formula = rounded
    for bar in bars:
        least = f"{bar / 100:f}"
        formula = f"IF(AND({exact}<{least},{rounded}>={least}),ROUNDDOWN({exact},3),{formula})"
    return formula


def add_indicators(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write all indicators with level, last level, change, threshold and whether it is met."""
    sheet = book.add_worksheet(INDICATORS)
    set_up(sheet, dossier, landscape=False)
    for column, width in enumerate((9, 42, 9, 9, 9, 11, 12, 12)):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, f"{len(dossier.form.indicators)} indicators", formats.get(bold=True, font_size=14))
    before = dossier.previous.period if dossier.previous else "last"
    heads = ("No.", "Indicator", "Points", "Level", before, "Change", "Threshold", "Met")
    for column, head in enumerate(heads):
        sheet.write_string(FIRST_INDICATOR - 1, column, head, formats.head if column < 2 else formats.head_right)
    if dossier.previous is None:
        sheet.set_column(4, 5, 0, None, {"hidden": True})
    for place, line in enumerate(dossier.result.scores.indicators.values()):
        _indicator(sheet, formats, dossier, places, FIRST_INDICATOR + place, line)
    last = FIRST_INDICATOR + len(dossier.form.indicators) - 1
    for level, colour in enumerate(RAMP):
        style = book.add_format({"bg_color": colour, "font_color": "#FFFFFF" if level in (0, 5) else "#141D19"})
        rule = {
            "type": "formula",
            "criteria": f"=AND(ISNUMBER($D{FIRST_INDICATOR + 1}),$D{FIRST_INDICATOR + 1}={level})",
            "format": style,
        }
        sheet.conditional_format(FIRST_INDICATOR, 3, last, 3, rule)
    sheet.freeze_panes(FIRST_INDICATOR, 2)
    sheet.repeat_rows(FIRST_INDICATOR - 1)


def _indicator(sheet: Any, formats: Formats, dossier: Dossier, places: Places, row: int, line: Any) -> None:
    indicator = dossier.form.indicators[line.id]
    at = row + 1
    sheet.write_string(row, 0, line.id, formats.words())
    sheet.write_string(row, 1, indicator.title, formats.words())
    if not indicator.is_scored:
        sheet.write_string(row, 2, "gate", formats.words(align="right", font_color=TEXT3))
        for column in (3, 4, 5, 6):
            sheet.write_blank(row, column, None, formats.words())
        sheet.write_string(row, 7, line.gate.value, formats.words(align="right"))
        return
    level = places.address(places.levels[line.id])
    weight = f"{indicator.weight:f}"
    shown_points = "" if line.points is None else float(line.points)
    sheet.write_formula(row, 2, f'=IF(ISNUMBER(D{at}),D{at}*{weight},"")', formats.figure("points"), shown_points)
    shown_level = "" if line.level is None else line.level
    sheet.write_formula(
        row, 3, f'=IF(ISNUMBER({level}),{level},"")', formats.figure("count", align="center"), shown_level
    )
    before = dossier.previous.levels.get(line.id) if dossier.previous else None
    if before is None:
        sheet.write_string(row, 4, "new" if dossier.previous else "", formats.words(align="right", font_color=TEXT3))
        sheet.write_blank(row, 5, None, formats.words())
    else:
        sheet.write_number(row, 4, before, formats.figure("count"))
        change = "" if line.level is None else line.level - before
        sheet.write_formula(row, 5, f'=IF(ISNUMBER(D{at}),D{at}-E{at},"")', formats.figure("change"), change)
    threshold = indicator.threshold or 0
    sheet.write_number(row, 6, threshold, formats.figure("count"))
    met = "" if line.level is None else "yes" if line.level >= threshold else "no"
    sheet.write_formula(
        row, 7, f'=IF(ISNUMBER(D{at}),IF(D{at}>=G{at},"yes","no"),"")', formats.words(align="right"), met
    )
