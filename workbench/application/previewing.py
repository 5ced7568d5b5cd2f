"""Any edition as it will look, with every fault of its file and where it concerns the form: pure reading."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from workbench.application.changes import Changes, Topic
from workbench.application.pointing import Spot, spots_in_form, spots_in_translations
from workbench.application.trying import CURRENCY, Trial, view_of
from workbench.application.views import AssessmentView
from workbench.domain.entries import read_entry
from workbench.domain.values import Draft, NotApplicable, NotKnown, Value, from_json, tidy_text, to_json
from workbench.domain.wording import value_text
from workbench.forms import library
from workbench.forms.checking import check_parsed
from workbench.forms.edition import Field, Form, Words
from workbench.forms.evaluation import Rules
from workbench.forms.folder import LANGUAGE_FILES, check_edition
from workbench.forms.mending import mended
from workbench.forms.nodes import Tree
from workbench.forms.reading import parse_form
from workbench.forms.texts import texts_of
from workbench.forms.translations import coverage_of, in_language, marked, read_words
from workbench.kernel import locations
from workbench.kernel.canonical import Json, sha256_hex
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import LANGUAGES

NOT_THERE = "FIL-002"
_EXTENDS = re.compile(rb"^extends: *[\"']?([\w-]+)", re.MULTILINE)
"""What a resolved form no longer says."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """An edition that can be chosen."""

    path: Path
    id: str
    version: str
    title: str
    is_working_edition: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """A language in which an edition can be shown."""

    code: str
    name: str
    percent: int
    """Share of its texts that are translated and up to date; rounded down, so that 100 means all."""


@dataclass(frozen=True)
class Preview:
    """An edition as it stands in its file."""

    path: Path
    trial: Trial
    stamp: str = ""
    """Names the content of the file and of its translations; empty where the file is not there."""
    form: Form | None = None
    """Worded in the language that was asked for, the texts that are not translated marked; None where unreadable."""
    source: Form | None = field(default=None, repr=False)
    """The same in the source language, with its translations."""
    hash: str = ""
    """The edition's own hash, also where a fault had to be mended to show it."""
    findings: tuple[Problem, ...] = ()
    spots: Mapping[Problem, Spot] = field(default_factory=dict, repr=False)
    languages: tuple[Language, ...] = ()
    rules: Rules | None = field(default=None, repr=False)
    view: AssessmentView | None = field(default=None, repr=False)
    """The made-up assessment; None without a form, and where it asks for nothing."""

    @property
    def is_there(self) -> bool:
        """Tell whether there is a file."""
        return not any(each.code == NOT_THERE and each.where == str(self.path) for each in self.findings)

    @property
    def language(self) -> str:
        """Return the language that is shown."""
        return "" if self.form is None else self.form.shown_in or self.form.language

    def spot_of(self, problem: Problem) -> Spot | None:
        """Return what of the form a fault is about; None where it is about no indicator."""
        return self.spots.get(problem)


def list_shelf() -> tuple[Shelved, ...]:
    """List the shipped editions by id; one that can't be read is listed by its folder's name."""
    found = []
    for path in sorted(locations.editions().glob("*/form.yaml")):
        try:
            form = library.find_edition(path.parent.name)
        except WorkbenchError:
            form = None  # The preview names its faults.
        name = path.parent.name
        found.append(
            Shelved(path, name, "", name)
            if form is None
            else Shelved(path, form.id, form.version, form.title, form.is_working_edition)
        )
    return tuple(found)


def preview(edition: Path | str, trial: Trial, language: str = "") -> Preview:
    """Read an edition, given by its file, its folder or its id; its own faults are named, none raised.

    Raises UnknownEdition for an id that no edition has.
    """
    path = _path_of(edition)
    try:
        stamp, content = stamp_of(path), read_file(path, limit=library.LIMIT)
        form, tree, found = _read(content, str(path))
        words = _words(path, form, content) if form is not None else {}
    except WorkbenchError as error:
        return Preview(path, trial, findings=(_as_problem(error, path),))
    made = Preview(path, trial, stamp, findings=found)
    if form is None:
        return made
    whole = replace(form, words=words)
    spots = spots_in_form(whole, tree, found)
    made = replace(made, source=mended(whole), hash=form.hash, spots=spots, languages=_languages(whole))
    return worded(made, language)


def check_folder(read: Preview) -> Preview:
    """Add the faults of the translations, and what changed since the version before; this takes longer."""
    if read.source is None:
        return read
    where = read.path.parent if read.path.name == "form.yaml" else read.path
    try:
        found = check_edition(where)
    except WorkbenchError as error:
        found = (*read.findings, _as_problem(error, read.path))
    more = tuple(each for each in found if each not in read.findings)
    spots = spots_in_translations(read.source, [each for each in more if each.where != str(read.path)])
    return replace(read, findings=(*read.findings, *more), spots={**read.spots, **spots})


def stamp_of(path: Path) -> str:
    """Name the content of the files that decide on how an edition looks; empty where its own is not there."""
    files = [each for each in files_of(path) if each.is_file()]
    return sha256_hex(b"\0".join(each.read_bytes() for each in files)) if path in files else ""


def files_of(path: Path) -> tuple[Path, ...]:
    """List the files that decide on how an edition looks: its own, its translations, those of the one it extends."""
    base = _base_of(path.read_bytes()) if path.is_file() else None
    return (path, *_translations(path), *((base, *_translations(base)) if base is not None and base != path else ()))


