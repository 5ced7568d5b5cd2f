"""What is said to whoever sits before the program: English in the source, in their language once somebody translates.

`tr` says a text now; `later` marks one that stands in a table and is said by `tr` when it is shown. Files have
a language and texts of their own: `workbench.kernel.tongue`.

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


def tr(text: str, /, **values: object) -> str:
    """Say a text, with values in place of its `{names}`."""
    if not text:
        return text
    said = _translate(text, None).partition(MEANING)[0]
    return said.format_map(values) if values else said


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
