"""Which year the figures of a workbook are of, and which of several years is taken."""

from collections.abc import Collection

from workbench.exchange.excel.accounting import Sorting
from workbench.exchange.excel.agreement import asked
from workbench.exchange.excel.cells import Workbook
from workbench.exchange.excel.converting import looks_like_value
from workbench.exchange.excel.label_text import years_in
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.plans import Wanted
from workbench.kernel.speech import later

BESIDE = later("a figure of the chosen year stands in the same row")


def choose_period(workbook: Workbook, matches: list[Match], wanted: Wanted) -> tuple[list[str], Sorting]:
    """Choose the year that is taken; say where a figure is of an older one."""
    named = {match.year for match in matches if match.year}
    if any(not match.year for match in matches) or not named:
        named |= _years_of_file(workbook)
    before = sorted(year for year in named if year < wanted.period)
    period = wanted.take_period or (before[-1] if before else str(int(wanted.period) - 1))
    current = [match for match in matches if match.year in ("", period)]
    present = {match.field for match in current}
    columns = {(match.cell.sheet, match.cell.column) for match in current if match.year}
    older: dict[str, list[Match]] = {}
    others = []
    for match in matches:
        if match.year in ("", period):
            continue
        years = {each.year for each in matches if each.field == match.field}
        if match.field not in present and len(years) == 1 and match.year < wanted.period and not wanted.take_period:
            current.append(asked(match, f"{BESIDE}.") if _has_beside(workbook, match, columns) else match)
            older.setdefault(match.year, []).append(match)
        else:
            others.append(match)
    warnings = [_older_warning(year, same_year, period) for year, same_year in sorted(older.items())]
    return warnings, Sorting(period, current, wanted.period, tuple(others))


def _has_beside(workbook: Workbook, match: Match, columns: Collection[tuple[str, int]]) -> bool:
    """Tell whether a figure that nobody understood stands in a match's row, in a column of the chosen year."""
    sheet = next(each for each in workbook.sheets if each.name == match.cell.sheet)
    beside = (each for each in sheet.by_row[match.cell.row] if each.column != match.cell.column)
    return any((each.sheet, each.column) in columns and any(map(str.isdigit, each.text)) for each in beside)


def hidden_warnings(workbook: Workbook, matches: list[Match]) -> list[str]:
    """Name the hidden sheets from which figures are taken."""
    hidden = [sheet.name for sheet in workbook.sheets if sheet.is_hidden]
    return [
        f"Figures are taken from the hidden sheet “{name}”. Was it left out on purpose?"
        for name in hidden
        if any(match.cell.sheet == name and match.is_ready for match in matches)
    ]


def _older_warning(year: str, matches: list[Match], period: str) -> str:
    cells = ", ".join(match.cell.address for match in matches)
    return f"The file gives these figures for {year} only; they are taken into {period}: {cells}."


def _years_of_file(workbook: Workbook) -> set[str]:
    """Return the years that titles and sheet names give."""
    years = set()
    for sheet in workbook.sheets:
        years |= set(years_in(sheet.name))
        first = min(sheet.by_row, default=0)
        for cell in sheet.by_row.get(first, []):
            if cell.kind == "text" and not looks_like_value(cell):
                years |= set(years_in(cell.text))
    return years
