"""The improvement plan: what is due when, and a table of the measures."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from workbench.domain.dossier import Dossier, Measure
from workbench.domain.telling import points_of_level
from workbench.exchange.report.blocks import place_of_measure
from workbench.exchange.report.closing_pages import PADDING, TALLEST, Pages
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.lettering import Line
from workbench.exchange.report.phrases import counted, with_paragraphs
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, WIDTH
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import capital, say
from workbench.kernel.words import NBSP, date_text

MEASURE, INDICATOR, OWNER, DUE = 10.0, 92.0, 106.0, 134.0
"""Left edges of the columns in mm from the margin."""
TEXT, NAME, DAY = 78.0, 26.0, 25.0
"""Widths in mm: of a measure's text, of its owner, of its date."""
FEWEST_DATED = 3
MONTHS_OF_QUARTERS = (1, 4, 7, 10)


def draw_plan(sheet: Sheet, dossier: Dossier) -> None:
    """Draw the timeline and the table of measures with their total."""
    title = say("report.plan")
    sheet.start(title, bookmark=title)
    y = sheet.heading(33, _heading(dossier), _lead(dossier)) + 9
    if sum(each.due is not None for each in dossier.measures) >= FEWEST_DATED:
        y = _timeline(sheet, dossier, y + 13) + 13
    pages = Pages(sheet, title, lambda at: _head(sheet, at))
    pages.y = pages.head(y)
    with sheet.element("Table", leaf=False):
        for place, measure in enumerate(dossier.measures):
            is_last = place == len(dossier.measures) - 1
            _row(pages, dossier, measure, keep=10.0 if is_last else 0.0)
        _total(pages, dossier)
    sheet.end()


def _heading(dossier: Dossier) -> str:
    hoped = _hoped(dossier)
    measures = counted("report.count_measure", len(dossier.measures))
    if hoped <= 0:
        return measures
    whole = hoped % 1 == 0
    points = say("result.points", count=int(hoped)) if whole else say("report.points", points=number_text(hoped))
    return say("report.up_to", measures=measures, points=points)


def _hoped(dossier: Dossier) -> Decimal:
    """Return the points that the measures can lead to; of several for one indicator the highest level counts."""
    best: dict[str, Decimal] = {}
    for each in dossier.measures:
        if each.to_level is not None:
            points = points_of_level(dossier, each.indicator) * (each.to_level - (each.from_level or 0))
            best[each.indicator] = max(best.get(each.indicator, Decimal(0)), points)
    return sum(best.values(), Decimal(0))


def _lead(dossier: Dossier) -> str:
    told = [say("report.no_promise")]
    dated = [each.due for each in dossier.measures if each.due is not None]
    if dossier.label_until is not None and dated:
        late = sum(each > dossier.label_until for each in dated)
        told.append(capital(say("report.end_after_label", count=late)) if late else say("report.end_before_label"))
    without = [each.number for each in dossier.measures if not each.owner]
    if without:
        told.append(say("report.without_owner", count=len(without), numbers=", ".join(without)))
    return " ".join(told)


# Timeline


def _timeline(sheet: Sheet, dossier: Dossier, y: float) -> float:
    """What is due when, before the label ends? Dots at due dates; return where it ends."""
    dated = sorted((each.due, each.number) for each in dossier.measures if each.due is not None)
    ends = [day for day, _ in dated] + ([dossier.label_until] if dossier.label_until else [])
    first, last = date(min(ends).year, 1, 1), date(max(ends).year + 1, 1, 1)

    def at(day: date) -> float:
        return LEFT + WIDTH * (day - first).days / (last - first).days

    said = "; ".join(f"{number} {date_text(day)}" for day, number in dated)
    rise = _highest(sheet, [(at(day), number) for day, number in dated])
    y += rise * 3.4
    with sheet.element("Figure", say("report.alt_timeline", measures=said)):
        _years(sheet, y, first, last, at)
        for x, number, step in _steps(sheet, [(at(day), number) for day, number in dated]):
            sheet.dot(x, y, 1.5, "accent")
            half = sheet.width_of(number, "micro") / 2
            at_edge = max(LEFT + half, min(x, RIGHT - half))
            sheet.text(at_edge, y - 3 - step * 3.4, number, "micro", align="centre")
        if dossier.label_until:
            _label_end(sheet, at(dossier.label_until), y, dossier.label_until, rise)
    return y + 5


