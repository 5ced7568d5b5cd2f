"""What is said of a passphrase while it is chosen: honest, and never in the way of one that is long enough."""

import pytest

from workbench.application.passphrases import SHORTEST, Strength, judge


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.NONE), ("sju tegn"[:7], Strength.SHORT),
        ("aaaaaaaa", Strength.WEAK), ("12345678", Strength.WEAK), ("abcdefgh", Strength.WEAK),
        ("Sommer2026", Strength.WEAK), ("passord1", Strength.WEAK), ("19840512", Strength.WEAK),
        ("kanin kanin kanin kanin", Strength.WEAK), ("hund og katt", Strength.WEAK), ("hemmelighed", Strength.WEAK),
        ("korrekt hest batteri", Strength.FAIR), ("x7#Kp2!m", Strength.FAIR),
        ("korrekt hest batteri stift", Strength.STRONG), ("blåbær-trapp-tirsdag-hval", Strength.STRONG),
        ("x7#Kp2!mQz", Strength.STRONG),
    ],
)  # fmt: skip
def test_four_words_are_strong_and_what_everybody_takes_is_weak(passphrase: str, strength: Strength) -> None:
    assert judge(passphrase) is strength


def test_a_weak_one_may_be_taken_all_the_same_a_short_one_not() -> None:
    assert judge("a" * SHORTEST).is_enough
    assert not judge("a" * (SHORTEST - 1)).is_enough and not judge("").is_enough
