"""Which cell answers which field, over whole sheets: where labels mostly stand, what stands together, what agrees."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from workbench.domain.values import Money, same
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.confidence import ASKED
from workbench.exchange.excel.matching import Candidate, Match, match_of
from workbench.exchange.excel.surroundings import Side
from workbench.forms.edition import Form

Found = dict[Cell, list[Candidate]]
CLEAR = 1.5
"""By how much log-odds must differ before one cell beats another for a field."""
PARTS = (
    ("members_committed", "members_total"), ("members_within_150km", "members_committed"),
    ("members_contacted", "members_committed"), ("members_cooperating", "members_committed"),
    ("members_using_services", "members_committed"), ("staff_fte", "staff_headcount"),
    ("staff_with_degree", "staff_headcount"),
)  # fmt: skip
"""Figures of which the first is part of the second."""


def settled(found: Found) -> Found:
    """Weigh what a sheet as a whole tells of each of its cells."""
    return settle_tables(settle_sides(settle_heads(found)))


def settle_sides(found: Found) -> Found:
    """Weigh where a sheet's labels stand: what is on the side that most figures are named from is surer."""
    sides: Counter[Side] = Counter()
    for candidates in found.values():
        best = candidates[0]
        if best.is_exact:
            sides[best.label.side] += 1
    total = sum(sides.values())
    if total < 3:
        return found
    usual = {side for side, count in sides.items() if count >= 0.3 * total}
    return {cell: _resorted(each.told(**_side(each, usual)) for each in them) for cell, them in found.items()}


def _side(candidate: Candidate, usual: set[Side]) -> dict[str, float]:
    return {"usual_side": 1.0} if candidate.label.side in usual else {"unusual_side": 1.0}


def settle_heads(found: Found) -> Found:
    """Doubt a head over rows that are mostly about something else: "Budget" over kinds of income is no total budget."""
    under: Counter[tuple[Cell, str]] = Counter()
    others: Counter[tuple[Cell, str]] = Counter()
    for candidates in found.values():
        for each in candidates:
            under[each.label.cell, each.field] += 1
            others[each.label.cell, each.field] += bool(each.circumstances.get("other row"))
    doubted = {head for head, count in others.items() if 2 * count >= under[head]}
    return {
        cell: _resorted(
            each.told(other_row=1.0) if (each.label.cell, each.field) in doubted else each for each in candidates
        )
        for cell, candidates in found.items()
    }


def settle_tables(found: Found) -> Found:
    """Weigh what stands together: the rows of a table mostly stand in one row or column of figures."""
    lines: Counter[tuple[str, str, int]] = Counter()
    for cell, candidates in found.items():
        for each in candidates:
            question, dot, _ = each.field.partition(".")
            if dot and each.is_exact and each.odds > 0 and candidates[0].odds - each.odds < 3:
                lines[question, "row", cell.row] += 1
                lines[question, "column", cell.column] += 1
    return {cell: _with_tables(cell, candidates, lines) for cell, candidates in found.items()}


def _with_tables(cell: Cell, candidates: list[Candidate], lines: Counter[tuple[str, str, int]]) -> list[Candidate]:
    beside = {each.field: _beside(cell, each, lines) for each in candidates}
    most = max(beside.values())
    told = []
    for each in candidates:
        if beside[each.field] > 1:
            each = each.told(siblings=min(beside[each.field], 3) / 1.5, table_untold=0.0)
        elif most > 2 and "." in each.field:
            each = each.told(alone=1.0)
        told.append(each)
    return _resorted(told)


def _beside(cell: Cell, candidate: Candidate, lines: Counter[tuple[str, str, int]]) -> int:
    """Count the figures of the same table in a cell's row or column."""
    question, dot, _ = candidate.field.partition(".")
    if not dot or not candidate.is_exact:
        return 0
    return max(lines[question, "row", cell.row], lines[question, "column", cell.column]) - 1


