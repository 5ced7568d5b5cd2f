"""The prep sheet for the assessors themselves: agenda, what to ask for, and last year's answers to write beside."""

from collections.abc import Iterator

from workbench.domain.agenda import Agenda, times_of
from workbench.domain.dossier import Dossier
from workbench.domain.feedback import words_for_missing
from workbench.domain.marks import UNCLEAR
from workbench.domain.wording import value_text
from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.phrases import edition_of
from workbench.exchange.report.styles import BOTTOM, LEFT, RIGHT, WIDTH
from workbench.forms.edition import Indicator, Question, fields_of
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

TOP, FIRST = 24.0, 62.0
"""Where a page's text begins, and the first one's."""
ANSWER, INDENT, NOTES = 74.0, 8.0, 11.0
"""Width for an earlier answer, indent of questions, and height of the room for notes, in mm."""
MOST_ROWS = 12
"""Rows of a table question of which the earlier answers are written out."""


def draw_prep(dossier: Dossier, agenda: Agenda) -> bytes:
    """Draw the prep sheet as PDF, in the language that is written in."""
    title = say("prep.title", cluster=dossier.cluster.name)
    with pinned_time(dossier.as_of):
        sheet = Sheet(
            About(title, say("prep.kind"), [each.name for each in dossier.people], dossier.as_of),
            head=title, foot=f"{say('prep.private')}  ·  {dossier.code}",
        )  # fmt: skip
        _Prep(sheet, dossier).draw(agenda)
        return sheet.finish()


