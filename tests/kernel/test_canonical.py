"""Canonical JSON is what RFC 8785 says, however quickly it is written."""

from enum import IntEnum, StrEnum
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from workbench.kernel.canonical import canonical

EDGES = st.sampled_from([2**53, 2**53 - 1, -(2**53), -(2**53) + 1, 10**30])
TEXTS = st.text() | st.text('\x00\x08\x09\x0a\x0c\x0d\x1f\x7f"\\/<>\u2028é\ud83d\U0001f600\uffff')
LEAVES = st.none() | st.booleans() | st.integers() | EDGES | TEXTS | st.floats()
VALUES = st.recursive(
    LEAVES,
    lambda each: st.lists(each) | st.tuples(each, each) | st.dictionaries(TEXTS | st.integers(), each),
    max_leaves=12,
)


class Word(StrEnum):
    """A text of another type."""

    YES = "yes"


class Number(IntEnum):
    """A number of another type."""

    ONE = 1


def by_the_book(value: Any) -> bytes | type[Exception]:
    try:
        return rfc8785.dumps(value)
    except ValueError as error:
        return type(error)


def as_written(value: Any) -> bytes | type[Exception]:
    try:
        return canonical(value)
    except ValueError as error:
        return type(error)


@given(VALUES)
def test_whatever_is_written_is_written_by_the_book(value: Any) -> None:
    assert as_written(value) == by_the_book(value)


@pytest.mark.parametrize(
    "value", [Word.YES, Number.ONE, {Word.YES: [Number.ONE]}, {"b": 1, "a": ({},)}, {"\U0001f600": 1, "\uffff": 2}]
)
def test_types_of_our_own_and_names_that_sort_otherwise_are_written_by_the_book(value: Any) -> None:
    assert canonical(value) == rfc8785.dumps(value)
