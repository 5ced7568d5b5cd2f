"""The sheet in front: the result on one page."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from workbench.domain.dossier import FEWEST_OTHERS, Dossier, Spread
from workbench.domain.groups import GroupScore, compute_groups, previous_groups
from workbench.domain.recommendation import recommend
from workbench.domain.scores import rounded_share, share
from workbench.domain.wording import revision_text
from workbench.exchange.excel.detail_sheets import set_up
from workbench.exchange.excel.formats import ACCENT, GREY, KEPT, SUNKEN, TEXT, TEXT2, TEXT3, Formats
from workbench.exchange.excel.places import Places
from workbench.kernel.numbers import number_text
from workbench.kernel.problems import Severity
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

RESULT_ROW, GROUPS_ROW = 3, 8
"""Rows of the big figures and of the group table's head, from 0."""
GROUP, POINTS, MAXIMUM, SHARE, BEFORE, CHANGE, OTHERS = range(1, 8)
WIDTHS = (2, 30, 11, 11, 11, 11, 11, 15, 15)
"""Characters, by column."""
NOTHING = "\u2013"
"""In place of points that an edition or an assessment has none of."""
WEIGHTS = (Severity.CRITICAL, Severity.ERROR, Severity.WARNING)
"""Checks that the answers break, the heaviest first."""
LAST = len(WIDTHS) - 1
FONT = {"name": "Arial"}
CHART_ROWS, ROW_PIXELS = 14, 24


