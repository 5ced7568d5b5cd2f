"""Answers in words: "We have 97 members", "81 of them", "at the board meeting of 2 October 2025"."""

import re
from dataclasses import replace

from workbench.domain.entries import read_date
from workbench.exchange.excel.cells import Cell, is_year
from workbench.exchange.excel.vocabulary import Vocabulary

LONGEST = 60
"""Letters of the longest text that is read as an answer in words."""
GENERIC = frozenset({"person", "meeting", "event", "firm", "partner", "project"})
"""What a figure alone may be of without being the cluster's: "45 people", "3 meetings"."""
MEETINGS = frozenset({"meeting", "board", "assembly"})
"""Where what has a day is decided."""
_ANSWER = re.compile(
    r"(?:(?:vi (?:er|har|hadde|hade|havde|fikk|fick)|vi har hatt|we (?:are|have|had)|there (?:are|were)|"
    r"(?:det|der) (?:er|var)|det finns|meillä (?:on|oli)|i alt|totalt|in all|in total|yhteensä)\s+)?"
    r"(?:[^\W\d]+\s+\((?=\d+\)))?(?P<figure>\d[\d\s.,]*?)\)?\s*(?P<unit>[^\W\d]+(?:\s[^\W\d]+){0,3})?"
    r"(?:\s*[,;(–-]\s*[^\d]*|\.)?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?P<before>(?:[^\W\d]+\s+){1,4})(?P<day>\d{1,2}\.?\s+[^\W\d]+\.?\s+\d{4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d)\.?"
)
_OTHER_DAY = re.compile(
    r"\b(?:til|till|to|until|asti|saakka|fra|från|from|since|siden|sedan|innen|inden|before|efter|after|etter|for|för|før|"
    r"by|ennen|jälkeen|not|ikke|inte|ei|valid|gyldig)\b",
    re.IGNORECASE,
)
"""What tells that a day is not the one on which it was done."""
_ALONE = re.compile(
    r"(?P<before>(?:[^\W\d]+\s+){0,5})(?P<figure>\d[\d ]*(?:[.,]\d+)*)\s+(?P<behind>[^\W\d][^\d%?]*?)\.?"
)


def answer_in(cell: Cell, themes: frozenset[str], vocabulary: Vocabulary) -> Cell | None:
    """Return the figure or the date that a text gives for a label of these themes; None where it says more."""
    text = cell.text.strip()
    if len(text) > LONGEST:
        return None
    if (told := _DATE.fullmatch(text)) and len(read_date(told["day"])) == 1:
        is_done = not _OTHER_DAY.search(told["before"]) and _fits(told["before"], themes | MEETINGS, vocabulary)
        return replace(cell, value=told["day"]) if is_done else None
    told = _ANSWER.fullmatch(text)
    if told is None or is_year(told["figure"].strip()) or not _fits(told["unit"] or "", themes, vocabulary):
        return None
    return replace(cell, value=told["figure"].strip())


def figure_alone(cell: Cell, vocabulary: Vocabulary) -> tuple[Cell, Cell] | None:
    """Split a text that says of what its one figure is: "93 committed members", "4.65 FTE"."""
    told = _ALONE.fullmatch(cell.text.strip()) if len(cell.text) <= LONGEST else None
    if told is None or is_year(told["figure"].strip()):
        return None
    label = f"{told['before']}{told['behind']}".strip()
    said = vocabulary.said(label)
    if said.unknown or vocabulary.speaks_of(label) <= GENERIC or "share" in said.concepts:
        return None
    return replace(cell, value=label), replace(cell, value=told["figure"].strip())


def _fits(words: str, themes: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Tell whether words say nothing that a label of these themes does not ask for."""
    said = vocabulary.said(words)
    return not said.unknown and vocabulary.speaks_of(words) <= (themes | {"person"}) - vocabulary.lexicon.changing
