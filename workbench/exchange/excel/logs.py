"""Rows of a log, each of what was on a day, and replies to a survey, which begin with a day too, but answer."""

import re

from workbench.domain.entries import read_date
from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.label_text import comparable
from workbench.exchange.excel.numbering import is_identifier
from workbench.exchange.excel.surroundings import Surroundings

LEAST_LOGGED = 3
"""Different days of the year from which rows that begin with a date are a log."""
LEAST_ASKED = 5
"""Fields that the heads of replies ask for at least."""
ROUND = 400
"""Days within which all reply to a survey; clusters were founded years apart."""
_MOMENT = re.compile(
    r"(?:dat[eo] )?(?:last )?(?:created?|creation|submi|start|complet|finish|modif|updat|chang|receiv|regist|answer|"
    r"skapa|inskick|inlämn|påbörj|slutför|ändra|uppdater|motta|besvar|"
    r"op?prett|sendt|innsend|inn?levert|levert|påbegyn|fullfør|avslutt?|endr|oppdater|"
    r"indsend|indlever|afslut|gennemfør|ændr|opdater|modtag|"
    r"luo[tn]|lähet|aloit|valmis|päät|muok|päivit|vastaan|vastat|kirja)\w*"
    r"(?: (?:inn?|ind|at|on|den|dat[eo]|time|datum|tid|tidspunkt|pvm|aika))*",
    re.IGNORECASE,
)
"""What was done to a reply at a moment: "Created", "Oprettet", "Date submitted"."""
_OPINION = re.compile(
    r"\b(?:satisfied|happy|nöjda?|fornøyde?|fornøgde?|tilfredse?|tyytyväi\w+) "
    r"(?:are you|är (?:ni|du)|er (?:dere|du|de|dykk|i)|olet(?:te)?)\b",
    re.IGNORECASE,
)
"""What asks for the mark of the one who replies, which is no mean of members': "How satisfied are you?"."""
_STAMP = re.compile(r"time ?stamp|tids?st[aæä]mp\w*|tids?stemp\w*|aikaleima", re.IGNORECASE)
"""What a form without ids begins each reply with."""


def logged_rows(around: Surroundings) -> frozenset[int]:
    """Return the rows of a log: each begins with the date of what it tells, at most behind a code."""
    rows: set[int] = set()
    for cells in around.sheet.by_column.values():
        dated = [cell for cell in cells if cell.kind == "date" and _is_first_of_row(around, cell)]
        is_log = len({cell.text[4:] for cell in dated}) >= LEAST_LOGGED and len(dated) * 2 > len(cells) - 1
        if is_log and not _are_replies(around, dated):
            rows.update(cell.row for cell in dated)
    return frozenset(rows)


def is_about_reply(around: Surroundings, head: Cell) -> bool:
    """Tell whether a head is about a reply, or the one who replied, rather than asks about the cluster."""
    if is_identifier(head.text) or _is_moment(around, head):
        return True
    return bool(_OPINION.search(head.text)) and _has_identifier(around, head)


def _has_identifier(around: Surroundings, head: Cell) -> bool:
    return any(_tells_apart(each) for each in around.sheet.by_row[head.row])


def reply_rows(around: Surroundings) -> frozenset[int]:
    """Return the rows below a head that tells replies apart, in front of the others: each is somebody else's."""
    heads = [around.sheet.by_row[row] for row in around.head_rows]
    first = min((row[0].row for row in heads if len(row) >= LEAST_ASKED and _tells_apart(row[0])), default=None)
    return frozenset(row for row in around.sheet.by_row if first is not None and row > first) - around.head_rows


def _tells_apart(head: Cell) -> bool:
    text = head.text.strip()
    return is_identifier(text) or bool(_STAMP.fullmatch(text))


def _is_moment(around: Surroundings, head: Cell) -> bool:
    """Tell whether a head says when each reply was made, beside what tells replies apart."""
    if not _MOMENT.fullmatch(head.text.strip()) or not _has_identifier(around, head):
        return False
    below = (each.text.strip()[:10] for each in around.sheet.by_column[head.column] if each.row > head.row)
    days = [day for text in below for day in read_date(text)[:1]]
    return bool(days) and (max(days) - min(days)).days <= ROUND


def _is_first_of_row(around: Surroundings, cell: Cell) -> bool:
    row = around.sheet.by_row[cell.row]
    before = [each for each in row if each.column < cell.column]
    behind = len(row) - len(before) - 1
    return behind > 1 and all(any(letter.isdigit() for letter in each.text) for each in before)


def _are_replies(around: Surroundings, dated: list[Cell]) -> bool:
    """Tell whether rows are what was sent in on their days, each by somebody else: heads ask, a column names whom."""
    first = dated[0]
    heads = [each for each in around.words if each.row < first.row and each.column > first.column]
    asked = {name for head in heads for name in around.fields_told(head)} if len(heads) >= LEAST_ASKED else set()
    if len(asked) < LEAST_ASKED:
        return False
    columns: dict[int, list[str]] = {}
    for cell in dated:
        for other in around.sheet.by_row[cell.row]:
            if other.column > cell.column and other.kind == "text" and other in around.words:
                columns.setdefault(other.column, []).append(comparable(other.text))
    return any(len(texts) == len(set(texts)) == len(dated) for texts in columns.values())
