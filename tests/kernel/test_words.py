"""Sizes are written in the reader's language."""

import pytest

from workbench.kernel.tongue import writing_in
from workbench.kernel.words import size_text


@pytest.mark.parametrize(
    ("language", "size", "text"),
    [
        ("en", 0, "empty"),
        ("fi", 0, "tyhjä"),
        ("en", 1, "1\u00a0kB"),
        ("sv", 212_400, "212\u00a0kB"),
        ("en", 1_940_000, "1.9\u00a0MB"),
        ("da", 1_940_000, "1,9\u00a0MB"),
    ],
)
def test_a_size_is_written_in_the_readers_language(language: str, size: int, text: str) -> None:
    with writing_in(language):
        assert size_text(size) == text
