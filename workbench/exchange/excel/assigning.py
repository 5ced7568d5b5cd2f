"""Which cell answers which field, over whole sheets: where labels mostly stand, what stands together, what agrees."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from workbench.domain.values import Money, same
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.columns import settle_columns
from workbench.exchange.excel.confidence import ASKED
from workbench.exchange.excel.label_text import comparable, without_brackets
from workbench.exchange.excel.matching import Candidate, Match, match_of
from workbench.exchange.excel.sums import settle_sums
from workbench.exchange.excel.surroundings import Side, Surroundings
from workbench.forms.edition import Form
from workbench.kernel.speech import later

Found = dict[Cell, list[Candidate]]
_SAYS_WHO = re.compile(
    r"\s*[,(–-]\s*(?:according to|as (?:told|reported)|reported to|says|ifølge|iflg|meldt til|oppgitt til|enligt|"
    r"rapporterat till|anmält till|meddelt|oplyst til|ilmoitettu|kertoi)\b",
    re.IGNORECASE,
)
"""Where a label goes on with who says so."""
CLEAR = 1.5
"""By how much log-odds must differ before one cell beats another for a field."""
LEAST_SIDES = 3
"""Figures that tell where a sheet's labels, or those of a part of it, stand."""
MUCH = 3.0
"""By how much they must differ before the cell that is beaten counts as saying something else."""
PARTS = (
    ("members_committed", "members_total"), ("members_within_150km", "members_committed"),
    ("members_contacted", "members_committed"), ("members_cooperating", "members_committed"),
    ("members_using_services", "members_committed"), ("staff_fte", "staff_headcount"),
    ("staff_with_degree", "staff_headcount"), ("board_from_firms", "board_members"),
    ("groups_led_by_members", "working_groups"), ("staff_fte_lasting", "staff_fte"),
)  # fmt: skip
"""Figures of which the first is part of the second."""


def settled(found: Found, around: Surroundings) -> Found:
    """Weigh what a sheet as a whole tells of each of its cells."""
    headed = settle_numbers(settle_heads(found, around))
    return settle_sums(settle_tables(settle_columns(settle_sides(headed, around), around), around), around)


def settle_numbers(found: Found) -> Found:
    """Leave numbers in front of labels out of account where they mostly are a form's own, not the edition's."""
    exact = [candidates[0].circumstances for candidates in found.values() if candidates[0].is_exact]
    theirs = sum(bool(told.get("numbered otherwise")) for told in exact)
    if not theirs or theirs < sum(bool(told.get("numbered")) for told in exact):
        return found
    return {
        cell: _resorted(each.told(numbered=0.0, numbered_otherwise=0.0) for each in them)
        for cell, them in found.items()
    }


def settle_sides(found: Found, around: Surroundings) -> Found:
    """Weigh where a sheet's labels stand: what is on the side that most figures are named from is surer."""
    blocks = _blocks(around)
    exact = [(blocks[cell.row], them[0].label.side) for cell, them in found.items() if them[0].is_exact]
    of_sheet = _usual(side for _, side in exact)
    made = {}
    for cell, them in found.items():
        usual, main = _usual(side for block, side in exact if block == blocks[cell.row]) or of_sheet or (set(), set())
        if not usual:
            made[cell] = them
            continue
        # Where the usual place holds a text, be it understood or not, what stands elsewhere is hardly the label.
        is_named = bool(main) and any(label.side in main for label in around.labels(cell))
        made[cell] = _resorted(each.told(**_side(each, usual, is_named=is_named)) for each in them)
    return made


def _usual(labels: Iterable[Side]) -> tuple[set[Side], set[Side]] | None:
    """Return the sides where labels usually and where they mostly stand; None where too few tell."""
    sides = Counter(labels)
    total = sum(sides.values())
    if total < LEAST_SIDES:
        return None
    usual = {side for side, count in sides.items() if count >= 0.3 * total}
    return usual, {side for side in usual if sides[side] >= 0.7 * total}


