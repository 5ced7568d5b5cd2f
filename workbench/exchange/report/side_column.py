"""The side column of an indicator: its figures, other clusters, and the evidence that was seen."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import groupby

from workbench.domain.carrying import SAME
from workbench.domain.dossier import FEWEST_OTHERS, Dossier, Evidence
from workbench.domain.telling import derived_words
from workbench.domain.wording import value_text
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.phrases import HOWS
from workbench.exchange.report.scales import draw_spread, spread_text
from workbench.exchange.report.styles import BOTTOM, SIDE, SIDE_LEFT
from workbench.forms.edition import Field, Indicator, fields_of
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

MOST_EVIDENCE = 8
NUMBER = 10.5
"""Width of a piece of evidence's number in mm."""
COLUMN = 15.0
"""Width of last period's column in mm."""
BETWEEN = 7.0
"""Free height between the parts of the column, in mm."""


@dataclass(frozen=True)
class _Figure:
    """A line of the table of figures; `note` says how last period's was restated."""

    title: str
    now: str
    before: str
    note: str = ""


@dataclass(frozen=True)
class _Item:
    """A piece of the column that stays whole on a page."""

    kind: str
    height: float
    draw: Callable[[float], None]
    stays: bool = False
    """It does not stand alone at the foot of a page: the next one follows on the same."""


