"""An edition in other languages: what is translated, what is missing, what has become stale."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import yaml

from workbench.forms.edition import Form, Words
from workbench.forms.nodes import DUMPER, Tree, problem, read_tree
from workbench.forms.texts import reworded, texts_of
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far a translation goes."""

    missing: tuple[str, ...]
    stale: tuple[str, ...]
    """Translated from a text that has changed since."""
    unknown: tuple[str, ...]
    """Names what the edition does not hold."""


def coverage_of(form: Form, words: Words) -> Coverage:
    """Compare a translation with the edition, path by path."""
    texts = texts_of(form)
    missing = tuple(path for path in texts if not words.texts.get(path))
    stale = tuple(path for path, text in texts.items() if words.texts.get(path) and words.sources.get(path) != text)
    return Coverage(missing, stale, tuple(path for path in words.texts if path not in texts))


def in_language(form: Form, language: str) -> Form:
    """Return the edition worded in a language; what has no (fresh) translation stays and is listed as fallback."""
    if language in ("", form.language):
        return form
    words, key = form.words.get(language), (form.id, language)
    known = _WORDED.get(key)
    if known is None or known.hash != form.hash or known.words.get(language) is not words:
        known = _WORDED[key] = _worded(form, language, words)
    return known


_WORDED: dict[tuple[str, str], Form] = {}
"""The last wording of each edition in each language."""


def _worded(form: Form, language: str, words: Words | None) -> Form:
    fallbacks: set[str] = set()

    def say(path: str, text: str) -> str:
        if words is not None and words.texts.get(path) and words.sources.get(path) == text:
            return words.texts[path]
        if any(map(str.isalpha, text)):
            fallbacks.add(path)
        return text

    worded = reworded(form, say)
    return replace(worded, shown_in=language, fallbacks=frozenset(fallbacks))


def marked(form: Form) -> Form:
    """Return the edition with each text that is not translated followed by its language: `Members [en]`.

    Short titles and units stay, as they stand where there is no room.
    """
    if not form.fallbacks:
        return form
    shown = {path for path in form.fallbacks if path.partition("#")[2] not in ("short", "unit")}
    return reworded(form, lambda path, text: f"{text} [{form.language}]" if path in shown else text)


def read_words(content: bytes, where: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """Read a translation: `language`, `texts` with source and translation by path, `aliases`."""
    return words_in(read_tree(content, where), where)


def words_in(tree: Tree, where: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """Take a translation out of a tree that was read."""
    if tree.problems:
        return None, tuple(tree.problems)
    value = tree.value
    language = value.get("language") if isinstance(value, dict) else None
    if not isinstance(language, str):
        message = Sentence("A translation has the keys language, texts and aliases.")
        return None, (problem("FRM-117", message, where, (1, 1)),)
    texts, sources, faults = _read_texts(value.get("texts") or {}, language, tree, where)
    aliases = value.get("aliases") or {}
    wrong = [path for path, labels in aliases.items() if not isinstance(labels, list)]
    for path in wrong:
        faults.append(_fault(Sentence("The labels of {path} are a list.", path=path), tree, ("aliases", path), where))
    good = {path: tuple(map(str, labels)) for path, labels in aliases.items() if path not in wrong}
    return Words(language, texts, sources, good), tuple(faults)


def _read_texts(
    given: Mapping[str, object], language: str, tree: Tree, where: str
) -> tuple[dict[str, str], dict[str, str], list[Problem]]:
    texts, sources, faults = {}, {}, []
    for path, each in given.items():
        if not isinstance(each, dict) or not all(isinstance(text, str) for text in each.values()):
            entry = f"{{en: Members, {language}: …}}"
            message = Sentence(
                "Give for {path} the source text and its translation, e.g. {entry}.", path=path, entry=entry
            )
            faults.append(_fault(message, tree, ("texts", path), where))
            continue
        texts[path] = " ".join(each.get(language, "").split())
        sources[path] = _source(each, language)
    return texts, sources, faults


def _source(entry: Mapping[str, str], language: str) -> str:
    """Return what an entry was translated from; `en_now` beside it is what the edition says by now."""
    keys = [key for key in entry if key != language and not key.endswith("_now")]
    return " ".join(entry[keys[0]].split()) if keys else ""


def _fault(message: str, tree: Tree, path: tuple[str, ...], where: str) -> Problem:
    return problem("FRM-117", message, where, tree.places.get(path), Severity.ERROR)


def write_words(form: Form, words: Words, wanted: Collection[str] | None = None) -> bytes:
    """Write a translation in the edition's order, each text beside its source; missing ones stand empty.

    A stale translation keeps the source that it was made from until somebody has looked at it.
    `wanted` names the paths to be written; without it all texts are, and the aliases.
    """
    texts = texts_of(form)
    told: dict[str, object] = {"language": words.language}
    told["texts"] = {p: _entry(form, words, p, text) for p, text in texts.items() if wanted is None or p in wanted}
    if words.aliases and wanted is None:
        told["aliases"] = {path: list(labels) for path, labels in words.aliases.items()}
    written: str = yaml.dump(told, Dumper=DUMPER, allow_unicode=True, sort_keys=False, width=10_000)
    return written.encode()


def _entry(form: Form, words: Words, path: str, text: str) -> dict[str, str]:
    translated = words.texts.get(path, "")
    source = words.sources.get(path, text) if translated else text
    entry = {form.language: source, words.language: translated}
    return entry if source == text else {f"{form.language}_now": text, **entry}