def _side(candidate: Candidate, usual: set[Side], *, is_named: bool) -> dict[str, float]:
    if candidate.label.side in usual or candidate.label.side is Side.WITHIN:
        return {"usual_side": 1.0}
    return {"unusual_side": 2.0 if is_named else 1.0}


def settle_heads(found: Found, around: Surroundings) -> Found:
    """Doubt a head over rows that are mostly about something else: "Budget" over kinds of income is no total budget."""
    under: Counter[tuple[Cell, str]] = Counter()
    above: Counter[tuple[Cell, str]] = Counter()
    others: Counter[tuple[Cell, str]] = Counter()
    beside = _named_beside(found)
    for candidates in found.values():
        for each in candidates:
            if each.circumstances.get("gap"):
                continue  # What an empty row parts from a head is of another table.
            under[each.label.cell, each.field] += 1
            above[each.label.cell, each.field] += each.label.side is Side.ABOVE
            others[each.label.cell, each.field] += bool(each.circumstances.get("other row"))
    doubted = {(head, field) for (head, field), count in others.items() if 2 * count >= under[head, field]}
    doubted |= {
        (head, field)
        for (head, field), count in above.items()
        if count and sum(head.row < row < _end(head, around) for row in beside.get(head.column, ())) > count
    }
    return {
        cell: _resorted(
            each.told(other_row=1.0) if (each.label.cell, each.field) in doubted else each for each in candidates
        )
        for cell, candidates in found.items()
    }


def _end(head: Cell, around: Surroundings) -> float:
    """Return the row of the next head in a head's column that stands below figures."""
    is_below_figures = False
    for cell in around.sheet.by_column[head.column]:
        if cell.row > head.row:
            if is_below_figures and cell.row in around.head_rows:
                return cell.row
            is_below_figures = is_below_figures or cell not in around.words
    return float("inf")


def _named_beside(found: Found) -> dict[int, list[int]]:
    """Return the rows of the figures that are named on their left, by column."""
    rows: dict[int, list[int]] = {}
    for cell, candidates in found.items():
        if candidates[0].label.side is Side.LEFT and candidates[0].odds > CLEAR:
            rows.setdefault(cell.column, []).append(cell.row)
    return rows


def settle_lists(found: Found, of_clusters: frozenset[Cell]) -> Found:
    """Doubt a label of several figures of one year that differ: it heads or fills a list, of which none is the answer.

    Tables of clusters are such lists rightly: `of_clusters` are their cells.
    """
    values: dict[tuple[object, str, str], list[Candidate]] = {}
    for cell, (each, *rest) in found.items():
        is_parted = each.circumstances.get("gap") and any(other.label.side is Side.LEFT for other in rest)
        is_next = each.label.side is not Side.ABOVE or (each.label.steps < 1 and not is_parted)
        if cell not in of_clusters and is_next and not _is_doubted(each) and _repeated(each) is not None:
            values.setdefault((_repeated(each), each.field, each.year), []).append(each)
    lists = {key for key, them in values.items() if len(them) > 2 or (len(them) > 1 and not _says_same(*them))}
    return {
        cell: _resorted(
            each.told(other_row=1.0) if (_repeated(each), each.field, each.year) in lists else each
            for each in candidates
        )
        for cell, candidates in found.items()
    }


def _repeated(candidate: Candidate) -> object:
    """Return by what the label of several figures is told: a head is one cell, what fills a column is one text."""
    label = candidate.label
    if label.side is Side.ABOVE:
        return label.cell
    is_beside = label.side is Side.LEFT and label.cell.row == candidate.cell.row and label.cell.column > 1
    return (candidate.cell.column, label.cell.column, comparable(label.cell.text)) if is_beside else None


def _is_doubted(candidate: Candidate) -> bool:
    return any(candidate.circumstances.get(name) for name in ("changed", "other column", "other row"))


