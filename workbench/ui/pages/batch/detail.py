"""One file of a batch: whose it is, what is particular about it, and whose it shall be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QWidget

from workbench.application.batch_words import sum_text
from workbench.application.batching import NoName, PlannedFile
from workbench.kernel.speech import tr
from workbench.kernel.words import and_more, counted
from workbench.ui.models.batch import cluster_of, ready_of, years_of
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import UNBOUNDED, ScrollPane, Surface, clear, column, line, row
from workbench.ui.widgets.text import ElidedText, Text

SHOWN = 12
"""Clusters of a table that are named."""


class FilePanel(Surface):
    """Tells all about the chosen file."""

    renamed = Signal(str, str)
    """Name in the file (or the file's own), and the cluster that is meant."""

    def __init__(self) -> None:
        super().__init__("card")
        self._file: PlannedFile | None = None
        self._name, self._where = ElidedText("", "heading"), ElidedText("", "small", "text3")
        self._what, self._sum = Text("", "body", "text", wraps=True), Text("", "small", "text2", wraps=True)
        self._told = column(None, 8)
        self.owner = LineEdit(tr("Cluster of this file"))
        self.owner.setAccessibleIdentifier("batch.owner")
        self.owner.setAccessibleDescription(tr("Its name as it shall stand in the workspace"))
        self.owner.entered.connect(self._say)
        self._use = Button(tr("Use this name"))
        self._use.setAccessibleIdentifier("batch.use")
        self._use.clicked.connect(self._say)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        inner = column(body, 10, (18, 16, 18, 12))
        for each in (self._name, self._where, self._what, self._sum):
            inner.addWidget(each)
        inner.addLayout(self._told)
        inner.addStretch(1)
        self._whose = QWidget()
        foot = column(self._whose, 6, (18, 12, 18, 14))
        foot.addWidget(Text(tr("Whose is it?"), "heading"))
        foot.addWidget(self.owner)
        beside = row(None, 8)
        beside.addWidget(self._use)
        beside.addStretch(1)
        foot.addLayout(beside)
        outer = column(self, 0, (1, 1, 1, 1))
        outer.addWidget(ScrollPane(body, tr("The chosen file")), 1)
        outer.addWidget(line())
        outer.addWidget(self._whose)

    def fit(self, *, narrow: bool) -> None:
        """Take the whole width where the list makes room."""
        self.setMinimumWidth(0 if narrow else scaled(348))
        self.setMaximumWidth(UNBOUNDED if narrow else scaled(348))

    def show_clusters(self, names: list[str]) -> None:
        """Offer the names of known clusters."""
        completer = QCompleter(names, self.owner)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        self.owner.setCompleter(completer)

    def show_file(self, file: PlannedFile | None) -> None:
        """Show a file; None shows nothing."""
        self._file = file
        self.setEnabled(file is not None)
        clear(self._told)
        if file is None:
            for each in (self._name, self._where, self._what, self._sum):
                each.setText("")
            return
        self._name.setText(file.path.name)
        self._where.setText(str(file.path.parent))
        self._what.setText(_what(file))
        self._sum.setText("" if file.error else _sum(file))
        if file.error is not None:
            advice = file.error.window_advice
            self._told.addWidget(Text(f"{file.error.sentence} {advice}", "small", "danger", wraps=True))
        for warning in file.warnings:
            # How to say it on the command line is of no use here: it is said below.
            self._told.addWidget(Text(warning.partition(" Say so: ")[0], "small", "warn", wraps=True))
        self._whose.setVisible(_is_one(file))
        self.owner.setText(cluster_of(file) if file.parts else "")

    def _say(self) -> None:
        meant = self.owner.text().strip()
        if self._file is not None and meant:
            parts = self._file.parts
            self.renamed.emit(parts[0].name if parts else self._file.path.name, meant)


def _is_one(file: PlannedFile) -> bool:
    """Tell whether a file is about one cluster, or about one that it does not name."""
    return len(file.parts) == 1 or _is_nameless(file)


def _is_nameless(file: PlannedFile) -> bool:
    return isinstance(file.error, NoName)


def _what(file: PlannedFile) -> str:
    if not file.parts:
        return tr("Nothing can be taken from it.")
    names = [part.owner.name for part in file.parts]
    named = ", ".join((and_more(", ".join(names[:SHOWN]), len(names) - SHOWN), *years_of(file)))
    ready = ready_of(file)
    return counted(ready, "{clusters}: one answer ready.", "{clusters}: {number} answers ready.", clusters=named)


def _sum(file: PlannedFile) -> str:
    mapping = tr(" Read as “{mapping_used}”.", mapping_used=file.mapping_used) if file.mapping_used else ""
    return f"{sum_text(file.account.counts)}.{mapping}"
