"""Whose figure a bare label tells of: "Members", "Left"; the head of its part says so, or nobody does."""

import re
from collections.abc import Mapping

from workbench.exchange.excel.label_text import years_in
from workbench.exchange.excel.surroundings import Label, Side, Surroundings
from workbench.exchange.excel.vocabulary import OF_PART, Guess, Vocabulary
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType

CAME_OR_WENT = frozenset({"members_joined", "members_left", "staff_left"})
MOVED = frozenset({"new", "left", "joined", "quit_member", "quit_staff"})
"""What says that somebody came or went, be it a member or one of the staff."""
OF_STAFF = frozenset({"staff", "office", "fte"})
TOLD_OF_STAFF = frozenset({"two", "#2", "quit_staff", "quit_member"})
"""What a label says of whom came or went, or of how long: two years are asked of the staff."""
OF_PLACES = frozenset({"income_by_source", "members_within_150km", "actors_within_150km"})
"""Questions whose labels may name a place without asking for less: the one that pays, the one where the office is."""
INDICATORS = "kpis_monitored"
_NAME = re.compile(r"(?<=[^\W\d] )[A-ZÅÄÖÆØ][a-zåäöæøé-]{2,}[^\W\d]*")
"""A word with a capital that begins no label, as names have it."""
SURE = 0.9
"""Likeness from which a label says by itself what it is of."""
LONGEST = 3
"""Words of the longest head of a part; a longer one is the title of a file."""


def is_bare(vocabulary: Vocabulary, label: str) -> bool:
    """Tell whether a label says something of its own, or how many; "Result for the year" says neither."""
    return bool(vocabulary.speaks_of(label) or vocabulary.said(label).concepts & {"total", "count"})


def is_of_somebody(told: Mapping[str, float], guess: Guess) -> bool:
    """Tell whether a label names what nobody here knows, and leaves the rest to what it stands under.

    "Trustee meetings", below working groups, are not those of the groups.
    """
    return bool(told["filled"] and told["unknown"] and not guess.is_literal)


def is_mere_name(vocabulary: Vocabulary, asked: Field, label: Label, guess: Guess) -> bool:
    """Tell whether a label asks for a name without saying whose: "Organisation"."""
    is_name = asked.type is QuestionType.TEXT and not guess.is_literal
    return is_name and len(_known(vocabulary.speaks_of(label.cell.text))) < 2


def is_of_unsaid_indicators(vocabulary: Vocabulary, asked: Field, label: Label, about: frozenset[str]) -> bool:
    """Tell whether nothing says that indicators are the cluster's own: "Indicators | 31" may count those of a form."""
    if asked.id != INDICATORS or about & vocabulary.themes[INDICATORS]:
        return False
    return vocabulary.said(label.cell.text).concepts - vocabulary.lexicon.weak <= {"kpi", "count"}


def named_places(vocabulary: Vocabulary, asked: Field, label: Label, unknown: set[str]) -> set[str]:
    """Return the unknown words that name where the money comes from or where the office is: "Region Skåne"."""
    if not unknown or asked.question.id not in OF_PLACES:
        return set()
    names = " ".join(found[0] for found in _NAME.finditer(label.cell.text))
    return unknown & set(vocabulary.said(names).unknown)


def is_of_other_part(around: Surroundings, asked: Field, label: Label, guess: Guess) -> bool:
    """Tell whether a bare label stands in a part that is about something else: "Members", under "Trade fairs"."""
    meant = _known(around.vocabulary.speaks_of(label.cell.text))
    is_bare = bool(meant) and meant <= OF_PART and " " not in label.cell.text.strip() and guess.likeness < SURE
    if label.side is not Side.LEFT or not is_bare:
        return False
    about = _part_meant(around, label)
    return bool(about) and not about & around.vocabulary.themes[asked.question.id]


def is_of_whom_unsaid(around: Surroundings, asked: Field, label: Label, said_around: frozenset[str]) -> bool:
    """Tell whether nothing says if staff or members came or went: "Left"; what stands above tells."""
    said = around.vocabulary.said(label.cell.text).concepts
    if asked.id not in CAME_OR_WENT or not said - around.vocabulary.lexicon.weak <= MOVED | TOLD_OF_STAFF:
        return False
    part = _part_meant(around, label)
    if "member" in part and not part & OF_STAFF:
        return asked.id == "staff_left"
    if said & TOLD_OF_STAFF or len(years_in(label.cell.text)) > 1:
        return False
    is_of_staff = asked.id == "staff_left"
    return not (part | said_around) & OF_STAFF if is_of_staff else bool(part & OF_STAFF)


def _part_meant(around: Surroundings, label: Label) -> frozenset[str]:
    """Return what the head of a label's part is about, beside how and where its figures are told."""
    head, lexicon = around.part_over(label.cell), around.vocabulary.lexicon
    if head is None or len(head.text.split()) > LONGEST:
        return frozenset()
    told = _known(around.vocabulary.speaks_of(head.text))
    return told - lexicon.general - lexicon.changing - lexicon.doubting - {"cluster"}


def _known(concepts: frozenset[str]) -> frozenset[str]:
    return frozenset(each for each in concepts if each[0] not in "~#")
