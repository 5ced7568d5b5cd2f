"""The head of an assessment: whose it is, its stages, the forecast, and whether all is saved."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from workbench.application.views import AssessmentView, bars_of
from workbench.domain.countries import country_word
from workbench.domain.wording import forecast_text, percent_text
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import day_text
from workbench.ui.pages.interview.timing import TimerWord
from workbench.ui.shell import announce
from workbench.ui.theme.style import colour, scaled, set_role
from workbench.ui.theme.tokens import MEDIUM, RAIL, ROOMY, WIDE
from workbench.ui.widgets.entry import ComboBox
from workbench.ui.widgets.picture import ForecastBar, Icon
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Chip, ElidedText, Text

STAGES = (
    ("prepare", later("Prepare")),
    ("interview", later("Interview")),
    ("scores", later("Scores")),
    ("reconcile", later("Reconcile")),
    ("feedback", later("Feedback")),
    ("report", later("Report")),
)
TOGETHER = "reconcile"
"""The stage that only several assessors have."""

CROWDED, WHOLE, VAST = 1100, 1440, 1560
"""Width from which the forecast has room beside the stages, and names have all of theirs, alone and with others."""
NAMES_MOST, SAVED_MOST, TIMER_MOST = 460, 150, 110
"""How wide the names get where there is room, and what the saved state and the timer take at most."""
VAGUE = 40
"""Points of percent: a forecast with a wider span names no label yet."""


class SavedState(QWidget):
    """Says when the last answer was safe on the disk, or that one is not."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._text = Icon("check-circle", "ok"), Text("", "body", "text2")
        self._text.setAccessibleIdentifier("saved")
        inner = row(self, 6)
        inner.addWidget(self._icon)
        inner.addWidget(self._text)
        self.tell_nothing()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def tell_nothing(self) -> None:
        """Before anything was said in this session."""
        self._show("check-circle", "text3", tr("All saved"))

    def tell_reading(self) -> None:
        """Say that nothing can be written."""
        self._show("lock", "text3", tr("Reading only"))

    def tell_saved(self, time: str) -> None:
        """Say when the last save was done."""
        self._show("check-circle", "ok", tr("Saved {time}", time=time))

    def tell_saving(self) -> None:
        """Say that a save takes its time."""
        self._show("clock", "text3", tr("Saving …"))

    def tell_failed(self, reason: str) -> None:
        """Say that something is not saved; the sentence itself stands in the window's banner."""
        self._show("warning", "danger", tr("Not saved"))
        self._text.setToolTip(reason)
        announce(self, tr("Not saved. {reason}", reason=reason))

    def _show(self, icon: str, tone: str, text: str) -> None:
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        self._text.set_tone("danger" if tone == "danger" else "text2")


