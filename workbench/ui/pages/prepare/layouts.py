"""By which layout a workbook is read: recognised by itself, another one, or none; and keeping it under a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from workbench.application.reviewing import Review
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.entry import ComboBox, LineEdit
from workbench.ui.widgets.surfaces import row
from workbench.ui.widgets.text import Chip, Text

NONE = later("No kept layout")


class LayoutBar(QWidget):
    """Shows the layout and lets it be changed or kept."""

    chosen = Signal(str)
    """Name of a kept layout; empty for none."""
    keep_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._used = ""
        self.chip, self.layouts = Chip("", "info"), ComboBox(tr("Layout"))
        self.layouts.setAccessibleIdentifier("review.layout")
        self.layouts.setMaximumWidth(scaled(200))
        self.layouts.activated.connect(lambda _: self._choose())
        self.keep = Button(tr("Save this layout as …"), "quiet")
        self.keep.setAccessibleIdentifier("review.keep-layout")
        self.keep.setToolTip(tr("Workbooks of this layout are read the same way from now on"))
        self.keep.clicked.connect(self.keep_wanted)
        inner = row(self, 8)
        for each in (self.chip, self.layouts, self.keep):
            inner.addWidget(each)

    def show_review(self, review: Review) -> None:
        """Show by which layout a workbook was read, and the others."""
        self._used = review.plan.mapping_used
        self.chip.show_word(tr("Recognised as “{used}”", used=self._used) if self._used else "", "info")
        self.layouts.clear()
        for name in ("", *review.layouts):
            self.layouts.addItem(name or tr(NONE), name)
        self.layouts.choose(self._used)
        self.layouts.setVisible(bool(review.layouts))
        self.keep.setEnabled(bool(review.plan.imported))

    def fit(self, *, narrow: bool) -> None:
        """Leave the chip away where there is little room: the choice says the same."""
        self.chip.setVisible(bool(self._used) and not narrow)

    def _choose(self) -> None:
        name = str(self.layouts.currentData())
        if name != self._used:
            self.chosen.emit(name)


def ask_name(parent: QWidget, suggested: str) -> str:
    """Ask what a layout is to be called; empty where that was called off."""
    dialog = Dialog(parent, tr("Save this layout"), tr("Save"))
    words = tr(
        "What you decided here is kept: the next workbooks of this layout are read the same way, by every colleague."
    )
    dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    name = LineEdit(tr("Name"))
    name.setAccessibleIdentifier("layout.name")
    name.setText(suggested)
    dialog.add_labelled(
        tr("Name"), name, tr("After whose form it is, e.g. Consultant X 2024. A name that is known is replaced.")
    )

    def check() -> None:
        if name.text().strip():
            dialog.done(QDialog.DialogCode.Accepted)
        else:
            dialog.tell_fault(tr("Give it a name."))

    dialog.primary.clicked.disconnect()
    dialog.primary.clicked.connect(check)
    name.returnPressed.connect(check)
    name.selectAll()
    name.setFocus()
    return name.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
