"""Labels read like those of a field by their letters, whatever words the lexicon knows."""

from hypothesis import given
from hypothesis import strategies as st
from layouts.phrase_bank import patterned

from workbench.exchange.excel.likeness import NOTHING, get_likeness, packed, unpacked
from workbench.forms.library import get_edition


def _likeliest(label: str) -> str:
    return max(get_likeness().of(label).items(), key=lambda pair: pair[1])[0]


def test_labels_in_five_languages_read_like_their_field() -> None:
    labels = {
        "How many times did the board meet?": "board_meetings",
        "Ansatte omregnet til årsverk": "staff_fte",
        "Hur många medlemmar har lämnat oss?": "members_left",
        "Besøg på hjemmesiden i alt": "website_visits",
        "Jäsenmaksutuotot": "income_by_source.fees",
    }
    assert {label: _likeliest(label) for label in labels} == labels


def test_what_words_mean_helps_where_no_phrase_has_the_letters() -> None:
    labels = {
        "Trustee meetings": "board_meetings",
        "Verkoston koko": "members_total",
        "Fra medlemmene": "income_by_source.fees",
    }
    assert {label: _likeliest(label) for label in labels} == labels


def test_every_pattern_is_of_a_field_and_makes_phrases_in_each_language() -> None:
    made = list(patterned())
    names = set(get_likeness().names)
    assert {field for field, _ in made} <= names
    assert not [text for _, text in made if set(text) & set("|{}()")]


def test_what_no_edition_asks_for_reads_like_nothing() -> None:
    assert {_likeliest(label) for label in ("Telefon", "Lokalhyra", "E-mail address")} == {NOTHING}


@given(st.text(max_size=60))
def test_probabilities_of_any_label_add_up_to_one_at_most(label: str) -> None:
    shares = get_likeness().of(label).values()
    assert all(0 < share <= 1 for share in shares)
    assert sum(shares) <= 1 + 1e-9


def test_every_name_that_it_knows_is_a_field_row_or_column_of_an_edition() -> None:
    known = {NOTHING}
    for form in map(get_edition, ("ecei-2013", "benchmark-2019")):
        known |= set(form.fields)
        known |= {f"{each.id}.{row.id}" for each in form.questions.values() for row in each.rows}
        known |= {f"{each.id}..{column.id}" for each in form.questions.values() for column in each.columns}
    assert set(get_likeness().names) <= known


def test_weights_that_were_packed_are_read_as_they_were() -> None:
    again = unpacked(packed(get_likeness()))
    assert again.of("Antall medlemmer") == get_likeness().of("Antall medlemmer")
