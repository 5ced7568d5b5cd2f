"""Which of several columns or rows of figures beside the same labels answers: by what their heads say together."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import permutations

from workbench.domain.entries import read_date
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.evidence import MEAN
from workbench.exchange.excel.label_text import comparable, is_last_day, years_in
from workbench.exchange.excel.logs import reply_rows
from workbench.exchange.excel.matching import Candidate
from workbench.exchange.excel.measures import is_before, names_part_of_year, other_than_answer
from workbench.exchange.excel.refusals import is_refusal
from workbench.exchange.excel.surroundings import Side, Surroundings
from workbench.exchange.excel.vocabulary import ANSWER_HEADS

Found = dict[Cell, list[Candidate]]
_WHOLE_YEAR = re.compile(
    r"\b(?:(?:hele|whole|entire|full|koko)\s+(?:år\w*|year|vuosi|vuoden)|hel[åa]r\w*|year total|året|annual)\b"
)
_TOTAL = re.compile(
    r"\b(?:i alt|totalt|total|yhteensä|yht|sum|summa|saml[ae]t|sammanlagt|tilsammen|altogether|overall|"
    r"kokonaisuudessaan|hela klustret|hele klyngen|hele klynga|whole cluster|koko klusteri|koko verkosto)\b"
)
_ACTUAL = re.compile(
    r"\b(?:actuals?|achieved|reali[sz]ed|realisert|realiseret|utfall|faktiske?|faktiskt|toteuma|toteutunut|toteutui|"
    r"resultat|results?|regnskap|regnskab|bokslut|tilinpäätös|accounts?|status|oppnådd|opnået|uppnått|outcome|"
    r"svar|answer|vastaus|verdi|værdi|värde|arvo|value|tal|tall|antal|antall|number|count|lkm|kpl|st|stk|beløp|"
    r"beløb|belopp|amount|määrä|tp|"
    r"reached|nådd|nått|nået|response|reply|replies|facts?|findings?|reported|recorded|registered|booked|given|stated|outturn|current(?:ly)?|"
    r"besvarelse|fakta|faktum|oplysning(?:er)?|oplyst|opplysning(?:ar|er)?|opplyst|uppgift(?:er)?|rapporterat|rapportert|"
    r"rapporteret|registrerat|registrert|registreret|bokfört|bokført|bogført|angivet|angitt|oppgitt|angett|udfyldt|utfylt|"
    r"ifyllt|nuläge|nåværende|nuværende|lukema|tieto|tiedot|saavutettu|saatu|ilmoitettu|ilmoitus|kirjattu|"
    r"täytetty|nykytila|nykyinen)\b"
)
_BUDGET = re.compile(r"\bbud[gs]j?et\w*|\bbudjet\w*|\btalousarvio\w*|\bta\b|\bbud\.")
_FIRST_WORD = re.compile(r"[^\W\d]{3,}(?=\s+\w)")
_SPAN = re.compile(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)?\d\d\b(?![-/]\d)")
DOUBT = -3.0
"""What a head is worth that says that its figures are something else."""
LEAST_LEFT = 3
"""Rows from which a column is told to be the difference of two others."""
OF_ALL = -1.5
"""What a total is worth that sums up others than a year's parts, or a budget: it answers beside what answers less."""


Placed = tuple[Cell, Candidate]
Line = tuple[int, tuple[str, ...]]
"""A column or a row, and its heads."""


def settle_columns(found: Found, around: Surroundings) -> Found:
    """Doubt the lines of figures that are not the one that answers, where heads tell which one does."""
    differences = _differences(around)
    doubted = {
        (cell, each.label.cell)
        for cell, candidates in found.items()
        for each in candidates
        if cell.column in differences or _is_beside_answer(cell, each, around)
    }
    for lines in _grouped(found, around):
        doubted |= set(_doubted(lines, around))
    if not doubted:
        return found
    return {
        cell: sorted(
            (each.told(other_column=1.0) if (cell, each.label.cell) in doubted else each for each in candidates),
            key=lambda each: -each.odds,
        )
        for cell, candidates in found.items()
    }


def _differences(around: Surroundings) -> frozenset[int]:
    """Return the columns of which each figure is what two others of its row differ by, and some are negative."""
    rows = [
        {each.column: each.number for each in cells if each.number is not None}
        for cells in around.sheet.by_row.values()
    ]
    rows = [row for row in rows if len(row) > 2]
    columns = set().union(*rows)
    below = {column for row in rows for column, figure in row.items() if figure < 0}
    pairs = list(permutations(columns, 2))
    return frozenset(column for column in below if any(_is_left(rows, column, *pair) for pair in pairs))


def _is_left(rows: list[dict[int, Decimal]], column: int, whole: int, part: int) -> bool:
    """Tell whether a column is what is left of another one without a third."""
    told = [row for row in rows if {column, whole, part} <= row.keys()]
    return len(told) >= LEAST_LEFT and all(row[column] == row[whole] - row[part] for row in told)


def _is_beside_answer(cell: Cell, candidate: Candidate, around: Surroundings) -> bool:
    """Tell whether the column of answers, in front of a figure's own, says that there is none: "not measured | 2"."""
    head = next(around.column_heads(cell), None)
    if (
        candidate.label.side is not Side.LEFT
        or head is None
        or years_in(head.text)
        or is_answer_head(head.text, around)
    ):
        return False
    between = (
        each for each in around.sheet.by_row[head.row] if candidate.label.cell.column < each.column < cell.column
    )
    answers = [each for each in between if is_answer_head(each.text, around)]
    told = (around.sheet.cells.get((cell.row, each.column)) for each in answers)
    return any(each is None or is_refusal(each.text) for each in told)


