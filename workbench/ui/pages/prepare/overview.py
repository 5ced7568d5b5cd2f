"""What there is to do before the visit: days, label held, last year, what the cluster still owes."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench.application import awarding, visiting
from workbench.application.reviewing import Review
from workbench.application.views import AssessmentView
from workbench.domain.awards import LABELS
from workbench.domain.entries import read_date
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_more
from workbench.ui.pages.prepare.agenda import AgendaCard
from workbench.ui.pages.prepare.unplaced import UnplacedCard
from workbench.ui.shell import Page, Shell
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import CENTRE_MAX, MEDIUM
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, labelled, row
from workbench.ui.widgets.text import Text


class Overview(Page):
    """Cards to fill in before the visit."""

    name = "overview"
    import_wanted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self._resume: Callable[[], None] | None = None
        self._import = Button(tr("Import last year"), "primary", "upload-simple")
        self._import.setAccessibleIdentifier("prepare.import")
        self._import.clicked.connect(self._import_or_resume)
        self._last, self._rest = Text("", "body", "text2", wraps=True), Text("", "small", "text3", wraps=True)
        self._first_day, self._last_day = _day_entry(tr("First day")), _day_entry(tr("Last day"))
        self._visit_fault = Text("", "small", "danger", wraps=True)
        self._label, self._until = ComboBox(tr("Label held")), _day_entry(tr("Held until"))
        self._by = LineEdit(tr("Given by"))
        self._label_fault = Text("", "small", "danger", wraps=True)
        self._asked, self.unplaced, self.agenda = column(None, 4), UnplacedCard(shell), AgendaCard(shell)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        middle = QWidget()
        middle.setMaximumWidth(scaled(CENTRE_MAX))
        inner = column(middle, 14, (24, 20, 24, 24))
        inner.addWidget(Text(tr("Before the visit"), "title"))
        inner.addWidget(self._make_last_year())
        self._beside = row(None, 14)
        self._beside.addWidget(self._make_visit(), 4)
        self._beside.addWidget(self._make_label(), 7)
        inner.addLayout(self._beside)
        inner.addWidget(self.unplaced)
        inner.addWidget(self._make_asked())
        inner.addWidget(self.agenda)
        inner.addStretch(1)
        across = row(body, 0)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        outer = column(self, 0)
        outer.addWidget(ScrollPane(body, tr("Before the visit")))

    def _make_last_year(self) -> QWidget:
        card = Surface("card")
        inner = row(card, 16, (20, 16, 20, 16))
        words = column(None, 4)
        words.addWidget(Text(tr("Last year"), "heading"))
        words.addWidget(self._last)
        words.addWidget(self._rest)
        inner.addLayout(words, 1)
        inner.addWidget(self._import, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _make_visit(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 8, (20, 16, 20, 16))
        inner.addWidget(Text(tr("Visit"), "heading"))
        entries = row(None, 10)
        for label, entry in ((tr("First day"), self._first_day), (tr("Last day"), self._last_day)):
            entries.addLayout(labelled(label, entry), 1)
            entry.editingFinished.connect(self._plan_visit)
        inner.addLayout(entries)
        inner.addWidget(self._visit_fault)
        inner.addStretch(1)
        return card

    def _make_label(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 8, (20, 16, 20, 16))
        inner.addWidget(Text(tr("Label that the cluster holds"), "heading"))
        self._label.addItem(tr("None"), "")
        for each in reversed(LABELS):
            self._label.addItem(tr(capital(each)), each)
        self._by.setPlaceholderText(tr("Label body"))
        entries = row(None, 10)
        for label, entry, share in (
            (tr("Label"), self._label, 4),
            (tr("Given by"), self._by, 6),
            (tr("Until"), self._until, 5),
        ):
            entries.addLayout(labelled(label, entry), share)
        note = Button(tr("Write down"))
        note.setAccessibleName(tr("Note the label"))
        note.clicked.connect(self._note_label)
        entries.addWidget(note, 0, Qt.AlignmentFlag.AlignBottom)
        inner.addLayout(entries)
        inner.addWidget(self._label_fault)
        inner.addStretch(1)
        return card

    def _make_asked(self) -> QWidget:
        card = Surface("card")
        inner = column(card, 8, (20, 16, 20, 16))
        head = row(None, 12)
        head.addWidget(Text(tr("What to ask for beforehand"), "heading"), 1)
        self._questionnaire = Button(tr("Take over the filled questionnaire"), "secondary", "clipboard-text")
        self._questionnaire.setAccessibleIdentifier("prepare.questionnaire")
        self._questionnaire.clicked.connect(self.import_wanted)
        head.addWidget(self._questionnaire)
        inner.addLayout(head)
        inner.addLayout(self._asked)
        return card

    def show_view(self, view: AssessmentView) -> None:
        """Show the assessment as it stands."""
        self._view = view
        self._show_last_year(view)
        self._show_dates(view)
        self.unplaced.show_view(view)
        self.agenda.show_view(view)
        clear(self._asked)
        required = [(i.id, each.text) for i in view.form.indicators.values() for each in i.evidence if each.required]
        for indicator, text in required:
            seen = bool(view.evidence_for(indicator))
            line = row(None, 8)
            mark = Text(tr("seen") if seen else tr("to be seen"), "smallB", "ok" if seen else "text3")
            mark.setFixedWidth(scaled(100))
            line.addWidget(mark)
            number = Text(indicator, "body", "text3")
            number.setFixedWidth(scaled(44))
            line.addWidget(number)
            line.addWidget(Text(text, "body", "text", wraps=True), 1)
            self._asked.addLayout(line)
        asked = sum(question.asked == "cluster" for question in view.form.questions.values())
        words = tr(
            "The cluster can prepare {asked} of {count} questions beforehand.",
            asked=asked,
            count=len(view.form.questions),
        )
        self._asked.addWidget(Text(words, "small", "text3", wraps=True))

    def _show_last_year(self, view: AssessmentView) -> None:
        previous = view.dossier.previous
        if previous is None:
            self._last.setText(
                tr("Nothing is taken over yet. A workbook of any layout will do; dropping it here works too.")
            )
        else:
            origin = (
                tr("taken over from a workbook") if previous.origin == "imported" else tr("assessed in this workspace")
            )
            self._last.setText(
                tr(
                    "{count} answers of {period} stand beside the questions, {origin}.",
                    count=len(previous.answers),
                    period=previous.period,
                    origin=origin,
                )
            )
        lines = _without_place(view)
        self._rest.setText("\n".join(lines))
        self._rest.setVisible(bool(lines))
        self._import.setText(tr("Import another workbook") if previous else tr("Import last year"))
        self._import.set_kind("secondary" if previous else "primary")
        for each in (self._import, self._questionnaire):
            each.setVisible(not view.is_read_only)

    def _show_dates(self, view: AssessmentView) -> None:
        assessment, award = view.assessment, view.award
        for entry, day in ((self._first_day, assessment.visit_first), (self._last_day, assessment.visit_last)):
            if not entry.hasFocus():
                entry.setText(day.isoformat() if day else "")
            entry.setReadOnly(view.is_read_only)
        if not self._until.hasFocus() and award is not None:
            self._label.choose(award.label)
            self._by.setText(award.by)
            self._until.setText(award.until.isoformat() if award.until else "")

    def show_waiting(self, review: Review | None, resume: Callable[[], None]) -> None:
        """Offer to go on with a review that was left."""
        self._resume = resume if review is not None else None
        if review is not None:
            self._import.setText(tr("Go on with the review"))

    def fit(self) -> None:
        narrow = room_of(self)[0] < MEDIUM
        self._beside.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)

    def focus(self) -> None:
        """Take the focus where the first thing is to be done."""
        target = self._import if self._view is None or self._view.dossier.previous is None else self._first_day
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._import, self._first_day)

    def _import_or_resume(self) -> None:
        if self._resume is not None:
            resume, self._resume = self._resume, None
            resume()
        else:
            self.import_wanted.emit()

    def _plan_visit(self) -> None:
        assert self._view is not None
        first, last = _day(self._first_day.text()), _day(self._last_day.text())
        unread = [
            e for e, day in ((self._first_day, first), (self._last_day, last)) if e.text().strip() and day is None
        ]
        if not unread and first and last and last < first:
            unread = [self._last_day]
        self._visit_fault.setText(tr("Write a day like 2026-12-01, the last not before the first.") if unread else "")
        known = (self._view.assessment.visit_first, self._view.assessment.visit_last)
        if unread or self._view.is_read_only or (first, last or first) == known:
            return
        assessment = self._view.assessment.id
        self.shell.save(lambda services: visiting.plan_visit(services, assessment, first, last))

    def _note_label(self) -> None:
        assert self._view is not None
        label, until, by = str(self._label.currentData()), _day(self._until.text()), self._by.text().strip()
        today = self.shell.home.clock.now().astimezone().date()
        if not label or not by or (self._until.text().strip() and until is None):
            self._label_fault.setText(tr("Choose a label, say who gave it, and until when (2027-03-14)."))
            return
        self._label_fault.setText("")
        cluster, assessment = self._view.assessment.cluster, self._view.assessment.id
        on = min(today, until) if until else today

        def note(services: Any) -> Any:
            return awarding.award(services, cluster, label, by=by, on=on, until=until, beside=assessment)

        self.shell.save(note)


def _day_entry(name: str) -> LineEdit:
    entry = LineEdit(name)
    entry.setAccessibleDescription(tr("A day, for example 2026-12-01 or 1.12.2026"))
    entry.setPlaceholderText("2026-12-01")
    return entry


def _day(text: str) -> date | None:
    found = read_date(text)
    return found[0] if len(found) == 1 else None


def _without_place(view: AssessmentView) -> list[str]:
    """Say which of last year's answers are asked nowhere in this edition, and why."""
    previous = view.dossier.previous
    if previous is None or not previous.homeless:
        return []
    shown = [f"{name} ({why.rstrip('.')})" for name, why in list(previous.homeless.items())[:6]]
    named = and_more("; ".join(shown), len(previous.homeless) - len(shown))
    return [tr("Asked in {edition}, but not here: {questions}", edition=previous.edition, questions=named)]
