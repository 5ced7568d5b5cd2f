"""Texts with figures right beside a field's name that nobody can read: they are asked, never dropped."""

from collections.abc import Iterable, Iterator, Set
from itertools import pairwise

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import Reading, looks_like_value
from workbench.exchange.excel.matching import Match
from workbench.exchange.excel.surroundings import Surroundings
from workbench.exchange.excel.vocabulary import Vocabulary
from workbench.forms.question_types import QuestionType

WHY = "It stands where the answer belongs, but can't be read."
ASKED_AT = 0.5
"""How sure such a match is."""


def still_unreadable(found: Iterable[Match], matches: list[Match], foreign: Set[Cell]) -> list[Match]:
    """Return the unreadable texts that nothing else was made of and whose field has no other answer."""
    taken = {match.label for match in matches} | {match.cell for match in matches} | foreign
    given = {(match.field, match.year) for match in matches}
    return [match for match in found if match.cell not in taken and (match.field, match.year) not in given]


def unreadable(around: Surroundings) -> Iterator[Match]:
    """Yield the texts of a sheet that stand where a field's answer belongs and can't be read as one."""
    for number, row in around.sheet.by_row.items():
        if number in around.head_rows:
            continue
        for label, cell in pairwise(row):
            is_figure = cell.kind == "text" and any(letter.isdigit() for letter in cell.text)
            if label.kind != "text" or not is_figure or looks_like_value(cell):
                continue
            name = _named(label, around.vocabulary)
            if name is not None:
                yield Match(cell, name, label, Reading(()), ASKED_AT, WHY, around.year(cell, label))


def _named(label: Cell, vocabulary: Vocabulary) -> str | None:
    """Return the one field that a label names, where its answer is a figure or a date."""
    form, lexicon = vocabulary.form, vocabulary.lexicon
    names = {
        guess.field
        for guess in vocabulary.guesses(label.text)
        if guess.is_whole(lexicon.weak) and guess.field in form.fields
        if form.fields[guess.field].type is not QuestionType.TEXT
    }
    return next(iter(names)) if len(names) == 1 else None