class SideColumn:
    """What stands beside an indicator's text; what a page has no room for goes on beside the text of the next."""

    def __init__(self, sheet: Sheet, dossier: Dossier, indicator: Indicator) -> None:
        self._sheet, self._dossier, self._indicator = sheet, dossier, indicator
        self._items = [*self._figures(), *self._others(), *self._evidence()]

    @property
    def height(self) -> float:
        """Return the height of what is not drawn yet, in mm."""
        return sum(each.height for each in self._items)

    def draw(self, y: float) -> float:
        """Draw from y on what the page has room for; return where it ends."""
        there: list[tuple[float, _Item]] = []
        while self._items:
            item = self._items[0]
            after = self._items[1].height if item.stays and len(self._items) > 1 else 0.0
            if there and y + item.height + after > BOTTOM + 2:
                break
            there.append((y, self._items.pop(0)))
            y += item.height
        for kind, items in groupby(there, key=lambda each: each[1].kind):
            is_table = kind == "figure"
            with self._sheet.element("Table", leaf=False) if is_table else nullcontext():
                for at, item in items:
                    item.draw(at)
        return y

    # Figures

    def _figures(self) -> Iterator[_Item]:
        rows = list(_figures_of(self._dossier, self._indicator))
        if not rows:
            return
        yield _Item("figure", 2.6, self._figures_head, stays=True)
        for row in rows:
            yield _Item("figure", self._figure(row, 0, draw=False), lambda y, row=row: self._drawn(row, y))  # type: ignore[misc]
        yield _Item("gap", BETWEEN, _nothing)

    def _figures_head(self, y: float) -> None:
        sheet, previous = self._sheet, self._dossier.previous
        with sheet.element("TR", leaf=False):
            with sheet.element("TH"):
                sheet.text(SIDE_LEFT, y + 1.2, say("report.figures"), "smallB", "text3")
            with sheet.element("TH"):
                edge = SIDE_LEFT + SIDE - (COLUMN if previous else 0)
                sheet.text(edge, y + 1.2, self._dossier.period, "numS", "text2", align="right")
            if previous:
                with sheet.element("TH"):
                    sheet.text(SIDE_LEFT + SIDE, y + 1.2, previous.period, "numS", "text3", align="right")

    def _drawn(self, row: _Figure, y: float) -> None:
        height = self._figure(row, y, draw=True)
        self._sheet.ruled(SIDE_LEFT, y + height, SIDE_LEFT + SIDE, "line", 0.4)

    def _figure(self, row: _Figure, y: float, *, draw: bool) -> float:
        """Draw one figure; words and amounts too long for their column go on a line below."""
        sheet, has_before = self._sheet, self._dossier.previous is not None
        room = COLUMN - 1.0 if has_before else 26.0
        is_long = sheet.width_of(row.now, "numB") > room
        is_long = is_long or (has_before and sheet.width_of(row.before, "num") > COLUMN - 0.5)
        width = SIDE - (COLUMN if has_before else 0) - sheet.width_of(row.now, "numB") - 2.5
        # A word that is broader than its place would be cut: the figures stand a line lower then.
        is_wide = any(sheet.width_of(word, "small") > width for word in row.title.split())
        width = SIDE if is_long or is_wide else width
        height = sheet.paragraph(SIDE_LEFT, y + 0.6, width, row.title, "small", "text2", draw=False)
        below = height if is_wide and not is_long else 0.0
        if draw:
            with sheet.element("TR", leaf=False):
                with sheet.element("TD"):
                    sheet.paragraph(SIDE_LEFT, y + 0.6, width, row.title, "small", "text2")
                if not is_long:
                    self._columns(row, y + below)
        height += 4.1 if below else 0.0
        if is_long:
            height += self._words(row, y + 0.6 + height, draw=draw)
        if row.note:
            height += self._note(row.note, y + 0.6 + height, draw=draw)
        return height + 1.6

    def _columns(self, row: _Figure, y: float) -> None:
        sheet, has_before = self._sheet, self._dossier.previous is not None
        with sheet.element("TD"):
            edge = SIDE_LEFT + SIDE - (COLUMN if has_before else 0)
            sheet.text(edge, y + 3.6, row.now, "numB", align="right")
        if has_before:
            with sheet.element("TD"):
                sheet.text(SIDE_LEFT + SIDE, y + 3.6, row.before, "num", "text3", align="right")

    def _words(self, row: _Figure, y: float, *, draw: bool) -> float:
        sheet, previous = self._sheet, self._dossier.previous
        height = sheet.paragraph(SIDE_LEFT, y, SIDE, row.now, "smallB", draw=False)
        before = f"{previous.period}: {row.before}" if previous and row.before != "–" else ""
        if draw:
            with sheet.element("TD"):
                sheet.paragraph(SIDE_LEFT, y, SIDE, row.now, "smallB")
        if not before:
            return height
        if draw:
            with sheet.element("TD"):
                sheet.paragraph(SIDE_LEFT, y + height, SIDE, before, "small", "text3")
        return height + sheet.paragraph(SIDE_LEFT, y, SIDE, before, "small", draw=False)

    def _note(self, note: str, y: float, *, draw: bool) -> float:
        if draw:
            with self._sheet.element("P"):
                self._sheet.paragraph(SIDE_LEFT, y, SIDE, note, "micro", "text3")
        return self._sheet.paragraph(SIDE_LEFT, y, SIDE, note, "micro", draw=False)

    # Other clusters

    def _others(self) -> Iterator[_Item]:
        comparison, indicator = self._dossier.comparison, self._indicator
        if comparison is None or not indicator.is_scored:
            return
        own = self._dossier.result.scores.indicators[indicator.id].level
        found, known = comparison.at(indicator.id), comparison.indicators.get(indicator.id)
        yield _Item("head", 1.6, lambda y: self._head(y, say("report.other_clusters")), stays=True)
        if found is None:
            count = known.n if known else 0
            words = say("report.withheld", count=count, fewest=FEWEST_OTHERS)
            yield self._paragraph(words, "small", "text2")
        elif found.is_whole and len(found.counts) == len(indicator.levels) and max(found.counts):
            alt = say("report.alt_spread", counts=", ".join(map(str, found.counts)))
            spread = found

            def draw(y: float) -> None:
                with self._sheet.element("Figure", alt):
                    draw_spread(self._sheet, spread, own, SIDE_LEFT, y + 4.9, SIDE)

            yield _Item("chart", 27.4, draw, stays=True)
            yield self._paragraph(spread_text(found, own), "micro", "text2")
        else:
            yield self._paragraph(spread_text(found, own), "small", "text2")
        yield _Item("gap", BETWEEN, _nothing)

    def _head(self, y: float, text: str) -> None:
        with self._sheet.element("H3"):
            self._sheet.text(SIDE_LEFT, y, text, "smallB", "text3")

    def _paragraph(self, text: str, role: str, colour: str) -> _Item:
        height = self._sheet.paragraph(SIDE_LEFT, 0, SIDE, text, role, draw=False)

        def draw(y: float) -> None:
            with self._sheet.element("P"):
                self._sheet.paragraph(SIDE_LEFT, y, SIDE, text, role, colour)

        return _Item("text", height, draw)

    # Evidence

    def _evidence(self) -> Iterator[_Item]:
        found = self._dossier.evidence_for(self._indicator.id)
        if not found:
            return
        yield _Item("head", 1.6, lambda y: self._head(y, say("report.evidence_seen")), stays=True)
        shown = found if len(found) <= MOST_EVIDENCE + 1 else found[:MOST_EVIDENCE]
        for item in shown:
            height = self._seen(item, 0, draw=False)
            yield _Item("evidence", height, lambda y, item=item: self._drawn_evidence(item, y))  # type: ignore[misc]
        if len(found) > len(shown):
            yield _Item("more", 4.4, lambda y: self._more(len(found) - len(shown), y))

    def _more(self, count: int, y: float) -> None:
        sheet = self._sheet
        with sheet.element("P"):
            width = sheet.text(SIDE_LEFT, y + 3, say("report.and_more", count=count), "micro", "text3")
            if "evidence" in self._dossier.form.report:
                sheet.page_of(SIDE_LEFT + width + 1, y + 3, say("report.evidence"), "micro")

    def _drawn_evidence(self, item: Evidence, y: float) -> None:
        self._seen(item, y, draw=True)

    def _seen(self, item: Evidence, y: float, *, draw: bool) -> float:
        sheet, x, width = self._sheet, SIDE_LEFT + NUMBER, SIDE - NUMBER
        seen = f"{self._dossier.name_of(item.seen_by)}, {date_text(item.seen_on)}"
        first = sheet.paragraph(x, y, width, item.name, "small", draw=False)
        height = first + sheet.paragraph(x, y, width, seen, "micro", "text3", draw=False)
        if draw:
            with sheet.element("P"):
                sheet.text(SIDE_LEFT, y + 0.2 + sheet.base("small"), item.number, "micro", "text3")
                sheet.paragraph(x, y + 0.2, width, item.name, "small")
                sheet.paragraph(x, y + 0.2 + first, width, seen, "micro", "text3")
        return height + 1.4


