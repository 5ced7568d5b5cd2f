"""A translation stands beside its source: what is missing or stale falls back, and is said to."""

from dataclasses import replace
from pathlib import Path

import pytest

from workbench.forms.edition import Form, Words
from workbench.forms.library import get_edition, list_editions
from workbench.forms.texts import texts_of
from workbench.forms.translations import coverage_of, in_language, marked, read_words, write_words
from workbench.kernel.tongue import LANGUAGES

EXAMPLE = get_edition("example")
TEXTS = texts_of(EXAMPLE)
WORDS = Words("sv", {"members": "Medlemmar"}, {"members": "Members"}, {"members": ("Antal medlemmar",)})


def with_words(words: Words, form: Form = EXAMPLE) -> Form:
    return replace(form, words={words.language: words})


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
@pytest.mark.parametrize("edition", [entry.id for entry in list_editions()])
def test_every_shipped_edition_is_whole_in_every_language(edition: str, language: str) -> None:
    form = get_edition(edition)
    coverage = coverage_of(form, form.words[language])
    assert (coverage.missing, coverage.stale, coverage.unknown) == ((), (), ())
    assert in_language(form, language).fallbacks == frozenset()


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
@pytest.mark.parametrize("edition", [entry.id for entry in list_editions()])
def test_short_titles_are_short_in_every_language(edition: str, language: str) -> None:
    texts = get_edition(edition).words[language].texts
    assert [text for path, text in texts.items() if path.endswith("#short") and len(text) > 26] == []


def test_what_is_not_translated_stands_in_the_source_language_and_is_named() -> None:
    form = in_language(with_words(WORDS), "sv")
    assert form.questions["members"].title == "Medlemmar"
    assert form.questions["kinds"].title == "Members by kind"
    assert "kinds" in form.fallbacks
    assert "members" not in form.fallbacks
    shown = marked(form)
    assert (shown.questions["kinds"].title, shown.questions["members"].title) == ("Members by kind [en]", "Medlemmar")
    assert shown.indicators["1.1"].levels[0] == "Under fifteen members. [en]"
    assert shown.questions["members"].unit == "members", "there is no room for a mark"


def test_a_changed_source_makes_its_translation_stale() -> None:
    old = Words("sv", {"members": "Medlemmar"}, {"members": "Number of members"}, {})
    assert coverage_of(EXAMPLE, old).stale == ("members",)
    assert in_language(with_words(old), "sv").questions["members"].title == "Members"


def test_an_unknown_language_falls_back_whole() -> None:
    form = in_language(EXAMPLE, "is")
    assert texts_of(form) == TEXTS
    assert form.fallbacks == TEXTS.keys()


def test_what_is_written_is_read_again() -> None:
    words, problems = read_words(write_words(EXAMPLE, WORDS), "sv.yaml")
    assert problems == ()
    assert words is not None
    assert words.texts["members"] == "Medlemmar"
    assert words.aliases == WORDS.aliases
    assert coverage_of(EXAMPLE, words).missing == coverage_of(EXAMPLE, WORDS).missing


def test_a_stale_text_is_written_with_both_sources_and_stays_stale_until_it_is_looked_at() -> None:
    old = Words("sv", {"members": "Medlemmar"}, {"members": "Number of members"}, {})
    written = write_words(EXAMPLE, old, {"members"})
    assert b"en_now: Members\n    en: Number of members" in written
    words, _ = read_words(written, "sv.yaml")
    assert words is not None
    assert coverage_of(EXAMPLE, words).stale == ("members",)


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"texts: {}\n", 1, "has the keys"),
        (b"language: sv\ntexts:\n  members: Medlemmar\n", 3, "source text and its translation"),
        (b"language: sv\ntexts: {}\naliases:\n  members: Antal\n", 4, "are a list"),
    ],
)
def test_a_translation_that_is_no_translation_says_where(content: bytes, line: int, words: str) -> None:
    _, (problem,) = read_words(content, "sv.yaml")
    assert (problem.code, problem.line) == ("FRM-117", line)
    assert words in problem.message


def test_a_translation_in_a_file_is_read_once_for_each_content(tmp_path: Path) -> None:
    form = get_edition("ecei-2013")
    assert form.words["sv"] is form.words["sv"]
