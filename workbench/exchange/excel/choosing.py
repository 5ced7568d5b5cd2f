"""Answers in words: yes or no, and which choice a text in a person's own words means."""

import re
from collections.abc import Iterator, Mapping

from workbench.exchange.excel.cells import Cell
from workbench.exchange.excel.converting import NO_WORDS, YES_WORDS, Reading
from workbench.forms.edition import Field, Form
from workbench.forms.question_types import QuestionType

_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s+[–—-]\s.*$|[,;:].*$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SMALL = frozenset({
    "and", "och", "eller", "tai", "the", "den", "det", "ett", "som", "med", "til", "till", "för", "for", "fra", "från",
})  # fmt: skip
"""Words that choose nothing."""
BEGUN = 4
"""Letters that two forms of a word share at least."""
ENDING = 3
"""Letters of an ending that one of them may have."""


def read_words(cell: Cell, field: Field, form: Form) -> Reading:
    """Read an answer in words: yes or no, a choice by what any language of the edition calls it, a text."""
    text = cell.text.strip()
    match field.type:
        case QuestionType.YES_NO:
            word = re.split(r"[\s,.;:(–-]", text.casefold(), maxsplit=1)[0]
            known = {**dict.fromkeys(YES_WORDS, True), **dict.fromkeys(NO_WORDS, False)}
            return Reading((known[word],), (), len(text) > 12) if word in known else Reading(())
        case QuestionType.CHOICE:
            found = _choice(text, field, form)
            return Reading((found,)) if found else Reading(())
        case QuestionType.CHOICES:
            parts = [part.strip() for part in re.split(r"[;,\n]|\s+(?:og|och|and|ja)\s+", text) if part.strip()]
            chosen = [_choice(part, field, form) for part in parts]
            if not chosen or not all(chosen):
                return Reading(())
            return Reading((tuple(each.id for each in field.choices if each.id in chosen),))
        case QuestionType.TEXT:
            return Reading((text,))
        case _:
            return Reading(())


def _choice(text: str, field: Field, form: Form) -> str:
    """Return the choice that a text names in any language, in full or by the words that only it has; empty for none."""
    names = dict(_names_of(field, form))
    exact = next((choice for choice, them in names.items() if text.casefold().rstrip(".") in them), "")
    return exact or only_choice(text, names)


def _names_of(field: Field, form: Form) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each choice and what it is called in the languages of the edition."""
    place = field.id if field.column is None else f"{field.question.id}..{field.column.id}"
    for choice in field.choices:
        path = f"{place}={choice.id}"
        names = [choice.title, *choice.aliases]
        for words in form.words.values():
            names += [words.texts.get(path, ""), *words.aliases.get(path, ())]
        yield choice.id, frozenset(name.casefold() for name in names if name)


def only_choice(text: str, names: Mapping[str, frozenset[str]]) -> str:
    """Return the one choice of which a name holds all words of a text, or the text all words of a name; else empty."""
    said = _words(_REMARK.sub("", text))
    if not said:
        return ""
    fitting = [choice for choice, them in names.items() if any(_fits(said, _words(name)) for name in them)]
    return fitting[0] if len(fitting) == 1 else ""


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _SMALL]


def _fits(said: list[str], name: list[str]) -> bool:
    if not name:
        return False
    less, more = sorted((said, name), key=len)
    return all(any(_is_form(one, other) for other in more) for one in less)


def _is_form(one: str, other: str) -> bool:
    """Tell whether two words are forms of one, crudely: they begin alike, and one has hardly more than that."""
    shared = next((at for at, pair in enumerate(zip(one, other, strict=False)) if len(set(pair)) > 1), None)
    begun = min(len(one), len(other)) if shared is None else shared
    return begun >= BEGUN and begun >= min(len(one), len(other)) - ENDING
