"""Counts as filters narrow a list; what counts nothing is not offered, and not chosen either."""

from pytestqt.qtbot import QtBot

from workbench.ui.widgets.filters import Filters


def test_a_filter_that_counts_nothing_any_more_gives_way_to_the_whole_list(qtbot: QtBot) -> None:
    filters = Filters(("ready", "asked"))
    qtbot.addWidget(filters)
    seen: list[object] = []
    filters.narrowed.connect(seen.append)
    filters.show_all()
    filters.show_counts({None: ("All", 3), "ready": ("Ready", 2), "asked": ("To ask", 1)})
    filters.buttons["asked"].click()
    assert [each.text() for each in filters.buttons.values()] == ["All  3", "Ready  2", "To ask  1"]
    filters.show_counts({None: ("All", 3), "ready": ("Ready", 3), "asked": ("To ask", 0)})
    assert filters.buttons["asked"].isHidden()
    assert seen == [None, "asked", None]
