"""What the `type` column can say, and what becomes of each type in an edition."""

from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.forms.question_types import QuestionType


class Role(StrEnum):
    """What a row does."""

    QUESTION = "question"
    SELECT = "select"
    NOTE = "note"
    COMPUTED = "computed"
    DOCUMENT = "document"
    """A picture, recording or file: evidence that is asked for."""
    BEGIN = "begin"
    END = "end"
    SETTING = "setting"
    LEFT_OUT = "left out"
    UNKNOWN = "unknown"


GROUP, REPEAT, LOOP = "group", "repeat", "loop"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a row's type means here."""

    role: Role
    type: QuestionType = QuestionType.TEXT
    remark: str = ""
    """What the author has to know about it, as a sentence; empty where nothing is lost."""
    around: str = ""
    """`group`, `repeat` or `loop` of a row that begins or ends one."""
    choices: str = ""
    """Name of the list of choices."""
    has_other: bool = False
    is_opaque: bool = False
    """The answer is kept as text, so that rules can't compute with it."""
    maximum: int | None = None
    setting: str = ""
    """Which setting stands among the questions."""


_AS_TEXT = "A {} is kept as text here: say in the hint how to write it."
_DOCUMENT = ("image", "photo", "picture", "audio", "video", "file")
_QUESTIONS = {
    "text": Kind(Role.QUESTION),
    "string": Kind(Role.QUESTION),
    "integer": Kind(Role.QUESTION, QuestionType.COUNT),
    "int": Kind(Role.QUESTION, QuestionType.COUNT),
    "number of days in last month": Kind(Role.QUESTION, QuestionType.COUNT, maximum=31),
    "number of days in last six months": Kind(Role.QUESTION, QuestionType.COUNT, maximum=183),
    "number of days in last year": Kind(Role.QUESTION, QuestionType.COUNT, maximum=365),
    "decimal": Kind(Role.QUESTION, QuestionType.DECIMAL),
    "percentage": Kind(Role.QUESTION, QuestionType.PERCENTAGE),
    "range": Kind(Role.QUESTION, QuestionType.COUNT),
    "date": Kind(Role.QUESTION, QuestionType.DATE),
    "acknowledge": Kind(Role.QUESTION, QuestionType.YES_NO),
    "trigger": Kind(Role.QUESTION, QuestionType.YES_NO),
    "note": Kind(Role.NOTE),
    "calculate": Kind(Role.COMPUTED),
    "barcode": Kind(Role.QUESTION, remark="The number under a barcode is typed here, not scanned."),
    "phone number": Kind(Role.QUESTION, remark="That it holds figures only is not checked here."),
    **{
        each: Kind(Role.QUESTION, remark=_AS_TEXT.format(words), is_opaque=True)
        for each, words in {
            "time": "time of day",
            "datetime": "date with a time",
            "date time": "date with a time",
            "geopoint": "place",
            "location": "place",
            "gps": "place",
            "geotrace": "line on a map",
            "geoshape": "shape on a map",
            "osm": "thing on OpenStreetMap",
        }.items()
    },
    **{each: Kind(Role.DOCUMENT, remark="It is asked for as evidence of the indicator.") for each in _DOCUMENT},
}
_PREFIXES = ("q", "add", "get")
_KEPT_BY_DEVICE = (
    "start", "end", "today", "start time", "end time", "deviceid", "device id", "imei", "subscriberid",
    "subscriber id", "simserial", "sim id", "phonenumber", "username", "email", "audit", "uri:deviceid",
    "uri:subscriberid", "uri:simserial", "uri:phonenumber", "uri:username", "uri:email", "start-geopoint",
    "background-audio", "background-geopoint",
)  # fmt: skip
_NOT_ASKED = "It is noted by a phone or tablet, never asked, and left out here."
_LEFT_OUT = {
    **dict.fromkeys(_KEPT_BY_DEVICE, _NOT_ASKED),
    "hidden": "A hidden value is never asked, and left out here.",
    "xml-external": "Lists outside the form can't be looked up here; it is left out.",
    "csv-external": "Lists outside the form can't be looked up here; it is left out.",
    "include": "Another form can't be included here; copy its rows into this one.",
    "cascading select": "A cascading select is left out; write it as several select_one questions.",
}
_FROM_FILE = "Its choices lie in a file or another sheet, so its answer is typed as text here."
_RANKED = "Choices are ticked here, not put in order."
_SELECTS = {
    "select one from file": Kind(Role.QUESTION, remark=_FROM_FILE),
    "select multiple from file": Kind(Role.QUESTION, remark=_FROM_FILE),
    "select one external": Kind(Role.QUESTION, remark=_FROM_FILE),
    "add select one prompt using": Kind(Role.SELECT, QuestionType.CHOICE),
    "add select multiple prompt using": Kind(Role.SELECT, QuestionType.CHOICES),
    "select all that apply from": Kind(Role.SELECT, QuestionType.CHOICES),
    "select all that apply": Kind(Role.SELECT, QuestionType.CHOICES),
    "select multiple from": Kind(Role.SELECT, QuestionType.CHOICES),
    "select multiple using": Kind(Role.SELECT, QuestionType.CHOICES),
    "select multiple": Kind(Role.SELECT, QuestionType.CHOICES),
    "select one from": Kind(Role.SELECT, QuestionType.CHOICE),
    "select one using": Kind(Role.SELECT, QuestionType.CHOICE),
    "select one": Kind(Role.SELECT, QuestionType.CHOICE),
    "select1": Kind(Role.SELECT, QuestionType.CHOICE),
    "rank": Kind(Role.SELECT, QuestionType.CHOICES, remark=_RANKED),
}
"""Longer words first: `select one from file` also begins with `select one`."""
_OTHER = (("or_other",), ("or", "other"), ("or", "specify", "other"))
_AROUND = {"group": GROUP, "repeat": REPEAT, "lgroup": REPEAT, "looped group": REPEAT, "loop": LOOP}
_SETTINGS = {
    "form title": "form_title", "set form title": "form_title", "form id": "form_id", "set form id": "form_id",
}  # fmt: skip