def settle_tables(found: Found, around: Surroundings) -> Found:
    """Weigh what stands together: the rows of a table mostly stand in one row or column of figures."""
    lines: dict[tuple[str, str, int], list[tuple[int, int]]] = {}
    blocks = _blocks(around)
    for cell, candidates in found.items():
        for each in candidates:
            question, dot, _ = each.field.partition(".")
            if dot and each.is_exact and each.odds > 0 and candidates[0].odds - each.odds < 3:
                lines.setdefault((question, "row", cell.row), []).append((cell.column, 0))
                lines.setdefault((question, "column", cell.column), []).append((cell.row, blocks[cell.row]))
    return {cell: _with_tables(cell, candidates, lines, blocks) for cell, candidates in found.items()}


def _blocks(around: Surroundings) -> dict[int, int]:
    """Number the blocks of rows that stand together, with no empty row and no head between them."""
    blocks: dict[int, int] = {}
    number = last = 0
    for row in sorted(around.sheet.by_row):
        number += row > last + 1 or row in around.head_rows
        blocks[row], last = number, row
    return blocks


Lines = Mapping[tuple[str, str, int], list[tuple[int, int]]]
"""Where figures of a table stand, by its question and their row or column: the place along it, and its block."""


def _with_tables(cell: Cell, candidates: list[Candidate], lines: Lines, blocks: Mapping[int, int]) -> list[Candidate]:
    beside = {each.field: _beside(cell, each, lines, blocks) for each in candidates}
    most = max(beside.values())
    told = []
    for each in candidates:
        if beside[each.field] >= 1:
            each = each.told(siblings=min(beside[each.field], 3) / 1.5, table_untold=0.0)
        elif most >= 2 and "." in each.field:
            each = each.told(alone=1.0)
        told.append(each)
    return _resorted(told)


def _beside(cell: Cell, candidate: Candidate, lines: Lines, blocks: Mapping[int, int]) -> float:
    """Count the figures of the same table in a cell's row, or in its column and block; those farther off for less."""
    question, dot, _ = candidate.field.partition(".")
    if not dot or not candidate.is_exact:
        return 0.0
    column = lines.get((question, "column", cell.column), [])
    near = sum(block == blocks[cell.row] for _, block in column) - 1
    is_next = any(abs(row - cell.row) == 1 for row, _ in column)
    far = len(column) - 1 - near
    in_row = len(lines.get((question, "row", cell.row), [])) - 1
    return max(near if near > 1 or is_next else 0, in_row if in_row > 1 else 0, min(far, 2) * 0.75 if far > 1 else 0)


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
            best = free[0] if free else best.told(beaten=1.0 + (holder.odds - best.odds >= MUCH))
        held.setdefault((best.field, best.year), best)
        taken[cell] = best
    taken = _agreed(_told_twice(taken, found), form)
    matches = (_match(taken[cell], found[cell], held) for cell in found if not taken[cell].circumstances.get("changed"))
    return [match for match in matches if match.confidence >= ASKED]


Held = Mapping[tuple[str, str], Candidate]
"""Which cell answers each field of each year."""


def _match(best: Candidate, candidates: list[Candidate], held: Held) -> Match:
    rest = [each for each in candidates if each.field != best.field and each.odds < best.odds + 0.01]
    return match_of([best, *(each for each in rest if not _is_answered(each, best, held))], why_of(best))


def _is_answered(rival: Candidate, best: Candidate, held: Held) -> bool:
    """Tell whether another cell answers clearly better what a cell might answer instead, under a label of its own."""
    holder = held.get((rival.field, rival.year))
    if holder is None or holder.cell is best.cell or holder.label.cell is best.label.cell:
        return False
    return holder.is_exact and holder.odds - rival.odds >= CLEAR


def _says_same(one: Candidate, other: Candidate) -> bool:
    first, second = one.reading.values, other.reading.values
    return len(first) == 1 and len(second) == 1 and same(first[0], second[0])


