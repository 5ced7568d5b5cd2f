"""Heads over figures that only look like answers: percentiles, indices, ranks, weights, figures of peers."""

import re

_MEASURE = re.compile(
    r"\b(?:percentiles?|centiles?|quartiles?|deciles?|p[eo]rsentil\w*|percentil\w*|kvartil(?:er|en)?|desil\w*|decil\w*|"
    r"[pk]\w*ersentiili\w*|kvartiili\w*|z-?scores?|standard deviations?|standardavvik\w*|keskihajonta)\b|"
    r"\b(?:rank(?:s|ing|ings|ed)?|rangering|rangordning|placering(?:ar|er)?|plassering(?:er)?|sijoitus|sijaluku|sijoitukset)\b|"
    r"\b(?:19|20)\d\d\s?=\s?100\b|^(?:index|indeks|indeksi|indices|indekser|indeksit)\b(?:\s*\(.*\))?$|"
    r"\b(?:weights?|weighting|viktning|vekting|vægtning|painotus|painokerroin)\b|"
    r"\b(?:per|pr\.?) (?:100|1000|1 000|hundred|hundra|hundre|hundrede)\b|\b(?:sataa|tuhatta)\b.*\bkohti\b|"
    r"\bpeers?\b|\bpeer groups?\b|\bjämförelsegrupp\w*|\bsammen?lig?k?ningsgruppe\w*|\bvertailuryhm\w*|"
    r"\b(?:best|top) (?:cluster|in class|quartile)\b|\bbeste klynge\b|\bbästa kluster\b|\bbedste klynge\b|"
    r"\bparas klusteri\b|\b(?:minstekrav|mindstekrav|minimikrav|vähimmäis\w+)\b|"
    r"^(?:change|endring|förändring|ændring|muutos)\b",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(
    r"(?:q[1-4]|h[12]|(?:first|second) (?:half|half-year)|half[- ]year|(?:första|andra) halvåret|halvår(?:et)?|"
    r"(?:første|andre|andet) halvår|(?:alku|loppu|puoli)vuosi)(?:\s*(?:19|20)\d\d)?",
    re.IGNORECASE,
)
LONGEST = 40
"""Letters of the longest head; a longer text is a sentence that may speak of anything."""


def is_measure(text: str) -> bool:
    """Tell whether a head says that what is under it is no figure of the cluster in its year."""
    told = text.strip()
    return len(told) <= LONGEST and bool(_MEASURE.search(told) or _PART_OF_YEAR.fullmatch(told))
