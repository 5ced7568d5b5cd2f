"""How numbers are written for a reader."""

from decimal import ROUND_HALF_UP, Decimal

from workbench.kernel.speech import Sentence, is_translated
from workbench.kernel.tongue import SOURCE, language

THIN, MINUS = "\u202f", "\u2212"


def number_text(number: Decimal | int, places: int | None = None) -> str:
    """Write a number with its thousands apart and a true minus: "1 240 000", "4.5" ("4,5" in Nordic languages)."""
    number = Decimal(number)
    if places is not None:
        number = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    else:
        number = number.normalize() if number % 1 else number.to_integral_value()
    return in_locale(f"{number:,f}".replace(",", THIN).replace("-", MINUS))


def in_locale(figure: str) -> str:
    """Write a figure's decimal point as the language does that is written in."""
    return figure if language() == SOURCE else figure.replace(".", ",")


class _Limit(Sentence):
    __slots__ = ()

    def said(self) -> str:
        return self.replace(",", THIN) if is_translated() else str(self)


def limit_text(number: int) -> Sentence:
    """Write a large number for a sentence: "1,000,000" in English, its thousands apart where another is spoken."""
    return _Limit(f"{number:,}")
