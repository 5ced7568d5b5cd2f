"""Cells turned into values by the field's type and the workbook's own habits; what is ambiguous is asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from workbench.domain.entries import read_date, read_number
from workbench.domain.values import Money, Value, decimal_text, from_json
from workbench.exchange.excel.cells import Cell, is_year
from workbench.forms.edition import Field
from workbench.forms.question_types import QuestionType
from workbench.kernel.errors import WorkbenchError

_NUMBER_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "zero null nolla ingen inga inget intet none nil", "one yksi", "two två kaksi", "three tre kolme",
            "four fyra fire neljä",
            "five fem viisi", "six sex seks kuusi", "seven sju syv seitsemän", "eight åtta åtte otte kahdeksan",
            "nine nio ni yhdeksän", "ten tio ti kymmenen", "eleven elva elleve yksitoista", "twelve tolv kaksitoista",
        )
    )
    for word in words.split()
}  # fmt: skip
YES_WORDS = ("yes", "y", "ja", "jo", "kyllä", "on", "x", "✓", "true")
NO_WORDS = ("no", "n", "nei", "nej", "ei", "false")
YES_OR_NO = frozenset((*YES_WORDS, *NO_WORDS))
_UNITS = (
    r"åv|besøk|besök|besøg|oppslag|kursdager|medl\.?|kokous|työryhmää|partneria|kumppania|htp|visits|reports|"
    r"rapporter|tiltak|åtgärder|indsatser|toimenpidettä|språk|sprog|languages|kieltä|workshops?|prosjekter|projekt|"
    r"st|stk|stycken|stykker|styk|pcs|pieces|kpl|ggr|gånger|ganger|gange|times|kertaa|x|dagar|dager|dage|days|d|pv|"
    r"päivää|fte|årsverk|årsværk|htv|åa|months?|månader|mån|måneder|mnd|mdr|md|kk|kuukautta|persons?|"
    r"personer|pers|people|hlöä?|henkeä|henkilöä|anställda|ansatte|employees|medlemmar|medlemmer|members|deltagare|"
    r"deltakere|deltagere|participants|jäsentä|möten|møter|møder|meetings|kokousta|nummer|issues|utgåvor|år|"
    r"years|vuotta|partner|partners|partnere|grupper|groups|firms|företag|bedrifter|virksomheder|yritystä|"
    r"per år|i året|i løpet av året|om året|under året|årligen|årlig|årligt|p\.\s?a\.?|per annum|nye|nya|uutta|uusia|"
    r"new|a year|per year|/ år|/år|pr\. år|/yr|/ yr|vuodessa|procent|prosent|percent|prosenttia|pct"
)
_MONEY = r"(?:kr|kronor|kroner|sek|nok|dkk|isk|eur|€|euros?|euroa|gbp|£)"
_MILLION = r"(?:m|mn|mio|mill|million(?:er|s)?|miljon(?:er)?|milj|miljoonaa?)"
_THOUSAND = (
    r"(?:t|k|tusen(?:tal)?|tusind(?:e|er)?|thousands?|tuhat(?:ta)?|tuhansina|hele tusen|hele tusind|"
    r"1[\s.,]?000(?:-tal)?|['’]000)"
)
_SCALES = {
    1_000_000: rf"{_MILLION}\.?\s?(?:of |i )?{_MONEY}\.?|{_MONEY}\s?(?:i )?{_MILLION}|"
    r"mkr|mnkr|mdkk|msek|mnok|meur|m€|in millions|i millioner|i miljoner|i mio\.?|mio\.?|mill\.|milj\.|"
    rf"(?<=\d)\s?{_MILLION}\.?",
    1_000: rf"{_THOUSAND}\.?\s?(?:of |i )?{_MONEY}\.?|{_MONEY}\s?(?:i |in )?{_THOUSAND}|"
    rf"{_MONEY}\s?['’]?000(?![\s.,]?\d)|['’]000\s?{_MONEY}|"
    r"tkr|tsek|tnok|tdkk|tisk|teur|ksek|knok|kdkk|keur|kkr|kgbp|k€|t€|k£|(?<=\d)\s?k|in thousands|i tusen(?:tal)?|"
    r"i hele tusen|i tusinder?|i tusinde|tuhansina|i 1[\s.]?000",
    1: r"sek|nok|dkk|isk|eur|euroa?|€|gbp|£|kr\.?|kronor|kroner",
}
_ONE_OF = r"1[\s.]?000(?:[\s.]?000)?"
_SCALE_ALONE = re.compile(
    rf"\(?(?:{_ONE_OF}[\s.]?{_MONEY}\.?|{_MONEY}\.?\s?{_ONE_OF}|{_MONEY}\s?['’]?000|['’]?000\s?{_MONEY}|['’]000)\)?",
    re.IGNORECASE,
)
_MOST_MILLIONS = 1_000
"""From this many millions on an amount is none of a cluster organisation: "1.125 million" is no thousand of them."""
_IN_WORDS = re.compile(
    rf"(?P<currency>{_MONEY})\s*(?P<number>\d[\d\s.,]*?)\s*(?P<times>{_MILLION}|{_THOUSAND})\.?", re.IGNORECASE
)
_POINT = re.compile(r"\D{0,4}\d{1,3}(?:,\d{3})*\.\d\d?(?:\s*\D{1,12})?")
_POINTED = re.compile(
    rf"\D{{0,4}}\d{{1,3}}(?:\.\d{{3}}){{2,}}(?:\s*\D{{1,12}})?|\d{{1,3}}\.\d{{3}}\s*{_MONEY}\.?",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"\d([.,])\d{3}(?!\d)")
_REMARK = re.compile(r"\s*\([^()\d]*\)$|\s*[,;–-]\s+[^\d]*$")
"""What is remarked behind a figure: "5 (one online)", "4 – all of them"."""
_OUT_OF = re.compile(r"(\d(?:[.,]\d+)?)\s*(?:out of|of|av|af|/)\s*5(?:[.,]0)?")
_BESIDE = re.compile(r"([^()]+?)\s*\(([^()]*\d[^()]*)\)")
_PART = re.compile(r"(\d{1,5})\s*\(?\s*(?:out of|ud af|ut av|of|av|af|/)\s*(\d{1,5})\)?")
"""How many of how many: "58 (ud af 71)", "40 / 44"."""
_CURRENCY = re.compile(r"sek|nok|dkk|isk|eur|€|gbp|£", re.IGNORECASE)
_NEARLY = (
    r"ca\.?|c\.|cirka|circa|about|approx\.?|approximately|around|roughly|some|noin|suunnilleen|n\.|ungefär|omkring|omtrent|"
    r"rundt|runt|tilnærmet|knapt|knappt|over|mer enn|mere end|mer än|yli|alle|vajaa|minst|mindst|vähintään|at least|"
    r"at most|up to|högst|upp till|høyst|højst|inntil|indtil|opp? til|ma(?:ks|x)\.?|enintään|korkeintaan|[~≈<>±≤≥]"
)
_YES = re.compile(
    rf"^(?:ja|yes|kyllä|all|alla|samtliga|samtlige|kaikki|kaikilla|{_NEARLY})[,:;]?\s*(?=[\s\d])\s*", re.IGNORECASE
)
_AHEAD = re.compile(
    r"(?<=[^\W\d])\s+(?:framåt|framöver|frem(?:over)?(?: i tid(?:en)?)?|fremad|fremefter|fram(?:over)? i tid|ahead|"
    r"from now|eteenpäin|altogether|in total|in all|i alt|totalt|til sammen|tilsammen|sammanlagt|yhteensä)$",
    re.IGNORECASE,
)
"""What may stand behind a figure's unit: "14 månader framåt"."""
_WITH_UNIT = re.compile(rf"(.*?[\d])\s*(?:{_UNITS})\.?(?:\s*(?:{_UNITS}))?", re.IGNORECASE)
_APPROXIMATE = re.compile(rf"^(?:{_NEARLY})\s*\d|\d\s*\+$|\d\s*-\s?tall?(?:et)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell can mean for a field."""

    values: tuple[Value, ...]
    """None: it does not fit; one: that; several: a person has to say which."""
    choices: tuple[str, ...] = ()
    """The values in words, where there are several."""
    is_unsure: bool = False
    """The cell itself says that it is not exact, or says more than its value: a person looks."""
    is_paired: bool = False
    """Another figure stands in brackets behind it."""
    whole: Decimal | None = None
    """Of how many the cell says that its figure is a part: 6 in "4 of 6"."""


def read_cell(cell: Cell, field: Field, currency: str, units: Iterable[str]) -> Reading:
    """Read a cell as a field's value.

    `units` are texts beside the cell, nearest first, that may name a unit: its unit column,
    label, section head, sheet.
    """
    reading = _read(cell, field, currency, list(units))
    return replace(reading, is_unsure=True) if is_approximate(cell.text) else reading


def _read(cell: Cell, field: Field, currency: str, units: list[str]) -> Reading:
    if cell.kind in ("error", "empty") or _is_share_of_something_else(cell, field, units):
        return Reading(())
    match field.type:
        case QuestionType.DATE:
            return _date(cell)
        case QuestionType.MONEY:
            return _checked(field, _money(cell, currency, units), currency)
        case QuestionType.PERCENTAGE:
            return _checked(field, _percentage(cell), currency)
        case QuestionType.COUNT | QuestionType.DECIMAL:
            return _checked(field, _figure(cell), currency)
        case QuestionType.YES_NO:
            return Reading((bool(cell.value),)) if cell.kind == "truth" else Reading(())
        case QuestionType.TEXT:
            return _checked(field, Reading((cell.text,)), currency) if cell.kind == "text" else Reading(())
        case _:
            return Reading(())


def comma_in_thousands(text: str) -> bool:
    """Tell whether a text writes a point before one or two decimals: who writes "4.3" writes "31,200" for no 31.2."""
    text = text.strip()
    out_of = _OUT_OF.fullmatch(text.casefold())
    return bool(_POINT.fullmatch(out_of[1] if out_of else text))


def point_in_thousands(text: str) -> bool:
    """Tell whether a text writes points where only thousands stand: "2.900.000", "9.500 kr."."""
    return bool(_POINTED.fullmatch(text.strip()))


def is_whole_money(texts: Iterable[str]) -> bool:
    """Tell whether the nearest text that names a currency or a scale names whole units: nobody has 27.500 EUR 50."""
    return next((scale for text in texts if (scale := _scale_named(text))), 0) == 1


def by_habit(reading: Reading, text: str, *, marks: str, is_money: bool, beside: Iterable[Decimal]) -> Reading:
    """Settle whether "31,200" or "37.610" is in thousands.

    `marks` are those that the sheet has between thousands; money in whole units has no third decimal, and the
    figures beside it may be alike.
    """
    found = _THOUSANDS.search(text)
    values = [each.amount if isinstance(each, Money) else each for each in reading.values]
    if len(values) != 2 or found is None or not all(isinstance(each, Decimal | int) for each in values):
        return reading
    figures = [Decimal(str(each)) for each in values]
    most = figures.index(max(figures))
    is_alike = any(figures[most] / 5 < each < figures[most] * 5 for each in beside)
    is_settled = is_alike or is_money or found[1] in marks
    return replace(reading, values=(reading.values[most],), choices=()) if is_settled else reading


def is_approximate(text: str) -> bool:
    """Tell whether a text says of itself that its figure is not exact: "about 20", "40-tal"."""
    return bool(_APPROXIMATE.search(text.strip()))


def trailing_words(text: str) -> str:
    """Return what stands behind the figure in a text: its unit, mostly."""
    found = re.search(r"\d[\d.,\s]*([^\d]*)$", text)
    return found[1].strip() if found else ""


def speaks_of_money(texts: Iterable[str]) -> bool:
    """Tell whether any text names a currency or an amount's scale."""
    return any(_scale_named(text) for text in texts)


def is_in_thousands(text: str) -> bool:
    """Tell whether a text says that amounts stand in thousands or millions, and nothing else: "(tDKK)", "1 000 €"."""
    bare = text.strip().strip("()[] ").casefold()
    names = (rf"(?:(?:i|in|alle tal i|belopp i|beløb i)\s)?(?:{_SCALES[scale]})" for scale in (1_000, 1_000_000))
    return bool(_SCALE_ALONE.fullmatch(text.strip())) or any(re.fullmatch(name, bare) for name in names)


def looks_like_value(cell: Cell) -> bool:
    """Tell whether a cell holds a figure or a date rather than words."""
    if cell.kind != "text":
        return cell.kind in ("number", "date", "truth")
    return _is_value(cell.text)


@lru_cache(maxsize=20_000)
def _is_value(text: str) -> bool:
    if _SCALE_ALONE.fullmatch(text.strip()):
        return False
    bare = text.strip()
    is_part = _OUT_OF.fullmatch(bare.casefold()) or _PART.fullmatch(bare.casefold())
    beside = _BESIDE.fullmatch(bare)
    if beside and _numbers(beside[1]) and _numbers(beside[2]):
        return True
    return bool(_numbers(text) or is_part or read_date(bare) or _scaled(text))


def _is_share_of_something_else(cell: Cell, field: Field, units: list[str]) -> bool:
    """Tell whether a cell gives a share where the field asks for a count or an amount."""
    if field.type not in (QuestionType.COUNT, QuestionType.MONEY, QuestionType.DECIMAL):
        return False
    shares = [unit for unit in units[:3] if "%" in unit]
    return "%" in cell.format or "%" in cell.text or any(not any(map(str.isdigit, unit)) for unit in shares)


def _date(cell: Cell) -> Reading:
    if cell.kind == "date":
        return Reading((date.fromisoformat(str(cell.value)),))
    dates = read_date(cell.text) if cell.kind == "text" else ()
    choices = tuple(f"{day:%d %B %Y}".lstrip("0") for day in dates) if len(dates) > 1 else ()
    if not dates and re.fullmatch(r"(?:19|20)\d\d", cell.text.strip()):
        return Reading((), (f"{cell.text.strip()}: which day?",))
    return Reading(dates, choices)


def _figure(cell: Cell) -> Reading:
    if cell.kind == "number":
        assert cell.number is not None
        return Reading((cell.number,))
    if cell.kind != "text":
        return Reading(())
    text = cell.text.strip().casefold()
    out_of, part = _OUT_OF.fullmatch(text), _PART.fullmatch(text)
    if part and not out_of and int(part[1]) <= int(part[2]):
        return Reading((Decimal(part[1]),), (), is_unsure=True, whole=Decimal(part[2]))
    if beside := _BESIDE.fullmatch(text):  # "122 (116)": the year before stands in brackets, as a head may say.
        numbers = _numbers(beside[1])
        if numbers == _numbers(beside[2]):
            return _of(numbers)  # "seven (7)"
        return replace(_of(numbers), is_unsure=True, is_paired=True) if _numbers(beside[2]) else Reading(())
    return _of(_numbers(out_of[1] if out_of else cell.text))


def _percentage(cell: Cell) -> Reading:
    if cell.kind == "number":
        number = cell.number
        assert number is not None
        if "%" in cell.format:
            return Reading((_rounded(number * 100),))
        if 0 < number <= 1:
            return Reading((number * 100, number), (f"{decimal_text(number * 100)} %", f"{decimal_text(number)} %"))
        return Reading((number,))
    text = cell.text.strip()
    numbers = _numbers(re.sub(r"\s*(?:%|procent|prosent|percent|pct\.?|prosenttia)$", "", text, flags=re.IGNORECASE))
    if len(numbers) == 1 and numbers[0] < 1 and numbers[0] > 0 and "%" not in text:
        return _of((numbers[0] * 100, numbers[0]))
    return _of(numbers)


def _money(cell: Cell, currency: str, units: list[str]) -> Reading:
    if cell.kind == "number":
        assert cell.number is not None
        numbers: tuple[Decimal, ...] = (cell.number,)
        nearest = cell.format
        if cell.format.rstrip('"').endswith(","):
            units = [unit for unit in units if not _scale_named(unit)] + [f"1 {unit}" for unit in _currencies(units)]
    elif cell.kind == "text":
        numbers, nearest = _amount(cell.text)
    else:
        return Reading(())
    scale, named = _scale_and_currency([nearest, *units])
    taken = named or currency
    values = tuple(_rounded(number * scale) for number in numbers)
    return Reading(
        tuple({"amount": str(value), "currency": taken} for value in values),  # type: ignore[misc]
        tuple(f"{decimal_text(value)} {taken}" for value in values) if len(values) > 1 else (),
    )


def _currencies(texts: Iterable[str]) -> list[str]:
    """Return the currencies that texts name: a format that shows thousands already tells the scale."""
    return [found[0] for text in texts if (found := _CURRENCY.search(text))]


def _amount(text: str) -> tuple[tuple[Decimal, ...], str]:
    scaled = _scaled(text)  # "1.73 million" before "1.73 m…", which any unit could be.
    if scaled is None:
        return _numbers(text), ""
    numbers = read_number(scaled[0])
    if len(numbers) > 1 and _scale_named(scaled[1]) == 1_000_000:
        numbers = tuple(each for each in numbers if abs(each) < _MOST_MILLIONS) or numbers
    return numbers, scaled[1]


def _scaled(text: str) -> tuple[str, str] | None:
    """Split "EUR 61,500" or "1,2 mkr" into number and unit."""
    if _SCALE_ALONE.fullmatch(text.strip()):
        return None
    text = _without_dash(_YES.sub("", text.strip()))
    if in_words := _IN_WORDS.fullmatch(text):  # "EUR 1.1 million"
        return in_words["number"], f"{in_words['times']} {in_words['currency']}"
    for pattern in _SCALES.values():
        found = re.fullmatch(
            rf"(?:(?P<before>{pattern})\s*)?(?P<number>[-−]?\d[\d\s.,\u00a0\u202f]*?)\s*(?P<after>{pattern})?",
            text,
            re.IGNORECASE,
        )
        if found and is_year(found["number"]):
            return None  # "MSEK 2025" is the head of a column.
        if found and (found["before"] or found["after"]) and read_number(found["number"]):
            return found["number"], f"{_in_full(found['after'] or '')} {found['before'] or ''}".strip()
    return None


def _in_full(unit: str) -> str:
    """Write a mere letter behind an amount so that it tells its scale without the figure: "310k", "1.2 m"."""
    bare = unit.strip(" .").casefold()
    return "in thousands" if bare == "k" else "in millions" if re.fullmatch(_MILLION, bare) else unit


def _scale_and_currency(texts: list[str]) -> tuple[int, str]:
    """Take the scale from the nearest text that names one, the currency likewise."""
    scale, currency = 0, ""
    for text in texts:
        found = _scale_named(text)
        scale = scale or found
        named = _CURRENCY.search(text) if found else None
        if named and not currency:
            currency = {"€": "EUR", "£": "GBP"}.get(named[0], named[0].upper())
    return scale or 1, currency


@lru_cache(maxsize=20_000)
def _scale_named(text: str) -> int:
    words = text.casefold()
    for scale, pattern in _SCALES.items():
        if re.search(rf"(?<![\w€])(?:{pattern})(?![^\W\d_])", words):
            return scale
    return 0


def _numbers(text: str) -> tuple[Decimal, ...]:
    """Return what a text like "ja, 4 st" or "4,5" can mean as a number."""
    if _SCALE_ALONE.fullmatch(text.strip()):
        return ()
    text = _without_dash(_YES.sub("", text.strip()))
    if (word := text.casefold()) in _NUMBER_WORDS:
        return (Decimal(_NUMBER_WORDS[word]),)
    found = read_number(text)
    if not found and (bare := _REMARK.sub("", text)) != text and bare:
        return _numbers(bare)
    if not found and (unit := _WITH_UNIT.fullmatch(_AHEAD.sub("", text))):
        found = read_number(unit[1])
    if not found and text.endswith("%"):
        found = read_number(text[:-1].strip())
    return found


def _without_dash(text: str) -> str:
    """Take off the dash that stands for no small change: "640 000,-", "500:-"."""
    whole = re.sub(r"\s*[,.:][-–]{1,2}$", "", text)
    return whole if whole == text else re.sub(r"(?<=\d)[.\s](?=\d{3}(?!\d))", "", whole)


def _of(numbers: tuple[Decimal, ...]) -> Reading:
    return Reading(numbers, tuple(map(decimal_text, numbers)) if len(numbers) > 1 else ())


def _checked(field: Field, reading: Reading, currency: str) -> Reading:
    values, choices = [], []
    for place, value in enumerate(reading.values):
        given = decimal_text(value) if isinstance(value, Decimal) else value
        try:
            values.append(from_json(field, given, currency))
        except WorkbenchError:
            if len(reading.values) == 1:
                return Reading(())  # It does not fit the field: another field, or none.
            values.append(value)
        if reading.choices:
            choices.append(reading.choices[place])
    return replace(reading, values=tuple(values), choices=tuple(choices))


def _rounded(number: Decimal) -> Decimal:
    """Take off what binary fractions added (0.42 × 100 is 42.00000000000001 in a double)."""
    return round(number, 6).normalize() if number else Decimal(0)
