"""The editions that come with the program, each read once and remembered by the hash of its file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.forms.edition import Form, Words
from workbench.forms.extending import extended
from workbench.forms.reading import FormHasProblems, form_from_plain, form_of, plain_of
from workbench.forms.translations import read_words
from workbench.kernel import locations
from workbench.kernel.cache import remembered
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

if TYPE_CHECKING:
    from workbench.forms.evaluation import Rules

LIMIT = 2_000_000
"""Bytes of an edition's file that are read at all; what is over a megabyte is then refused in words."""


class UnknownEdition(WorkbenchError):
    code = "FRM-002"
    message = "There is no edition “{given}”."
    remedy = "Choose one of: {known}."


@dataclass(frozen=True, slots=True)
class EditionEntry:
    """An edition on the shelf."""

    id: str
    version: str
    title: str
    path: Path


def list_editions() -> tuple[EditionEntry, ...]:
    """List the shipped editions by id."""
    forms = [(path, _read(path, path.stat().st_mtime_ns)) for path in _files().values()]
    return tuple(EditionEntry(form.id, form.version, form.title, path) for path, form in forms)


def find_edition(edition: str) -> Form | None:
    """Return a shipped edition with its translations, or None."""
    path = _files().get(edition)
    return _read(path, path.stat().st_mtime_ns) if path else None


def get_edition(edition: str) -> Form:
    """Return a shipped edition with its translations. Raises UnknownEdition."""
    form = find_edition(edition)
    if form is None:
        known = sorted(_files())
        near = get_close_matches(edition, known, len(known), 0)
        raise UnknownEdition(given=edition, known=", ".join(near or known))
    return form


def folder_of(edition: str) -> Path:
    """Return the folder of a shipped edition. Raises UnknownEdition."""
    get_edition(edition)
    return _files()[edition].parent


def forget() -> None:
    """Read the editions anew: one of their files has changed."""
    _read.cache_clear()


def base_of(edition: str) -> Mapping[str, Any] | None:
    """Return the resolved source of a shipped edition, for one that extends it."""
    form = find_edition(edition)
    return form.source if form is not None else None


def form_from_yaml(content: bytes) -> Form:
    """Read an edition that a workspace or a package carries. Raises FormHasProblems."""
    return form_of(content, "form.yaml")


def rules_of(form: Form) -> "Rules":
    """Return the edition's rules, compiled once for each hash."""
    if form.hash not in _RULES:
        from workbench.forms.evaluation import Rules

        _RULES[form.hash] = Rules(form)
    return _RULES[form.hash]


_RULES: dict[str, "Rules"] = {}


class Translations(Mapping[str, Words]):
    """The translations in an edition's folder by language, each read when it is first wanted.

    An edition that extends another has its translations too; its own win.
    """

    def __init__(self, folder: Path, beneath: Mapping[str, Words]) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("??.yaml"))}
        self._beneath = beneath
        self._read: dict[str, Words] = {}

    def __getitem__(self, language: str) -> Words:
        if language not in self._read:
            self._read[language] = self._merged(language)
        return self._read[language]

    def _merged(self, language: str) -> Words:
        below, path = self._beneath.get(language), self._paths.get(language)
        if path is None:
            return self._beneath[language]
        own = _translation(path)
        return own if below is None else own.over(below)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._paths, *self._beneath}))

    def __len__(self) -> int:
        return len({*self._paths, *self._beneath})


def _files() -> Mapping[str, Path]:
    return {path.parent.name: path for path in sorted(locations.editions().glob("*/form.yaml"))}


@lru_cache(maxsize=32)
def _read(path: Path, changed_ns: int) -> Form:
    content = read_file(path, limit=LIMIT)
    value = remembered("editions-1", content, lambda: plain_of(content, str(path), base_of))
    base = base_of(value["extends"]) if value.get("extends") else None
    form = form_from_plain(value if base is None else extended(base, value, {})[0])
    beneath = find_edition(value["extends"]) if base is not None else None
    return replace(form, words=Translations(path.parent, beneath.words if beneath else {}))


def _translation(path: Path) -> Words:
    content = read_file(path, limit=LIMIT)
    told = remembered("translations-1", content, lambda: _plain_words(content, path))
    aliases = {name: tuple(labels) for name, labels in told["aliases"].items()}
    return Words(told["language"], told["texts"], told["sources"], aliases)


def _plain_words(content: bytes, path: Path) -> dict[str, Any]:
    words, problems = read_words(content, str(path))
    if words is None or problems:
        first = problems[0]
        raise FormHasProblems(where=path, count=len(problems), line=first.line, first=first.message)
    return {
        "language": words.language, "texts": dict(words.texts), "sources": dict(words.sources),
        "aliases": {name: list(labels) for name, labels in words.aliases.items()},
    }  # fmt: skip
