"""Scores: all levels on one page, what is left, and what the rules say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workbench.application import interviewing
from workbench.application.views import AssessmentView
from workbench.domain.groups import compute_groups
from workbench.domain.scores import GateState
from workbench.domain.wording import change_text, percent_text
from workbench.forms.edition import Indicator
from workbench.kernel.numbers import number_text
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_text
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data, paint_ground
from workbench.ui.pages.beside_others import BesideOthers
from workbench.ui.pages.reach import ReachList
from workbench.ui.shell import Page, Place, Shell
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, room_of, scaled
from workbench.ui.theme.tokens import MEDIUM
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import ForecastBar, Icon, paint_level
from workbench.ui.widgets.surfaces import ScrollPane, Surface, clear, column, row
from workbench.ui.widgets.text import Chip, Text

HEADS = (later("Indicator"), later("Level"), later("Last year"), later("Change"), later("Asks for"), later("Why"))
_WIDTHS = {1: 76, 2: 90, 3: 80, 4: 130}
_GATES = {GateState.PASSED: ("check", "ok"), GateState.FAILED: ("x", "danger"), GateState.OPEN: ("circle", "text3")}
_GATE_WORDS = {
    GateState.PASSED: later("gate passed"), GateState.FAILED: later("gate failed"), GateState.OPEN: later("gate open"),
}  # fmt: skip


class ScoresModel(QAbstractTableModel):
    """One row for each indicator."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: AssessmentView | None = None
        self._rows: list[Indicator] = []

    def show_view(self, view: AssessmentView) -> None:
        """Show an assessment as it stands."""
        is_new = self.view is None
        if is_new:
            self.beginResetModel()
        self.view, self._rows = view, list(view.form.indicators.values())
        if is_new:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(HEADS) - 1))

    def indicator_at(self, row_: int) -> Indicator:
        """Return the indicator of a row."""
        return self._rows[row_]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        return head_data(HEADS, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.view is None:
            return None
        indicator = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return indicator
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._texts(indicator)[index.column()] if index.column() in (0, 5) else None
        text = self._texts(indicator)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(HEADS[index.column()])}: {text or tr('none')}" if index.column() else text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return None

    def _texts(self, indicator: Indicator) -> tuple[str, ...]:
        assert self.view is not None
        level, before = self.view.own_levels.get(indicator.id), self.view.level_before(indicator.id)
        score = self.view.dossier.result.scores.indicators[indicator.id]
        given = tr(_GATE_WORDS[score.gate]) if score.gate else tr("not scored") if level is None else str(level)
        asked = [
            f"{word} {bar}"
            for word, bar in ((tr("threshold"), indicator.threshold), (tr("minimum"), indicator.minimum))
            if bar
        ]
        same = indicator.threshold is not None and indicator.threshold == indicator.minimum
        bars = tr("minimum {minimum}", minimum=indicator.minimum) if same else ", ".join(asked)
        why = self.view.rationales.get(indicator.id, "") or (score.why if score.gate else "")
        return (
            f"{indicator.id} {indicator.title}", given, "" if before is None else str(before),
            change_text(before, level), bars, why,
        )  # fmt: skip


