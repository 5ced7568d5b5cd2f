"""The packages that were checked in this session, each with its verdict in a word."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workbench.application.verdicts import Kind, VerdictText
from workbench.kernel.speech import tr
from workbench.ui.theme.icons import icon
from workbench.ui.theme.style import scaled, set_role
from workbench.ui.widgets.surfaces import Surface, column
from workbench.ui.widgets.text import Text

ICONS = {"ok": "shield-check", "warn": "shield-warning", "danger": "prohibit"}
"""By a verdict's tone; its word always stands beside it."""
SHOWN = 5
"""Packages that are seen at once."""


def picture_of(verdict: VerdictText) -> str:
    """Return the icon that stands for a verdict."""
    return "lock" if verdict.kind is Kind.SEALED else ICONS[verdict.tone]


class PackageList(Surface):
    """Chooses among packages, once there are several."""

    chosen = Signal(str)
    """The path of a package's file, chosen by the person."""

    def __init__(self) -> None:
        super().__init__("card")
        self._files: tuple[str, ...] = ()
        self._is_showing = False
        self.view = QListWidget()
        self.view.setAccessibleName(tr("Packages that were checked"))
        self.view.setAccessibleIdentifier("packages.list")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setIconSize(QSize(scaled(18), scaled(18)))
        set_role(self.view, "body")
        self.view.currentRowChanged.connect(self._choose)
        inner = column(self, 6, (16, 14, 16, 12))
        inner.addWidget(Text(tr("Checked in this session"), "heading"))
        inner.addWidget(self.view)

    def show_packages(self, told: Mapping[str, VerdictText], current: str) -> None:
        """Show the packages by path; one alone needs no list."""
        self._is_showing = True
        while self.view.count() < len(told):
            self.view.addItem(QListWidgetItem())
        self._files = tuple(told)
        for place, (file, verdict) in enumerate(told.items()):
            item = self.view.item(place)
            item.setIcon(icon(picture_of(verdict), verdict.tone))
            item.setText(f"{verdict.file}: {verdict.word}")
            item.setToolTip(file)
            item.setSizeHint(QSize(0, scaled(30)))
        self.view.setCurrentRow(self._files.index(current))
        self.view.setFixedHeight(scaled(30) * min(len(told), SHOWN) + 2)
        self.setVisible(len(told) > 1)
        self._is_showing = False

    def _choose(self, place: int) -> None:
        if not self._is_showing and 0 <= place < len(self._files):
            self.chosen.emit(self._files[place])
