"""Rules are plain CEL with whole numbers read as doubles; faults are found at their place."""

import pytest

from workbench.forms.library import get_edition
from workbench.forms.rules import environment_of, find_fault, with_doubles

ENVIRONMENT = environment_of(get_edition("ecei-2013"))


def test_whole_numbers_are_read_as_doubles_but_not_inside_texts_and_names() -> None:
    assert with_doubles("a1 >= 2 && b == 'x3' || c < 4.5") == "a1 >= 2.0 && b == 'x3' || c < 4.5"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("members_total >=", "Syntax error"),
        ("members_total", "a number, but yes or no"),
        ("'x' + members_total == 1", "no matching overload"),
        ("1 == 1 && " * 200 + "true", "over 2,000 characters"),
        ("[1].all(a, [1].all(b, [1].all(c, [1].all(d, [1].all(e, true)))))", "over 4 macros"),
    ],
)
def test_a_fault_says_what_is_wrong(rule: str, words: str) -> None:
    fault = find_fault(ENVIRONMENT, rule, "BOOL")
    assert fault is not None
    assert words in fault.message


def test_a_fault_points_at_its_place_in_the_text_as_it_was_written() -> None:
    fault = find_fault(ENVIRONMENT, "1 < 2 && nonsense > 3", "BOOL")
    assert fault is not None
    assert fault.offset == len("1 < 2 && ")
