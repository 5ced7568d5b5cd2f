"""An edition's folder is checked whole: translations, versions, crosswalks."""

from pathlib import Path

import pytest

from workbench.forms.folder import check_edition
from workbench.forms.library import list_editions
from workbench.kernel.files import FileNotRead
from workbench.kernel.problems import Severity

FORM = """\
id: small
version: "2"
title: Small
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - id: "1.1"
        title: First
        measures: What it is about.
        levels: [none, some]
        questions: [{id: members, type: count, title: Members, unit: members}]
labels: [{id: gold, title: Gold, share: 50}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "form.yaml").write_text(FORM, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("edition", [entry.path for entry in list_editions()], ids=lambda path: path.parent.name)
def test_every_shipped_edition_is_without_fault(edition: Path) -> None:
    assert check_edition(edition) == ()


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotRead):
        check_edition(tmp_path)


def test_missing_translations_are_counted(folder: Path) -> None:
    (folder / "sv.yaml").write_text("language: sv\ntexts:\n  members: {en: Members, sv: Medlemmar}\n", encoding="utf-8")
    (found,) = check_edition(folder)
    assert (found.code, found.severity) == ("FRM-301", Severity.WARNING)
    assert "10 of 11 texts are not translated" in found.message


def test_a_stale_translation_and_one_of_nothing_are_named_at_their_lines(folder: Path) -> None:
    text = "language: sv\ntexts:\n  members: {en: Number, sv: Antal}\n  membres: {en: Members, sv: Medlemmar}\n"
    (folder / "sv.yaml").write_text(text, encoding="utf-8")
    found = {each.code: each for each in check_edition(folder)}
    assert (found["FRM-303"].line, found["FRM-303"].severity) == (3, Severity.WARNING)
    assert "now: “Members”" in found["FRM-303"].message
    assert (found["FRM-302"].line, found["FRM-302"].severity) == (4, Severity.ERROR)
    assert "Did you mean “members" in found["FRM-302"].message


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("type: count", "type: decimal", "changed its type from decimal to count"),
        ("unit: members", "unit: firms", "changed its unit from firms to members"),
        ("unit: members", "unit: members, period: year", "changed its period from year to none"),
    ],
)
def test_an_id_that_changed_its_meaning_since_the_last_version_is_a_fault(
    folder: Path, old: str, new: str, words: str
) -> None:
    before = FORM.replace(old, new).replace('version: "2"', 'version: "1"')
    (folder / "form-1.yaml").write_text(before, encoding="utf-8")
    (found,) = check_edition(folder)
    assert (found.code, found.line) == ("FRM-304", 13)
    assert words in found.message


def test_a_changed_text_under_the_same_version_is_warned_of(folder: Path) -> None:
    (folder / "form-old.yaml").write_text(FORM.replace("title: Small", "title: Large"), encoding="utf-8")
    (found,) = check_edition(folder)
    assert (found.code, found.severity, found.line) == ("FRM-305", Severity.WARNING, 2)
