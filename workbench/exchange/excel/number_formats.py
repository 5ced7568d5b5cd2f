"""What a cell's number format makes of its number: a figure, a date, a time of day or a duration."""

import datetime
import re

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '"$"#,##0_);("$"#,##0)',
    6: '"$"#,##0_);[Red]("$"#,##0)', 7: '"$"#,##0.00_);("$"#,##0.00)', 8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
    37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
    41: r'_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)', 42: r'_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)',
    43: r'_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)',
    44: r'_("$"* #,##0.00_)_("$"* \(#,##0.00\)_("$"* "-"??_)_(@_)',
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
"""The formats that a workbook names by number alone."""
FIGURE, DATE, TIME, DURATION = "figure", "date", "time", "duration"

_LITERAL = re.compile(r'"[^"]*"?|\\.?|_.?|\*.?|\[(?!h+\]|m+\]|s+\])[^\]]*\]?', re.IGNORECASE | re.DOTALL)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]")
_FRACTION = re.compile(r"(s\]?)\.0+")
_DAY_S = 86_400
_FIRST_1904 = datetime.date(1904, 1, 1)
_BEFORE_LEAP, _AFTER_LEAP, _LEAP_DAY = datetime.date(1899, 12, 31), datetime.date(1899, 12, 30), 60
NO_SUCH_DAY = "1900-02-29"
"""Excel counts a day that never was."""
OUT_OF_RANGE = "#VALUE!"


def shows(number_format: str) -> str:
    """Tell what a format shows: FIGURE, DATE, TIME or DURATION."""
    bare = _LITERAL.sub("", number_format).split(";")[0].strip().lower()
    if bare in ("", "general", "standard"):
        return FIGURE
    if _ELAPSED.search(bare):
        return DURATION
    bare = _FRACTION.sub(r"\1", bare.replace("am/pm", "h").replace("a/p", "h"))
    if not set(bare) & set("ymdhs") or set(bare) & set("0#?"):
        return FIGURE
    return DATE if "y" in bare or "d" in bare or not set(bare) & set("hs") else TIME


def dated(number: float, shown: str, *, from_1904: bool = False) -> tuple[str, str]:
    """Return kind and text of a number that is shown as a date, a time or a duration.

    A date is ISO text; a time of day and a duration are text as "HH:MM:SS", hours beyond 24 counted on.
    """
    seconds = round(number * _DAY_S * 1000) // 1000 if abs(number) < 1e9 else None
    if seconds is None or (number < 0 and shown != DURATION):
        return "error", OUT_OF_RANGE
    if shown == DURATION:
        return "text", _clock(seconds)
    if shown == TIME or 0 <= number < 1:
        return "text", _clock(seconds % _DAY_S)
    return _date(seconds // _DAY_S, from_1904=from_1904)


def is_day(text: str) -> bool:
    """Tell whether a text is an ISO date."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _date(days: int, *, from_1904: bool) -> tuple[str, str]:
    if not from_1904 and days == _LEAP_DAY:
        return "error", NO_SUCH_DAY
    first = _FIRST_1904 if from_1904 else _BEFORE_LEAP if days < _LEAP_DAY else _AFTER_LEAP
    try:
        return "date", (first + datetime.timedelta(days=days)).isoformat()
    except OverflowError:
        return "error", OUT_OF_RANGE


def _clock(seconds: int) -> str:
    sign = "-" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}:{rest:02}"
