"""The editions that come with the program, each read once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.forms.edition import Form, Words
from workbench.forms.reading import FormHasProblems, form_of, read_form, read_words
from workbench.kernel import locations
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

if TYPE_CHECKING:
    from workbench.forms.rules import Rules


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


def form_from_yaml(content: bytes) -> Form:
    """Read an edition that a workspace or a package carries. Raises FormHasProblems."""
    return form_of(content, "form.yaml")


def rules_of(form: Form) -> "Rules":
    """Return the edition's rules, compiled once for each hash."""
    if form.hash not in _RULES:
        from workbench.forms.rules import Rules

        _RULES[form.hash] = Rules(form)
    return _RULES[form.hash]


_RULES: dict[str, "Rules"] = {}


def _files() -> Mapping[str, Path]:
    return {path.parent.name: path for path in sorted(locations.editions().glob("*/form.yaml"))}


@lru_cache(maxsize=32)
def _read(path: Path, changed_ns: int) -> Form:
    words = {}
    for translation in sorted(path.parent.glob("??.yaml")):
        words[translation.stem] = _translation(translation)
    return replace(read_form(path), words=words)


def _translation(path: Path) -> Words:
    words, problems = read_words(read_file(path, limit=2_000_000), str(path))
    if words is None:
        first = problems[0]
        raise FormHasProblems(where=path, count=len(problems), line=first.line, first=first.message)
    return words
