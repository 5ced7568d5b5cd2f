"""The field's words hang together: each stands for one thing, and each concept is known in all languages."""

from pathlib import Path

import pytest
import yaml

from workbench.kernel import locations

LANGUAGES = ("en", "nb", "sv", "da", "fi")


def _folder() -> Path:
    return locations.resources() / "import"


def _told(language: str) -> dict[str, dict[str, str]]:
    return yaml.safe_load((_folder() / "words" / f"{language}.yaml").read_text(encoding="utf-8"))


def test_a_word_stands_for_one_concept_in_all_languages() -> None:
    concepts: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for concept, words in _told(language)["concepts"].items():
            for word in words.split():
                concepts.setdefault(word.replace("-", ""), set()).add(concept)
    assert {word: them for word, them in concepts.items() if len(them) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_text_in_small_letters_and_stands_once(language: str) -> None:
    for concept, words in _told(language)["concepts"].items():
        assert isinstance(words, str), concept
        assert words == words.casefold(), concept
        assert sorted(set(words.split())) == sorted(words.split()), concept


def test_how_concepts_hang_together_names_only_concepts_that_have_words() -> None:
    known = {concept for language in LANGUAGES for concept in _told(language)["concepts"]}
    told = yaml.safe_load((_folder() / "concepts.yaml").read_text(encoding="utf-8"))
    named = {each for kind in ("weak", "changing", "general") for each in told[kind]}
    for kind in ("implied", "composed"):
        named |= {each for whole, parts in told[kind].items() for each in (whole, *parts)}
    assert named <= known