class Header(Surface):
    """Stays on top of all stages of an assessment."""

    stage_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("header")
        self.setMinimumHeight(scaled(60))
        self._cluster, self._about = ElidedText("", "heading", hugs=True), ElidedText("", "small", "text2", hugs=True)
        self._label, self._practice = Chip(), Chip(tr("Practice"), "warn")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Stages"))
        self.tabs.setAccessibleIdentifier("stages")
        set_role(self.tabs, "body")
        for _, word in STAGES:
            self.tabs.addTab(tr(word))
        self.tabs.currentChanged.connect(lambda place: self.stage_chosen.emit(STAGES[place][0]))
        self.menu = ComboBox(tr("Stage"))
        self.menu.setAccessibleIdentifier("stage-menu")
        for name, word in STAGES:
            self.menu.addItem(tr(word), name)
        self.menu.activated.connect(lambda place: self.stage_chosen.emit(self.menu.itemData(place)))
        self.stages = [name for name, _ in STAGES]
        self._forecast = QWidget()
        self._forecast_head = Text(tr("Forecast"), "small", "text3")
        self._forecast_word, self._forecast_label = ElidedText("", "strong", hugs=True), Chip()
        for each in (self._label, self._practice, self._forecast_label):
            each.hide()  # Until the assessment is read.
        self._bar = ForecastBar()
        self.saved, self.timer = SavedState(), TimerWord("section-timer")
        self.timer.hide()
        self._stage, self._is_practice, self._is_running = "", False, True
        self._lay_out()

    def _lay_out(self) -> None:
        names = column(None, 1)
        first = row(None, 8)
        first.addWidget(self._cluster)
        first.addWidget(self._label)
        first.addStretch(1)
        second = row(None, 8)
        second.addWidget(self._about)
        second.addWidget(self._practice)
        second.addStretch(1)
        names.addStretch(1)
        names.addLayout(first)
        names.addLayout(second)
        names.addStretch(1)
        self._lay_out_forecast()
        inner = row(self, 18, (20, 6, 16, 0))
        self._names = QWidget()
        self._names.setLayout(names)
        self._names.setFixedWidth(scaled(276))
        inner.addWidget(self._names)
        inner.addWidget(self.tabs)
        inner.addWidget(self.menu)
        inner.addStretch(1)
        inner.addWidget(self.timer)
        inner.addWidget(self._forecast)
        inner.addWidget(self.saved)

    def _lay_out_forecast(self) -> None:
        self._forecast.setFixedWidth(scaled(220))
        ahead = column(self._forecast, 2)
        words = row(None, 6)
        words.addWidget(self._forecast_head)
        words.addWidget(self._forecast_word)
        words.addWidget(self._forecast_label)
        words.addStretch(1)
        ahead.addStretch(1)
        ahead.addLayout(words)
        ahead.addWidget(self._bar)
        ahead.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Hatch the head of a practice assessment, so that nobody takes it for a real one."""
        super().paintEvent(event)
        if self._is_practice:
            painter = QPainter(self)
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), QBrush(colour("warnSoft"), Qt.BrushStyle.BDiagPattern))
            painter.end()

    def show_view(self, view: AssessmentView, today: date) -> None:
        """Show an assessment as it stands."""
        dossier, assessment = view.dossier, view.assessment
        self._cluster.setText(dossier.cluster.name)
        visit = visit_words(assessment.visit_first, assessment.visit_last, today)
        others = ", ".join(each.name for each in dossier.people if each.id != view.person and each.name)
        company = tr("with {people}", people=others) if others else ""
        self._about.setText(
            ", ".join(filter(None, (dossier.period, country_word(dossier.cluster.country), visit, company)))
        )
        award = view.award
        label = tr(capital(award.label)) if award else ""
        if award and award.until:
            label = tr("{label} to {day}", label=label, day=day_text(award.until))
        self._label.show_word(label, award.label if award else "text2")
        self._is_practice, self._is_running = assessment.is_practice, not view.is_read_only
        self._practice.setVisible(assessment.is_practice)
        self.update()
        self._show_stages(together=view.assessors > 1)
        self._show_forecast(view)

    def _show_stages(self, *, together: bool) -> None:
        """Offer the stages that the assessment has: one assessor alone agrees with nobody."""
        wanted = [(name, word) for name, word in STAGES if together or name != TOGETHER]
        names = [name for name, _ in wanted]
        if names == self.stages and self.menu.count() == len(names):
            return
        here = self.menu.currentData()
        self.stages = names
        self.menu.clear()
        for name, word in wanted:
            self.menu.addItem(tr(word), name)
        self.menu.setCurrentIndex(max(self.menu.findData(here), 0))
        self.tabs.setTabVisible([name for name, _ in STAGES].index(TOGETHER), together)

    def _show_forecast(self, view: AssessmentView) -> None:
        ahead = view.forecast
        if ahead is None:
            self._forecast_word.setText(tr("after the first levels"))
            self._forecast_label.show_word("", "text2")
            self._bar.show_forecast(0, 0, 0, ())
            return
        final = view.dossier.result
        self._forecast_head.setText(tr("Result") if final.is_final else tr("Forecast"))
        shown = final.percent if final.is_final else ahead.percent
        self._forecast_word.setText(percent_text(shown) if final.is_final else forecast_text(ahead))
        label = final.label if final.is_final else view.forecast_label
        if ahead.high - ahead.low > VAGUE and not final.is_final:
            label = None
        word = tr(capital(label)) if label else ""
        is_likely = bool(label) and ahead.low < ahead.high and not final.is_final
        self._forecast_label.show_word(tr("{label} likely", label=word) if is_likely else word, label or "text2")
        marks = tuple(float(each) / 100 for each in bars_of(view.form))
        self._bar.show_forecast(float(shown) / 100, float(ahead.low) / 100, float(ahead.high) / 100, marks)
        self._forecast.setToolTip(
            tr(
                "Levels that are not given yet are taken as last year's, give or take one;\n"
                "where there was none, as the share of the others. The label body decides."
            )
        )
        self._bar.setAccessibleDescription(self._forecast_word.whole())

    def show_stage(self, stage: str) -> None:
        """Mark the stage that is shown."""
        self._stage = stage
        place = [name for name, _ in STAGES].index(stage)
        self.menu.setCurrentIndex(self.menu.findData(stage))
        if self.tabs.currentIndex() != place:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(place)
            self.tabs.blockSignals(False)

    def fit(self, width: int, *, discreet: bool) -> None:
        """Show what there is room for."""
        together = TOGETHER in self.stages
        is_roomy = width >= (WIDE if together else CROWDED)
        self._forecast.setVisible(is_roomy and not discreet)
        roomy, spacious = width >= ROOMY, width >= (VAST if together else WHOLE)
        self._forecast.setFixedWidth(scaled(220 if spacious or not together else 180))
        self._label.setVisible(bool(self._label.text()) and roomy)
        self.timer.setVisible(width >= WIDE and self._stage == "interview" and self._is_running)
        self.tabs.setVisible(width >= MEDIUM)
        self.menu.setVisible(width < MEDIUM)
        usual = scaled(340 if spacious else 230 if together or not roomy else 280)
        if self._names_need() > max(usual, self._names_room(width)):
            self._label.hide()  # Whose assessment it is comes before the label that it holds.
        self._names.setFixedWidth(max(usual, min(self._names_need(), self._names_room(width))))

    def _names_need(self) -> int:
        """Return how wide the names are, whole."""
        rows = ((self._cluster, self._label), (self._about, self._practice))
        needs = [
            name.sizeHint().width() + (scaled(8) + chip.sizeHint().width() if chip.isVisibleTo(self) else 0)
            for name, chip in rows
        ]
        return min(max(needs), scaled(NAMES_MOST))

    def _names_room(self, width: int) -> int:
        """Return how much is left for the names beside all else; the saved state may grow to its longest."""
        beside = [self.tabs.sizeHint().width() if width >= MEDIUM else self.menu.sizeHint().width(), scaled(SAVED_MOST)]
        beside += [self._forecast.width()] if self._forecast.isVisibleTo(self) else []
        beside += [scaled(TIMER_MOST)] if self.timer.isVisibleTo(self) else []
        return scaled(width - RAIL - 36) - sum(beside) - scaled(18) * (len(beside) + 1)

    def stage_switch(self) -> QWidget:
        """Return what changes the stage: the tabs, or the menu in a small window."""
        return self.menu if self.tabs.isHidden() else self.tabs


def visit_words(first: date | None, last: date | None, today: date) -> str:
    """Return when the visit is, e.g. "day 1 of 2", "visit 2 Dec 2026"."""
    if first is None:
        return ""
    last = last or first
    if first <= today <= last:
        days = (last - first).days + 1
        return tr("day {day} of {days}", day=(today - first).days + 1, days=days) if days > 1 else tr("visit today")
    return tr("visit {day}", day=day_text(first))
