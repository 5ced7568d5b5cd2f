"""What a translator is handed and gives back: the texts of an edition that are missing or stale."""

from dataclasses import dataclass
from pathlib import Path

from workbench.forms import library
from workbench.forms.edition import Form, Words
from workbench.forms.folder import check_edition
from workbench.forms.nodes import read_tree
from workbench.forms.reading import FormHasProblems, form_of
from workbench.forms.texts import texts_of
from workbench.forms.translations import Coverage, coverage_of, words_in, write_words
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, read_file
from workbench.kernel.problems import Problem


class AlreadyThere(WorkbenchError):
    code = "FRM-003"
    message = "{path} is there already."
    remedy = "Give another name with --out, so that nobody's work is overwritten."


class NotALanguage(WorkbenchError):
    code = "FRM-004"
    message = "“{given}” is no code of a language."
    remedy = "Give two letters, e.g. sv, nb, da or fi, other than the edition's own {own}."


@dataclass(frozen=True, slots=True)
class Translation:
    """How far an edition is translated, and what file was written."""

    edition: str
    language: str
    texts: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    file: Path | None
    problems: tuple[Problem, ...] = ()


def hand_out(edition: str, language: str, out: Path | None = None, *, whole: bool = False) -> Translation:
    """Write a file with what is missing or stale; with `whole`, with every text. Nothing is written where all is there.

    Raises UnknownEdition, NotALanguage, AlreadyThere, FormHasProblems, FileNotRead or FileNotWritten.
    """
    form, own, beneath = _open(edition, language)
    words = own.over(beneath)
    coverage, path = coverage_of(form, words), out or Path(f"{form.id}-{language}.yaml")
    if not whole and not coverage.missing and not coverage.stale:
        return _told(form, language, coverage, None)
    if path.exists():
        raise AlreadyThere(path=path)
    durable_write(path, write_words(form, words, None if whole else {*coverage.missing, *coverage.stale}))
    return _told(form, language, coverage, path)


def take_back(edition: str, language: str, filled: Path) -> Translation:
    """Put a translator's file into the edition's folder; what it leaves empty stays as it was.

    Raises UnknownEdition, NotALanguage, FormHasProblems, FileNotRead or FileNotWritten.
    """
    form, own, beneath = _open(edition, language)
    tree = read_tree(read_file(filled, limit=library.LIMIT), str(filled))
    given, problems = words_in(tree, str(filled))
    if given is None or given.language != language:
        first = problems[0].message if problems else f"it is not in {language}"
        raise FormHasProblems(where=filled, count=max(len(problems), 1), line=1, first=first)
    said = {path: text for path, text in given.texts.items() if text}
    # What the translator had before their eyes is what it was translated from; the edition may have changed since.
    shown = {path: tree.value["texts"][path].get(f"{form.language}_now", given.sources[path]) for path in said}
    seen = {path: " ".join(text.split()) for path, text in shown.items()}
    merged = Words(language, {**own.texts, **said}, {**own.sources, **seen}, {**own.aliases, **given.aliases})
    path = _folder(edition) / f"{language}.yaml"
    durable_write(path, _own_part(form, merged, beneath))
    library.forget()
    found = tuple(each for each in check_edition(_folder(edition)) if each.where == str(path))
    return _told(form, language, coverage_of(form, merged.over(beneath)), path, (*problems, *found))


def _own_part(form: Form, words: Words, beneath: Words) -> bytes:
    """Write a translation without what the edition that is extended translates already."""
    inherited = coverage_of(form, beneath)
    wanted = {*inherited.missing, *inherited.stale} | (words.texts.keys() & texts_of(form).keys())
    return write_words(form, words, None if not beneath.texts else wanted)


def _open(edition: str, language: str) -> tuple[Form, Words, Words]:
    """Return the edition, its own translation, and that of the edition which it extends."""
    folder = _folder(edition)
    content = read_file(folder / "form.yaml", limit=library.LIMIT)
    form = form_of(content, str(folder), library.base_of)
    if len(language) != 2 or not language.isalpha() or language == form.language:
        raise NotALanguage(given=language, own=form.language)
    none = Words(language, {}, {}, {})
    base = library.find_edition(read_tree(content, str(folder)).value.get("extends", ""))
    own = library.Translations(folder, {}).get(language) or none
    return form, own, base.words.get(language, none) if base is not None else none


def _folder(edition: str) -> Path:
    """Return the folder of an edition, given by its id, its folder or its file."""
    path = Path(edition)
    if path.is_dir():
        return path
    return path.parent if path.is_file() else library.folder_of(edition)


def _told(
    form: Form, language: str, coverage: Coverage, file: Path | None, problems: tuple[Problem, ...] = ()
) -> Translation:
    return Translation(form.id, language, len(texts_of(form)), coverage.missing, coverage.stale, file, problems)