class ScoresDelegate(QStyledItemDelegate):
    """Paints levels as coloured digits, unmet bars in red with their word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ScoresModel) and model.view is not None
        indicator: Indicator = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        inner = area.adjusted(scaled(16), 0, -scaled(6), 0)
        score = model.view.dossier.result.scores.indicators[indicator.id]
        chip = QRectF(inner.x(), inner.center().y() - scaled(11), scaled(23), scaled(22))
        if index.column() == 1 and score.gate is not None:
            name, tone = _GATES[score.gate]
            paint_icon(painter, name, tone, chip.adjusted(3, 3, -3, -3))
        elif index.column() == 1:
            paint_level(painter, chip, model.view.own_levels.get(indicator.id), max(len(indicator.levels), 2))
        elif index.column() == 2 and (before := model.view.level_before(indicator.id)) is not None:
            paint_level(painter, chip, before, max(len(indicator.levels), 2), muted=True)
        else:
            unmet = index.column() == 4 and (score.threshold_met is False or score.minimum_met is False)
            self._text(painter, inner, index, unmet=unmet)
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, index: Index, *, unmet: bool) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        strong = index.column() in (0, 3) or unmet
        painter.setFont(font("smallB" if unmet else "strong" if strong else "small" if index.column() == 4 else "body"))
        tone = "danger" if unmet else "text3" if index.column() == 4 else "text"
        if index.column() == 3:
            tone = "ok" if text.startswith("+") else "warn"
        painter.setPen(colour(tone))
        text = tr("{words}, not met", words=text) if unmet else " ".join(text.split())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class ScoresPage(Page):
    """Levels by keys 0 to 9 on the chosen row, Enter opens the indicator."""

    name = "scores"
    hints = ("next-stage", "quick-note", "palette")

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: AssessmentView | None = None
        self.model, self.table = ScoresModel(self), QTableView()
        self._head, self._percent, self._label = Text("", "heading"), Text("", "figure"), Chip()
        self._points, self._left = Text("", "body", "text2", wraps=True), Text("", "body", "text2", wraps=True)
        self._bar, self._reasons, self._groups = ForecastBar(), column(None, 8), column(None, 6)
        self._lock_state = Text("", "small", "text2", wraps=True)
        self._lock = Button(tr("Lock my levels …"), "secondary", "lock")
        self._lock.setAccessibleIdentifier("scores.lock")
        self._lock.clicked.connect(lambda: self.shell.perform("lock-levels"))
        self._side = self._make_side()
        self._lay_out()

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(ScoresDelegate(table))
        table.setAccessibleName(tr("Levels of all indicators"))
        table.setAccessibleIdentifier("scores")
        table.setAccessibleDescription(tr("Digits give a level, Enter opens the indicator"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(36))
        head = table.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        for place, width in _WIDTHS.items():
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(place, scaled(width))
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_beside())
        table.doubleClicked.connect(lambda _: self._open())
        table.installEventFilter(self)
        card = Surface("card")
        column(card, 0, (1, 6, 1, 6)).addWidget(table)
        outer = row(self, 16, (24, 18, 24, 18))
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        outer.addWidget(card, 1)
        outer.addWidget(self._side)

    def _make_side(self) -> QWidget:
        card = Surface("card")
        card.setFixedWidth(scaled(320))
        body = QWidget()
        inner = column(body, 10, (20, 18, 20, 18))
        inner.addWidget(self._head)
        figure = row(None, 10)
        figure.addWidget(self._percent)
        figure.addWidget(self._label)
        figure.addStretch(1)
        inner.addLayout(figure)
        inner.addWidget(self._bar)
        inner.addWidget(self._points)
        inner.addWidget(self._left)
        inner.addWidget(self._lock_state)
        inner.addWidget(self._lock)
        inner.addWidget(Text(tr("What the label asks for"), "heading"))
        inner.addLayout(self._reasons)
        self.reach = ReachList()
        self.reach.wanted.connect(self._look_at)
        inner.addWidget(self.reach)
        self.beside = BesideOthers()
        self.beside.choice_wanted.connect(self._compare)
        inner.addWidget(self.beside)
        inner.addWidget(Text(tr("By group"), "heading"))
        inner.addLayout(self._groups)
        inner.addStretch(1)
        column(card, 0, (1, 1, 1, 1)).addWidget(ScrollPane(body, tr("Result")))
        return card

    def show_view(self, view: AssessmentView) -> None:
        """Show the assessment as it stands."""
        self._view = view
        self.model.show_view(view)
        has_before = any(view.level_before(each.id) is not None for each in view.form.scored)
        for column_ in (2, 3):  # Last year and what changed: nothing to see where last year has no levels.
            self.table.setColumnHidden(column_, not has_before)
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        result = view.dossier.result
        self._head.setText(tr("Result") if result.is_final else tr("Result so far"))
        scores = result.scores
        self._percent.setText(percent_text(result.percent))
        label = result.label
        self._label.show_word(tr(capital(label)) if label else tr("no label yet"), label or "text2")
        share = float(result.percent) / 100
        self._bar.show_forecast(share, share, share, tuple(float(each.bar) / 100 for each in result.labels))
        self._points.setText(
            tr(
                "{number_text} of {number_text2} points. The label body decides.",
                number_text=number_text(scores.points),
                number_text2=number_text(scores.points_max),
            )
        )
        left = scores.scorable - scores.scored
        self._left.setText(
            tr("{left} indicators are not scored yet and count as nothing.", left=left)
            if left
            else tr("Every indicator is scored.")
        )
        self._show_lock(view)
        self.reach.show_view(view)
        clear(self._reasons)
        for outcome in result.labels:
            for condition in outcome.conditions:
                self._reasons.addLayout(_reason(condition.text, met=condition.met))
        self._show_groups(view)
        self._show_beside()

    def _show_beside(self) -> None:
        at = self.table.currentIndex()
        if self._view is not None and at.isValid():
            self.beside.show_indicator(self._view, self.model.indicator_at(at.row()).id)

    def _compare(self) -> None:
        """Let the person choose with whom the assessment is compared."""
        from workbench.ui.dialogs.choosing_others import ask_others

        if self._view is not None and not self._view.is_read_only:
            ask_others(self, self.shell, self._view)

    def offers(self) -> dict[str, Callable[[], None]]:
        return {"compare-with": self._compare}

    def _show_lock(self, view: AssessmentView) -> None:
        """Say of several assessors whether one's own levels are closed, and for whom everybody waits."""
        others = [each for each in view.waiting if each != view.dossier.name_of(view.person)]
        missing = (
            tr(
                "{names} has not locked yet." if len(others) == 1 else "{names} have not locked yet.",
                names=and_text(others),
            )
            if others
            else ""
        )
        if view.assessors < 2:
            words = ""
        elif view.is_lane_locked:
            words = tr("Your levels are locked: a change asks for its reason. {missing}", missing=missing).strip()
        else:
            words = tr("Your colleague sees your levels once both of you have locked.")
        self._lock_state.setText(words if view.may_score else missing)
        self._lock_state.setVisible(bool(self._lock_state.text()))
        may_lock = view.assessors > 1 and view.may_score and not view.is_lane_locked and not view.is_read_only
        self._lock.setVisible(may_lock)

    def _show_groups(self, view: AssessmentView) -> None:
        clear(self._groups)
        for group in compute_groups(view.form, view.dossier.result.scores):
            beside = row(None, 8)
            beside.addWidget(Text(group.title, "small", "text2", wraps=True), 1)
            beside.addWidget(Text("–" if group.percent is None else percent_text(group.percent), "smallB"))
            self._groups.addLayout(beside)

    def enter(self, place: Place) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> Place:
        chosen = self.table.currentIndex()
        indicator = self.model.indicator_at(chosen.row()).id if chosen.isValid() else ""
        return Place("assessment", self._view.assessment.id if self._view else "", "scores", indicator)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.table,)

    def eventFilter(self, watched: object, event: Any) -> bool:  # noqa: N802
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return True
        if event.text().isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._give(int(event.text()))
            return True
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._give(None)
            return True
        return False

    def _give(self, level: int | None) -> None:
        indicator = self.model.indicator_at(self.table.currentIndex().row())
        if self._view is None or self._view.is_read_only or (level is not None and level >= len(indicator.levels)):
            return
        if not self._view.may_score:
            self.shell.notices.say(tr("You read this assessment, and others score it."), "info")
            return
        if self._view.is_lane_locked:
            self._revise(indicator, level)
            return
        assessment, why = self._view.assessment.id, self._view.rationales.get(indicator.id, "")
        place = indicator.id
        self.shell.save(lambda services: interviewing.give_level(services, assessment, place, level, why))

    def _revise(self, indicator: Indicator, level: int | None) -> None:
        """Ask why a locked level changes."""
        from workbench.ui.dialogs.revising import ask_reason

        assert self._view is not None
        before = self._view.own_levels.get(indicator.id)
        if level is None or level == before:
            return
        assessment, place = self._view.assessment.id, indicator.id
        why = ask_reason(self, indicator.id, indicator.title, before, level)
        if why is not None:
            self.shell.save(lambda services: interviewing.give_level(services, assessment, place, level, why))

    def _open(self) -> None:
        self._look_at(self.model.indicator_at(self.table.currentIndex().row()).id)

    def _look_at(self, indicator: str) -> None:
        if self._view is not None:
            self.shell.go(Place("assessment", self._view.assessment.id, "interview", indicator))

    def fit(self) -> None:
        width, _ = room_of(self)
        self._side.setVisible(width >= MEDIUM)
        self.table.setColumnHidden(4, width < MEDIUM)
        self.table.setColumnHidden(5, width < MEDIUM)


def _reason(text: str, *, met: bool) -> Any:
    beside = row(None, 8)
    beside.addWidget(Icon("check-circle" if met else "circle", "ok" if met else "text3"), 0, Qt.AlignmentFlag.AlignTop)
    word = Text(f"{text}: {tr('met') if met else tr('not met')}", "small", "text2", wraps=True)
    beside.addWidget(word, 1)
    return beside
