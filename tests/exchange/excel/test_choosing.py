"""Answers in a person's own words."""

import pytest

from workbench.exchange.excel.choosing import only_choice

FORMS = {
    "association": frozenset({"ideell förening", "yhdistys", "association"}),
    "cooperative": frozenset({"ekonomisk förening", "osuuskunta"}),
    "company": frozenset({"aktie- eller anpartsselskab", "aksjeselskap"}),
    "public": frozenset({"offentlige organisationer eller et program", "public body"}),
}


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Aksjeselskap (AS)", "company"),
        ("Rekisteröity yhdistys", "association"),
        ("Aksjeselskapet", "company"),
        ("association – non-profit", "association"),
        ("Offentlige organer eller et program", "public"),
        ("Förening", ""),
        ("Network", ""),
        ("(AS)", ""),
    ],
)
def test_a_choice_is_known_by_the_words_that_only_it_has(text: str, choice: str) -> None:
    assert only_choice(text, FORMS) == choice
