"""On every layout nothing that is ready is wrong, nearly all facts are ready, and confidence keeps its word."""

from importlib import import_module
from pathlib import Path

import pytest
from layouts import Layout
from layouts.generated import generate
from layouts.scoring import by_language, calibration, in_memory, plan_of, score, total_of

from workbench.exchange.excel.cells import read_workbook
from workbench.exchange.excel.planning import NoSuchRow

LAYOUTS: tuple[Layout, ...] = tuple(
    each for corpus in ("layouts.first", "layouts.tuned", "layouts.varied") for each in import_module(corpus).LAYOUTS
)
FLOORS = (
    (("layouts.first", "layouts.tuned"), 0.98, 0.95), (("layouts.varied",), 0.97, 0.94),
    (("layouts.further",), 0.91, 0.86), (("layouts.latest",), 0.78, 0.7),
)  # fmt: skip
"""Corpora, and which share of their facts must be ready, in all and in each language."""
each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.name)


@each_layout
def test_nothing_that_is_ready_is_wrong(layout: Layout) -> None:
    made = score(layout)
    assert made.wrong == []
    assert made.earlier_wrong == []


@pytest.mark.parametrize(
    ("corpora", "least", "least_in_language"), FLOORS, ids=["tuned", "varied", "further", "latest"]
)
def test_nearly_all_facts_are_ready_in_each_language(
    corpora: tuple[str, ...], least: float, least_in_language: float
) -> None:
    layouts = [layout for name in corpora for layout in import_module(name).LAYOUTS]
    made = {layout.name: score(layout) for layout in layouts}
    assert total_of(made.values()).share >= least
    by_each = by_language(layouts, made)
    assert {language: told.share for language, told in by_each.items() if told.share < least_in_language} == {}


def test_confidence_keeps_its_word() -> None:
    """Of what is given some confidence, at least as large a share is right, but for a few by chance."""
    for low, _, count, mean, right in calibration(total_of(map(score, LAYOUTS)).told):
        assert right >= mean - 2 / count**0.5, (low, count, mean, right)


def test_layouts_made_by_chance_are_taken_as_well() -> None:
    made = total_of(score(layout) for layout in generate(7, 60))
    assert made.wrong == []
    assert made.share >= 0.94


@each_layout
def test_every_filled_cell_is_counted_once(layout: Layout) -> None:
    try:
        plan = plan_of(layout)
    except NoSuchRow:
        pytest.fail("the cluster's own row is not found")
    c = plan.cells
    assert c.filled == c.imported + c.labels + c.asked + c.other_periods + c.other_clusters + c.unmatched
    listed = [each.cell for each in plan.imported] + [each.cell for each in plan.unmatched]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("layout", LAYOUTS[::9], ids=lambda each: each.name)
def test_workbooks_in_memory_are_as_the_reader_gives_them(layout: Layout, tmp_path: Path) -> None:
    read, made = read_workbook(layout.write(tmp_path)), in_memory(layout.build())
    for one, other in zip(read.sheets, made.sheets, strict=True):
        assert (one.name, one.is_hidden, set(one.merged)) == (other.name, other.is_hidden, set(other.merged))
        assert {at: (c.kind, c.text, c.comment) for at, c in one.cells.items()} == {
            at: (c.kind, c.text, c.comment) for at, c in other.cells.items()
        }
