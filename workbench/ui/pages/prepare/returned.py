"""A questionnaire that came back: what the cluster says beside what stands, taken over as chosen."""

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView, QWidget

from workbench.application.returns import Return, State
from workbench.forms.edition import Form
from workbench.kernel.speech import later, tr, tr_all
from workbench.kernel.words import count_text
from workbench.ui.models.returned import (
    LEVEL,
    ORDER,
    QUESTION,
    SAYS,
    STANDS,
    STATE,
    TAKE,
    WORDS,
    ReturnDelegate,
    ReturnFilter,
    ReturnModel,
    ReturnRow,
)
from workbench.ui.theme.style import room_of, scaled
from workbench.ui.theme.tokens import MEDIUM, WIDE
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.filters import Filters
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import UNBOUNDED, Banner, Surface, clear, column, line, row
from workbench.ui.widgets.text import ElidedText, KeyHint, Text

_WIDTHS = {TAKE: 64, STANDS: 160, SAYS: 180, LEVEL: 100, STATE: 112}
_MORE = {"mark": later("Marks"), "level": later("Own levels")}
"""What lines can be beside their state."""


class ReturnPane(QWidget):
    """Shows what came back and lets a person choose."""

    take_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: Return | None = None
        self.path: Path | None = None
        self._title, self._file = Text("", "title"), ElidedText("", "small", "text3")
        self._warnings = Banner()
        self.filters = Filters((*ORDER, *_MORE))
        self.filters.narrowed.connect(self._narrow)
        self.model, self._shown, self.table = ReturnModel(self), ReturnFilter(self), QTableView()
        self._is_narrow = self._is_on_detail = False
        self._back = Button(tr("Back to the list"), "quiet", "arrow-left")
        self._back.clicked.connect(self.toggle_detail)
        self._detail, self._name, self._told = Surface("card"), Text("", "heading", wraps=True), column(None, 8)
        self.sums = Text("", "strong", wraps=True)
        self._later, self.take = Button(tr("Not now")), Button(tr("Take over"), "primary", "download-simple")
        self.take.setAccessibleIdentifier("return.take")
        self._later.clicked.connect(self.left)
        self.take.clicked.connect(self.take_wanted)
        self._lay_out()

    @property
    def chosen(self) -> frozenset[str]:
        """Return the names of what is to be taken."""
        return frozenset(self.model.taken)

    def _lay_out(self) -> None:
        self._set_up_table()
        self._listed = self._make_list()
        detail = column(self._detail, 8, (18, 16, 18, 16))
        detail.addWidget(self._name)
        detail.addLayout(self._told)
        detail.addStretch(1)
        detail.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        beside = row(None, 16)
        beside.addWidget(self._listed, 1)
        beside.addWidget(self._detail)
        body = column(None, 12, (24, 18, 24, 16))
        names = row(None, 16)
        names.addWidget(self._title)
        names.addWidget(self._file, 1)
        body.addLayout(names)
        body.addWidget(self.filters)
        body.addWidget(self._warnings)
        body.addLayout(beside, 1)
        dock = Surface("dock")
        foot = row(dock, 12, (24, 10, 24, 10))
        foot.addWidget(self.sums, 1)
        foot.addWidget(self._later)
        foot.addWidget(self.take)
        outer = column(self, 0)
        outer.addLayout(body, 1)
        outer.addWidget(dock)

    def _make_list(self) -> QWidget:
        made = Surface("card")
        inner = column(made, 0, (1, 1, 1, 1))
        inner.addWidget(self.table, 1)
        inner.addWidget(line())
        hints = row(None, 12, (16, 8, 16, 8))
        hints.addStretch(1)
        hints.addWidget(KeyHint("Space", tr("take or leave")))
        inner.addLayout(hints)
        return made

    def _set_up_table(self) -> None:
        self._shown.setSourceModel(self.model)
        table = self.table
        table.setModel(self._shown)
        table.setItemDelegate(ReturnDelegate(table))
        set_up_rows(table, tr("What the cluster says"), "returned", height=44, widths=_WIDTHS, filling=(QUESTION,))
        table.selectionModel().currentRowChanged.connect(self._picked)
        table.clicked.connect(lambda index: self._toggle() if index.column() == TAKE else None)
        table.installEventFilter(self)

    def show_return(self, plan: Return, form: Form, path: Path) -> None:
        """Show what came back."""
        self.plan, self.path = plan, path
        self.model.show_return(plan, form)
        by = plan.filled_by.name or plan.filled_by.email
        self._title.setText(tr("Questionnaire from {by}", by=by) if by else tr("Questionnaire"))
        again = tr(", the second one") if plan.is_second else ""
        self._file.setText(
            tr(
                "{name}, {read_cells} of {filled_cells} filled cells were asked for{again}",
                name=path.name,
                read_cells=plan.read_cells,
                filled_cells=plan.filled_cells,
                again=again,
            )
        )
        self._warnings.say(" ".join((*plan.warnings, *(each.message for each in plan.broken))), "warn")
        self.filters.show_all()
        self.filters.show_counts(dict(self._counts()))
        counts = [f"{count} {tr(WORDS[state]).lower()}" for state in ORDER if (count := plan.counts[state])]
        levels = count_text(len(plan.levels), "own level", "own levels")
        marks = count_text(sum(each.mark is not None for each in plan.marks), "mark", "marks")
        self.sums.setText(
            tr(
                "{list} = {count} questions; {marks}, {levels}",
                list=" + ".join(counts),
                count=len(plan.entries),
                marks=marks,
                levels=levels,
            )
        )
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_take()

    def _counts(self) -> Iterator[tuple[Hashable, tuple[str, int]]]:
        yield None, (tr("All"), len(self.model.rows))
        for kind, word in (*((each, tr(WORDS[each])) for each in ORDER), *tr_all(_MORE).items()):
            yield kind, (word, sum(kind in each.kinds for each in self.model.rows))

    def forget(self) -> None:
        """Let it go: it is taken, or left."""
        self.plan = None

    def _narrow(self, wanted: State | str | None) -> None:
        self._shown.narrow(wanted)
        self.table.selectRow(0)

    def _toggle(self) -> None:
        index = self._shown.mapToSource(self.table.currentIndex())
        if index.isValid() and self.model.toggle(index.row()):
            self._tell_take()

    def _tell_take(self) -> None:
        assert self.plan is not None
        marks = sum(each.is_new for each in self.plan.marks)
        count = len(self.model.taken)
        self.take.setText(tr("Take over {count}", count=count) if count or not marks else tr("Take over the marks"))
        self.take.setEnabled(bool(count or marks or self.plan.says_something))

    def _picked(self, current: QModelIndex, _: QModelIndex) -> None:
        clear(self._told)
        found: ReturnRow | None = current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None
        self._name.setText(found.title if found else "")
        if found is None:
            return
        for head, text in ((tr("Stands now"), found.stands), (tr("The cluster says"), found.says or found.level)):
            self._told.addWidget(Text(head, "smallB", "text2"))
            self._told.addWidget(Text(text or "–", "body", "text", wraps=True))
        for sentence in found.about:
            self._told.addWidget(Text(sentence, "small", "text2", wraps=True))
        self._told.addWidget(Text(found.cell.replace("!", ", "), "small", "text3"))

    def eventFilter(self, watched: object, event: Any) -> bool:  # noqa: N802
        is_key = watched is self.table and event.type() == event.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Space:
            self._toggle()
            return True
        if is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle_detail()
            return True
        return False

    def toggle_detail(self) -> None:
        """In a small window, show all about the chosen line instead of the list, or the list again."""
        self._is_on_detail = not self._is_on_detail and self._is_narrow
        self._place_detail()
        (self._back if self._is_on_detail else self.table).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_detail(self) -> None:
        self._detail.setVisible(self._is_on_detail or not self._is_narrow)
        self._back.setVisible(self._is_on_detail)
        self._listed.setVisible(not self._is_on_detail)

    def fit(self) -> None:
        """Show what the window has room for."""
        width, _ = room_of(self)
        self._is_narrow = width < MEDIUM
        self._is_on_detail = self._is_on_detail and self._is_narrow
        self._detail.setMinimumWidth(0 if self._is_narrow else scaled(320))
        self._detail.setMaximumWidth(UNBOUNDED if self._is_narrow else scaled(320))
        self._place_detail()
        self.table.setColumnHidden(LEVEL, width < MEDIUM)
        self.table.setColumnWidth(STANDS, scaled(160 if width >= WIDE else 120))
        self.table.setColumnWidth(SAYS, scaled(180 if width >= WIDE else 140))
