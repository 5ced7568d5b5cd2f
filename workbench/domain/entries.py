"""Reading what a person typed: numbers, percentages, dates, yes and no, as written in the Nordic countries."""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from workbench.domain.values import BLANK, Draft, Money, Value, decimal_text, from_json, same, wrong_type
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr


class AmbiguousEntry(WorkbenchError):
    code = "ANS-004"
    message = "“{text}” for {field} can mean {one} or {other}."
    remedy = "Write it as {plain_one} or {plain_other}."


_SPACES = re.compile(r"[\s\u00a0\u2007\u2009\u202f'’]")
_NUMBER = re.compile(r"[-−]?\d[\d.,]*")
_DAY_FIRST = re.compile(r"(?:den )?(\d{1,2})(?:\.|st|nd|rd|th)? (?:of )?([^\W\d]+)\.?,? (\d{4})", re.IGNORECASE)
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januari januar tammikuu tammikuuta",
            "feb february februari februar helmikuu helmikuuta",
            "mar march mars marts maaliskuu maaliskuuta",
            "apr april huhtikuu huhtikuuta",
            "may maj mai toukokuu toukokuuta",
            "jun june juni kesäkuu kesäkuuta",
            "jul july juli heinäkuu heinäkuuta",
            "aug august augusti elokuu elokuuta",
            "sep sept september syyskuu syyskuuta",
            "oct okt october oktober lokakuu lokakuuta",
            "nov november marraskuu marraskuuta",
            "dec des december desember joulukuu joulukuuta",
        ),
        1,
    )
    for word in words.split()
}
_YES = frozenset({"yes", "y", "true", "ja", "kyllä", "x", "✓"})
_NO = frozenset({"no", "n", "false", "nej", "nei", "ei"})
_CURRENCY = re.compile(r"\b(SEK|NOK|DKK|EUR|ISK|USD|GBP|CHF)\b|€|\bkr\b\.?", re.IGNORECASE)
_TENS = {
    "k": 3,
    "t": 3,
    "m": 6,
    "mn": 6,
    "mln": 6,
    "mio": 6,
    "milj": 6,
    "mill": 6,
    "md": 9,
    "mdr": 9,
    "mrd": 9,
    "bn": 9,
}
"""Noughts that an abbreviation stands for, as written in the North: "1 240 tkr", "1,2 mn", "3 mdr"."""
_SCALED = re.compile(
    rf"(?P<number>.*\d)\s*(?P<scale>{'|'.join(sorted(_TENS, key=len, reverse=True))})\.?\s*"
    r"(?P<currency>SEK|NOK|DKK|EUR|ISK|USD|GBP|CHF|€|kr\.?)?",
    re.IGNORECASE,
)


_MARKS = {"en": (".", ","), "da": (",", "."), "sv": (",", ""), "nb": (",", ""), "fi": (",", "")}
"""Decimal mark and mark between thousands, as who types in a language means them; a space parts thousands in all."""
ANY_LANGUAGE = "und"
"""The language of a text of which nobody knows what window it was typed in: both readings of a figure are asked."""


def read_entry(field: Field, text: str, currency: str, language: str = "") -> Value:
    """Read typed text as the field's type; a figure that can mean two things as the language writes it.

    The language is that of the window; none is that of commands and files, where amounts and counts are asked, and
    other figures take a point as JSON does. Raises AmbiguousEntry where the text can mean two things all the same,
    WrongType where it means none. Empty text is blank.
    """
    text = unicodedata.normalize("NFC", text).strip()
    if not text:
        return BLANK
    match field.type:
        case QuestionType.DATE:
            return _read_date_field(field, text)
        case QuestionType.YES_NO:
            return _read_yes_no(field, text)
        case QuestionType.MONEY:
            return _read_money(field, text, field.question.currency or currency, language)
        case QuestionType.CHOICE:
            return from_json(field, _choice_id(field, text), currency)
        case QuestionType.CHOICES:
            parts = [part.strip() for part in re.split(r"[;,]", text) if part.strip()]
            return from_json(field, [_choice_id(field, part) for part in parts], currency)
        case QuestionType.TEXT:
            return from_json(field, text, currency)
        case _:
            return from_json(field, _read_figure(field, text, language), currency)


