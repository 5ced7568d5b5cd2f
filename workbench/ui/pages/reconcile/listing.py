"""The left side: how far the assessors agree, and all indicators, the farthest apart first."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from workbench.application.agreement_words import agreed_text, figure_text, range_text, vote_text
from workbench.application.reconciling import Reconciliation
from workbench.domain.agreement import reading
from workbench.domain.consensus import Apart, Row, Vote
from workbench.kernel.numbers import in_locale
from workbench.kernel.speech import tr
from workbench.kernel.words import counted, first_name
from workbench.ui.models.index import Index
from workbench.ui.models.table import head_data
from workbench.ui.theme.icons import paint_icon
from workbench.ui.theme.style import colour, font, scaled, theme
from workbench.ui.widgets.buttons import Button, IconButton
from workbench.ui.widgets.picture import Progress, paint_level, paint_text
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, line, row
from workbench.ui.widgets.text import Text

ROW_HEIGHT, _CHIP, _ROOM = 38, 46, 2
TONES = {Apart.THIRD: "danger", Apart.DISCUSS: "danger", Apart.NEAR: "warn", Apart.EQUAL: "text3", Apart.OPEN: "text3"}


def gap_text(row_: Row) -> str:
    """Write how far the levels lie apart: a number, "differ" where one finds that it does not apply, else a dash."""
    if row_.gap is None:
        return tr("differ") if row_.apart is Apart.DISCUSS else "–"
    return str(row_.gap) if row_.gap else "–"


class LanesModel(QAbstractTableModel):
    """One row for each indicator: title, a level of each assessor, the gap, the agreed level."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: Reconciliation | None = None
        self._shape: tuple[object, ...] = ()

    def show_lanes(self, found: Reconciliation) -> None:
        """Show the lanes as they stand; rows that stay where they were stay chosen."""
        shape = (tuple(row_.indicator for row_ in found.rows), tuple(each.id for each in found.people))
        if shape != self._shape:
            self.beginResetModel()
        self.found = found
        if shape != self._shape:
            self._shape = shape
            self.endResetModel()
        elif found.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(found.rows) - 1, self.columnCount() - 1))

    @property
    def people(self) -> int:
        """Count the columns of levels."""
        return len(self.found.people) if self.found else 0

    def row_at(self, place: int) -> Row:
        """Return the indicator of a row."""
        assert self.found is not None
        return self.found.rows[place]

    def place_of(self, indicator: str) -> int:
        """Return the row of an indicator; -1 where it has none."""
        rows = self.found.rows if self.found else ()
        return next((place for place, row_ in enumerate(rows) if row_.indicator == indicator), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if self.found is None or (parent is not None and parent.isValid()) else len(self.found.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 3 + self.people

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        names = (first_name(each.name or each.id) for each in (self.found.people if self.found else ()))
        return (tr("Indicator"), *names, tr("Apart"), tr("Agreed"))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeft
        return head_data(self.heads(), section, orientation, role, side)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.found is None:
            return None
        row_ = self.found.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row_
        text = self._texts(row_)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return text if index.column() == 0 else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            flag = f", {tr('marked for discussion')}" if row_.indicator in self.found.discussed else ""
            return f"{self.heads()[index.column()]}: {text or tr('none')}" if index.column() else text + flag
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def _texts(self, row_: Row) -> tuple[str, ...]:
        assert self.found is not None
        title = f"{row_.indicator} {self.found.form.indicators[row_.indicator].title}"
        return (title, *map(vote_text, row_.votes), gap_text(row_), agreed_text(row_))


class LanesDelegate(QStyledItemDelegate):
    """Paints levels as digits on their colour; a dashed box waits to be filled."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(60, scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LanesModel) and model.found is not None
        row_, area = model.row_at(index.row()), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, colour("accentSoft"))
        if chosen and index.column() == 0:
            painter.fillRect(area.x(), area.y(), scaled(3), area.height(), colour("accent"))
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        levels = len(model.found.form.indicators[row_.indicator].levels)
        chip = QRectF(area.center().x() - scaled(11), area.center().y() - scaled(11), scaled(23), scaled(22))
        last = model.columnCount() - 1
        if index.column() == 0:
            self._title(painter, option, row_, model.found, chosen=chosen)
        elif index.column() == last - 1:
            painter.setPen(colour(TONES[row_.apart]))
            painter.setFont(font("strong" if row_.gap else "body"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, gap_text(row_))
        elif index.column() == last:
            _paint_vote(
                painter, chip, row_.agreed.level.level if row_.agreed else None, levels, row_.agreed is not None
            )
        else:
            vote = row_.votes[index.column() - 1]
            _paint_vote(painter, chip, vote.now.level if vote.now else None, levels, vote.now is not None)
            if _moved(vote):
                painter.setPen(colour("warn"))
                painter.drawEllipse(QRectF(chip.right() - 2, chip.top() - 3, scaled(5), scaled(5)))
        painter.restore()

    def _title(
        self, painter: QPainter, option: QStyleOptionViewItem, row_: Row, found: Reconciliation, *, chosen: bool
    ) -> None:
        inner = option.rect.adjusted(scaled(18), 0, -scaled(6), 0)
        number = inner.adjusted(0, 0, 0, 0)
        number.setWidth(scaled(42))
        paint_text(painter, number, row_.indicator, "small", "text3")
        title = inner.adjusted(scaled(46), 0, 0, 0)
        if row_.indicator in found.discussed:
            size = scaled(14)
            title.setRight(title.right() - size - 4)
            spot = QRectF(title.right() + 3, inner.center().y() - size / 2, size, size)
            paint_icon(painter, "flag", "warn", spot)
        named = found.form.indicators[row_.indicator]
        text = named.short or named.title if len(found.people) > _ROOM else named.title
        paint_text(painter, title, text, "strong" if chosen else "body", "text")


def _moved(vote: Vote) -> bool:
    return vote.first is not None and vote.now is not None and vote.first.level != vote.now.level


def _paint_vote(painter: QPainter, area: QRectF, level: int | None, levels: int, given: bool) -> None:  # noqa: FBT001
    if given and level is None:
        painter.setPen(colour("text2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "n/a")
    else:
        paint_level(painter, area, level, max(levels, 2))


class LanesTable(QTableView):
    """Chooses an indicator: arrows or J and K move, digits agree on a level, Enter goes on."""

    digit = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = event.text().lower()
        if plain and event.text().isdecimal():
            self.digit.emit(int(event.text()))
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and letter in ("j", "k"):
            place = self.currentIndex().row() + (1 if letter == "j" else -1)
            self.selectRow(min(max(place, 0), self.model().rowCount() - 1))
        else:
            super().keyPressEvent(event)


class Listing(Surface):
    """The head with its figures, and the table."""

    chosen = Signal(str)
    equal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("outline")
        self.model, self.table = LanesModel(self), LanesTable()
        self._agree, self._kappa, self._left = Text("", "title"), Text("", "title"), Text("", "title")
        self._agree_word, self._kappa_word = Text(tr("levels agree"), "small", "text2"), Text("", "small", "text2")
        self._range = Text("", "small", "text3")
        self._left.setAccessibleIdentifier("reconcile.left")
        self._left_word = Text(tr("left to agree on"), "small", "text2")
        self._bar = Progress(tr("Indicators with an agreed level"))
        self._explains, self._reading = False, Text("", "small", "text2", wraps=True)
        self._about = IconButton("info", tr("How to read these figures"))
        self._about.clicked.connect(self._explain)
        self.equal = Button("", "secondary", "check")
        self.equal.setAccessibleIdentifier("reconcile.equal")
        self.equal.clicked.connect(self.equal_wanted)
        self.table.setModel(self.model)
        self.table.setItemDelegate(LanesDelegate(self.table))
        self.table.horizontalHeader().setProperty("dense", "true")
        self.table.selectionModel().currentRowChanged.connect(self._chose)
        self.table.setAccessibleDescription(tr("J and K move, a digit agrees on a level, Enter goes on to the next"))
        self._lay_out()

    def _lay_out(self) -> None:
        figures = row(None, 22)
        for figure, word in (
            (self._agree, self._agree_word), (self._kappa, self._kappa_word), (self._left, self._left_word),
        ):  # fmt: skip
            one = column(None, 0)
            one.addWidget(figure)
            one.addWidget(word)
            if figure is self._kappa:
                one.addWidget(self._range)
            one.addStretch(1)
            figures.addLayout(one)
        figures.addStretch(1)
        figures.addWidget(self._about, 0, Qt.AlignmentFlag.AlignTop)
        head = column(None, 8, (18, 14, 14, 12))
        head.addLayout(figures)
        head.addWidget(self._bar)
        head.addWidget(self._reading)
        head.addWidget(self.equal)
        inner = column(self, 0)
        inner.addLayout(head)
        inner.addWidget(line())
        inner.addWidget(self.table, 1)
        self._reading.hide()

    def _explain(self) -> None:
        self._explains = not self._explains
        self._reading.setVisible(self._explains)

    def show_lanes(self, found: Reconciliation, indicator: str) -> str:
        """Show the lanes; return the indicator that is chosen: the one before, else the first."""
        self.table.selectionModel().blockSignals(True)
        self.model.show_lanes(found)
        self._fit_columns()
        place = max(self.model.place_of(indicator), 0)
        self.table.selectRow(place)
        self.table.selectionModel().blockSignals(False)
        self._show_figures(found)
        return self.model.row_at(place).indicator

    def _fit_columns(self) -> None:
        metrics = QFontMetrics(font("small"))
        heads = enumerate(self.model.heads())
        widths = {
            place: max(_CHIP, round(metrics.horizontalAdvance(head) * 100 / theme.percent) + 12)
            for place, head in heads
        }
        del widths[0]
        names = tr("Levels of all assessors, the farthest apart first")
        set_up_rows(self.table, names, "lanes", height=ROW_HEIGHT, widths=widths, filling=(0,))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _show_figures(self, found: Reconciliation) -> None:
        whole, done = len(found.rows), len(found.rows) - found.left
        agreement = found.agreement
        self._left.setText(str(found.left))
        self._left.set_tone("warn" if found.left else "ok")
        self._bar.show_share(done / whole if whole else 0)
        self._bar.setAccessibleDescription(tr("{done} of {whole}", done=done, whole=whole))
        figure = (agreement.kappa or agreement.alpha) if agreement else None
        self._agree.setText(tr("{equal} of {n}", equal=agreement.equal, n=agreement.n) if agreement else "–")
        self._kappa.setText(in_locale(f"{float(figure.value):.2f}") if figure else "–")
        is_kappa = agreement is not None and (agreement.kappa is not None or len(found.people) == 2)
        name = tr("weighted kappa") if is_kappa else tr("alpha, ordinal")
        self._kappa_word.setText(name)
        self._range.setText(range_text(figure) if figure else tr("not defined"))
        self._range.setVisible(agreement is not None)
        self._reading.setText(_reading(found))
        self._agree.setToolTip(self._reading.text())
        equal = len(found.equal)
        self.equal.setText(counted(equal, "Agree on an equal level", "Agree on {number} equal levels", number=equal))
        self.equal.setVisible(bool(found.equal) and found.may_act)

    def _chose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.model.row_at(index.row()).indicator)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.table.viewport().update()


def _reading(found: Reconciliation) -> str:
    if found.agreement is None:
        return tr("No indicator has a level of two assessors.")
    told = list(reading(found.agreement))
    kappa, alpha = found.agreement.kappa, found.agreement.alpha
    if kappa is not None or alpha is not None:
        figure = figure_text(kappa or alpha)  # type: ignore[arg-type]
        told.append(
            tr(
                "Weighted kappa {figure}."
                if kappa is not None
                else "Krippendorff's alpha, for ordered levels, {figure}.",
                figure=figure,
            )
        )
    return " ".join(told)
