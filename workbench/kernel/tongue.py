"""The language that is written in, and its fixed texts: one catalogue for everything that readers get.

`resources/texts/<area>/<language>.yaml` holds an area's texts by key. A text is a sentence with `{names}`, or has
the forms `one` and `other` (and `none`, where nought reads otherwise), chosen by `count`; `{number}` is the count
with small numbers in words.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from workbench.kernel.locations import resources

LANGUAGES = {"en": "English", "nb": "Norsk bokmål", "sv": "Svenska", "da": "Dansk", "fi": "Suomi"}
"""Codes and own names of the languages that files are written in."""
SOURCE = "en"
NUMBERS = {
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "nb": ("ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "sv": ("inga", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    "da": ("ingen", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
    "fi": (
        "ei yhtään", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän",
        "kymmenen", "yksitoista", "kaksitoista",
    ),
}  # fmt: skip
"""Nought to twelve in words."""
_WRITING: ContextVar[str] = ContextVar("writing", default="")
_spoken = SOURCE
"""The language of whoever sits before the program: what is written for nobody else is in it."""
Text = str | Mapping[str, str]


@contextmanager
def writing_in(language: str) -> Iterator[None]:
    """Write everything inside in a language; one without a catalogue is written in English."""
    token = _WRITING.set(language if language in LANGUAGES else SOURCE)
    try:
        yield
    finally:
        _WRITING.reset(token)


def speak(language: str) -> None:
    """Write in a language from now on wherever none is asked for."""
    global _spoken  # One person sits before one program.
    _spoken = language if language in LANGUAGES else SOURCE


def language() -> str:
    """Return the language that is written in."""
    return _WRITING.get() or _spoken


def say(key: str, *, count: int | None = None, **values: object) -> str:
    """Return a fixed text, e.g. `say("result.points", count=3)`; a key that no language has is a fault of ours.

    A text that is not translated yet is said in English.
    """
    area, _, name = key.partition(".")
    found = texts_of(area, language()).get(name)
    text = texts_of(area, SOURCE)[name] if found is None else found
    if isinstance(text, str):
        return text.format(count=count, number=in_words(count), **values)
    form = "none" if count == 0 and "none" in text else "one" if count == 1 else "other"
    return text[form].format(count=count, number=in_words(count), **values)


@cache
def texts_of(area: str, language: str) -> Mapping[str, Text]:
    """Return an area's texts in a language by key; none where nobody has written them."""
    import yaml

    path = resources() / "texts" / area / f"{language}.yaml"
    if not path.is_file():
        return {}
    # Both are safe loaders; the one in C is ten times as fast.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    texts: Mapping[str, Text] = yaml.load(path.read_bytes(), loader)  # noqa: S506
    return texts


def capital(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]


def in_words(count: int | None) -> str:
    """Write a count in words up to twelve, larger ones in figures."""
    words = NUMBERS[language()]
    return words[count] if count is not None and 0 <= count < len(words) else str(count)