def is_plain(field: Field, text: str) -> bool:
    """Tell whether it is plain to see how a text is read: no mark that can mean two things, no abbreviation."""
    if not field.type.is_figure:
        return True
    if field.type is QuestionType.PERCENTAGE:
        return len(read_number(text.strip().removesuffix("%"))) < 2
    number = _CURRENCY.sub("", text).strip()
    return _SCALED.fullmatch(text.strip()) is None and len(read_number(number)) < 2


def says(field: Field, text: str, currency: str, value: Value, language: str = "") -> bool:
    """Tell whether a text, however it is written, says a value: "4,0" says 4.

    Such a text is never rewritten while the person is at it: after "4,0" may come a 5.
    """
    if isinstance(value, Draft):
        return text.strip() == value.text.strip()
    try:
        return same(read_entry(field, text, currency, language), value)
    except WorkbenchError:  # It says nothing that the field takes, so it does not say this value either.
        return False


def fault_of(field: Field, text: str, currency: str, language: str = "") -> str:
    """Say to a person why a text can't be read as a field's value; empty where it can."""
    try:
        read_entry(field, text, currency, language)
    except WorkbenchError as error:
        return fault_words(field, error)
    return ""


def fault_words(field: Field, error: WorkbenchError) -> str:
    """Write an error about an entry with the question's title in place of its id."""
    told = error if error.details.get("field") != field.id else type(error)(**{**error.details, "field": field.title})
    return tr("{fault} {advice} Your entry is kept.", fault=told.sentence, advice=told.advice)


def read_number(text: str) -> tuple[Decimal, ...]:
    """Return each number that a text can mean: none, one, or two where a separator is ambiguous.

    "1 240 000" → 1240000; "4,5" → 4.5; "1.234,5" → 1234.5; "1.234" → 1234 and 1.234.
    """
    bare = _SPACES.sub("", text).replace("−", "-")
    if not _NUMBER.fullmatch(bare):
        return ()
    marks = [mark for mark in bare if mark in ".,"]
    if not marks:
        return (Decimal(bare),)
    if len(set(marks)) == 2:
        return _two_marks(bare, marks)
    if len(marks) > 1:
        return (Decimal(re.sub("[.,]", "", bare)),) if _grouped(bare) else ()
    as_decimal = bare.replace(",", ".")
    if as_decimal.endswith("."):
        return ()
    if _grouped(bare) and not as_decimal.lstrip("-").startswith("0"):
        return (Decimal(re.sub("[.,]", "", bare)), Decimal(as_decimal))
    return (Decimal(as_decimal),)


def read_date(text: str) -> tuple[date, ...]:
    """Return each date that a text can mean: none, one, or two for "03/04/2025"."""
    text = " ".join(text.split())  # Also the hard spaces that keep a date on one line.
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?", text):
        return _dates((int(found[1]), int(found[2]), int(found[3])))
    if found := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", text):
        return _dates((int(found[3]), int(found[2]), int(found[1])))
    if found := re.fullmatch(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})", text):  # Of this century, as people date papers.
        return _dates((2000 + int(found[3]), int(found[2]), int(found[1])))
    if found := re.fullmatch(r"(\d{1,2})/(\d{1,2})(?:\s?[-–]\s?| )(\d{4})", text):  # "2/3-2017", "2/3 2017": day first.
        return _dates((int(found[3]), int(found[2]), int(found[1])))
    if found := re.fullmatch(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})", text):
        one, two, year = int(found[1]), int(found[2]), int(found[3])
        return _dates((year, two, one), (year, one, two))
    if found := _DAY_FIRST.fullmatch(text):
        return _dates((int(found[3]), _MONTHS.get(found[2].casefold(), 0), int(found[1])))
    if found := re.fullmatch(r"([^\W\d]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", text):
        return _dates((int(found[3]), _MONTHS.get(found[1].casefold(), 0), int(found[2])))
    return ()


def _two_marks(bare: str, marks: list[str]) -> tuple[Decimal, ...]:
    last = marks[-1]
    if marks.count(last) != 1:
        return ()
    whole, _, fraction = bare.rpartition(last)
    other = "," if last == "." else "."
    if not fraction or not _grouped(whole):
        return ()
    return (Decimal(f"{whole.replace(other, '')}.{fraction}"),)