def _grouped(found: Found, around: Surroundings) -> Iterable[dict[Line, list[Placed]]]:
    """Return the lines of figures that share labels: columns beside labels or under one, rows under a row of them."""
    groups: dict[tuple[str, int, int], dict[Line, list[Placed]]] = {}
    replies = reply_rows(around)
    for cell, candidates in found.items():
        label = candidates[0].label
        placed = [(cell, each) for each in candidates if each.label.cell is label.cell]
        across = tuple(_column_heads(cell, candidates[0], around))
        if label.side is Side.LEFT:
            keys = [(("left", label.cell.column, 0), (cell.column, across))]
        elif label.side is Side.ABOVE:
            before = around.further_left(cell)
            down = tuple(each.text for each in before if each in around.words or around.is_year_of_row(each))
            keys = [(("above", label.cell.row, label.cell.column), (cell.column, across))]
            if cell.row not in replies:  # What was replied "in part" is no more the answer than what is complete.
                keys.append((("down", label.cell.row, 0), (cell.row, down)))
        else:
            keys = []
        for group, line in keys:
            groups.setdefault(group, {}).setdefault(line, []).extend(placed)
    return groups.values()


def _column_heads(cell: Cell, candidate: Candidate, around: Surroundings) -> Iterator[str]:
    label = candidate.label
    least = label.cell.row if label.side is Side.ABOVE else 0
    yield from (head.text for head in around.column_heads(cell) if head.row > least)


def _doubted(lines: dict[Line, list[Placed]], around: Surroundings) -> Iterator[tuple[Cell, Cell]]:
    """Yield the cells, with their labels, of lines that are told not to answer, or less clearly than another."""
    in_parts = any(names_part_of_year(text) for _, heads in lines for text in heads[:2])
    in_parts = in_parts or _are_alike([heads[0] for _, heads in lines if heads])
    worth = {line: _worth_of(line, them[0], around, in_parts=in_parts) for line, them in lines.items()}
    years = {line: _year(line[1]) for line in lines}
    asked = {line: {(each.label.cell, each.field) for _, each in them if each.odds > 0} for line, them in lines.items()}
    for line, them in lines.items():
        beside = [other for other in lines if other[0] != line[0] and _answer_alike(asked[other], asked[line])]
        with_year = [worth[other] for other in beside if years[other]]
        is_span = any(_SPAN.search(text) for text in line[1][:1])  # What holds for years is no single year's.
        others = [worth[other] for other in beside if is_span or years[other] in (years[line], "")]
        if not years[line] and len(with_year) > 1:
            others += with_year
        is_beaten = max(others, default=-9.0) >= max(worth[line], DOUBT) + 0.5
        for cell, each in them:
            if is_beaten or (worth[line] <= DOUBT and not each.field.startswith(MEAN)):
                yield cell, each.label.cell


def _answer_alike(one: set[tuple[Cell, str]], other: set[tuple[Cell, str]]) -> bool:
    """Tell whether two lines may answer much the same; "Events" and "Attendees" of the same rows do not."""
    return 2 * len(one & other) >= min(len(one), len(other)) > 0


def _are_alike(heads: list[str]) -> bool:
    """Tell whether most heads begin with the same word: "Node North", "Node South", "The cluster in all"."""
    first = Counter(found[0].casefold() for text in set(heads) if (found := _FIRST_WORD.match(text)))
    word, count = max(first.items(), key=lambda each: each[1], default=("", 0))
    is_kind = any(kind.search(word) for kind in (_ACTUAL, _BUDGET)) or bool(other_than_answer(word))
    return count > 1 and 3 * count >= 2 * len(set(heads)) - 1 and not is_kind


def _worth_of(line: Line, first: Placed, around: Surroundings, *, in_parts: bool) -> float:
    theme = around.vocabulary.themes[first[1].field.partition(".")[0]]
    fits = any((said := around.vocabulary.speaks_of(text)) and said <= theme for text in line[1][:1])
    return sum(_worth(text, around, in_parts=in_parts) for text in line[1][:2]) + fits


def _worth(text: str, around: Surroundings, *, in_parts: bool) -> float:
    """Return how well a head fits figures that answer: negative where they are something else.

    A total is the year's beside its quarters; beside anything else, such as clusters, it is of them all.
    """
    told = text.strip().casefold()
    other = other_than_answer(told)
    is_earlier = is_before(other) and bool(years_in(told))
    if other and not is_earlier and not around.vocabulary.said(told.replace(other, " ")).unknown:
        return DOUBT
    if names_part_of_year(told) or (read_date(told) and not is_last_day(told)):
        return DOUBT
    if _BUDGET.search(told):
        return OF_ALL
    if is_answer_head(text, around):
        return 3.0
    if _TOTAL.search(told):
        return 3.0 if in_parts else OF_ALL
    if _SPAN.search(told):
        return -1.0
    return 1.0 if years_in(text) else 0.0


def is_answer_head(text: str, around: Surroundings) -> bool:
    """Tell whether a head says that what is under it answers: "Actual", "Svar", "Hele året"."""
    told = text.strip().casefold()
    actual = _ACTUAL.search(told)
    # "Skogens Värde" is a name.
    is_actual = actual is not None and not around.vocabulary.said(told.replace(actual[0], " ")).unknown
    return comparable(text) in ANSWER_HEADS or is_actual or _WHOLE_YEAR.search(told) is not None


def _year(texts: Iterable[str]) -> str:
    return next((years[-1] for text in texts if (years := years_in(text))), "")
