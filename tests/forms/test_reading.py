"""What is written is read again as the very same edition, whatever its texts hold."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workbench.forms.edition import Assessors, Form
from workbench.forms.library import form_from_yaml, get_edition, list_editions
from workbench.forms.reading import FormHasProblems, form_of, to_yaml

SIGNS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs", "Cf", "Co", "Cn"))
WORDS = st.text(SIGNS, min_size=1, max_size=12)
SENTENCES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
TRAPS = st.sampled_from(
    ["no", "1.10", "2024-01-31", "null", "~", "- a", "# b", "a: b", "'", '"', "{x}", "[y]", "%", "@z", "&", "*"]
)


def same(one: Form, other: Form) -> bool:
    return replace(one, source={}, words={}) == replace(other, source={}, words={})


@pytest.mark.parametrize("edition", [entry.id for entry in list_editions()])
def test_writing_and_reading_a_shipped_edition_is_the_identity(edition: str) -> None:
    form = get_edition(edition)
    again = form_from_yaml(to_yaml(form))
    assert same(again, form)
    assert to_yaml(again) == to_yaml(form)


@given(st.lists(SENTENCES | TRAPS, min_size=4, max_size=4), st.integers(0, 10**9), st.decimals(0, 1000, places=3))
def test_any_texts_and_figures_survive(texts: list[str], minimum: int, weight: object) -> None:
    title, level, choice, row = texts
    indicator = {
        "id": "1.1", "title": title, "measures": level, "levels": [level, row, choice], "weight": str(weight),
        "questions": [
            {"id": "a", "type": "choice", "title": title, "choices": [{"id": "x", "title": choice}, {"id": "y", "title": row}]},
            {"id": "b", "type": "table", "title": level, "cells": "count", "rows": [{"id": "r", "title": row}, {"id": "s", "title": "S"}]},
            {"id": "c", "type": "count", "title": choice, "minimum": str(minimum), "relevant": "a == 'x'"},
        ],
    }  # fmt: skip
    told = {
        "id": "any", "version": "1", "title": title, "language": "en", "notice": row,
        "sections": [{"id": "1", "title": row, "indicators": [indicator]}],
        "labels": [{"id": "gold", "title": title, "share": "80"}],
    }  # fmt: skip
    form = form_of(yaml.safe_dump(told, allow_unicode=True).encode(), "any")
    again = form_of(to_yaml(form), "any")
    assert same(again, form)
    assert again.hash == form.hash
    assert again.title == " ".join(title.split())


def test_comments_and_line_breaks_make_no_other_edition() -> None:
    content = to_yaml(get_edition("example"))
    wrapped = b"# A remark.\n" + content.replace(b"\nid: ", b"\nid:   ").replace(
        b"title: Example, three", b"title: >-\n  Example,\n  three"
    )
    assert form_from_yaml(wrapped).hash == get_edition("example").hash


def with_assessors(rule: object) -> bytes:
    told = {**get_edition("ecei-2013").source, "assessors": rule}
    return yaml.safe_dump(told, allow_unicode=True).encode()


def test_an_edition_says_how_many_score_and_from_where_they_discuss() -> None:
    form = form_of(with_assessors({"least": 2, "third_from": 4}), "any")
    assert (form.assessors.least, form.assessors.discuss_from, form.assessors.third_from) == (2, 2, 4)
    assert form_of(to_yaml(form), "any").assessors == form.assessors
    assert get_edition("ecei-2013").assessors == get_edition("ecei-bw").assessors == Assessors(2, 2, 3)
    assert get_edition("benchmark-2019").assessors == Assessors(1, 2, 3)


@pytest.mark.parametrize("rule", [{"least": 0}, {"discuss_from": "far"}, {"least": 1.5}, {"lest": 2}, [2]])
def test_a_rule_for_assessors_that_is_none_is_told(rule: object) -> None:
    with pytest.raises(FormHasProblems):
        form_of(with_assessors(rule), "any")