def _told_twice(taken: dict[Cell, Candidate], found: Mapping[Cell, list[Candidate]]) -> dict[Cell, Candidate]:
    """Doubt figures that labels give twice, alike but for what stands in brackets: "(says the manager)"."""
    same: dict[tuple[str, str, str, int], list[Candidate]] = {}
    for each in (candidates[0] for candidates in found.values()):
        label = without_brackets(each.label.cell.text)
        if label != each.label.cell.text and not _is_doubted(each):
            key = (each.field, each.year, comparable(label), each.cell.column)
            same.setdefault(key, []).append(each)
    differing = (them for them in same.values() if not all(_says_same(them[0], each) for each in them[1:]))
    doubted = {each.cell for them in differing for each in them} | set(_told_otherwise(taken, found))
    return {cell: each.told(contradicted=1.0) if cell in doubted else each for cell, each in taken.items()}


def _told_otherwise(taken: dict[Cell, Candidate], found: Mapping[Cell, list[Candidate]]) -> Iterator[Cell]:
    """Yield the figures that stand elsewhere, differing, with who says so: "Members, as reported to the board"."""
    firsts = [candidates[0] for candidates in found.values()]
    cut = ((each, _SAYS_WHO.search(each.label.cell.text)) for each in firsts)
    tellings = {comparable(each.label.cell.text[: who.start()]): each for each, who in cut if who}
    for cell, each in taken.items():
        other = tellings.get(comparable(each.label.cell.text)) if tellings else None
        if other is not None and other.year == each.year and not _says_same(each, other):
            yield cell


def _agreed(taken: dict[Cell, Candidate], form: Form) -> dict[Cell, Candidate]:
    """Doubt a part that is more than its whole, the less sure of the two; trust one that names its whole rightly."""
    values: dict[tuple[str, str], Candidate] = {}
    for candidate in taken.values():
        if candidate.odds > 1:
            values.setdefault((candidate.field, candidate.year), candidate)
    settled = dict(taken)
    for one, other in _parts(values, form):
        less, more = _figure(one), _figure(other)
        if less is None or more is None:
            continue
        if less > more:
            for each in _less_sure(one, other):
                settled[each.cell] = each.told(contradicted=1.0)
        elif one.reading.whole == more:
            settled[one.cell] = replace(one, reading=replace(one.reading, is_unsure=False))
    return settled


def _parts(values: Mapping[tuple[str, str], Candidate], form: Form) -> Iterator[tuple[Candidate, Candidate]]:
    """Yield the figures of each year of which one is part of the other."""
    for part, whole in PARTS:
        if part in form.fields and whole in form.fields:
            for year in {year for _, year in values}:
                if (one := values.get((part, year))) and (other := values.get((whole, year))):
                    yield one, other


def _less_sure(one: Candidate, other: Candidate) -> tuple[Candidate, ...]:
    if abs(one.odds - other.odds) < MUCH:
        return one, other
    return (min(one, other, key=lambda each: each.odds),)


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
    if candidate.reading.is_unsure:
        reasons.append(NOT_EXACT)
    return f"{said}; {', '.join(reasons)}." if reasons else f"{said}."


REASONS = {
    "numbered": later("the indicator's number agrees"),
    "siblings": later("others of its table stand beside it"),
    "filled": later("its heads say the rest"),
    "numbered otherwise": later("but another indicator's number stands there"),
    "changed": later("but it is told as a target, a share or somebody else's"),
    "doubtful": later("but it may be of a part, of another time, or told by the month"),
    "other row": later("but its row is about something else"),
    "other column": later("but another column or row of figures is the one that answers"),
    "other section": later("but the section is about something else"),
    "table untold": later("but nothing names the table that it belongs to"),
    "other span": later("but it is told of another span of time"),
    "other unit": later("but the unit is another"),
    "unusual side": later("but labels mostly stand on another side"),
    "unlikely": later("but the figure is unlikely"),
    "scaleless": later("but nothing says whether it stands in thousands"),
    "beaten": later("but another cell says it more clearly"),
    "contradicted": later("but it contradicts another figure"),
}
"""What is said of a match besides its label."""
NOT_EXACT = later("but the cell says that it is not exact")