def add_summary(book: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write result, recommendation, points by group and the chart."""
    sheet = book.add_worksheet(places.summary)
    set_up(sheet, dossier)
    sheet.fit_to_pages(1, 1)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    sheet.set_default_row(18)
    sheet.set_row(0, 28)
    sheet.write_string(0, 1, dossier.cluster.name, formats.get(bold=True, font_size=18, valign="vcenter"))
    sheet.write_string(1, 1, subtitle(dossier), formats.get(font_color=TEXT2))
    _result(sheet, formats, dossier, places)
    below = _groups(sheet, formats, dossier, places) + 1
    has_points = bool(dossier.result.scores.points_max)
    if has_points:
        _chart(book, sheet, dossier, places, below)
    read = _how_to_read(sheet, formats, dossier, below)
    row = max(read, below + CHART_ROWS) if has_points else read
    row = _list(sheet, formats, row + 1, 1, say("workbook.why"), dossier.result.reasons)
    _list(sheet, formats, row + 1, 1, say("workbook.checks"), checks_of(dossier))


def subtitle(dossier: Dossier) -> str:
    """Return what stands under the name: the period, the day, the edition, and what a revision replaces."""
    key = "workbook.subtitle_working" if dossier.form.is_working_edition else "workbook.subtitle"
    day = date_text(dossier.as_of.date())
    text = say(key, period=dossier.period, day=day, edition=f"{dossier.form.id} {dossier.form.version}")
    return f"{text} {revision_text(dossier.correction)}" if dossier.correction else text


def checks_of(dossier: Dossier) -> list[str]:
    """Return the checks that the answers break, the heaviest first, each with how much it weighs."""
    broken = sorted(dossier.warnings, key=lambda each: WEIGHTS.index(each.severity))
    return [f"{say(f'workbook.{each.severity.value}')}: {each.message}" for each in broken]


def _result(sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> None:
    """Write the points, their share, and what is recommended, in the size of what a board looks for."""
    result, form = dossier.result, dossier.form
    sheet.set_row(RESULT_ROW, 34)
    big = {"bold": True, "font_size": 20, "font_color": ACCENT, "align": "left", "valign": "vcenter"}
    if result.scores.points_max:
        points_max = f"{result.scores.points_max.normalize():f}"
        most = say("workbook.of_points", points_max=number_text(result.scores.points_max))
        points = formats.get(**big, num_format=f'General"{most}"')
        sheet.write_formula(RESULT_ROW, 1, places.total(form.indicators.values()), points, float(result.scores.points))
        exact, bars = f"B{RESULT_ROW + 1}/{points_max}", [rule.share for rule in form.labels]
        percent = formats.get(**big, num_format="0.0 %")
        sheet.write_formula(RESULT_ROW, 3, "=" + cut_formula(exact, bars), percent, float(result.percent / 100))
    heading = formats.get(bold=True, font_size=12, font_color=ACCENT)
    sheet.write_string(RESULT_ROW + 1, 1, recommend(dossier).heading, heading)
    if result.labels:
        quiet = formats.get(font_color=TEXT3)
        sheet.write_string(RESULT_ROW + 2, 1, say("workbook.recommend"), quiet)


def _list(sheet: Any, formats: Formats, row: int, column: int, head: str, texts: Sequence[str]) -> int:
    """Write texts under a head; return the row below. Nothing is written where there are none."""
    if not texts:
        return row
    sheet.write_string(row, column, head, formats.get(bold=True, font_size=11))
    for place, text in enumerate(texts, 1):
        sheet.write_string(row + place, column, text, formats.get(font_color=TEXT2))
    return row + len(texts) + 1


def _how_to_read(sheet: Any, formats: Formats, dossier: Dossier, row: int) -> int:
    """Write what the signs mean, to the right of the chart or under it; return the row below."""
    texts = [say("workbook.live"), say("workbook.rounding")] if dossier.result.scores.points_max else []
    if dossier.previous:
        texts.append(say("workbook.new_means", period=dossier.previous.period))
        if dossier.previous.edition:
            texts.append(say("workbook.restated", period=dossier.previous.period))
    texts.append(say("workbook.dash_means"))
    column = CHANGE if dossier.result.scores.points_max else 1
    sheet.write_string(row, column, say("workbook.how_to_read"), formats.get(bold=True, font_size=11))
    for text in texts:
        row += 1
        if column > 1:
            style = formats.get(font_color=TEXT2, text_wrap=True, valign="top", align="left")
            sheet.merge_range(row, column, row + 1, LAST, text, style)
            row += 1
        else:
            sheet.write_string(row, column, text, formats.get(font_color=TEXT2))
    return row + 1


# The groups


def _groups(sheet: Any, formats: Formats, dossier: Dossier, places: Places) -> int:
    """Write a row for each group and their total; return the row below."""
    groups = compute_groups(dossier.form, dossier.result.scores)
    before = previous_groups(dossier.form, dossier.previous.levels) if has_before(dossier) and dossier.previous else ()
    sheet.write_string(GROUPS_ROW - 1, 1, say("workbook.score_by_group"), formats.get(bold=True, font_size=11))
    for column, head in enumerate(_heads(dossier), 1):
        sheet.write_string(GROUPS_ROW, column, head, formats.head() if column == GROUP else formats.head("right"))
    sheet.set_row(GROUPS_ROW, 20)
    row = GROUPS_ROW
    for place, group in enumerate(groups):
        row += 1
        sheet.write_string(row, GROUP, f"{group.id}  {group.title}", formats.words())
        total = places.total(dossier.form.sections[place].all_indicators)
        _group(sheet, formats, dossier, row, group, total, before[place] if before else None)
    if len(groups) > 1:
        row += 1
        _together(sheet, formats, dossier, row, groups, before)
    return row + 1


def _heads(dossier: Dossier) -> list[str]:
    heads = [say(f"workbook.{each}") for each in ("group", "points", "maximum", "share")]
    if has_before(dossier) and dossier.previous:
        heads += [dossier.previous.period, say("workbook.change_pp")]
    elif has_others(dossier):
        heads += ["", ""]
    return [*heads, say("workbook.others_median")] if has_others(dossier) else heads


def _group(
    sheet: Any, formats: Formats, dossier: Dossier, row: int, group: GroupScore, total: str, before: GroupScore | None,
    **more: Any,
) -> None:  # fmt: skip
    bars = [rule.share for rule in dossier.form.labels]
    sheet.write_formula(row, POINTS, total, formats.figure("points", bold=True, **more), float(group.points))
    sheet.write_number(row, MAXIMUM, float(group.points_max), formats.figure("points", **more))
    shown = float((group.percent or Decimal(0)) / 100) if group.points_max else None
    if shown is None:
        sheet.write_string(row, SHARE, NOTHING, formats.words(align="right", **more))
    else:
        formula = "=" + cut_formula(f"C{row + 1}/D{row + 1}", bars)
        sheet.write_formula(row, SHARE, formula, formats.figure("percentage", bold=True, **more), shown)
    if before is not None:
        _group_before(sheet, formats, row, before.percent, shown, **more)
    if dossier.comparison is not None and has_others(dossier):
        others = dossier.comparison.of_section(group.id) if group.id else dossier.comparison.overall
        _write_others(sheet, formats, row, others, has_before=before is not None, **more)


def _together(
    sheet: Any, formats: Formats, dossier: Dossier, row: int, groups: tuple[GroupScore, ...],
    before: tuple[GroupScore, ...],
) -> None:  # fmt: skip
    """Write the total, as a sum of the rows above it."""
    line = {"top": 1, "top_color": TEXT2}
    bars = [rule.share for rule in dossier.form.labels]
    first, last = GROUPS_ROW + 2, GROUPS_ROW + 1 + len(groups)
    whole, earlier = _sum(groups, bars), _sum(before, bars) if before else None
    sheet.write_string(row, GROUP, say("workbook.together"), formats.words(bold=True, **line))
    _group(sheet, formats, dossier, row, whole, f"=SUM(C{first}:C{last})", earlier, **line)
    most = formats.figure("points", **line)
    sheet.write_formula(row, MAXIMUM, f"=SUM(D{first}:D{last})", most, float(whole.points_max))


def _sum(groups: Sequence[GroupScore], bars: list[Decimal]) -> GroupScore:
    points = sum((each.points for each in groups), Decimal(0))
    most = sum((each.points_max for each in groups), Decimal(0))
    scored = sum(each.scored for each in groups)
    percent = rounded_share(share(points, most), bars) if most and scored else None
    return GroupScore("", "", "", points, most, scored, percent)


def has_before(dossier: Dossier) -> bool:
    """Tell whether the last period has shares to be compared with."""
    before = previous_groups(dossier.form, dossier.previous.levels) if dossier.previous else ()
    return any(each.percent is not None for each in before)


def has_others(dossier: Dossier) -> bool:
    """Tell whether enough other clusters are known in some group to be compared with."""
    sections = dossier.form.sections
    return dossier.comparison is not None and any(dossier.comparison.of_section(each.id) for each in sections)


def _write_others(
    sheet: Any, formats: Formats, row: int, others: Spread | None, *, has_before: bool, **more: Any
) -> None:
    if not has_before:
        for column in (BEFORE, CHANGE):
            sheet.write_blank(row, column, None, formats.words(**more))
    if others is None:
        withheld = say("workbook.withheld", count=FEWEST_OTHERS)
        sheet.write_string(row, OTHERS, withheld, formats.words(align="right", font_color=TEXT3, font_size=8, **more))
    else:
        sheet.write_number(row, OTHERS, float(others.median / 100), formats.figure("percentage", **more))


def _group_before(
    sheet: Any, formats: Formats, row: int, percent: Decimal | None, shown: float | None, **more: Any
) -> None:
    if percent is None or shown is None:
        sheet.write_string(row, BEFORE, NOTHING, formats.words(align="right", **more))
        sheet.write_string(row, CHANGE, NOTHING, formats.words(align="right", **more))
        return
    earlier = float(percent / 100)
    sheet.write_number(row, BEFORE, earlier, formats.figure("percentage", **more))
    change = formats.figure("change", num_format="+0.0;\u22120.0;0.0", **more)
    formula = f"=ROUND((E{row + 1}-F{row + 1})*100,1)"
    sheet.write_formula(row, CHANGE, formula, change, round((shown - earlier) * 100, 1))


def _chart(book: Any, sheet: Any, dossier: Dossier, places: Places, row: int) -> None:
    """Draw the groups' shares: own bars last and darkest, so that they stand at the bottom of each group."""
    chart = book.add_chart({"type": "bar"})
    first, last = GROUPS_ROW + 1, GROUPS_ROW + len(dossier.form.sections)
    series = [(SHARE, dossier.period, ACCENT)]
    if has_before(dossier) and dossier.previous:
        series.insert(0, (BEFORE, dossier.previous.period, KEPT))
    if has_others(dossier):
        series.insert(0, (OTHERS, say("workbook.others_median"), GREY))
    for column, name, colour in series:
        labels = {"value": True, "num_format": "0.0 %", "font": {**FONT, "size": 9, "bold": True, "color": TEXT}}
        chart.add_series({
            "name": name,
            "categories": [places.summary, first, GROUP, last, GROUP],
            "values": [places.summary, first, column, last, column],
            "fill": {"color": colour}, "border": {"none": True}, "gap": 60, "overlap": 0,
            "data_labels": labels if column == SHARE else {},
        })  # fmt: skip
    chart.set_y_axis({"reverse": True, "num_font": {**FONT, "size": 9, "color": TEXT}, "line": {"none": True},
                      "major_tick_mark": "none"})  # fmt: skip
    chart.set_x_axis({
        "min": 0, "max": 1, "major_unit": 0.2, "num_format": "0 %", "num_font": {**FONT, "size": 8, "color": TEXT3},
        "line": {"none": True}, "major_gridlines": {"visible": True, "line": {"color": SUNKEN}},
    })  # fmt: skip
    title = {**FONT, "size": 11, "bold": True, "color": TEXT}
    chart.set_title({"name": say("workbook.chart"), "name_font": title, "overlay": False})
    is_one = len(series) == 1
    chart.set_legend({"none": True} if is_one else {"position": "bottom", "font": {**FONT, "size": 9, "color": TEXT}})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": 530, "height": CHART_ROWS * ROW_PIXELS})
    sheet.insert_chart(row, 1, chart, {"description": say("workbook.chart_alt"), "object_position": 2})


def cut_formula(exact: str, bars: list[Decimal]) -> str:
    """Return a formula that rounds a share to 0.1 %, but cuts it where rounding would reach a bar."""
    rounded = f"ROUND({exact},3)"
    formula = rounded
    for bar in (each for each in bars if each > 0):
        least = f"{bar / 100:f}"
        formula = f"IF(AND({exact}<{least},{rounded}>={least}),ROUNDDOWN({exact},3),{formula})"
    return formula