def _resorted(candidates: Iterable[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda each: -each.odds)


def assign(found: Mapping[Cell, list[Candidate]], form: Form) -> list[Match]:
    """Give each field of each year the cell that fits it best; what is beaten takes its next best field."""
    open_cells = {cell: list(candidates) for cell, candidates in found.items()}
    held: dict[tuple[str, str], Candidate] = {}
    taken: dict[Cell, Candidate] = {}
    for cell in sorted(open_cells, key=lambda each: -open_cells[each][0].odds):
        candidates = open_cells[cell]
        best = candidates[0]
        holder = held.get((best.field, best.year))
        if holder is not None and not _says_same(holder, best) and holder.odds - best.odds >= CLEAR:
            free = [each for each in candidates[1:] if (each.field, each.year) not in held and each.odds > 0]
            best = free[0] if free else best
        held.setdefault((best.field, best.year), best)
        taken[cell] = best
    taken = _agreed(taken, form)
    matches = (_match(taken[cell], found[cell]) for cell in found if not taken[cell].circumstances.get("changed"))
    return [match for match in matches if match.confidence >= ASKED]


def _match(best: Candidate, candidates: list[Candidate]) -> Match:
    rest = [each for each in candidates if each.field != best.field and each.odds < best.odds + 0.01]
    return match_of([best, *rest], why_of(best))


def _says_same(one: Candidate, other: Candidate) -> bool:
    first, second = one.reading.values, other.reading.values
    return len(first) == 1 and len(second) == 1 and same(first[0], second[0])


def _agreed(taken: dict[Cell, Candidate], form: Form) -> dict[Cell, Candidate]:
    """Doubt figures that contradict each other: a part that is more than its whole."""
    values: dict[tuple[str, str], Candidate] = {}
    for candidate in taken.values():
        if candidate.odds > 1:
            values.setdefault((candidate.field, candidate.year), candidate)
    doubted = set()
    for part, whole in PARTS:
        if part not in form.fields or whole not in form.fields:
            continue
        for year in {year for _, year in values}:
            one, other = values.get((part, year)), values.get((whole, year))
            if (
                one
                and other
                and (less := _figure(one)) is not None
                and (more := _figure(other)) is not None
                and less > more
            ):
                doubted |= {one.cell, other.cell}
    return {cell: each.told(contradicted=1.0) if cell in doubted else each for cell, each in taken.items()}


def _figure(candidate: Candidate) -> Decimal | None:
    value = candidate.reading.values[0] if len(candidate.reading.values) == 1 else None
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Money):
        return None
    return value.amount if isinstance(value, Money) else Decimal(value)


def why_of(candidate: Candidate) -> str:
    """Say in one sentence why a cell is taken for a field."""
    told = candidate.circumstances
    said = f"“{candidate.label.cell.text.strip()[:60]}” {candidate.label.side}"
    if candidate.guess.is_literal:
        said += " is its name"
    elif told.get("excess") or told.get("unknown") or told.get("missing"):
        said += " is like its name"
    else:
        said += " says the same as its name"
    reasons = [words for name, words in REASONS.items() if told.get(name)]
    return f"{said}; {', '.join(reasons)}." if reasons else f"{said}."


REASONS = {
    "numbered": "the indicator's number agrees",
    "siblings": "others of its table stand beside it",
    "filled": "its heads say the rest",
    "numbered otherwise": "but another indicator's number stands there",
    "changed": "but it is told as a target, a share or somebody else's",
    "other row": "but its row is about something else",
    "other section": "but the section is about something else",
    "table untold": "but nothing names the table that it belongs to",
    "other unit": "but the unit is another",
    "unusual side": "but labels mostly stand on another side",
    "unlikely": "but the figure is unlikely",
    "scaleless": "but nothing says whether it stands in thousands",
    "contradicted": "but it contradicts another figure",
    "doubt": "but the figure is approximate",
}
"""What is said of a match besides its label."""
