"""What stands in hidden rows and columns is not seen by who looks at the sheet: it is asked; what is seen stands."""

from collections.abc import Mapping

from workbench.exchange.excel.agreement import asked
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.matching import Candidate, Match
from workbench.kernel.speech import later

HIDDEN = later("its row or column is hidden, or a merged cell covers it")


def yielding(found: Mapping[Cell, list[Candidate]]) -> dict[Cell, list[Candidate]]:
    """Return candidates without the hidden ones of what a cell that is seen may answer for the same year."""
    seen = {
        (candidate.field, candidate.year)
        for cell, candidates in found.items()
        if not cell.is_hidden
        for candidate in candidates
    }
    left = {cell: _left(cell, candidates, seen) for cell, candidates in found.items()}
    return {cell: candidates for cell, candidates in left.items() if candidates}


def _left(cell: Cell, candidates: list[Candidate], seen: set[tuple[str, str]]) -> list[Candidate]:
    if not cell.is_hidden:
        return candidates
    return [each for each in candidates if (each.field, each.year) not in seen]


def doubted(matches: list[Match]) -> list[Match]:
    """Return matches; those of hidden cells are to be asked, unless they are of an earlier year than others."""
    newest = max((match.year for match in matches), default="")
    of_now = ("", newest)
    return [asked(match, f"{HIDDEN}.") if match.cell.is_hidden and match.year in of_now else match for match in matches]
