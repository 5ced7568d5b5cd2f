"""An edition's folder: its file, its translations, its crosswalks, and what became of the version before."""

from collections.abc import Iterator
from pathlib import Path

from workbench.forms import library
from workbench.forms.checking import check_parsed
from workbench.forms.crosswalk_checks import check_crosswalk
from workbench.forms.edition import Form, Question, Words
from workbench.forms.hints import Hints, hinted, meant
from workbench.forms.nodes import Tree, problem, read_tree
from workbench.forms.reading import parse_form
from workbench.forms.texts import texts_of
from workbench.forms.translations import coverage_of, words_in
from workbench.kernel.files import read_file
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.speech import Sentence, later

LANGUAGE_FILES, OLDER_FILES, CROSSWALK_FILES = "??.yaml", "form-*.yaml", "crosswalk-*.yaml"
"""Translations, earlier versions that are kept so that ids can be compared, and what became of other editions."""


def check_edition(path: Path) -> tuple[Problem, ...]:
    """Name every fault of an edition: of its folder, or of a file alone. Raises FileNotRead."""
    file = path / "form.yaml" if path.is_dir() else path
    content = read_file(file, limit=library.LIMIT)
    form, problems, tree = parse_form(content, str(file), library.base_of)
    found = [*check_parsed(form, problems, tree, str(file))]
    if form is None:
        return tuple(found)
    found += _since_before(form, tree, file)
    if file.name == "form.yaml":
        for each in sorted(file.parent.glob(LANGUAGE_FILES)):
            found += _translation(form, each, _beneath(tree, each.stem))
        for each in sorted(file.parent.glob(CROSSWALK_FILES)):
            found += _crosswalk(form, each)
    return tuple(found)


def _crosswalk(form: Form, path: Path) -> Iterator[Problem]:
    """Check a crosswalk against the edition, or the earlier version, that it comes from."""
    name = path.stem.removeprefix("crosswalk-")
    shipped = library.find_edition(name)
    before = shipped if shipped is not None and name != form.id else next(iter(_before(form, path)), None)
    if before is None:
        message = Sentence("There is no edition “{name}” that it could come from.", name=name)
        yield problem("FRM-306", message, str(path), (1, 1))
    else:
        languages = [each.stem for each in path.parent.glob(LANGUAGE_FILES)]
        yield from check_crosswalk(read_file(path, limit=library.LIMIT), str(path), before, form, languages)


def _beneath(tree: Tree, language: str) -> Words | None:
    """Return the translation of the edition that this one extends."""
    base = library.find_edition(tree.base)
    return base.words.get(language) if base is not None else None


def _translation(form: Form, path: Path, beneath: Words | None) -> Iterator[Problem]:
    where = str(path)
    tree, texts = read_tree(read_file(path, limit=library.LIMIT), where), texts_of(form)
    words, problems = words_in(tree, where)
    yield from problems
    if words is None:
        return
    coverage = coverage_of(form, words if beneath is None else words.over(beneath))
    hints = Hints()
    for each in (path for path in coverage.unknown if path in words.texts):
        hint = meant(hints.near(each, texts), Sentence("Take it out."))
        message = hinted(Sentence("The edition has no text “{path}”.", path=each), hint)
        yield _at(tree, each, "FRM-302", message, where, Severity.ERROR)
    for each in (path for path in coverage.stale if path in words.texts):
        message = Sentence(
            "The source text has changed since this was translated. It is now: “{text}”", text=texts[each]
        )
        yield _at(tree, each, "FRM-303", message, where, Severity.WARNING)
    if coverage.missing:
        message = Sentence(
            "{missing} of {all} texts are not translated, the first is {first}. `{command}` writes them into a file.",
            missing=len(coverage.missing), all=len(texts), first=coverage.missing[0],
            command=f"workbench forms translate {form.id} {words.language}",
        )  # fmt: skip
        yield problem("FRM-301", message, where, (1, 1), Severity.WARNING)


def _at(tree: Tree, path: str, code: str, message: str, where: str, severity: Severity) -> Problem:
    return problem(code, message, where, tree.places.get(("texts", path)), severity)


def _since_before(form: Form, tree: Tree, file: Path) -> Iterator[Problem]:
    """Compare with the version before: the shipped one, and those kept in the folder."""
    where = str(file)
    for before in _before(form, file):
        if before.version == form.version and before.hash != form.hash:
            message = Sentence(
                "It differs from version {version} that is in use. Give it a new version.", version=form.version
            )
            yield problem("FRM-305", message, where, tree.places.get(("version",)), Severity.WARNING)
        for question, place in _question_places(form, tree):
            changed = _change_of(before.questions.get(question.id), question)
            if changed:
                message = Sentence(
                    "“{id}” changed its {what} from {old} to {new} since version {version}. Give it an id of its own.",
                    id=question.id, version=before.version, **changed,
                )  # fmt: skip
                yield problem("FRM-304", message, where, place)


def _before(form: Form, file: Path) -> Iterator[Form]:
    shipped = library.find_edition(form.id)
    if shipped is not None and shipped.hash != form.hash:
        yield shipped
    for path in sorted(file.parent.glob(OLDER_FILES)):
        older, _, _ = parse_form(read_file(path, limit=library.LIMIT), str(path), library.base_of)
        if older is not None and older.hash != form.hash:
            yield older


def _change_of(before: Question | None, now: Question) -> dict[str, str]:
    if before is None:
        return {}
    for what, old, new in (
        ("type", before.type.value, now.type.value),
        ("unit", before.unit, now.unit),
        ("period", before.period, now.period),
        ("cells", before.cell_type or "", now.cell_type or ""),
    ):
        if old != new:
            return {"what": what, "old": old or Sentence(_NONE), "new": new or Sentence(_NONE)}
    return {}


_NONE = later("none¦no type, unit or period")


def _question_places(form: Form, tree: Tree) -> Iterator[tuple[Question, tuple[int, int] | None]]:
    places = {tree_value: tree.places[path] for path, tree_value in _ids(tree)}
    for question in form.questions.values():
        yield question, places.get(question.id)


def _ids(tree: Tree) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield where each question's id stands, by its path."""
    for path in tree.places:
        if path[-1:] == ("id",) and "questions" in path and path[-3] == "questions":
            value = tree.value
            for key in path:
                value = value[key]
            yield path, str(value)
