"""What last year's import left unplaced: searchable, each cell placed or dismissed with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from workbench.application import placing
from workbench.application.placing import Unplaced
from workbench.application.views import AssessmentView
from workbench.forms.edition import Form
from workbench.kernel.speech import tr
from workbench.kernel.tongue import capital, language
from workbench.kernel.words import counted
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.pages.prepare.chooser import QuestionChooser
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import LineEdit
from workbench.ui.widgets.surfaces import Surface, clear, column, row
from workbench.ui.widgets.text import ElidedText, Text

SHOWN = 12
"""Cells that are listed at once; the search finds the others."""


class UnplacedCard(Surface):
    """The cells that wait for a person."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__("card")
        self._shell = shell
        self._view: AssessmentView | None = None
        self._title = Text("", "heading")
        self.search = LineEdit(tr("Search the unplaced cells"))
        self.search.setAccessibleIdentifier("unplaced.search")
        self.search.setPlaceholderText(tr("Search"))
        self.search.setMaximumWidth(scaled(220))
        self.search.textChanged.connect(lambda _: self._list())
        self._rows, self._rest = column(None, 4), Text("", "small", "text3", wraps=True)
        inner = column(self, 8, (20, 16, 20, 16))
        head = row(None, 12)
        head.addWidget(self._title, 1)
        head.addWidget(self.search)
        inner.addLayout(head)
        inner.addLayout(self._rows)
        inner.addWidget(self._rest)

    def show_view(self, view: AssessmentView) -> None:
        """Show what waits; nothing hides the card."""
        self._view = view
        self.setVisible(bool(view.unplaced))
        if view.unplaced and view.dossier.previous is not None:
            self._title.setText(tr("From {period}, unplaced", period=view.dossier.previous.period))
            self.search.setVisible(len(view.unplaced) > SHOWN or bool(self.search.text()))
            self._list()

    def _list(self) -> None:
        assert self._view is not None
        clear(self._rows)
        sought = self.search.text().casefold()
        found = [each for each in self._view.unplaced if sought in f"{each.where} {each.text}".casefold()]
        for each in found[:SHOWN]:
            self._rows.addWidget(self._line(self._view, each))
        more = len(found) - SHOWN
        words = tr("They wait here until each is given a question or dismissed with a reason.")
        hidden = (
            " " + capital(counted(more, "one more is found by searching.", "{number} more are found by searching."))
            if more > 0
            else ""
        )
        self._rest.setText(f"{words}{hidden}" if found else tr("No cell has this text."))

    def _line(self, view: AssessmentView, cell: Unplaced) -> QWidget:
        made = QWidget()
        inner = row(made, 12)
        where = ElidedText(cell.cell.replace("!", ", "), "small", "text3")
        where.setToolTip(cell.where)
        inner.addWidget(where, 1)
        inner.addWidget(ElidedText(cell.text.strip() or tr("no stored value")), 4)
        if not view.is_read_only:
            for word, act in ((tr("Place"), self._place), (tr("Dismiss"), self._dismiss)):
                button = Button(word, "quiet")
                button.setAccessibleName(f"{word} {cell.where}")
                button.clicked.connect(lambda _=False, act=act: act(cell))
                inner.addWidget(button)
        return made

    def _place(self, cell: Unplaced) -> None:
        assert self._view is not None
        assessment, dialog = self._view.assessment.id, PlaceDialog(self, self._view.form, cell)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            question, text = dialog.chosen
            spoken = language()
            self._shell.save(lambda services: placing.place(services, assessment, cell, question, text, spoken))

    def _dismiss(self, cell: Unplaced) -> None:
        assert self._view is not None
        assessment, why = self._view.assessment.id, ask_reason(self, cell)
        if why:
            self._shell.save(lambda services: placing.dismiss(services, assessment, cell, why))


class PlaceDialog(Dialog):
    """Asks which question a cell answers, and as what it is read."""

    def __init__(self, parent: QWidget, form: Form, cell: Unplaced) -> None:
        super().__init__(parent, cell.text.strip() or tr("No stored value"), tr("Place"))
        self.question = QuestionChooser()
        self.question.show_form(form)
        self.question.show_question("")
        self.reading = LineEdit(tr("Reading"), "strong")
        self.reading.setAccessibleIdentifier("unplaced.reading")
        self.reading.setText(cell.text.strip())
        self.body.addWidget(Text(cell.where, "small", "text3", wraps=True))
        self.add_labelled(
            tr("Question"), self.question, tr("A part of its number or title, or what a workbook calls it.")
        )
        self.add_labelled(tr("Reading"), self.reading, tr("What the cell means, as you would type the answer."))
        self.question.activated.connect(lambda _: self.reading.setFocus(Qt.FocusReason.OtherFocusReason))
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._check)
        self.reading.returnPressed.connect(self._check)
        self.question.setFocus()

    @property
    def chosen(self) -> tuple[str, str]:
        """Return the question, and the text that answers it."""
        return self.question.question or "", self.reading.text().strip()

    def _check(self) -> None:
        question, text = self.chosen
        self.tell_fault("" if question and text else tr("Choose a question, and say what the cell means."))
        if question and text:
            self.accept()


def ask_reason(parent: QWidget, cell: Unplaced) -> str:
    """Ask why a cell needs no place; empty where that was called off."""
    dialog = Dialog(parent, tr("Dismiss “{what}”", what=cell.text.strip() or tr("no stored value")), tr("Dismiss"))
    why = LineEdit(tr("Reason"))
    why.setAccessibleIdentifier("unplaced.why")
    dialog.body.addWidget(Text(cell.where, "small", "text3", wraps=True))
    dialog.add_labelled(tr("Reason"), why, tr("It is kept beside the cell; Ctrl+Z brings the cell back."))

    def check() -> None:
        if why.text().strip():
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault(tr("Write a reason: nothing of the file is dropped without one."))

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    why.returnPressed.connect(check)
    why.setFocus()
    return why.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
