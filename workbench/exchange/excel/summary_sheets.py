"""The sheet in front: the result on one page."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from workbench.domain.dossier import Dossier
from workbench.domain.groups import compute_groups, previous_groups
from workbench.domain.recommendation import recommend
from workbench.domain.values import decimal_text
from workbench.exchange.excel.detail_sheets import set_up
from workbench.exchange.excel.formats import ACCENT, KEPT, TEXT2, TEXT3, Formats
from workbench.exchange.excel.places import Places
from workbench.kernel.problems import Severity

SUMMARY = "Summary"
GROUPS_ROW = 11
"""Row of the group table's head on the summary, from 0."""
NOTHING = "\u2013"
"""In place of points that an edition or an assessment has none of."""
WEIGHTS = (Severity.CRITICAL, Severity.ERROR, Severity.WARNING)
"""Checks that the answers break, the heaviest first."""


def add_summary(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write result, recommendation, points by group and the chart."""
    sheet = book.add_worksheet(SUMMARY)
    set_up(sheet, dossier)
    sheet.fit_to_pages(1, 1)
    for column, width in enumerate((2, 34, 12, 12, 12, 12, 12, 15)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 26)
    sheet.write_string(0, 1, dossier.cluster.name, formats.get(bold=True, font_size=18))
    edition = f"Period {dossier.period}, edition {dossier.form.id}"
    notice = ", working edition" if dossier.form.is_working_edition else ""
    sheet.write_string(1, 1, edition + notice, formats.get(font_color=TEXT2))
    sheet.set_row(3, 22)
    sheet.write_string(3, 1, recommend(dossier).heading, formats.get(bold=True, font_size=14, font_color=ACCENT))
    _points(sheet, formats, dossier, places)
    _forecast(sheet, formats, dossier)
    _groups(book, sheet, formats, dossier, places)
    row = GROUPS_ROW + len(dossier.form.sections) + 2
    row = _list(sheet, formats, row, "Why", dossier.result.reasons)
    row = _list(sheet, formats, row + 1, "Checks that the answers break", checks_of(dossier))
    if dossier.result.scores.points_max:
        _chart(book, sheet, dossier, max(row + 1, GROUPS_ROW + len(dossier.form.sections) + 8))


def checks_of(dossier: Dossier) -> list[str]:
    """Return the checks that the answers break, the heaviest first, each with how much it weighs."""
    broken = sorted(dossier.warnings, key=lambda each: WEIGHTS.index(each.severity))
    return [f"{each.severity.value.capitalize()}: {each.message}" for each in broken]


def _points(sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    result, form = dossier.result, dossier.form
    big = {"bold": True, "font_size": 12, "align": "left"}
    sheet.write_string(5, 1, "Points", formats.get(font_color=TEXT3))
    sheet.write_string(6, 1, "Share of points", formats.get(font_color=TEXT3))
    if not result.scores.points_max:
        for row in (5, 6):
            sheet.write_string(row, 2, NOTHING, formats.get(**big))
        return
    points_max = decimal_text(result.scores.points_max)
    most = f'General" of {points_max}"'
    total = places.total(form.indicators.values())
    sheet.write_formula(5, 2, total, formats.get(**big, num_format=most), float(result.scores.points))
    exact = f"C6/{points_max}"
    bars = [rule.share for rule in form.labels]
    share = formats.get(**big, num_format="0.0 %")
    sheet.write_formula(6, 2, "=" + cut_formula(exact, bars), share, float(result.percent / 100))


def _forecast(sheet: Any, formats: Formats, dossier: Dossier) -> None:
    result = dossier.result
    if not result.labels:
        return
    sheet.write_string(7, 1, "Forecast", formats.get(font_color=TEXT3))
    titles = {label.id: label.title for label in result.labels}
    label = titles.get(result.label or "", "no label")
    big = formats.get(bold=True, font_size=12, align="left")
    sheet.write_string(7, 2, label if result.is_final else "not final", big)
    words = "The assessors recommend; the label body decides."
    sheet.write_string(8, 1, words, formats.get(font_color=TEXT3, italic=True))


def _list(sheet: Any, formats: Formats, row: int, head: str, texts: Sequence[str]) -> int:
    """Write texts under a head; return the row below. Nothing is written where there are none."""
    if not texts:
        return row
    sheet.write_string(row, 1, head, formats.get(bold=True))
    for place, text in enumerate(texts, 1):
        sheet.write_string(row + place, 1, text, formats.get(font_color=TEXT2))
    return row + len(texts) + 1


def _groups(book: Any, sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    groups = compute_groups(dossier.form, dossier.result.scores)
    before = previous_groups(dossier.form, dossier.previous.levels) if dossier.previous else ()
    has_before = _has_before(dossier)
    heads = ["Group", "Points", "Maximum", "Share"]
    if has_before and dossier.previous:
        heads += [f"Share {dossier.previous.period}", "Change, pp"]
    for column, head in enumerate(heads, 1):
        sheet.write_string(GROUPS_ROW, column, head, formats.head if column == 1 else formats.head_right)
    bars = [rule.share for rule in dossier.form.labels]
    for place, group in enumerate(groups):
        row = GROUPS_ROW + 1 + place
        sheet.write_string(row, 1, f"{group.id}  {group.title}", formats.words())
        total = places.total(dossier.form.sections[place].all_indicators)
        sheet.write_formula(row, 2, total, formats.figure("points"), float(group.points))
        sheet.write_number(row, 3, float(group.points_max), formats.figure("points"))
        shown = float((group.percent or Decimal(0)) / 100)
        if group.points_max:
            share = "=" + cut_formula(f"C{row + 1}/D{row + 1}", bars)
            sheet.write_formula(row, 4, share, formats.figure("percentage"), shown)
        else:
            sheet.write_string(row, 4, NOTHING, formats.words(align="right"))
        if has_before:
            _group_before(sheet, formats, row, before[place].percent, shown if group.points_max else None)


def _has_before(dossier: Dossier) -> bool:
    """Tell whether the last period has shares to be compared with."""
    before = previous_groups(dossier.form, dossier.previous.levels) if dossier.previous else ()
    return any(each.percent is not None for each in before)


def _group_before(sheet: Any, formats: Formats, row: int, percent: Decimal | None, shown: float | None) -> None:
    if percent is None or shown is None:
        sheet.write_string(row, 5, NOTHING, formats.words(align="right"))
        sheet.write_string(row, 6, NOTHING, formats.words(align="right"))
        return
    earlier = float(percent / 100)
    sheet.write_number(row, 5, earlier, formats.figure("percentage"))
    change = formats.figure("change", num_format="+0.0;\u22120.0;0.0")
    sheet.write_formula(row, 6, f"=ROUND((E{row + 1}-F{row + 1})*100,1)", change, round((shown - earlier) * 100, 1))


def _chart(book: Any, sheet: Any, dossier: Dossier, row: int) -> None:
    chart = book.add_chart({"type": "bar"})
    first, last, has_before = GROUPS_ROW + 1, GROUPS_ROW + len(dossier.form.sections), _has_before(dossier)
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
    sheet.insert_chart(row, 1, chart, options)


def cut_formula(exact: str, bars: list[Decimal]) -> str:
    """Return a formula that rounds a share to 0.1 %, but cuts it where rounding would reach a bar."""
    rounded = f"ROUND({exact},3)"
    formula = rounded
    for bar in (each for each in bars if each > 0):
        least = f"{bar / 100:f}"
        formula = f"IF(AND({exact}<{least},{rounded}>={least}),ROUNDDOWN({exact},3),{formula})"
    return formula
