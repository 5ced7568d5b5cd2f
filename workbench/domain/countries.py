"""The countries whose clusters are assessed, by code and in words."""

from workbench.kernel.speech import later, tr

COUNTRIES = {
    "NO": later("Norway"),
    "SE": later("Sweden"),
    "DK": later("Denmark"),
    "FI": later("Finland"),
    "IS": later("Iceland"),
}


def country_word(code: str) -> str:
    """Return a country in words; its code where it is none of the Nordic ones."""
    return tr(COUNTRIES[code]) if code in COUNTRIES else code
