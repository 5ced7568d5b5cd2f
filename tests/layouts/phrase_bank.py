"""How people label each figure, by language and field, each phrase tried in the smallest sheet that it could stand in."""

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from workbench.exchange.excel.assigning import assign, settled
from workbench.exchange.excel.cells import Cell, Sheet
from workbench.exchange.excel.matching import Match, Matcher
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.edition import Form
from workbench.forms.library import get_edition
from workbench.forms.question_types import QuestionType

FOLDER = Path(__file__).parent / "phrases"
PATTERNS = FOLDER / "patterns"
MOST, DRAWS = 40, 300
"""Phrases that are made of one pattern at most, as more would outweigh what people wrote; how often one is drawn."""
_ALTERNATIVES = re.compile(r"\(([^()]*)\)")
LANGUAGES = ("en", "nb", "sv", "da", "fi")
HELD = 0.3
"""Share of the phrases that are left alone while words are added: they tell whether others are understood too."""
YES = {"en": "Yes", "nb": "Ja", "sv": "Ja", "da": "Ja", "fi": "Kyllä"}
VALUES = {
    QuestionType.COUNT: ("number", "7"), QuestionType.DECIMAL: ("number", "3.5"),
    QuestionType.MONEY: ("number", "120000"), QuestionType.PERCENTAGE: ("number", "64"),
    QuestionType.DATE: ("date", "2024-05-17"), QuestionType.TEXT: ("text", "Nordre kai 4"),
}  # fmt: skip
KINDS = ("right", "unsure", "wrong", "nothing")
NONE = "none"


@dataclass(frozen=True)
class Phrase:
    """A label, the field that it is of (`none` where it is of no field) and the edition that asks for it."""

    language: str
    edition: str
    field: str
    text: str
    is_held: bool


@cache
def phrases() -> tuple[Phrase, ...]:
    """Return all phrases; which of them are held out is the same each time."""
    return tuple(each for language in LANGUAGES for each in _of(language))


def _of(language: str) -> Iterator[Phrase]:
    told = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    chance = random.Random(f"phrases {language}")
    fields = [(edition, name, texts) for edition in told if edition != NONE for name, texts in told[edition].items()]
    fields.append((NONE, NONE, told[NONE]))
    for edition, name, texts in fields:
        for text in texts:
            yield Phrase(language, edition, name, text, chance.random() < HELD)


def patterned() -> Iterator[tuple[str, str]]:
    """Yield field and label of what the patterns make: short ways of labelling in many combinations, never held out."""
    for language in LANGUAGES:
        told = yaml.safe_load((PATTERNS / f"{language}.yaml").read_text(encoding="utf-8"))
        for field, patterns in told["fields"].items():
            for pattern in patterns:
                chance = random.Random(pattern)
                made = dict.fromkeys(_made(pattern, told["words"], chance) for _ in range(DRAWS))
                yield from ((field, text) for text in list(made)[:MOST])


def _made(pattern: str, words: Mapping[str, str], chance: random.Random) -> str:
    """Return one of the texts that a pattern can be."""
    text = re.sub(r"\{(\w+)\}", lambda name: f"({words[name[1]]})", pattern)
    while found := _ALTERNATIVES.search(text):
        text = text[: found.start()] + chance.choice(found[1].split("|")) + text[found.end() :]
    return " ".join(text.replace(" ,", ",").split())


def judged(phrase: Phrase) -> tuple[str, Match | None]:
    """Return what became of a phrase, one of KINDS, and the match that tells so; for `none`, `right` is no field."""
    if phrase.field == NONE:
        found = [each for sheet in _besides(phrase.text) for name in ("ecei-2013", "benchmark-2019")
                 for each in _matches(sheet, get_edition(name)) if each.is_ready]  # fmt: skip
        return ("wrong", found[0]) if found else ("right", None)
    form = get_edition(phrase.edition)
    wanted, place, sheet = _sheet(phrase, form)
    match = next((each for each in _matches(sheet, form) if (each.cell.row, each.cell.column) == place), None)
    if match is None:
        return "nothing", None
    if match.field == wanted:
        return ("right" if match.is_ready else "unsure"), match
    return ("wrong" if match.is_ready else "nothing"), match


def tally(chosen: Iterable[Phrase]) -> Counter[str]:
    return Counter(judged(each)[0] for each in chosen)


def _matches(sheet: Sheet, form: Form) -> list[Match]:
    matcher = Matcher(sheet, build_vocabulary(form), "EUR")
    return assign(settled(matcher.candidates(), matcher.around), form)


def _rows(*rows: tuple[tuple[str, str], ...]) -> Sheet:
    cells = {
        (row, column): Cell("Sheet1", row, column, kind, value)
        for row, them in enumerate(rows, 1)
        for column, (kind, value) in enumerate(them, 1)
    }
    return Sheet("Sheet1", False, cells)


def _besides(text: str) -> Iterator[Sheet]:
    for type_ in (QuestionType.COUNT, QuestionType.MONEY, QuestionType.DATE):
        yield _labelled(text, VALUES[type_])


def _labelled(text: str, *values: tuple[str, str]) -> Sheet:
    head, sign, label = text.partition(" > ")
    label = label if sign else head
    row = (("text", label), *values)
    return _rows((("text", head),), row) if sign else _rows(row)


def _sheet(phrase: Phrase, form: Form) -> tuple[str, tuple[int, int], Sheet]:
    """Return the field that is meant, where its value stands, and the sheet."""
    texts = form.words[phrase.language].texts if phrase.language in form.words else {}
    question, _, row = phrase.field.partition(".")
    title = texts.get(question, form.questions[question].title)
    if question == "services":
        events, people = (texts.get(f"services..{each}", each) for each in ("events", "participants"))
        if row.startswith("."):
            first = texts.get("services.matchmaking", "Matchmaking")
            heads = (("text", title), ("text", phrase.text))
            return f"services.matchmaking{row}", (2, 2), _rows(heads, (("text", first), ("number", "4")))
        label = phrase.text.rpartition(" > ")[2]
        heads = (("text", title), ("text", events), ("text", people))
        line = (("text", label), ("number", "4"), ("number", "60"))
        return f"services.{row}.events", (2, 2), _rows(heads, line)
    value = _value(phrase, form)
    if row and " > " not in phrase.text:
        return phrase.field, (2, 2), _labelled(f"{title} > {phrase.text}", value)
    return phrase.field, (2 if " > " in phrase.text else 1, 2), _labelled(phrase.text, value)


def _value(phrase: Phrase, form: Form) -> tuple[str, str]:
    """Return an answer that the field takes."""
    asked = form.questions[phrase.field.partition(".")[0]]
    if asked.type is QuestionType.TABLE:
        return VALUES[QuestionType.MONEY if asked.id == "income_by_source" else QuestionType.COUNT]
    if asked.type is QuestionType.YES_NO:
        return "text", YES[phrase.language]
    if asked.type in (QuestionType.CHOICE, QuestionType.CHOICES):
        titles = [each.title for each in asked.choices]
        return "text", next(each for each in titles if not re.search(r"[,;]| and ", each))
    return VALUES[asked.type]
