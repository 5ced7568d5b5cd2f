"""Heat maps and tables of figures keep Qt's rules for models, also while one list takes the place of a longer one."""

from datetime import date
from pathlib import Path

import pytest
from portfolios import document, filled, submission
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from workbench.application.portfolio_views import EditionView, PortfolioView, look
from workbench.ui.models.figures import FiguresModel, Kind, Line, Told
from workbench.ui.models.heat import HeatModel, Mode


@pytest.fixture
def view(tmp_path: Path) -> PortfolioView:
    given = [
        submission(document(n, {"1.2": n % 6, "2.1": None if n == 2 else 3}, id=f"{n}-{year}", period=year))
        for n in range(1, 8)
        for year in (("2024", "2026") if n < 7 else ("2026",))
    ]
    return look(str(filled(tmp_path / "p.sqlite", *given)), date(2026, 11, 27))


def heat_of(view: PortfolioView) -> HeatModel:
    model = HeatModel()
    model.show_lines(view, view.editions[0], view.editions[0].latest)
    return model


def test_a_heat_map_keeps_the_rules_of_models(view: PortfolioView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(heat_of(view))


def test_heads_of_a_longer_list_before_are_nothing(view: PortfolioView) -> None:
    """Qt asks for them while the lists change places; an exception there ends the program."""
    model = heat_of(view)
    edition = view.editions[0]
    model.show_lines(view, EditionView("x", "X", edition.heads[:1], edition.lines), edition.latest[:1])
    for orientation in Qt.Orientation:
        assert model.headerData(30, orientation) is None
    assert model.headerData(0, Qt.Orientation.Vertical) == "Cluster 1"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Label ends"


def test_figures_before_others_are_nothing_either(qtmodeltester: ModelTester) -> None:
    model = FiguresModel(("One", "Two", "Three"))
    model.show_lines([Line((Told("a"), Told("1", Kind.FIGURE), Told("2", Kind.FIGURE)), "record")])
    qtmodeltester.check(model)
    model.show_lines([Line((Told("b"),))], ["One"])
    assert model.headerData(2, Qt.Orientation.Horizontal) is None
    assert model.index(0, 0).data() == "b"


@pytest.mark.parametrize(
    ("mode", "row", "text", "words"),
    [
        (Mode.LEVELS, 0, "1", "level 1, below its threshold, same as 2024"),
        (Mode.CHANGE, 0, "=", "level 1, same as 2024"),
        (Mode.CHANGE, 6, "", "no earlier level to compare with"),
        (Mode.WHOLE, 0, "", "not counted yet"),
    ],
)
def test_a_cell_says_its_figure_and_what_it_means(
    view: PortfolioView, mode: Mode, row: int, text: str, words: str
) -> None:
    model = heat_of(view)
    model.show_mode(mode)
    cell = model.cell(row, 2)
    assert (cell.text, cell.words) == (text, words)


def test_what_is_missing_is_no_nought(view: PortfolioView) -> None:
    model = heat_of(view)
    missing, nought = model.cell(1, 3), model.cell(5, 2)
    assert (missing.text, missing.is_given, missing.words) == ("", False, "not assessed")
    assert (nought.text, nought.step) == ("0", 0)
