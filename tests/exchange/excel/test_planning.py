"""Last year's workbook is taken over exactly, and every filled cell is accounted for."""

import json
from pathlib import Path

import pytest
from layouts import Layout
from layouts.first import LAYOUTS
from openpyxl import Workbook

from workbench.domain.values import to_json
from workbench.exchange.excel.cells import read_workbook
from workbench.exchange.excel.mapping import BadMapping, read_mapping
from workbench.exchange.excel.planning import ImportPlan, NoSuchRow, Wanted, clusters_in, plan_import, plan_workbook
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")
SHARED = Path(__file__).parents[2] / "data" / "previous-year"
REAL = {
    "kattegatt-2024-sv": Wanted("Kattegatt Vätgas", "2026", "SEK"),
    "oresund-2023-en": Wanted("Øresund BioData Alliance", "2026", "EUR"),
    "portefolje-2023-da": Wanted("Maritim Klynge DK", "2026", "DKK"),
}


def plain(value: object) -> object:
    """Write a value as the lists beside the workbooks do: figures as numbers."""
    told = to_json(value)  # type: ignore[arg-type]
    told = told["amount"] if isinstance(told, dict) else told
    try:
        return float(told)
    except ValueError:
        return told


def adds_up(plan: ImportPlan) -> bool:
    c = plan.cells
    return c.filled == c.imported + c.labels + c.asked + c.other_periods + c.other_clusters + c.unmatched


@pytest.mark.parametrize("name", REAL)
def test_real_workbooks_are_taken_over_exactly(name: str) -> None:
    told = json.loads((SHARED / f"{name}.json").read_text())
    plan = plan_import(SHARED / f"{name}.xlsx", FORM, REAL[name])
    expected = {
        (e["question"], e["value"] if isinstance(e["value"], str) else float(e["value"]), e["cell"])
        for e in told["expected"]
    }
    assert {(e.question, plain(e.value), e.cell) for e in plan.imported} == expected
    assert {each.cell for each in plan.asked} == set(told["ambiguous"])
    assert set(told["noise"]) <= {each.cell for each in plan.unmatched}
    assert adds_up(plan)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.name)
def test_other_layouts_in_five_languages(layout: Layout, tmp_path: Path) -> None:
    plan = plan_import(layout.write(tmp_path), FORM, Wanted(layout.cluster, "2026", layout.currency))
    expected = {(q, v if isinstance(v, str) else float(v), cell) for cell, (q, v) in layout.expected.items()}  # type: ignore[arg-type]
    assert {(e.question, plain(e.value), e.cell) for e in plan.imported} == expected
    assert adds_up(plan)


def test_an_older_single_year_is_taken_with_a_warning_that_names_it() -> None:
    plan = plan_import(SHARED / "oresund-2023-en.xlsx", FORM, REAL["oresund-2023-en"])
    assert "2022" in plan.warnings[0]
    assert "finance (old)!B2" in plan.warnings[0]
    assert "hidden sheet “finance (old)”" in plan.warnings[1]


def test_figures_of_several_years_go_to_separate_periods(tmp_path: Path) -> None:
    layout = next(each for each in LAYOUTS if each.name == "norwegian-two-years")
    plan = plan_import(layout.write(tmp_path), FORM, Wanted("Havvind Vest", "2026", "NOK"))
    assert plan.period == "2025"
    assert {(e.question, plain(e.value)) for e in plan.other_periods if e.period == "2024"} >= {
        ("members_total", 61.0),
        ("staff_fte", 3.5),
    }


def test_a_chosen_year_is_taken_instead_of_the_latest(tmp_path: Path) -> None:
    layout = next(each for each in LAYOUTS if each.name == "norwegian-two-years")
    plan = plan_import(layout.write(tmp_path), FORM, Wanted("Havvind Vest", "2026", "NOK", take_period="2024"))
    assert ("members_total", 61.0) in {(e.question, plain(e.value)) for e in plan.imported}


def test_a_table_without_the_cluster_asks_for_the_row() -> None:
    with pytest.raises(NoSuchRow, match="Biocluster") as refused:
        plan_import(SHARED / "portefolje-2023-da.xlsx", FORM, Wanted("Biocluster", "2026", "DKK"))
    assert "Lydklyngen" in refused.value.advice


