"""Heads over figures that only look like answers: percentiles, ranks, figures of peers, changes, parts of a year."""

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
_BEFORE = r"forrige(?: års?)?|förra(?: årets)?|i fjor|i fjol|previous|last year(?:'s)?|sidste års?|viime vuo|edelli"
_EARLIER = re.compile(_BEFORE)
"""What says of a column that it is an earlier year's: one that is named stands as that year's own."""
_OTHER = re.compile(
    r"rank|\bplads|\bplats|placering|plassering|\bsija\b|sijoitus|\brang\b|score|poeng|poäng|\bpoints?\b|piste|level|"
    r"nivå|niveau|\btaso|karakter|\bgrade|rating|\bweight|\bvekt\b|\bvikt\b|\bvægt\b|paino|"
    r"\b(?:pr|per)\b\.?\s*(?:medl|ansat|anställd|capita|jäsen|member|employee|fte|årsv|hode|person|indb|innb|invån)|"
    r"average|snitt|gennemsnit|\bmedel(?:tal|värde)?\b|keskiarvo|\bmeans?\b|\bmiddel(?:tal|v[æe]rdi)\b|median|mediaani|\bmin\b|\bmax\b|\bmaks\b|"
    r"kvinn|kvind|\bwomen|\bfemale|naisi|naiset|\bmenn\b|\bmän\b|\bmænd\b|\bmen\b|\bmale\b|miehi|miehet|"
    r"ändring|endring|ændring|muutos|change|\bdiff|\berotus|avvik|afvig|poikkeama|deviation|[Δ±]|\bindex|indeks|trend|"
    r"vækst|vekst|tillväxt|kasvu|growth|variance|opfyld|oppfyl|uppfyl|fulfil|toteutumis|"
    r"prognos|forecast|estimat|ennuste|\bplan\b|\bplanned|target|\bmål\b|\bmåltal|\bmåltall|tavoite|"
    r"kommentar|comment|merknad|bemærkning|huomautus|\bnote|notat|anmärkning|remark|lisätie|source|kilde|källa|lähde|"
    r"vejledning|veiledning|vägledning|guidance|ohje|krav\b|minimum|vähimmäis|"
    rf"{_BEFORE}|"
    r"morselskap|moderbolag|moderselskab|parent|\bhost\b|emoyhtiö|isäntä"
)
"""Heads of what is no answer where another column may be: a rank, a mean, a part of the people, a change, a wish …"""
_MONTHS = (
    "jan feb mar apr maj mai may jun jul aug sep sept okt oct nov dec des januar februar mars marts april juni juli "
    "august september oktober november desember december januari februari augusti january february march june july "
    "october tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"
)
_PART_OF_YEAR = re.compile(
    r"\bq[1-4]\b|\bhalf[- ]year\b|\b(?:alku|loppu|puoli)vuosi\b|\bhalvåret?\b|"
    r"\b(?:[1-4]|i{1,3}|iv)\.?\s*(?:kv|kvt|kvartal\w*|quarter|neljännes|tertial|halvår\w*|puolivuo\w*)\b|"
    r"\b(?:kv|kvt|kvartal|quarter|tertial)\.?\s*[1-4]\b|"
    r"\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+(?:quarter|half)(?:[- ]year)?|"
    rf"\bh[12]\b|\bt[123]\b|^(?:{'|'.join(_MONTHS.split())})\.?(?:\s+\d+)?$|^\w+kuu$|"
    r"(?:første|andet|andre|första|andra) (?:halvår|kvartal)\w*"
)
_YEAR_BEHIND = re.compile(r"\s*(?:19|20)\d\d$")
LONGEST = 40
"""Letters of the longest head; a longer text is a sentence that may speak of anything."""


def is_measure(text: str) -> bool:
    """Tell whether a head says that what is under it is no figure of the cluster in its year."""
    told = text.strip()
    return len(told) <= LONGEST and bool(_MEASURE.search(told) or is_part_of_year(told))


def is_part_of_year(text: str) -> bool:
    """Tell whether a text names a month, a quarter or a half of a year and nothing else, but which year."""
    return bool(_PART_OF_YEAR.fullmatch(_YEAR_BEHIND.sub("", text.strip().casefold())))


def names_part_of_year(text: str) -> bool:
    """Tell whether a head names a part of a year, beside what its figures are."""
    return bool(_PART_OF_YEAR.search(text.strip().casefold()))


def other_than_answer(head: str) -> str:
    """Return the word by which a head in small letters says that its figures are no answer; empty where none does."""
    found = _OTHER.search(head)
    return found[0] if found else ""


def is_before(word: str) -> bool:
    """Tell whether a word says that figures are an earlier year's."""
    return bool(_EARLIER.fullmatch(word))