def _years(sheet: Sheet, y: float, first: date, last: date, place: Callable[[date], float]) -> None:
    sheet.rule(LEFT, y, RIGHT, "rule", 0.8)
    for year in range(first.year, last.year):
        for month in MONTHS_OF_QUARTERS:
            x = place(date(year, month, 1))
            sheet.stroke(x, y, x, y + (2.6 if month == 1 else 1.4), "rule", 0.6)
        sheet.text(place(date(year, 1, 1)) + 1, y + 5, str(year), "numS", "text3")
    sheet.stroke(RIGHT, y, RIGHT, y + 2.6, "rule", 0.6)


def _steps(sheet: Sheet, dots: list[tuple[float, str]]) -> list[tuple[float, str, int]]:
    """Return how high each label stands: those that would touch step up."""
    taken: list[tuple[float, float, int]] = []
    steps = []
    for x, number in dots:
        half, step = sheet.width_of(number, "micro") / 2 + 0.6, 0
        while any(level == step and left < x + half and right > x - half for left, right, level in taken):
            step += 1
        taken.append((x - half, x + half, step))
        steps.append((x, number, step))
    return steps


def _highest(sheet: Sheet, dots: list[tuple[float, str]]) -> int:
    return max((step for _, _, step in _steps(sheet, dots)), default=0)


def _label_end(sheet: Sheet, x: float, y: float, until: date, rise: int) -> None:
    top = y - 8 - rise * 3.4
    sheet.stroke(x, top, x, y + 2.6, "text", 1)
    words = say("report.label_ends", day=date_text(until))
    is_left = x - LEFT > sheet.width_of(words, "micro")
    sheet.text(x, top - 1.2, words, "micro", align="right" if is_left else "left")


# Table


def _head(sheet: Sheet, y: float) -> float:
    heads = ((0.0, "no"), (MEASURE, "measure"), (INDICATOR, "indicator"), (OWNER, "owner"), (DUE, "due"))
    with sheet.element("TR", leaf=False):
        for place, (x, key) in enumerate(heads):
            room = (heads[place + 1][0] if place + 1 < len(heads) else WIDTH - 14) - x - 1
            with sheet.element("TH"):
                sheet.text(LEFT + x, y, sheet.fitting(say(f"report.head_{key}"), "", room, "micro"), "micro", "text3")
        with sheet.element("TH"):
            sheet.text(RIGHT, y, say("report.head_level"), "micro", "text3", align="right")
    sheet.ruled(LEFT, y + 1.8, RIGHT, "text2", 0.8)
    return y + 4.2


def _row(pages: Pages, dossier: Dossier, measure: Measure, *, keep: float) -> None:
    sheet = pages.sheet
    text = "\n".join(with_paragraphs(measure.text))
    proof = say("report.proof", proof=measure.proof) if measure.proof else ""
    title = sheet.paragraph(0, 0, TEXT, measure.title, "strong", draw=False, balance=True)
    main = sheet.lines_of(TEXT, text, "small", balanced=True) if text else ()
    below = sheet.lines_of(TEXT, proof, "small", balanced=True) if proof else ()
    height = title + sheet.height_of(main, "small") + sheet.height_of(below, "small") + (0.8 if below else 0)
    height = max(height, *(each[1] for each in _cells(sheet, measure)))
    pages.room_for((height if height <= TALLEST else 40) + PADDING + keep)
    sheet.mark(place_of_measure(measure.number), y=max(0.0, pages.y - 10))
    with sheet.element("TR", leaf=False):
        _cells_drawn(pages, dossier, measure)
        with sheet.element("TD", leaf=False):
            with sheet.element("P"):
                sheet.paragraph(LEFT + MEASURE, pages.y, TEXT, measure.title, "strong", balance=True)
            bottom = pages.y + height
            pages.y += title
            _lines(pages, main, "text2")
            pages.y += 0.8 if below else 0
            _lines(pages, below, "text3")
    pages.y = max(pages.y, bottom if bottom <= BOTTOM + 1 else pages.y) + PADDING
    sheet.ruled(LEFT, pages.y - 0.4, RIGHT, "line", 0.5)
    pages.y += 1.6


