"""About this program: its version, where new ones are to be had, and all that it is made of, with the licences."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workbench import __version__
from workbench.application import about
from workbench.application.about import Part
from workbench.kernel import locations
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.records import RecordsDialog
from workbench.ui.models.records import RecordsModel, Words
from workbench.ui.theme.style import scaled
from workbench.ui.widgets.picture import painter_on
from workbench.ui.widgets.reading import Reading
from workbench.ui.widgets.surfaces import Surface, column, row
from workbench.ui.widgets.text import Text

if TYPE_CHECKING:
    from workbench.ui.window import Window

HEADS = (later("Part"), later("Version"), later("Licence"))
PART, VERSION, LICENCE = range(len(HEADS))
WORDS = later("All that the program is made of; the licence of the chosen line stands below.")

UNNAMED = later("New versions come from whoever gave you this program; it never looks for them by itself.")
"""What `resources/publisher.txt` says as long as nobody publishes the program: said by `tr` like every other text."""


def show_about(window: "Window") -> None:
    """Show what this program is."""
    AboutDialog(window).exec()


class AboutDialog(RecordsDialog[Part]):
    """Version and publisher above, the parts and their licences below."""

    def __init__(self, window: QWidget) -> None:
        records: RecordsModel[Part] = RecordsModel(HEADS, words_of, lambda _, place: "text2" if place else "text")
        super().__init__(window, tr("About this program"), tr(WORDS), records, tr("Nothing"))
        self.body.insertLayout(0, self._make_head())
        self.table.set_up(tr("Parts and licences"), "about.parts", {VERSION: 150, LICENCE: 330}, (PART,))
        self.reading = Reading(tr("Licence"))
        self.reading.setAccessibleIdentifier("about.licence")
        ground = Surface("card")
        column(ground, 0, (14, 10, 6, 10)).addWidget(self.reading)
        self.body.addWidget(ground, 1)
        self.table.selectionModel().currentRowChanged.connect(self._show_licence)
        records.show_records(about.parts())
        self.tell_count()
        self.table.selectRow(0)
        self.table.setFocus()

    def _make_head(self) -> QHBoxLayout:
        beside = row(None, 16)
        beside.addWidget(Mark())
        words = column(None, 2)
        words.addWidget(Text(tr("Assessor Workbench {version__}", version__=__version__), "heading"))
        words.addWidget(Text(tr(about.publisher()), "body", "text2", wraps=True))
        beside.addLayout(words, 1)
        return beside

    def _show_licence(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            part: Part = now.siblingAtColumn(PART).data(Qt.ItemDataRole.UserRole)
            self.reading.show_texts(f"{part.name} {part.version}".strip(), [(part.licence, part.text)])


class Mark(QWidget):
    """The program's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(scaled(56), scaled(56))
        drawing: Path = locations.resources() / "icons" / "workbench.svg"
        self._drawing = QSvgRenderer(QByteArray(drawing.read_bytes()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = painter_on(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()


def words_of(part: Part) -> Words:
    """Return the cells of a part."""
    return part.name, part.version, part.licence
