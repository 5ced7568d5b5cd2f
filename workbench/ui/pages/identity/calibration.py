"""How one scores beside what is agreed: for one's own eyes, with a way to give it away."""

from PySide6.QtWidgets import QTableView, QWidget

from workbench.application import calibrating
from workbench.application.calibrating import OwnCalibration
from workbench.application.calibration_words import NOTHING_YET, calibration_lines
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.giving_away import ask_give_away
from workbench.ui.models.calibration import (
    COUNT,
    DRAWN,
    MEAN,
    MOVED,
    ROW,
    TITLE,
    CalibrationDelegate,
    CalibrationModel,
)
from workbench.ui.shell import Shell
from workbench.ui.theme.style import scaled
from workbench.ui.theme.tokens import MEDIUM, ROOMY
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.flow import FlowLayout
from workbench.ui.widgets.rows import set_up_rows
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

_WIDTHS = {DRAWN: 220, MEAN: 194, MOVED: 100, COUNT: 122}
_MOST = 14
_ONLY_YOU = later("Only you are shown this. It is worked out from the open workspace each time, and kept nowhere.")
_HOW = later(
    "A dot is the mean difference, its line the interval: where the line crosses the middle, no leaning can be told. "
    "A filled dot leans. The more rows stand side by side, the wider their intervals are made, so that chance alone "
    "seldom fills one."
)


class CalibrationCard(Surface):
    """The sentences, the drawing as a table, and two buttons."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("card")
        self._shell, self.own = shell, OwnCalibration(None, {})
        self.told = Text(tr(NOTHING_YET), "body", "text2", wraps=True)
        self._how = Text(tr(_HOW), "small", "text3", wraps=True)
        self.model, self.table = CalibrationModel(self), QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(CalibrationDelegate(self.table))
        name = tr("Your levels less the agreed ones, with intervals")
        set_up_rows(self.table, name, "calibration", height=ROW, widths=_WIDTHS, filling=(TITLE,))
        self.each = Button(tr("Show each indicator"), "secondary", "list-bullets")
        self.each.setCheckable(True)
        self.each.toggled.connect(self._show_table)
        self.share = Button(tr("Give it away …"), "secondary", "export")
        self.share.clicked.connect(self._share)
        for button, word in ((self.each, "each"), (self.share, "share")):
            button.setAccessibleIdentifier(f"calibration.{word}")
        self._lay_out()
        self.show_own(self.own)

    def _lay_out(self) -> None:
        head, foot, self._buttons = column(None, 6, (24, 18, 24, 10)), column(None, 10), QWidget()
        self._foot = foot
        head.addWidget(Text(tr("How you score beside what is agreed"), "heading"))
        head.addWidget(Text(tr(_ONLY_YOU), "small", "text3", wraps=True))
        head.addWidget(self.told)
        buttons = FlowLayout(self._buttons, 8)
        buttons.addWidget(self.each)
        buttons.addWidget(self.share)
        foot.addWidget(self._how)
        foot.addWidget(self._buttons)
        between = row(None, 0, (8, 0, 8, 0))  # What stands in the cells begins where the words above do.
        between.addWidget(self.table)
        inner = column(self, 0)
        inner.addLayout(head)
        inner.addLayout(between)
        inner.addLayout(foot)

    def reload(self) -> None:
        """Work it out again, off the GUI thread."""
        self._shell.operations.ask(calibrating.look_at_own, self.show_own)

    def show_own(self, own: OwnCalibration) -> None:
        """Show how the person scores; where there is nothing yet, what it counts."""
        self.own = own
        found = own.found
        self.told.setText("\n".join(calibration_lines(found, own.titles)) if found else tr(NOTHING_YET))
        for each in (self.table, self._how, self._buttons):
            each.setVisible(own.may_share)
        self._foot.setContentsMargins(24, 10 if own.may_share else 0, 24, 20 if own.may_share else 8)
        self._show_table()

    def _show_table(self) -> None:
        if self.own.found is None:
            return
        self.model.show_lines(self.own.found, self.own.titles, each_indicator=self.each.isChecked())
        rows = min(len(self.model.lines), _MOST)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * scaled(ROW) + 2)
        self.table.selectRow(0)

    def fit(self, width: int) -> None:
        """Show the columns that there is room for."""
        self.table.setColumnHidden(COUNT, width < ROOMY)
        self.table.setColumnHidden(MOVED, width < MEDIUM)
        self.table.setColumnHidden(MEAN, width < MEDIUM)

    def _share(self) -> None:
        own, name = self.own, self._shell.home.get_person().name
        if own.found is None:
            return
        path = ask_give_away(self, own.found, name)
        if path is None:
            return
        self._shell.operations.ask(
            lambda services: calibrating.share(services, own, path),
            lambda made: self._shell.notices.say(
                tr("{name} holds what you see here. Give it to whom you choose.", name=made.name), "ok"
            ),
            self._not_shared,
        )

    def _not_shared(self, error: BaseException) -> None:
        if not isinstance(error, WorkbenchError):
            raise error
        self._shell.notices.tell(error)
