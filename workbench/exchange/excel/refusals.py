"""What is said where a figure would stand and there is none."""

import re

_REFUSAL = re.compile(
    r"[-–—?]+|n/?a|(?:lämnas|oppgis|oplyses|ges|gis|gives|anges|opgøres|måles|mäts|registreres|registreras|føres) "
    r"(?:inte|ikke|ikkje|ej)(?: ut)?|(?:inte|ikke|ikkje|ej|not) (?:disclosed|available|known|measured|counted|recorded|"
    r"kjent|kendt|känt|mätt|målt|talt|relevant|aktuellt?|tilgjengelig|tillgängligt?|oppgitt|oplyst|angivet|angitt)|"
    r"(?:vet|ved|veit) (?:inte|ikke|ikkje|ej)|uppgift saknas|saknas|mangler|manglar|ukjent|ukendt|okänt|unknown|"
    r"missing|ei (?:tietoa|tiedossa|tiedetä|ilmoiteta|saatavilla|mitata|lasketa)"
)
"""What is said instead of a figure."""


def is_refusal(text: str) -> bool:
    """Tell whether a text stands where a figure would and says that there is none: "not disclosed", "vet ej", "–"."""
    return bool(_REFUSAL.fullmatch(text.strip().casefold().rstrip(".")))
