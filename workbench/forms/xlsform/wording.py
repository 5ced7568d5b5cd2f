"""Texts of an XLSForm in all of its languages at once, and the codes of those languages."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

SHORT_LIMIT = 26
"""Characters of a short title."""
_NAMES = {
    "en": "english eng", "fr": "french français francais", "es": "spanish español espanol", "de": "german deutsch",
    "sv": "swedish svenska", "nb": "norwegian norsk bokmål", "da": "danish dansk", "fi": "finnish suomi",
    "is": "icelandic íslenska", "et": "estonian eesti", "lv": "latvian latviešu", "lt": "lithuanian lietuvių",
    "pt": "portuguese português portugues", "it": "italian italiano", "nl": "dutch nederlands", "pl": "polish polski",
    "ru": "russian русский", "uk": "ukrainian українська", "ar": "arabic العربية", "sw": "swahili kiswahili",
    "hi": "hindi हिन्दी", "ne": "nepali नेपाली", "zh": "chinese 中文", "ja": "japanese 日本語", "tr": "turkish türkçe",
    "el": "greek ελληνικά", "ht": "creole kreyòl", "vi": "vietnamese", "id": "indonesian", "so": "somali",
}  # fmt: skip
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}


def code_of(language: str) -> str:
    """Return the two-letter code of a language as authors name it (`French (fr)`, `fr`, `Français`), or empty."""
    before, bracket, after = language.partition("(")
    inside = after.split(")")[0].strip().casefold() if bracket else before.strip().casefold()
    main = inside.replace("_", "-").split("-")[0]
    if len(main) == 2 and main.isascii() and main.isalpha():
        return main
    return _CODES.get(before.strip().casefold(), "")


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in the languages that it is given in; the source language is always among them."""

    texts: Mapping[str, str]

    def in_language(self, language: str) -> str:
        """Return the text in a language; empty where it is not given."""
        return self.texts.get(language, "")

    def changed(self, change: Callable[[str, str], str]) -> "Wording":
        """Return it with each text put through `change`, which is told the language too."""
        return Wording({language: change(text, language) for language, text in self.texts.items()})

    def short(self, limit: int = SHORT_LIMIT) -> "Wording":
        """Return it cut to what fits a narrow place, at the end of a word where it can be."""
        return self.changed(lambda text, _: cut(text, limit))

    def is_longer_than(self, limit: int) -> bool:
        """Tell whether it is too long for a narrow place in any language."""
        return any(len(text) > limit for text in self.texts.values())

    @property
    def is_long(self) -> bool:
        """Tell whether it is too long for the places that titles of questions have."""
        return self.is_longer_than(SHORT_LIMIT)


def joined(wordings: Iterable[Wording], mark: str = " ") -> Wording:
    """Put texts behind one another, language by language."""
    pieces = [each for each in wordings if any(each.texts.values())]
    languages = dict.fromkeys(language for each in pieces for language in each.texts)
    return Wording(
        {
            language: mark.join(each.texts[language] for each in pieces if each.texts.get(language))
            for language in languages
        }
    )


def worded(tree: Any, language: str) -> Any:
    """Return a tree of maps and lists with each wording as its text in one language; empty texts stay away."""
    if isinstance(tree, Wording):
        return tree.in_language(language)
    if isinstance(tree, Mapping):
        said = ((key, worded(value, language)) for key, value in tree.items())
        return {key: value for key, value in said if value != ""}
    return [worded(each, language) for each in tree] if isinstance(tree, list) else tree


def cut(text: str, limit: int) -> str:
    """Cut a text to a length, at the end of a word where it can be."""
    if len(text) <= limit:
        return text
    words = text[:limit].rpartition(" ")[0]
    return f"{(words if len(words) > limit // 2 else text[: limit - 1]).rstrip(' ,.;:')}…"
