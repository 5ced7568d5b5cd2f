"""What the reader wrote of a cell is said in the window's language; what nobody knows stays word for word."""

from collections.abc import Iterator

import pytest

from workbench.application.retelling import retell
from workbench.kernel.speech import translate_by

WHY = "“Staff” on its left is its name; the indicator's number agrees, but the unit is another."
SWEDISH = {
    "“{label}” {side} is its name": "”{label}” {side} är dess namn",
    "on its left": "till vänster",
    "the indicator's number agrees": "indikatorns nummer stämmer",
    "but the unit is another": "men enheten är en annan",
    "but {reason}": "men {reason}",
    "the rows are more than their whole": "raderna är mer än sin helhet",
    "its row or column is hidden, or a merged cell covers it": "raden eller kolumnen är dold",
    "but what does “{head}” over it mean?": "men vad betyder ”{head}” ovanför?",
}


@pytest.fixture
def swedish() -> Iterator[None]:
    translate_by(lambda text, _: SWEDISH.get(text, text))
    yield
    translate_by(None)


def test_in_english_it_stays_as_it_was_written() -> None:
    assert retell(WHY) == WHY


@pytest.mark.parametrize(
    ("why", "said"),
    [
        (WHY, "”Staff” till vänster är dess namn; indikatorns nummer stämmer, men enheten är en annan."),
        ("“A” on its left is its name; but the rows are more than their whole.",
         "”A” till vänster är dess namn; men raderna är mer än sin helhet."),
        ("“A {x}” on its left is its name; but what does “Mål” over it mean?",
         "”A {x}” till vänster är dess namn; men vad betyder ”Mål” ovanför?"),
        ("“A” on its left is its name; but its row or column is hidden, or a merged cell covers it.",
         "”A” till vänster är dess namn; men raden eller kolumnen är dold."),
        ("our own workbook", "our own workbook"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("swedish")
def test_its_parts_are_said_again_in_another_language(why: str, said: str) -> None:
    assert retell(why) == said
