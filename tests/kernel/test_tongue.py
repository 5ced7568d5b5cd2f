"""Every fixed text stands in five languages, with the same places for figures; none is missing and none is left over."""

import ast
import re
import string
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from workbench.kernel.locations import resources
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import LANGUAGES, SOURCE, Text, say, texts_of, writing_in
from workbench.kernel.words import NBSP, date_text

ROOT = Path(__file__).parents[2]
AREAS = sorted(path.name for path in (resources() / "texts").iterdir())


def places(text: Text) -> set[str]:
    """Return the names of what is filled in."""
    whole = text if isinstance(text, str) else " ".join(text.values())
    return {name for _, name, _, _ in string.Formatter().parse(whole) if name}


def strings_in(tree: ast.AST) -> Iterator[str]:
    """Yield each text of a piece of code as a pattern; what an f-string fills in stands for any word."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"\w+" for p in node.values)
            yield "".join(parts)


def trees() -> Iterator[ast.AST]:
    for path in (ROOT / "workbench").rglob("*.py"):
        yield ast.parse(path.read_text())


def said() -> Iterator[str]:
    """Yield the keys that `say` is called with as they stand."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say" and node.args:
                is_plain = isinstance(node.args[0], ast.Constant | ast.IfExp)
                yield from strings_in(node.args[0]) if is_plain else ()


@pytest.mark.parametrize("area", AREAS)
def test_every_language_has_the_same_texts(area: str) -> None:
    source = texts_of(area, SOURCE)
    assert source
    for language in LANGUAGES:
        texts = texts_of(area, language)
        assert texts.keys() == source.keys(), language
        for key, text in texts.items():
            assert isinstance(text, str) is isinstance(source[key], str), (language, key)
            left_out = places(source[key]) - places(text) - {"count", "number"}
            assert not left_out, (language, key)
            assert places(text) <= places(source[key]) | {"count", "number"}, (language, key)


@pytest.mark.parametrize("area", AREAS)
def test_plurals_have_both_forms_and_no_text_is_empty(area: str) -> None:
    for language in LANGUAGES:
        for key, text in texts_of(area, language).items():
            forms = {"other": text} if isinstance(text, str) else text
            assert isinstance(text, str) or {"one", "other"} <= forms.keys() <= {"none", "one", "other"}, (
                language,
                key,
            )
            assert all(isinstance(each, str) and each.strip() for each in forms.values()), (language, key)


def test_every_text_is_used_and_every_key_has_a_text() -> None:
    patterns = [re.compile(each) for tree in trees() for each in strings_in(tree) if r"\." in each]
    known = {f"{area}.{key}" for area in AREAS for key in texts_of(area, SOURCE)}
    assert not {key for key in known if not any(pattern.fullmatch(key) for pattern in patterns)}
    keys = {re.sub(r"\\(.)", r"\1", key) for key in said()}
    assert not {key for key in keys if key.partition(".")[0] in AREAS} - known


def test_counts_take_their_form_and_small_numbers_are_words() -> None:
    assert say("result.points", count=1) == "one point"
    assert say("result.points", count=12) == "twelve points"
    with writing_in("fi"):
        assert say("result.points", count=3) == "kolme pistettä"
        assert say("result.points", count=40) == "40 pistettä"
    with writing_in("sv"):
        assert say("result.points", count=1) == "en poäng"


def test_days_and_figures_are_written_as_the_language_does() -> None:
    day = date(2026, 12, 2)
    written = {"en": "2 December 2026", "sv": "2 december 2026", "nb": "2. desember 2026", "fi": "2. joulukuuta 2026"}
    for language, words in written.items():
        with writing_in(language):
            assert date_text(day) == words.replace(" ", NBSP)
    with writing_in("da"):
        assert number_text(Decimal("-1240.5")) == "−1\u202f240,5"
    assert number_text(Decimal("-1240.5")) == "−1\u202f240.5"


def test_an_unknown_language_is_written_in_english_and_leaving_it_restores_the_one_before() -> None:
    with writing_in("sv"):
        with writing_in("xx"):
            assert say("value.yes") == "yes"
        assert say("value.yes") == "ja"