def _lines(pages: Pages, rest: Sequence[Line], colour: str) -> None:
    """Write lines of small text, on a further page where they no longer fit."""
    sheet = pages.sheet
    while rest:
        fitting = max(1, int((BOTTOM + 1 - pages.y) / sheet.height_of(rest[:1], "small")))
        with sheet.element("P"):
            pages.y += sheet.write_lines(LEFT + MEASURE, pages.y, rest[:fitting], "small", colour)
        rest = rest[fitting:]
        if rest:
            pages.turn()


def _cells(sheet: Sheet, measure: Measure) -> list[tuple[str, float]]:
    """Return the words for owner and date with their heights."""
    owner = measure.owner or say("report.to_be_named")
    # The column is narrow: the year may stand on a line of its own.
    due = " ".join(date_text(measure.due).rsplit(NBSP, 1)) if measure.due else say("report.no_date")
    return [
        (owner, 0.4 + sheet.paragraph(0, 0, NAME, owner, "small", draw=False)),
        (due, 0.4 + sheet.paragraph(0, 0, DAY, due, "small", draw=False)),
    ]


def _cells_drawn(pages: Pages, dossier: Dossier, measure: Measure) -> None:
    sheet, y = pages.sheet, pages.y
    base = y + sheet.base("strong")
    (owner, _), (due, _) = _cells(sheet, measure)
    with sheet.element("TD"):
        sheet.text(LEFT, base, measure.number, "numB")
    with sheet.element("TD"):
        sheet.text(LEFT + INDICATOR, base, measure.indicator, "num")
    indicator = dossier.form.indicators.get(measure.indicator)
    if indicator is not None and "indicators" in dossier.form.report:
        sheet.link(f"{indicator.id} {indicator.title}", LEFT + INDICATOR, base - 3, 12, 4)
    with sheet.element("TD"):
        sheet.paragraph(LEFT + OWNER, y + 0.4, NAME, owner, "small", "text" if measure.owner else "warn")
    with sheet.element("TD"):
        sheet.paragraph(LEFT + DUE, y + 0.4, DAY, due, "small", "text2")
    with sheet.element("TD"):
        change = f"{_level(measure.from_level)} → {measure.to_level}" if measure.to_level is not None else "–"
        sheet.text(RIGHT, base, change, "numB", align="right")


def _level(level: int | None) -> str:
    return "–" if level is None else str(level)


def _total(pages: Pages, dossier: Dossier) -> None:
    """Say what all measures together can lead to; the row never stands alone."""
    hoped, scores = _hoped(dossier), dossier.result.scores
    if hoped <= 0 or not dossier.result.is_final:
        return
    sheet, after = pages.sheet, min(scores.points + hoped, scores.points_max)
    with sheet.element("TR", leaf=False):
        with sheet.element("TD"):
            sheet.text(LEFT + MEASURE, pages.y + sheet.base("strong"), say("report.together"), "strong")
        with sheet.element("TD"):
            words = say("report.points_from_to", before=number_text(scores.points), after=number_text(after))
            sheet.text(RIGHT, pages.y + sheet.base("strong"), words, "numB", align="right")
