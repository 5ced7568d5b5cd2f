"""What workbooks call the edition's fields: titles and aliases in every language, made comparable."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, process

from workbench.forms.edition import Form, Words

CLOSE = 90.0
"""Likeness (0 to 100) from which a label counts as another spelling of a known one."""
NEAR = 76.0
"""Likeness from which a person is asked whether it is the same."""
TOTALS = frozenset(
    [
        "total",
        "totals",
        "sum",
        "summa",
        "summe",
        "totalt",
        "i",
        "alt",
        "ialt",
        "yhteensä",
        "check",
        "sum",
        "checksum",
        "kontrollsumma",
        "kontrollsum",
        "grand",
        "total",
        "subtotal",
        "delsumma",
    ]
) | {"i alt", "check sum", "grand total", "sum total", "total sum", "in all", "sum inntekter", "summa intäkter"}
ANSWER_HEADS = frozenset(
    [
        "value",
        "värde",
        "verdi",
        "værdi",
        "arvo",
        "answer",
        "svar",
        "vastaus",
        "actual",
        "faktisk",
        "faktiskt",
        "utfall",
        "resultat",
        "result",
        "antal",
        "antall",
        "number",
        "figure",
        "figures",
        "data",
        "amount",
        "belopp",
        "beløp",
        "beløb",
        "määrä",
    ]
)
PLANNED = frozenset({
    "target", "targets", "goal", "goals", "planned", "plan", "forecast", "expected", "mål", "målet",
    "budgeterat", "budgeteret", "budsjettert", "budgeted", "planerat", "planlagt", "planlagte", "planerade",
    "prognos", "prognose", "tavoite", "tavoitteet", "suunniteltu", "ennuste",
})  # fmt: skip
"""Words by which a figure is wished for rather than reached."""
_BRACKETED = re.compile(r"\(([^()]*)\)")
_NUMBERED = re.compile(r"^\s*(\d+(?:\.\d+)+)\.?\s*[:)–-]?\s*")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?:\s*[-–/]\s*(?:19|20)?\d\d)?")


@dataclass(frozen=True, slots=True)
class Guess:
    """A field that a label may stand for."""

    field: str
    """A field id, or `question.row.` of a table with columns."""
    likeness: float
    """0 to 100; 100 is the same words."""
    label: str
    """The known label that it is like."""


@dataclass(frozen=True)
class Vocabulary:
    """Labels that are known, in comparable form."""

    form: Form
    known: dict[str, set[str]] = field(default_factory=dict)
    """Comparable label → fields that are called so."""
    columns: dict[str, set[str]] = field(default_factory=dict)
    """Comparable head → columns of tables that are called so."""
    groups: dict[str, set[str]] = field(default_factory=dict)
    """Comparable head → questions (tables) that are called so."""

    def guesses(self, label: str) -> list[Guess]:
        """Return the fields that a label may stand for, the likeliest first."""
        for wanted in dict.fromkeys((comparable(label), comparable(without_brackets(label)))):
            if wanted in self.known:
                return [Guess(name, 100.0, wanted) for name in sorted(self.known[wanted])]
        wanted = comparable(without_brackets(label))
        if len(wanted) < 4:
            return []
        best: dict[str, Guess] = {}
        for text, likeness, _ in process.extract(
            wanted, list(self.known), scorer=_likeness, limit=6, score_cutoff=NEAR
        ):
            for name in self.known[text]:
                if name not in best or best[name].likeness < likeness:
                    best[name] = Guess(name, likeness, text)
        return sorted(best.values(), key=lambda each: (-each.likeness, each.field))

    def names_field(self, label: str) -> bool:
        """Tell whether a text is a known label of some field."""
        return any(comparable(text) in self.known for text in (label, without_brackets(label)))


def build_vocabulary(form: Form) -> Vocabulary:
    """Collect the labels of an edition in all its languages."""
    vocabulary = Vocabulary(form)
    for path, label in _labels(form):
        text = comparable(label)
        if path in form.fields:
            vocabulary.known.setdefault(text, set()).add(path)
        elif path in form.questions:
            vocabulary.groups.setdefault(text, set()).add(path)
        elif ".." in path:
            vocabulary.columns.setdefault(text, set()).add(path)
        else:
            vocabulary.known.setdefault(text, set()).add(f"{path}.")
    return vocabulary


def comparable(label: str) -> str:
    """Write a label so that spelling habits do not matter: case, punctuation, numbering, years."""
    text = unicodedata.normalize("NFKC", label).casefold()
    text = _YEAR.sub(" ", _NUMBERED.sub("", text))
    text = re.sub(r"(?<=\w)[-‐‑](?=\w)", "", text)
    return " ".join(re.sub(r"[^\w+&/]+", " ", text).replace("/", " ").split())


def without_brackets(label: str) -> str:
    """Take out what stands in brackets, mostly units."""
    return _BRACKETED.sub(" ", label)


def is_planned(text: str) -> bool:
    """Tell whether a label or head speaks of a target, a plan or a forecast."""
    return bool(PLANNED & set(comparable(text).split()))


def number_in(label: str) -> str:
    """Return the indicator number that a label begins with, or an empty text."""
    found = _NUMBERED.match(label)
    return found[1] if found else ""


def years_in(text: str) -> list[str]:
    """Return the years that a text names; the later of a span like 2023–2024 last."""
    return re.findall(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)", text)


def _labels(form: Form) -> Iterator[tuple[str, str]]:
    for question in form.questions.values():
        for label in (question.title, question.short, *question.aliases):
            yield question.id, label
        for row in question.rows:
            for label in (row.title, *row.aliases):
                yield f"{question.id}.{row.id}", label
        for column in question.columns:
            for label in (column.title, *column.aliases):
                yield f"{question.id}..{column.id}", label
    for words in form.words.values():
        yield from _labels_in(words)


def _labels_in(words: Words) -> Iterator[tuple[str, str]]:
    """Yield what a language calls questions, rows and columns: titles, short titles, other labels."""
    for path, text in words.texts.items():
        name, _, part = path.partition("#")
        if text and part in ("", "short") and not {":", "="} & set(name):
            yield name, text
    for path, labels in words.aliases.items():
        for label in labels:
            yield path, label


def _likeness(one: Any, other: Any, *, score_cutoff: float | None = None) -> float:
    """Compare whole labels; leaving words out makes another label ("members" is not "members left")."""
    if set(re.findall(r"\d+", one)) != set(re.findall(r"\d+", other)):
        return 0.0
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other) - 1)
