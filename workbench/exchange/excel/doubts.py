"""What a label or a head says that may make a figure another one: it is asked, however well the rest fits."""

import re

from workbench.exchange.excel.label_text import years_in
from workbench.exchange.excel.lexicon import Said
from workbench.exchange.excel.vocabulary import Guess, Vocabulary
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType

PLACES = frozenset({"international", "national", "region", "local", "municipality", "world", "eu"})
"""Where a figure may be of, if it asks for that."""
STATES = {
    "kpis_monitored": frozenset({"contacted", "reach", "done", "granted"}),
    "partners_regional": frozenset({"contacted", "asked", "invited"}),
    "partners_national": frozenset({"contacted", "asked", "invited"}),
    "partners_international": frozenset({"contacted", "asked", "invited"}),
    "members_by_type": frozenset({"partner"}),
}
"""What others than those that are asked for may be, by question: indicators that were met, partners that were asked."""
FOOTNOTE = frozenset("*†‡¹²³")
"""What a note on other figures begins with."""
BUDGET, INCOME = "budget_total", "income_by_source"
OF_BUDGET = frozenset({"income", "cost", "turnover", "economy", "finance", "cluster", "funds", "budget"})
"""What a budget may be said to be of as a whole."""
WHOSE_TURNOVER = frozenset({"cluster", "organisation", "budget", "own", "office", "total"})
"""What tells that a turnover is all that the cluster organisation takes in, grants included."""
_COUNTY_COUNCIL = re.compile(r"\bcounty councils?\b", re.IGNORECASE)
"""In some countries a region's government, in others a local authority."""
LONG_SPAN = 2
"""Years that a figure may not be of, unless two are asked for."""
_TWO_YEARS = re.compile(r"\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d\b")
_SPAN = re.compile(r"\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)\b")
_OUTSIDE = re.compile(
    r"(?<!not )(?<!no )(?<!inte )(?<!ikke )(?<!ikkje )(?<!ei )"
    r"\b(?:outside|beyond|f[au]rther|further away|more than|over|utanför|längre|mer än|bortom|utenfor|lenger|lengre|"
    r"mer enn|meir enn|mere end|længere|uden ?for|yli|kauempana|ulkopuolella)\b|>",
    re.IGNORECASE,
)
"""Farther than a distance rather than within it."""


_THOUSANDS = re.compile(
    r"\b(?:in thousands|thousands|i tusen(?:tal)?|tusental|tusen|i tusinder?|tusinder?|tuhansina|tuhatta|tuhansia)\b|"
    r"\(\s*(?:x|×|i|in)?\s?1[\s.,]?000\s*\)|^\s*1[\s.,]?000\s*$",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"kr|eur|€|sek|nok|dkk|isk", re.IGNORECASE)
STOCKS = frozenset({
    "members_total", "members_committed", "members_by_type", "members_within_150km", "staff_headcount", "staff_fte",
    "board_members", "working_groups",
})  # fmt: skip
"""What there is at the end of a year, so that last year's is another one's."""
_LAST_YEAR = re.compile(r"\b(?:last year|i fjol|i fjor|sidste år|viime vuonna)\b(?!.*\?)", re.IGNORECASE)
"""The year before, in a label; in a question it is the year that is asked about."""


def is_doubtful(asked: Field, guess: Guess, label: str, said: Said, vocabulary: Vocabulary) -> bool:
    """Tell whether a label says that its figure may be a part, or be of a month, several years or another place."""
    question, theme = asked.question.id, vocabulary.themes[asked.question.id]
    more = frozenset[str]() if guess.typos else guess.excess | guess.aside
    doubting = vocabulary.lexicon.doubting | {"month"} | STATES.get(question, frozenset())
    if more & (doubting - theme) or more & _elsewhere(question, theme):
        return True
    if label.lstrip()[:1] in FOOTNOTE:
        return True
    if _is_other_money(question, guess, label, said, vocabulary):
        return True
    if "km150" in theme and "km150" in said.concepts | said.aside and _OUTSIDE.search(label):
        return True
    if asked.type is QuestionType.DATE:
        return False
    if asked.type is QuestionType.COUNT and is_counted_in_thousands(label):
        return True
    if question in STOCKS and _LAST_YEAR.search(label):
        return True
    return is_of_years(label, vocabulary, question) or ("since" in said.concepts and bool(years_in(label)))


def _is_other_money(question: str, guess: Guess, label: str, said: Said, vocabulary: Vocabulary) -> bool:
    """Tell whether money may be a part of a budget, somebody else's, or of which government nothing says."""
    if question == BUDGET:
        if guess.excess - OF_BUDGET - vocabulary.lexicon.weak:
            return True  # "Budget for communication" is a part of it.
        # A turnover may be sales alone.
        return "turnover" in said.concepts and not said.concepts & WHOSE_TURNOVER
    # "The host town's turnover" is no income from it.
    return question == INCOME and ("turnover" in guess.excess or _COUNTY_COUNCIL.search(label) is not None)


def is_counted_in_thousands(text: str) -> bool:
    """Tell whether a text says that figures, not amounts, stand in thousands."""
    return bool(_THOUSANDS.search(text)) and not _CURRENCY.search(text)


def _elsewhere(question: str, theme: frozenset[str]) -> frozenset[str]:
    """Return the places of which a question does not ask: large firms of the region are nobody's members."""
    return PLACES if question == "members_by_type" or not theme & PLACES else frozenset()


def is_of_years(text: str, vocabulary: Vocabulary, question: str) -> bool:
    """Tell whether a text says that figures are of more years than a question asks for: "2021–2025"."""
    spans = (int(last) - int(first) for first, last in _SPAN.findall(text))
    return question not in vocabulary.of_two_years and any(span >= LONG_SPAN for span in spans)


def is_of_other_span(asked: Field, label: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a label speaks of one year where two are asked for."""
    if asked.question.id not in vocabulary.of_two_years or _TWO_YEARS.search(label):
        return False  # "2023-24" are two years.
    said, years = vocabulary.said(label).concepts, years_in(label)
    return not said & {"two", "#2"} and (len(years) == 1 or (not years and "period" in said))