def _grouped(digits: str) -> bool:
    return re.fullmatch(r"-?\d{1,3}([.,]\d{3})+", digits) is not None


def _dates(*candidates: tuple[int, int, int]) -> tuple[date, ...]:
    found = []
    for year, month, day in candidates:
        try:
            found.append(date(year, month, day))
        except ValueError:  # Not a day of the calendar: no candidate.
            continue
    return tuple(dict.fromkeys(found))


def names_currency(text: str) -> bool:
    """Tell whether an amount says its currency itself."""
    scaled = _SCALED.fullmatch(text.strip())
    return bool(scaled and scaled["currency"]) or _CURRENCY.search(text) is not None


def _scaled(text: str) -> tuple[Decimal, ...]:
    """Return each number that a text can mean, with what an abbreviation behind it multiplies it by."""
    found = _SCALED.fullmatch(text)
    if found is None or found["currency"]:
        return read_number(text)
    factor = Decimal(10) ** _TENS[found["scale"].casefold()]
    return tuple(
        (each * factor).quantize(Decimal(1)) if (each * factor) % 1 == 0 else each * factor
        for each in read_number(found["number"].strip())
    )


def _read_figure(field: Field, text: str, language: str) -> str:
    if field.type is QuestionType.PERCENTAGE:
        text = text.removesuffix("%").strip()
    numbers = read_number(text) if field.type is QuestionType.PERCENTAGE else _scaled(text)
    if len(numbers) == 2 and field.type is not QuestionType.COUNT and "." in text and not language:
        return str(numbers[1])  # A point with three digits is a decimal point, as in JSON.
    return str(_one_of(field, text, numbers, language))


def _one_of(field: Field, text: str, numbers: tuple[Decimal, ...], language: str) -> Decimal:
    """Return the number that is meant: of two, the one that the language writes so; a count is never a decimal."""
    if not numbers:
        raise wrong_type(field, text)
    if len(numbers) == 1:
        return numbers[0]
    whole, decimal = numbers
    point, parting = _MARKS.get(language, ("", ""))
    if parting and parting in text:
        return whole
    if point and point in text and field.type is not QuestionType.COUNT:
        return decimal
    plain = decimal_text(decimal)
    raise AmbiguousEntry(
        field=field.id, text=text, one=in_locale(str(whole)), other=in_locale(plain),
        plain_one=in_locale(str(whole)), plain_other=in_locale(plain),
    )  # fmt: skip


def _read_money(field: Field, text: str, currency: str, language: str) -> Value:
    if text.startswith("{"):
        raise wrong_type(field, text)
    glued = _SCALED.fullmatch(text)  # "1 240 tSEK": the currency is no word of its own.
    found = _CURRENCY.search(text)
    if glued and glued["currency"]:
        currency = _code(glued["currency"], currency)
        text = f"{glued['number']} {glued['scale']}"
    elif found:
        currency = _code(found[0], currency)
        text = (text[: found.start()] + text[found.end() :]).strip()
    amount = _one_of(field, text, _scaled(text), language)
    value = from_json(field, {"amount": str(amount), "currency": currency}, currency)
    assert isinstance(value, Money)
    return value


def _code(said: str, usual: str) -> str:
    """Return the currency that is meant; crowns are those of the country."""
    code = said.upper()
    return "EUR" if code == "€" else usual if code.startswith("KR") else code


def _read_date_field(field: Field, text: str) -> date:
    dates = read_date(text)
    if not dates:
        raise wrong_type(field, text)
    if len(dates) == 2:
        one, other = dates
        raise AmbiguousEntry(
            field=field.id, text=text, one=f"{one:%d %B %Y}", other=f"{other:%d %B %Y}",
            plain_one=one, plain_other=other,
        )  # fmt: skip
    return dates[0]


def _read_yes_no(field: Field, text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise wrong_type(field, text)
    return word in _YES


def _choice_id(field: Field, text: str) -> str:
    for choice in field.choices:
        if text.casefold() in (choice.id.casefold(), choice.title.casefold()):
            return choice.id
    return text