def worded(read: Preview, language: str) -> Preview:
    """Show an edition in another language; a text that is not translated ends in `[en]`."""
    if read.source is None:
        return read
    known = [each.code for each in read.languages]
    form = marked(in_language(read.source, language if language in known else ""))
    return tried(replace(read, form=form, rules=Rules(form)), read.trial)


def tried(read: Preview, trial: Trial) -> Preview:
    """Show what follows from what was tried so far."""
    if read.form is None or read.rules is None or not read.form.indicators:
        return replace(read, trial=trial, view=None)
    return replace(read, trial=trial, view=view_of(read.form, read.rules, trial))


# Trying out


def try_answer(read: Preview, name: str, value: Value) -> Preview:
    """Answer a field, in memory only."""
    return tried(read, replace(read.trial, answers={**read.trial.answers, name: to_json(value)}))


def try_text(read: Preview, name: str, text: str, language: str = "") -> tuple[Preview, Changes]:
    """Answer a field by text typed in a window of a language; what can't be read is a draft, with the reason."""
    seen = tidy_text(text)
    return _take(read, name, lambda: read_entry(_field(read, name), seen, CURRENCY, language), seen)


def try_value(read: Preview, name: str, given: Json) -> tuple[Preview, Changes]:
    """Answer a field by a chosen value, or None for blank."""
    return _take(read, name, lambda: from_json(_field(read, name), given, CURRENCY), "")


def try_aside(read: Preview, names: list[str], state: str, why: str) -> Preview:
    """Say that questions do not apply (`not_applicable`) or are not known (`not_known`)."""
    value = NotApplicable(why) if state == "not_applicable" else NotKnown(why)
    return tried(read, replace(read.trial, answers={**read.trial.answers, **dict.fromkeys(names, to_json(value))}))


def try_level(read: Preview, indicator: str, level: int | None, *, rules_out: bool = False) -> Preview:
    """Give a level, take it away, or say that the indicator does not apply."""
    levels = {id_: each for id_, each in read.trial.levels.items() if id_ != indicator}
    if level is not None or rules_out:
        levels[indicator] = level
    return tried(read, replace(read.trial, levels=levels))


def try_why(read: Preview, indicator: str, why: str) -> Preview:
    """Write the reason of a level."""
    return tried(read, replace(read.trial, whys={**read.trial.whys, indicator: why}))


def try_note(read: Preview, indicator: str, text: str) -> Preview:
    """Write notes on an indicator."""
    return tried(read, replace(read.trial, notes={**read.trial.notes, indicator: text}))


def try_mark(read: Preview, indicator: str, *, marked: bool) -> Preview:
    """Mark an indicator for discussion, or take the mark away."""
    others = read.trial.discussed - {indicator}
    return tried(read, replace(read.trial, discussed=others | {indicator} if marked else others))


def _field(read: Preview, name: str) -> Field:
    asked = read.form.field(name) if read.form is not None else None
    assert asked is not None
    return asked


def _take(read: Preview, name: str, read_value: Callable[[], Value], text: str) -> tuple[Preview, Changes]:
    fault = None
    try:
        value = read_value()
    except WorkbenchError as error:
        fault, value = error, Draft(text)
    reading = "" if fault else value_text(_field(read, name), value)
    return try_answer(read, name, value), Changes(Topic.ANSWERS, fault=fault, reading=reading)


# Reading


def _path_of(edition: Path | str) -> Path:
    if isinstance(edition, str):
        return library.folder_of(edition) / "form.yaml"
    return edition / "form.yaml" if edition.is_dir() else edition


def _read(content: bytes, where: str) -> tuple[Form | None, Tree, tuple[Problem, ...]]:
    form, problems, tree = parse_form(content, where, library.base_of)
    return form, tree, check_parsed(form, problems, tree, where)


def _as_problem(error: WorkbenchError, path: Path) -> Problem:
    return Problem(error.code, Severity.ERROR, error.report, str(path))


def _translations(path: Path) -> list[Path]:
    return sorted(path.parent.glob(LANGUAGE_FILES)) if path.name == "form.yaml" else []


def _base_of(content: bytes) -> Path | None:
    """Return the file of the edition that a file extends."""
    named = _EXTENDS.search(content)
    base = locations.editions() / named[1].decode() / "form.yaml" if named else None
    return base if base is not None and base.is_file() else None


def _words(path: Path, form: Form, content: bytes) -> dict[str, Words]:
    """Return the translations beside the file over those of the edition that it extends."""
    base = _base_of(content)
    beneath = library.find_edition(base.parent.name) if base is not None else None
    found = dict(beneath.words) if beneath is not None else {}
    for each in _translations(path):
        own = _words_of(each.read_bytes(), str(each))
        if own is not None and own.language != form.language:
            below = found.get(own.language)
            found[own.language] = own if below is None else own.over(below)
    return found


@lru_cache(maxsize=32)
def _words_of(content: bytes, where: str) -> Words | None:
    words, _ = read_words(content, where)
    return words


def _languages(form: Form) -> tuple[Language, ...]:
    whole = len(texts_of(form))
    found = {form.language: Language(form.language, LANGUAGES.get(form.language, form.language), 100)}
    for code, words in form.words.items():
        coverage = coverage_of(form, words)
        done = whole - len(coverage.missing) - len(coverage.stale)
        found[code] = Language(code, LANGUAGES.get(code, code), 100 * done // whole if whole else 100)
    order = [form.language, *LANGUAGES, *sorted(found)]
    return tuple(found[code] for code in dict.fromkeys(order) if code in found)
