"""What stands in hidden rows and columns is not seen by who looks at the sheet: it is asked; what is seen stands."""

from collections.abc import Mapping
from dataclasses import replace

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.confidence import UNSURE
from workbench.exchange.excel.matching import Candidate, Match


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
    return [_asked(match) if match.cell.is_hidden and match.year in ("", newest) else match for match in matches]


def _asked(match: Match) -> Match:
    why = f"{match.why.rstrip('.')}; but its row or column is hidden, or a merged cell covers it."
    return replace(match, confidence=min(match.confidence, UNSURE), why=why)