class _Prep:
    """Writes from the top down, on as many pages as it takes."""

    def __init__(self, sheet: Sheet, dossier: Dossier) -> None:
        self._sheet, self._dossier = sheet, dossier
        self._y = FIRST

    def draw(self, agenda: Agenda) -> None:
        """Draw all of it."""
        self._sheet.start(say("prep.kind"), bookmark=say("prep.kind"))
        self._head()
        self._agenda(agenda)
        self._list(say("prep.to_ask"), list(dict.fromkeys(words_for_missing_documents(self._dossier))))
        self._list(say("prep.marked"), list(self._marks()), empty="")
        for section in self._dossier.form.sections:
            self._section(f"{section.id}  {section.title}")
            for indicator in section.all_indicators:
                if indicator.id not in self._dossier.irrelevant:
                    self._indicator(indicator)
        self._sheet.end()

    def _head(self) -> None:
        sheet, dossier = self._sheet, self._dossier
        with sheet.element("P"):
            sheet.text(LEFT, 17, say("prep.kind"), "h2")
        role, lines = sheet.name_in(dossier.cluster.name, ("title", "sub", "h2"))
        with sheet.element("H1"):
            sheet.write_lines(LEFT, 36 - sheet.height_of(lines, role), lines, role, "text")
        days = [date_text(day) for day in dict.fromkeys(dossier.visit or ())]
        told = [f"{say('prep.visit')} {' – '.join(days)}"] if days else []
        told.append(", ".join(each.name for each in dossier.people if each.name))
        told.append(say("report.edition", edition=edition_of(dossier)))
        with sheet.element("P"):
            sheet.paragraph(LEFT, 39, WIDTH, "  ·  ".join(filter(None, told)), "body", "text2")
        with sheet.element("P"):
            sheet.paragraph(LEFT, 49, WIDTH, say("prep.private"), "small", "text3")

    def _room(self, height: float) -> None:
        """Begin another page where something has no room on this one."""
        if self._y + height > BOTTOM:
            self._sheet.end()
            self._sheet.start(say("prep.kind"))
            self._y = TOP

    def _section(self, text: str) -> None:
        self._room(30)
        self._y += 4
        with self._sheet.element("H2"):
            self._sheet.text(LEFT, self._y + 4, self._sheet.fitting(text, "", WIDTH, "sub"), "sub")
        self._sheet.ruled(LEFT, self._y + 7, RIGHT, "text2", 0.8)
        self._y += 11

    def _agenda(self, agenda: Agenda) -> None:
        if not agenda:
            return
        titles = {each.id: f"{each.id}  {each.title}" for each in self._dossier.form.sections}
        self._section(say("prep.agenda"))
        for number, day in enumerate(agenda):
            for slot, (begin, end) in zip(day.slots, times_of(day), strict=True):
                self._room(6)
                with self._sheet.element("P"):
                    when = f"{begin:%H:%M}–{end:%H:%M}"
                    self._sheet.text(LEFT, self._y + 3.5, f"{number + 1}" if len(agenda) > 1 else "", "num", "text3")
                    self._sheet.text(LEFT + 6, self._y + 3.5, when, "num", "text2")
                    words = titles.get(slot.section, slot.section) or slot.title
                    role = "strong" if slot.section else "body"
                    self._sheet.text(LEFT + 34, self._y + 3.5, self._sheet.fitting(words, "", WIDTH - 34, role), role)
                self._y += 5.4
            self._y += 2

    def _list(self, head: str, lines: list[str], empty: str | None = None) -> None:
        if not lines and empty == "":
            return
        self._section(head)
        for words in lines or [say("prep.seen_all")]:
            height = self._sheet.paragraph(LEFT + 6, 0, WIDTH - 6, words, "body", draw=False)
            self._room(height + 2)
            with self._sheet.artifact():
                self._sheet.rectangle(LEFT, self._y + 0.9, 3, 3, line="text3", thickness=0.8, radius=0.4)
            with self._sheet.element("P"):
                self._sheet.paragraph(LEFT + 6, self._y, WIDTH - 6, words, "body")
            self._y += height + 1.6

    def _marks(self) -> Iterator[str]:
        for name, mark in self._dossier.marks.items():
            field = self._dossier.form.field(name)
            question = self._dossier.form.questions.get(name.split(".")[0])
            title = field.title if field is not None else question.title if question is not None else name
            yield f"{title}: {mark.remark or say('prep.unclear')}" if mark.remark or mark.state == UNCLEAR else title

    def _indicator(self, indicator: Indicator) -> None:
        previous = self._dossier.previous
        self._room(24)
        with self._sheet.element("H3"):
            words = self._sheet.fitting(f"{indicator.id}  {indicator.title}", "", WIDTH - 44, "strong")
            self._sheet.text(LEFT, self._y + 4, words, "strong")
        if previous is not None and (level := previous.levels.get(indicator.id)) is not None:
            told = say("prep.level_before", level=level, period=previous.period)
            self._sheet.text(RIGHT, self._y + 4, told, "num", "text2", align="right")
        self._y += 6.5
        if indicator.listen_for:
            self._words(say("prep.listen", text=" ".join(indicator.listen_for)), "small", "text3")
        for question in indicator.questions:
            if question.id not in self._dossier.irrelevant:
                self._question(question)
        self._room(NOTES)
        self._sheet.ruled(LEFT, self._y + NOTES - 3, RIGHT, "rule", 0.4)
        self._y += NOTES

    def _words(self, text: str, role: str, tone: str) -> None:
        height = self._sheet.paragraph(LEFT + INDENT, 0, WIDTH - INDENT, text, role, draw=False)
        self._room(height + 1)
        with self._sheet.element("P"):
            self._sheet.paragraph(LEFT + INDENT, self._y, WIDTH - INDENT, text, role, tone)
        self._y += height + 1.5

    def _question(self, question: Question) -> None:
        """Write a question and, beside it, what was answered last time and so far."""
        fields = tuple(fields_of(question))
        if len(fields) > 1:
            self._words(question.title, "body", "text")
        for field in fields[:MOST_ROWS]:
            told = self._told(field.id)
            self._room(5)
            with self._sheet.element("P"):
                room = WIDTH - INDENT - ANSWER - 4
                left = LEFT + INDENT + (4 if len(fields) > 1 else 0)
                words = self._sheet.fitting(field.title, question.short, room, "body")
                self._sheet.text(left, self._y + 3.6, words, "body", "text2" if len(fields) > 1 else "text")
                shown = self._sheet.fitting(told, "", ANSWER, "num")
                self._sheet.text(RIGHT - ANSWER, self._y + 3.6, shown, "num", "text2")
            self._y += 5

    def _told(self, name: str) -> str:
        dossier, previous = self._dossier, self._dossier.previous
        field = dossier.form.field(name)
        assert field is not None
        parts = []
        if previous is not None:
            before = previous.answers.get(name)
            text = value_text(field, before.value) if before is not None else say("prep.no_answer")
            parts.append(say("prep.before", period=previous.period, text=text))
        if (now := dossier.answers.get(name)) is not None:
            parts.append(say("prep.before", period=dossier.period, text=value_text(field, now.value)))
        return "   ".join(parts)


def words_for_missing_documents(dossier: Dossier) -> Iterator[str]:
    """Yield the documents that have not been seen, and what was asked for."""
    wanted = {each.what for each in dossier.awaited}
    documents = {say("feedback.document_for", indicator=i.id, title=i.title) for i in dossier.form.indicators.values()}
    yield from (words for words in words_for_missing(dossier) if words in wanted | documents)
