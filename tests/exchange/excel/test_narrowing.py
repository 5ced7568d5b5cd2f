"""A long table cut down to one cluster is planned as the whole one is."""

from pathlib import Path

import openpyxl
import pytest

from workbench.exchange.excel import narrowing
from workbench.exchange.excel.cells import read_workbook
from workbench.exchange.excel.narrowing import narrow
from workbench.exchange.excel.planning import Wanted, clusters_in, plan_workbook
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")
HEADS = ("Klynge", "Antall medlemmer", "Forpliktede medlemmer", "SMB", "Årsverk")
NAMES = [f"Havklyngen {letter}{letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]


@pytest.mark.parametrize("is_turned", [False, True], ids=["a row for each", "a column for each"])
def test_one_cluster_of_many_is_planned_as_in_the_whole_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_turned: bool
) -> None:
    monkeypatch.setattr(narrowing, "FEW", 5)
    names = NAMES[: 7 if is_turned else 20]
    rows = [HEADS, *((name, 90 + at, 60 + at, 30, f"{at},5") for at, name in enumerate(names))]
    book = openpyxl.Workbook()
    book.active.append(["Tall 2025"])
    for row in zip(*rows, strict=True) if is_turned else rows:
        book.active.append(row)
    book.save(tmp_path / "table.xlsx")
    whole = read_workbook(tmp_path / "table.xlsx")
    assert list(clusters_in(whole, FORM)) == names
    for name in (names[0], names[1], names[4], names[-1]):
        wanted = Wanted(name, "2026", "NOK")
        cut = narrow(whole, names, name)
        assert len(cut.cells) < len(whole.cells) * 2 / 3
        plans = [plan_workbook(each, tmp_path / "table.xlsx", "x", FORM, wanted) for each in (whole, cut)]
        taken = [{(e.question, e.value, e.cell) for e in plan.imported} for plan in plans]
        assert taken[0] == taken[1]
        assert len(taken[0]) == 4
    assert narrow(whole, names[:3], names[0]) is whole
