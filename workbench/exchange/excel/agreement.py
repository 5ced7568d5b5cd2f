"""Whether the rows of a table agree with each other and with their whole: what contradicts is asked, never taken."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from workbench.domain.values import Money
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.confidence import READY, UNSURE
from workbench.exchange.excel.matching import Match
from workbench.kernel.speech import later

KINDS, WHOLES = "members_by_type", ("members_committed", "members_total")
"""A table of counts, and what its rows are parts of."""
SOURCES, BUDGET = "income_by_source", "budget_total"
HUNDRED = range(99, 102)
"""What shares sum up to when each of them is rounded."""
LEAST_ROWS = 3
MOST_MARK = 5
"""The highest mark that figures may be instead of counts."""
MANY = ("members_total", "members_committed", "members_within_150km", "members_contacted", "website_visits")
"""Of which every cluster has more than that."""
MARKS = later("the figures of its column may be marks or ticks")
SHARES = later("the rows sum up to 100 as shares do")
PARTS = later("the rows are more than their whole")
SCALES = later("the amounts do not stand in the same scale")
FAR = 50
"""Times by which amounts of one workbook differ where some stand in thousands and others don't."""


def doubted(matches: list[Match], is_counted: Callable[[Match], bool]) -> list[Match]:
    """Return matches; those of tables whose rows contradict their whole, or look like shares, are to be asked.

    `is_counted` tells whether the head over a figure says that it is a count.
    """
    wrong: dict[Cell, str] = {}
    for year in {match.year for match in matches}:
        of_year = [match for match in matches if match.year in ("", year)]
        shares = [match for match in _of_shares(of_year) if not is_counted(match)]
        wrong |= {} if _are_counts(matches, shares) else {match.cell: SHARES for match in shares}
        wrong |= {match.cell: PARTS for match in _of_more(of_year)}
        wrong |= {match.cell: SCALES for match in _of_scale(of_year)}
    wrong |= {match.cell: MARKS for match in _of_marks(matches)}
    return [asked(match, f"{wrong[match.cell]}.") if match.cell in wrong else match for match in matches]


def asked(match: Match, doubt: str) -> Match:
    """Return a match as one that a person is asked about, and what speaks against it: "the rows are more."."""
    return replace(match, confidence=min(match.confidence, UNSURE), why=f"{match.why.rstrip('.')}; but {doubt}")


def _of_shares(matches: list[Match]) -> list[Match]:
    """Return the rows of the table of kinds where they sum up to a hundred and no count of members does."""
    rows = _rows(matches, KINDS)
    total = sum(rows.values())
    is_hundred = len(rows) >= LEAST_ROWS and total in HUNDRED and total not in _wholes(matches)
    return list(rows) if is_hundred else []


def _are_counts(matches: list[Match], shares: list[Match]) -> bool:
    """Tell whether the same rows sum up to something else in another year, as shares never do."""
    fields = {match.field for match in shares}
    for year in {match.year for match in matches} - {match.year for match in shares}:
        rows = _rows([match for match in matches if match.year == year and match.field in fields], KINDS)
        if len(rows) == len(fields) > 0 and sum(rows.values()) not in HUNDRED:
            return True
    return False


def _of_more(matches: list[Match]) -> list[Match]:
    """Return the rows of the table of kinds where they are more than there are members."""
    rows, wholes = _rows(matches, KINDS), _wholes(matches)
    return list(rows) if wholes and sum(rows.values()) > max(wholes) else []


def _of_marks(matches: list[Match]) -> list[Match]:
    """Return the counts of each column that are all as small as marks, though one should be larger, or all the same."""
    columns: dict[tuple[str, int], list[tuple[Match, Decimal]]] = {}
    for match in matches:
        figure = _figure(match)
        if figure is not None:
            columns.setdefault((match.cell.sheet, match.cell.column), []).append((match, figure))
    found: list[Match] = []
    for column in columns.values():
        told = {match.field: figure for match, figure in column}
        is_small = all(figure <= MOST_MARK for figure in told.values()) and any(map(told.__contains__, MANY))
        if len(told) >= LEAST_ROWS and (is_small or (len(told) > LEAST_ROWS and len(set(told.values())) == 1)):
            found += [match for match, _ in column]
    return found


def _wholes(matches: list[Match]) -> list[Decimal]:
    return [figure for match in matches if match.field in WHOLES and (figure := _figure(match)) is not None]


def _of_scale(matches: list[Match]) -> list[Match]:
    """Return the amounts of income and the budget where they differ as thousands do from units."""
    rows = _rows(matches, SOURCES)
    budgets = {match: figure for match in matches if match.field == BUDGET and (figure := _figure(match))}
    total = sum(rows.values())
    if len(rows) < LEAST_ROWS or not budgets or not total:
        return []
    is_far = any(not total / FAR < figure < total * FAR for figure in budgets.values())
    return [*rows, *budgets] if is_far else []


def _rows(matches: Iterable[Match], table: str) -> dict[Match, Decimal]:
    """Return the rows of a table that would be taken, each once, and their figures."""
    rows: dict[str, Match] = {}
    for match in matches:
        if match.field.startswith(f"{table}.") and match.confidence >= READY:
            rows.setdefault(match.field, match)
    return {match: figure for match in rows.values() if (figure := _figure(match)) is not None}


def _figure(match: Match) -> Decimal | None:
    value = match.reading.values[0] if len(match.reading.values) == 1 else None
    if isinstance(value, Money):
        return value.amount
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None