def _nothing(_: float) -> None:
    """Leave free."""


def _figures_of(dossier: Dossier, indicator: Indicator) -> Iterator[_Figure]:
    for question in indicator.questions:
        for place in fields_of(question) if question.id not in dossier.irrelevant else ():
            answer = dossier.answers.get(place.id)
            before = dossier.previous.answers.get(place.id) if dossier.previous else None
            if answer is None and before is None and place.row is not None:
                continue
            title = place.title if place.row else (question.short or question.title)
            now = value_text(place, answer.value) if answer else "–"
            then = value_text(place, before.value) if before else _no_figure(dossier, place)
            yield _Figure(title, now, then, _restated(dossier, place))
    for derived in dossier.form.derived:
        if derived.indicator == indicator.id:
            past = dossier.previous.derived.get(derived.id) if dossier.previous else None
            now = derived_words(dossier, derived, dossier.derived.get(derived.id))
            yield _Figure(derived.title, now, derived_words(dossier, derived, past))


def _no_figure(dossier: Dossier, place: Field) -> str:
    is_new = dossier.previous is not None and place.id in dossier.previous.not_before
    return say("report.new") if is_new else "–"


def _restated(dossier: Dossier, place: Field) -> str:
    """Return in a few words how last period's figure was brought to today's question."""
    carried = dossier.previous.carried.get(place.id) if dossier.previous else None
    if carried is None or dossier.previous is None or carried.how == SAME or carried.how not in HOWS:
        return ""
    words = say(f"report.how_{carried.how}", period=dossier.previous.period)
    return words if carried.fits else f"{words}; {say('report.not_comparable')}"
