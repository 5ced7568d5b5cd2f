"""What clusters write in five languages is known for what it says; what they count besides is known as something else."""

import pytest
from layouts.wordings import BESIDES, WORDINGS

from workbench.exchange.excel.lexicon import get_lexicon
from workbench.exchange.excel.vocabulary import Vocabulary, build_vocabulary
from workbench.forms.library import get_edition

LEXICON = get_lexicon()
KNOWN = build_vocabulary(get_edition("ecei-2013"))


def named(label: str, vocabulary: Vocabulary = KNOWN) -> set[str]:
    """Return the fields that a label is a name of, no word more and none less that matters."""
    found = set()
    for guess in vocabulary.guesses(label):
        excess, missing = guess.excess - LEXICON.weak, guess.missing
        if guess.field == "satisfaction_response_rate":
            excess, missing = excess - {"share"}, missing - ({"rate"} if "share" in guess.excess else set())
        if guess.field.startswith("income"):
            excess -= {"income"}
        if not excess and not missing:
            found.add(guess.field)
    return found


@pytest.mark.parametrize("name", WORDINGS)
def test_a_field_is_known_in_other_words(name: str) -> None:
    unknown = [label for label in WORDINGS[name].split("|") if name not in named(label)]
    assert unknown == []


def test_what_is_counted_besides_is_no_field() -> None:
    taken = {label: named(label) for label in BESIDES.split("|")}
    wrong = {label: fields for label, fields in taken.items() if fields and not LEXICON.changing & said(label)}
    assert wrong == {}


def said(label: str) -> frozenset[str]:
    return LEXICON.close(LEXICON.said(label).concepts)


@pytest.mark.parametrize(
    ("label", "concepts"),
    [
        ("Arbeidsgruppemøter", {"working_group", "meeting"}),
        ("SMB-er", {"sme"}),
        ("KPI:er", {"kpi"}),
        ("- hvorav forpliktende medl.", {"thereof", "committed", "member"}),
        ("Antall medlemer", {"count", "member"}),
        ("Kuinka monta jäsentä?", {"member"}),
        ("Pk-yritysten määrä", {"sme", "count"}),
        ("Hallituksen kokouksia vuodessa", {"board", "meeting", "period"}),
        ("Inom 15 mil", {"km150"}),
        ("Fee per member", {"fee", "ratio"}),
        ("Zeppelin", {"~zeppel"}),
    ],
)
def test_words_are_known_inflected_compounded_cut_short_and_misspelt(label: str, concepts: set[str]) -> None:
    assert said(label) == concepts


def test_brackets_and_examples_are_told_apart_from_what_a_label_says() -> None:
    told = LEXICON.said("Tilskudd fra EU (Horisont) gjennom fylkeskommunen")
    assert "region" in told.aside
    assert "region" not in told.concepts


def test_a_scale_is_part_of_a_label() -> None:
    assert LEXICON.said("Satisfaction (1-5)").scale == (1, 5)
    assert LEXICON.said("Board, score 0–10").scale == (0, 10)


def test_no_word_stands_for_two_things() -> None:
    assert all(concept in LEXICON.words.values() or "_" in concept for concept in LEXICON.weak)