def kind_of(text: str) -> Kind:
    """Say what a type means."""
    words = text.split()
    simple = " ".join(text.replace("_", " ").casefold().split())
    if simple in _SETTINGS:
        return Kind(Role.SETTING, setting=_SETTINGS[simple])
    for role in (Role.BEGIN, Role.END):
        if words[0].casefold() == role or words[0].casefold().startswith(f"{role}_"):
            around = simple.removeprefix(role).strip().split(" over ")[0]
            if around in _AROUND:
                return Kind(role, around=_AROUND[around], choices=words[-1] if _AROUND[around] == LOOP else "")
    if simple in _LEFT_OUT:
        return Kind(Role.LEFT_OUT, remark=_LEFT_OUT[simple])
    return _select(words) or _question(simple) or Kind(Role.UNKNOWN)


def _question(simple: str) -> Kind | None:
    """Find a question's type, also by the wording of old forms: `q date`, `add date prompt`, `get start time`."""
    first, _, rest = simple.partition(" ")
    if simple not in _QUESTIONS and first in _PREFIXES and rest:
        simple = rest.removesuffix(" prompt")
    if simple in _LEFT_OUT:
        return Kind(Role.LEFT_OUT, remark=_LEFT_OUT[simple])
    return _QUESTIONS.get(simple)


def _select(words: list[str]) -> Kind | None:
    """Understand `select_one LIST`, `select_multiple LIST or_other` and their older wordings."""
    spread = [(part, place) for place, word in enumerate(words) for part in word.replace("_", " ").casefold().split()]
    simple = [part for part, _ in spread]
    for begin, kind in _SELECTS.items():
        length = len(begin.split())
        if simple[:length] == begin.split():
            rest = words[spread[length - 1][1] + 1 :]
            ending = next((each for each in _OTHER if tuple(rest[1:]) == each), ())
            if rest and len(rest) == 1 + len(ending):
                return replace(kind, choices=rest[0], has_other=bool(ending))
    if simple[:2] == ["cascading", "select"]:
        return Kind(Role.LEFT_OUT, remark=_LEFT_OUT["cascading select"])
    return _QUESTIONS["osm"] if simple[:1] == ["osm"] else None