def test_a_row_can_be_named() -> None:
    plan = plan_import(SHARED / "portefolje-2023-da.xlsx", FORM, Wanted("Biocluster", "2026", "DKK", row="Lydklyngen"))
    assert ("members_total", 274.0) in {(e.question, plain(e.value)) for e in plan.imported}


def test_two_cells_that_differ_on_one_field_are_asked(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Total members", 85])
    book.active.append(["Members in total", 86])
    book.save(tmp_path / "two.xlsx")
    plan = plan_import(tmp_path / "two.xlsx", FORM, Wanted("X", "2026", "SEK"))
    assert plan.imported == ()
    assert len(plan.asked) == 2


def test_a_share_without_percent_sign_is_asked(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Response rate", 0.42])
    book.save(tmp_path / "share.xlsx")
    plan = plan_import(tmp_path / "share.xlsx", FORM, Wanted("X", "2026", "SEK"))
    assert [each.choices for each in plan.asked] == [
        ("Response rate of the survey: 42 %", "Response rate of the survey: 0.42 %")
    ]


def test_a_mapping_does_the_same_for_the_next_workbook(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Heads around the table", 12])
    book.save(tmp_path / "own.xlsx")
    chosen = {
        "mapping": 1,
        "edition": "ecei-2013",
        "fields": [{"question": "board_members", "cell": "Sheet!B1", "label": "heads around the table"}],
    }
    (tmp_path / "m.yaml").write_text(json.dumps(chosen))
    wanted = Wanted("X", "2026", "SEK", mapping=read_mapping(tmp_path / "m.yaml"))
    plan = plan_import(tmp_path / "own.xlsx", FORM, wanted)
    assert [(e.question, plain(e.value)) for e in plan.imported] == [("board_members", 12.0)]


def test_a_mapping_written_out_reads_back(tmp_path: Path) -> None:
    plan = plan_import(SHARED / "kattegatt-2024-sv.xlsx", FORM, REAL["kattegatt-2024-sv"])
    (tmp_path / "m.yaml").write_bytes(plan.mapping.to_yaml())
    assert read_mapping(tmp_path / "m.yaml") == plan.mapping


@pytest.mark.parametrize("content", ["", "a: [", "mapping: 2", "mapping: 1\nfields: [{cell: A1}]"])
def test_a_broken_mapping_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "m.yaml").write_text(content)
    with pytest.raises(BadMapping):
        read_mapping(tmp_path / "m.yaml")


@pytest.mark.parametrize(
    ("rows", "imported", "asked"),
    [
        pytest.param(
            [["Indicator", "Target 2025", "Actual 2025"], ["Total members", 100, 85], ["FTE", 5, "4,5"]],
            {"C2": ("members_total", 85.0), "C3": ("staff_fte", 4.5)}, set(), id="a target is not reached",
        ),
        pytest.param(
            [["Partners"], ["Regional", 7], ["National", 9], ["Services"], ["Marketing", 12]],
            {}, {"B2", "B3"}, id="national partners are no national money",
        ),
        pytest.param(
            [["Services 2025", "Events", "Participants"], ["Funding advice", 6, 84], ["Matchmaking", 12, 240], ["Total", 18, 324]],
            {"B2": ("services.funding.events", 6.0), "C2": ("services.funding.participants", 84.0), "B3": ("services.matchmaking.events", 12.0), "C3": ("services.matchmaking.participants", 240.0)},
            set(), id="a table with rows and columns",
        ),
        pytest.param(
            [["Question", "2025", "2024"], ["Working groups", "4 active", 3]],
            {}, {"B2"}, id="an unreadable entry is not replaced by last year's",
        ),
        pytest.param(
            [["SMEs, %", 48], ["Members", 90], ["Committed members in %", 80]],
            {"B2": ("members_total", 90.0)}, set(), id="a share is no count",
        ),
        pytest.param(
            [["Members who left the board", 3], ["New members planned", 10], ["FTE in member firms", 1200], ["Members total previous year", 70]],
            {}, {"B1", "B3"}, id="a longer label is another label",
        ),
        pytest.param(
            [["Medlemmer i alt", "ca. 85"], ["SMV", "41 (heraf 3 nye)"], ["Nyhedsbreve pr. år", "12-15"], ["Stiftet", "2014"]],
            {}, {"B1", "B2", "B3", "B4"}, id="what nobody can read is asked",
        ),
        pytest.param(
            [["", "Fjordfisk", "Havvind Vest"], ["Antall medlemmer", 40, 77], ["Årsverk", "3,1", "6,2"]],
            {"C2": ("members_total", 77.0), "C3": ("staff_fte", 6.2)}, set(), id="clusters side by side",
        ),
        pytest.param(
            [["EU-midler", "2,1 mill. kr"], ["Nasjonale midler", "900 000"], ["Medlemskontingent", "NOK 640 000,-"], ["Totalt", "3 640 000"]],
            {"B1": ("income_by_source.eu", 2100000.0), "B2": ("income_by_source.national", 900000.0), "B3": ("income_by_source.fees", 640000.0)},
            set(), id="money as people write it",
        ),
    ],
)  # fmt: skip
def test_precision_before_all(
    tmp_path: Path, rows: list[list[object]], imported: dict[str, tuple[str, float]], asked: set[str]
) -> None:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "x.xlsx")
    plan = plan_import(tmp_path / "x.xlsx", FORM, Wanted("Havvind Vest", "2026", "NOK"))
    assert {e.cell.split("!")[1]: (e.question, plain(e.value)) for e in plan.imported} == imported
    assert {e.cell.split("!")[1] for e in plan.asked} == asked
    assert adds_up(plan)


def test_the_clusters_of_a_table_are_named_and_planned_without_reading_again(tmp_path: Path) -> None:
    layout = next(each for each in LAYOUTS if each.name == "danish-portfolio")
    path = layout.write(tmp_path)
    workbook = read_workbook(path)
    names = clusters_in(workbook, FORM)
    assert names == ("Grøn Gas", "Havvind Vest", "Lys & Lyd")
    plans = [plan_workbook(workbook, path, "0" * 64, FORM, Wanted(name, "2026", "DKK")) for name in names]
    assert [plain(plan.imported[0].value) for plan in plans] == [120.0, 96.0, 75.0]


def test_a_workbook_about_one_cluster_names_none(tmp_path: Path) -> None:
    layout = next(each for each in LAYOUTS if each.name == "norwegian-two-years")
    assert clusters_in(read_workbook(layout.write(tmp_path)), FORM) == ()


def test_a_comparison_without_the_cluster_hides_nothing_that_other_sheets_say(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["Members", 85], ["Board meetings", 6], ["FTE", 4.5], ["Newsletters", 8], ["Success stories", 3]):
        book.active.append(row)
    table = book.create_sheet("Others")
    for row in (["Cluster", "Members", "FTE"], ["Fjordfisk", 40, 3.1], ["Lys & Lyd", 75, 4.0]):
        table.append(row)
    book.save(tmp_path / "x.xlsx")
    plan = plan_import(tmp_path / "x.xlsx", FORM, Wanted("Havvind Vest", "2026", "NOK"))
    assert {each.cell.split("!")[0] for each in plan.imported} == {"Sheet"}
    assert plan.cells.other_clusters == 6


def test_a_cluster_is_found_by_a_longer_name(tmp_path: Path) -> None:
    layout = next(each for each in LAYOUTS if each.name == "danish-portfolio")
    plan = plan_import(layout.write(tmp_path), FORM, Wanted("NCE Havvind Vest SA", "2026", "DKK"))
    assert ("members_total", 96.0) in {(e.question, plain(e.value)) for e in plan.imported}


@pytest.mark.parametrize("by_row", [True, False])
def test_a_total_beside_clusters_is_nobodys_figure(tmp_path: Path, by_row: bool) -> None:
    rows = [
        ["Klynge", "Antal medlemmer", "Årsværk", "Nyhedsbreve"], ["Lys & Lyd", 92, 6.1, 8],
        ["Vand og Miljø", 154, 11.4, 10], ["Rum og Robot", 201, 14, 12], ["I alt", 447, 31.5, 30],
    ]  # fmt: skip
    book = Workbook()
    for row in rows if by_row else zip(*rows, strict=True):
        book.active.append(list(row))
    book.save(tmp_path / "a.xlsx")
    plan = plan_import(tmp_path / "a.xlsx", FORM, Wanted("Vand og Miljø", "2026", "DKK"))
    taken = {(each.question, plain(each.value)) for each in plan.imported}
    assert taken == {("members_total", 154.0), ("staff_fte", 11.4), ("newsletters", 10.0)}
    assert {"447", "31.5", "30"}.isdisjoint(each.text for each in plan.unmatched)
    assert adds_up(plan)
