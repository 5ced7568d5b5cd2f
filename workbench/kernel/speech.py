"""What is said to whoever sits before the program: English in the source, in their language once somebody translates.

`tr` says a text now; `later` marks one that stands in a table and is said by `tr` when it is shown. A `Sentence` is
one that layers below the window make: it is written in English everywhere, and `tr` says it where it is shown. Files
have a language and texts of their own: `workbench.kernel.tongue`.

A word that other languages say in several ways names its meaning after a broken bar, which only translators read:
`tr("Keep¦last year's answer")` says "Keep" in English.
"""

from collections.abc import Callable, Mapping

Translate = Callable[[str, int | None], str]
"""Gives a text in another language, for a count where it has forms for one and for many; the text itself if unknown."""


MEANING = "¦"
"""What stands between a text and what is meant by it."""


def _as_it_stands(text: str, count: int | None) -> str:
    return text


_translate: Translate = _as_it_stands


def translate_by(translate: Translate | None) -> None:
    """Say everything from now on as somebody translates it; in English for None."""
    global _translate  # One person sits before one program.
    _translate = translate or _as_it_stands


def is_translated() -> bool:
    """Tell whether another language than English is spoken."""
    return _translate is not _as_it_stands


class Sentence(str):
    """A text with its values, in English; `tr` says it in the language of the window, whatever is spoken by then."""

    __slots__ = ("_text", "_values")
    _text: str
    _values: Mapping[str, object]

    def __new__(cls, text: str, /, **values: object) -> "Sentence":
        """Fill a text that translators know in; a value can be a Sentence, and is said with it."""
        made = super().__new__(cls, _filled(text.partition(MEANING)[0], values))
        made._text, made._values = text, values
        return made

    def said(self) -> str:
        """Say it in the language that is spoken."""
        return _filled(_translate(self._text, None).partition(MEANING)[0], told(self._values))


def told(values: Mapping[str, object]) -> dict[str, object]:
    """Say those values that are sentences themselves."""
    return {name: each.said() if isinstance(each, Sentence) else each for name, each in values.items()}


def joined(first: str, second: str) -> Sentence:
    """Put one sentence behind the other, in this order in every language."""
    return Sentence(_BOTH, first=first, second=second)


_BOTH = "{first} {second}"


def _filled(text: str, values: Mapping[str, object]) -> str:
    return text.format_map(values) if values else text


def tr(text: str, /, **values: object) -> str:
    """Say a text, with values in place of its `{names}`."""
    if not text:
        return text
    if isinstance(text, Sentence):
        return text.said()
    return _filled(_translate(text, None).partition(MEANING)[0], values)


def tr_count(text: str, count: int, /, **values: object) -> str:
    """Say a text that has forms for one and for many."""
    return _translate(text, count).format_map(values)


def later(text: str) -> str:
    """Mark a text that `tr` says when it is shown."""
    return text


def nouns(one: str, many: str) -> tuple[str, str]:
    """Mark a noun that is counted when it is shown."""
    return one, many


def forms(one: str, many: str) -> tuple[str, str]:
    """Mark a sentence that is counted when it is shown."""
    return one, many


def tr_all(texts: Mapping[str, str]) -> dict[str, str]:
    """Say all texts of a table."""
    return {key: tr(text) for key, text in texts.items()}
