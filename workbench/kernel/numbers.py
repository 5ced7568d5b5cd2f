"""How numbers are written for a reader."""

from decimal import ROUND_HALF_UP, Decimal

THIN, MINUS = "\u202f", "\u2212"


def number_text(number: Decimal | int, places: int | None = None) -> str:
    """Write a number with its thousands apart: "1 240 000", "4.5", with a true minus."""
    number = Decimal(number)
    if places is not None:
        number = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    else:
        number = number.normalize() if number % 1 else number.to_integral_value()
    return f"{number:,f}".replace(",", THIN).replace("-", MINUS)
