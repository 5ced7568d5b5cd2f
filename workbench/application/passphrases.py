"""How good a passphrase is that somebody is about to choose, in a word and a sentence; only its length is a rule."""

import math
import re
from enum import Enum
from itertools import pairwise

from workbench.kernel.speech import later, tr
from workbench.store.encryption import SHORTEST

__all__ = ["SHORTEST", "Strength", "judge"]

_USUAL = ("password", "passphrase", "passord", "passwort", "lösenord", "losenord", "adgangskode", "salasana", "qwerty",
          "letmein", "welcome", "velkommen", "välkommen", "cluster", "klynge", "kluster", "assessor", "workbench",
          "sommer", "sommar", "vinter", "summer", "winter")  # fmt: skip
"""Words that whoever guesses tries first, whatever digits follow them."""
_WORD = r"[^\W\d_]{3,}"
_WORD_BITS, _SIGN_BITS = 12, 5.5
"""What a word that somebody thought of is worth, and a sign beside it."""
_STRONG, _FAIR = 46, 36
"""Bits; each guess costs 256,000 rounds of SHA-512."""


class Strength(Enum):
    """From `SHORT`, which is refused, to `STRONG`; `words` are what the person is told."""

    NONE = later("At least 8 characters. Best are four words that nobody would put together.")
    SHORT = later("Too short: at least 8 characters.")
    WEAK = later("Weak: a computer guesses it soon. Best are four words that nobody would put together.")
    FAIR = later("Fair. One more word that nobody would expect makes it strong.")
    STRONG = later("Strong.")

    @property
    def words(self) -> str:
        """Say it to the person who chooses."""
        return tr(self.value)

    @property
    def is_enough(self) -> bool:
        """Tell whether it may be used."""
        return self not in (Strength.NONE, Strength.SHORT)


def judge(passphrase: str) -> Strength:
    """Say how good a passphrase is; an estimate, by what people do when they choose one."""
    if len(passphrase) < SHORTEST:
        return Strength.SHORT if passphrase else Strength.NONE
    bits = _WORD_BITS * len(_words(passphrase)) + _bits_of_signs(passphrase)
    return Strength.STRONG if bits >= _STRONG else Strength.FAIR if bits >= _FAIR else Strength.WEAK


def _words(passphrase: str) -> set[str]:
    """Return the words that somebody who guesses does not try first, each once."""
    words = set(re.findall(_WORD, passphrase.lower()))
    return {each for each in words if len(set(each)) > 1 and not each.startswith(_USUAL)}


def _bits_of_signs(passphrase: str) -> float:
    """Return what stands between words is worth; digits in a row and what repeats itself are worth little."""
    signs = re.sub(rf"{_WORD}|\s", "", passphrase)
    steps = [ord(second) - ord(first) for first, second in pairwise(signs)]
    counted = sum(abs(step) > 1 for step in steps) + bool(signs)
    return (math.log2(10) if signs.isdigit() else _SIGN_BITS) * counted
