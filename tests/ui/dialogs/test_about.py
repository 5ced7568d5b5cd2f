"""What the program is made of: every part with its licence in full, and where new versions are to be had."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stage import Stage, look_into

from workbench import __version__
from workbench.application import about
from workbench.ui.dialogs.about import AboutDialog
from workbench.ui.widgets.text import Text


def test_version_publisher_and_the_licence_of_each_part_are_shown(stage: Stage) -> None:
    def act(dialog: AboutDialog) -> None:
        words = " ".join(each.text() for each in dialog.findChildren(Text))
        assert __version__ in words and about.publisher() in words
        names = [dialog.records.words_at(row)[0] for row in range(dialog.records.rowCount())]
        assert {"Assessor Workbench", "Inter (typeface)", "Python", "PySide6_Essentials", "SQLAlchemy"} <= set(names)
        QTest.keyClicks(dialog.filter, "inter (typeface)")
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Home)
        assert "SIL OPEN FONT LICENSE" in dialog.reading.toPlainText()

    look_into(stage, "about", AboutDialog, act)


def test_no_part_is_without_its_licence() -> None:
    assert [each.name for each in about.parts() if not each.licence or len(each.text) < 40] == []
