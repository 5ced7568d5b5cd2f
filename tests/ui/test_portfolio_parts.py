"""The parts of the Portfolio page behind its tabs: each shows what the portfolio says, and does what its buttons say."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import icalendar
import openpyxl
import pytest
from portfolios import NOWHERE, document, filled, submission, uuid
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stage import Stage, answer_dialog, use_portfolio

from workbench.application.portfolio_growth import effect_words, effects
from workbench.application.portfolio_labels import taken_back, write_award
from workbench.application.portfolio_log import log_table
from workbench.ui.dialogs.behind import BehindDialog
from workbench.ui.dialogs.portfolio_award import PortfolioAwardDialog
from workbench.ui.dialogs.portfolio_export import PortfolioExportDialog
from workbench.ui.dialogs.portfolio_limit import LimitDialog
from workbench.ui.dialogs.portfolio_log import PortfolioLogDialog
from workbench.ui.dialogs.portfolio_take_back import TakeBackDialog
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.benchmark import BenchmarkTab
from workbench.ui.pages.portfolio.chain import ChainTab
from workbench.ui.pages.portfolio.development import DevelopmentTab
from workbench.ui.pages.portfolio.labels import LabelsTab
from workbench.ui.pages.portfolio.needs import NeedsTab
from workbench.ui.pages.portfolio.overview import OverviewTab
from workbench.ui.pages.portfolio.policy import PolicyTab
from workbench.ui.pages.portfolio.specialisation import SpecialisationTab
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.shell import Place

T = TypeVar("T", bound=Tab)
POLICY = """
id: north
title: Clusters of the north
clusters: {country: [NO]}
requires:
  - {label: gold, by: 2027-06-30}
  - {label: silver, within_months: 24}
entries:
  - {cluster: Cluster 03, on: 2023-01-15}
  - {cluster: Clutser 99, on: 2023-01-15}
"""


def page_of(stage: Stage) -> PortfolioPage:
    page = stage.window.page
    assert isinstance(page, PortfolioPage)
    return page


def open_part(stage: Stage, kind: type[T], name: str) -> T:
    stage.window.go(Place("portfolio", stage=name))
    stage.until(lambda: isinstance(page_of(stage).part, kind))
    part = page_of(stage).part
    assert isinstance(part, kind)
    return part


def award(place: Path, number: int, label: str, on: date) -> None:
    write_award(NOWHERE, str(place), f"Cluster {number:02}", label, by="EUCLES", on=on)


# Benchmark


def open_benchmark(stage: Stage) -> BenchmarkTab:
    part = open_part(stage, BenchmarkTab, "benchmark")
    stage.until(lambda: bool(part.table.figures.lines))
    return part


def test_an_indicator_stands_in_its_distribution_and_in_every_group(owner: Stage) -> None:
    part = open_benchmark(owner)
    part.table.selectRow(2)
    assert part.table.figures.texts()[2] == (
        "1.2 Geographical concentration",
        "2",
        "Level 2, below the median, 28th percentile. 18 clusters: median 3, half of them between 2 and 4, "
        "four fifths between 1 and 5.",
        "3",
        "18",
        "28",
    )
    assert [each[:2] for each in part.groups.figures.texts()] == [
        ("All clusters of the portfolio", "18"), ("Country: Sweden", "6"), ("Assessed for 2026", "18"),
        ("Field: Food", "6"), ("Scores that come to Gold", "9"), ("Region: SE01", "6"),
        ("Size: 50 to 99", "18"), ("Age: 10 and more years", "18"),
    ]  # fmt: skip


def test_a_group_that_is_too_small_is_withheld_in_words(owner: Stage, place: Path) -> None:
    filled(place, submission(document(50, {"1.2": 4}, name="Alone", country="FI", region="FI1C", sector="Food")))
    part = open_benchmark(owner)
    part.cluster.choose(next(e.cluster for e in page_of(owner).desk.edition.latest if e.name == "Alone"))  # type: ignore[union-attr]
    part.cluster.activated.emit(part.cluster.currentIndex())
    owner.until(lambda: part._told.text() == "2 withheld: fewer than 5 clusters.")
    part.table.selectRow(2)
    part.groups.setFocus()
    part.groups.selectRow(1)
    assert part.groups.figures.texts()[1][:2] == ("Country: Finland", "withheld")
    assert part.card._withheld.text() == (
        "Withheld: fewer than 5 clusters have a level here, or such a group could be worked out from this one."
    )


def test_reference_portfolios_stand_beside_and_one_that_is_gone_says_so(owner: Stage, tmp_path: Path) -> None:
    other = [submission(document(n, {"1.2": 5}, country="DK")) for n in range(60, 70)]
    beside = filled(tmp_path / "Denmark.sqlite", *other)
    use_portfolio(
        owner, Path(owner.window.shell.settings.portfolio), references=f"{beside}\n{tmp_path / 'gone.sqlite'}"
    )
    part = open_benchmark(owner)
    part.table.selectRow(2)
    told = part.groups.figures.texts()
    assert told[8][:3] == ("Reference: Denmark", "10", "5")
    assert told[9][:2] == ("Reference: gone", "not to be opened")
    assert part.groups.figures.lines[9].cells[1].words.startswith("There is no portfolio at")
    part.groups.selectRow(9)
    part.groups.setFocus()
    owner.press(Qt.Key.Key_Delete)
    owner.until(lambda: len(part._found) == 9)
    assert owner.window.shell.settings.references == str(beside)


def test_the_packages_of_a_group_are_shown_but_never_those_of_a_withheld_one(owner: Stage) -> None:
    part = open_benchmark(owner)
    part.table.selectRow(2)
    part.groups.selectRow(1)
    part.groups.setFocus()
    seen: list[int] = []

    def look(dialog: BehindDialog) -> None:
        seen.append(dialog.records.rowCount())
        dialog.reject()

    answer_dialog(look, BehindDialog)
    owner.press(Qt.Key.Key_Return)
    assert seen == [6]
    part.table.selectRow(0)  # Nobody has a level there.
    QTest.keyClick(part.groups, Qt.Key.Key_Return)
    assert owner.window.banner.text == "What is withheld is not traced to packages either."


def test_who_chooses_a_greater_least_number_sees_fewer_groups(owner: Stage) -> None:
    part = open_benchmark(owner)

    def choose(dialog: LimitDialog) -> None:
        dialog.entry.setText("none")
        dialog.primary.click()
        assert dialog.fault.text() == "Give a whole number from 1."
        dialog.entry.setText("10")
        dialog.primary.click()

    answer_dialog(choose, LimitDialog)
    owner.perform("portfolio-limit").until(lambda: page_of(owner).desk.view.limit == 10)  # type: ignore[union-attr]
    owner.until(lambda: part._told.text() == "4 withheld: fewer than 10 clusters.")


# Labels


def test_labels_are_written_down_and_stand_in_the_calendar(owner: Stage, tmp_path: Path) -> None:
    part = open_part(owner, LabelsTab, "labels")
    assert "No label is written down yet" in part._nothing.text() and owner.focus is part.award

    def fill(dialog: PortfolioAwardDialog) -> None:
        dialog.primary.click()
        assert dialog.fault.text() == "Say which label body gave it."
        dialog.by.setText("EUCLES")
        dialog.primary.click()
        assert dialog.fault.text() == "Say on which day it was given, e.g. 2026-12-01."
        dialog.on.setText("2025-02-03")
        assert dialog.told.text().endswith("A first award then holds until 28\xa0February\xa02027.")
        dialog.primary.click()

    answer_dialog(fill, PortfolioAwardDialog)
    owner.perform("portfolio-award").until(lambda: bool(part.table.figures.lines))
    told = part.table.figures.texts()[0]
    assert told[:3] == ("Cluster 01", "Gold", "Due") and told[4:6] == (
        "28\xa0February\xa02027 *",
        "29\xa0February\xa02028",
    )
    assert told[3] == "holds until 28\xa0February\xa02027, can be renewed until 29\xa0February\xa02028"


def test_labels_are_narrowed_to_a_standing_and_written_for_calendars(
    owner: Stage, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    award(place, 1, "gold", date(2025, 2, 3))
    award(place, 2, "silver", date(2023, 12, 3))
    part = open_part(owner, LabelsTab, "labels")
    assert [each.text() for each in part.filters.buttons.values() if each.isVisible()] == [
        "All  2",
        "Due  1",
        "Renewable  1",
    ]
    list(part.filters.buttons.values())[3].click()
    assert [each[0] for each in part.table.figures.texts()] == ["Cluster 02"]
    file = tmp_path / "labels.ics"
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_new_file", lambda *_: file)
    owner.perform("portfolio-calendar").until(file.exists)
    owner.until(lambda: owner.window.banner.text == "labels.ics has four days.")
    assert len(icalendar.Calendar.from_ical(file.read_text()).walk("VEVENT")) == 4


def test_a_label_that_ends_next_leads_to_its_line(owner: Stage, place: Path) -> None:
    award(place, 1, "gold", date(2025, 1, 3))
    award(place, 2, "silver", date(2025, 3, 3))
    heat = open_part(owner, OverviewTab, "heat")
    assert [each[1] for each in heat.renewals.table.figures.texts()] == ["Cluster 01", "Cluster 02"]
    heat.renewals.table.selectRow(1)
    QTest.keyClick(heat.renewals.table, Qt.Key.Key_Return)
    part = open_part(owner, LabelsTab, "labels")
    assert part.table.record.member.name == "Cluster 02"


def test_labels_of_the_workspace_are_taken_over(owner: Stage) -> None:
    open_part(owner, LabelsTab, "labels")
    owner.perform("portfolio-take-labels").until(lambda: owner.window.banner.text == "No label is new.")


# Policy


def test_a_policy_says_who_is_late_first_and_whom_it_names_wrongly(
    owner: Stage, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    award(place, 6, "gold", date(2026, 2, 3))
    part = open_part(owner, PolicyTab, "policy")
    assert owner.focus is part.choose
    (tmp_path / "north.yaml").write_text(POLICY)
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_yaml", lambda *_: tmp_path / "north.yaml")
    part.choose.click()
    owner.until(lambda: bool(part.table.figures.lines))
    assert part.about.text() == "Gold by 30\xa0June\xa02027; Silver within 24 months of entry. For Norway."
    assert [each.text() for each in part.filters.buttons.values() if each.isVisible()] == [
        "All  12", "Late  1", "Entry not known  5", "Due  5", "Complies  1",
    ]  # fmt: skip
    assert part.table.figures.texts()[0] == (
        "Cluster 03", "Silver", "31\xa0January\xa02025", "Late", "", "–", "663 days over"
    )  # fmt: skip
    assert "does not know: Clutser 99." in part.unknown.text
    owner.perform("filter")
    programme = page_of(owner).narrowing.boxes["programme"]
    assert programme.isVisible() and programme.itemText(1) == "Clusters of the north"


def test_a_policy_with_faults_is_told_and_the_one_before_stays(
    owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = open_part(owner, PolicyTab, "policy")
    (tmp_path / "wrong.yaml").write_text("id: x\ntitle: X\nrequires: [{label: platinum, by: 2027-06-30}]\n")
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_yaml", lambda *_: tmp_path / "wrong.yaml")
    part.choose.click()
    assert "faults; the first in line 3" in owner.window.banner.text and not part.table.isVisible()


# Needs


def test_the_greatest_need_comes_first_with_who_could_teach_whom(owner: Stage) -> None:
    part = open_part(owner, NeedsTab, "needs")
    owner.until(lambda: bool(part.table.figures.lines))
    assert part.table.figures.texts()[0] == ("2.1 Maturity of management", "33 %", "3.3", "14", "0", "4", "Joint")
    assert (
        part.measure.text()
        == "14 clusters are in need: enough for a joint measure. 0 of them have a measure for it in their plan."
    )
    pairs = part.pairs.figures.texts()
    assert pairs[0] == ("Cluster 01", "1", "Cluster 04", "4") and len(pairs) == 14
    told = answer_dialog(lambda dialog: dialog.reject(), BehindDialog)
    part.pairs.selectRow(0)
    part.pairs.setFocus()
    owner.press(Qt.Key.Key_Return).until(lambda: bool(told))


def test_needs_are_asked_of_a_group(owner: Stage) -> None:
    part = open_part(owner, NeedsTab, "needs")
    owner.until(lambda: bool(part.table.figures.lines))
    part.by.choose("country")
    part.by.activated.emit(part.by.currentIndex())
    owner.until(lambda: part.group.count() == 3)
    assert part.group.currentText() == "Country: Denmark"
    assert {pair.record.learner.country for pair in part.pairs.figures.lines} == {"DK"}


# Value chain


def test_a_chain_shows_cover_gaps_and_links(owner: Stage, place: Path) -> None:
    award(place, 2, "gold", date(2026, 2, 3))
    part = open_part(owner, ChainTab, "chain")
    owner.until(lambda: bool(part.table.figures.lines))
    rows = {each[0]: each for each in part.table.figures.texts()}
    assert rows["Cells"][1:7] == ("6", "–", "–", "–", "6", "No label")
    assert rows["Recycling"][1] == "0" and rows["Recycling"][6] == "No cluster"
    assert part.links.figures.texts()[0] == ("Cells + Packs and systems", "6")
    assert part.told.text().endswith("Six clusters are in no segment.")
    part.ways["fields"].click()
    assert part.fields.figures.texts()[0][1:3] == ("Batteries", "2") and not part.chain.isVisible()


def test_a_chain_with_faults_is_told_in_place(owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = open_part(owner, ChainTab, "chain")
    (tmp_path / "mine.yaml").write_text("id: x\n")
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_yaml", lambda *_: tmp_path / "mine.yaml")
    part.other.click()
    owner.until(lambda: "The value chain" in part.unknown.text)
    assert part.chain.currentText() == "mine.yaml"


# Development


def test_medians_are_told_year_by_year_and_drawn(owner: Stage) -> None:
    part = open_part(owner, DevelopmentTab, "development")
    owner.until(lambda: bool(part.years.figures.lines))
    row = next(each for each in part.years.figures.lines if each.cells[0].text.startswith("1.2"))
    assert [each.text for each in row.cells] == ["1.2 Geographical concentration", "2", "3", "+1"]
    part.years.selectRow(part.years.figures.lines.index(row))
    told = (
        "The median rose from 2 to 3: 18 clusters in 2024 and 18 in 2026. In 2026, of the 18 clusters that were there "
    )
    assert part.words.text() == told + "before, 18 rose and 0 fell."
    assert part.chart.accessibleDescription() == "2024: 2, 2026: 3"


def test_a_scorecard_sets_the_portfolio_beside_others(owner: Stage, tmp_path: Path) -> None:
    other = [submission(document(n, {"1.2": 5}, country="DK")) for n in range(60, 70)]
    beside = filled(tmp_path / "Denmark.sqlite", *other)
    use_portfolio(owner, Path(owner.window.shell.settings.portfolio), references=str(beside))
    part = open_part(owner, DevelopmentTab, "development")
    part.ways["beside"].click()
    owner.until(lambda: bool(part.scores.figures.lines))
    rows = {each.cells[0].text: each.cells for each in part.scores.figures.lines}
    assert [each.text for each in rows["Clusters"]] == ["Clusters", "18", "10"]
    assert [each.words for each in rows["1.2 Geographical concentration"][1:]] == ["3", "5, +2 from your own"]
    assert rows["2.1 Maturity of management"][2].words == "withheld, or nobody has a level"


def test_what_became_of_measures_is_told_as_far_as_it_can_be(owner: Stage) -> None:
    part = open_part(owner, DevelopmentTab, "development")
    part.ways["effects"].click()
    owner.until(lambda: bool(part.effects.table.figures.lines))
    assert part.effects.table.figures.texts()[0][0] == "All together"
    shown = effects(owner.window.shell.settings.portfolio, part.desk.edition.id).documents()
    assert part.effects.words.text() == effect_words(shown[0])
    assert len(part.effects.table.figures.lines) == len(shown)


# Smart specialisation


def test_without_a_strategy_it_is_said_how_to_get_one_and_with_one_gaps_and_shocks_are_shown(
    owner: Stage, place: Path
) -> None:
    food = [document(n, {"1.2": 3}, id=uuid(n), name=f"Sea {n}", region="NO07", sector="Food") for n in (70, 71)]
    filled(place, *map(submission, food))
    write_award(NOWHERE, str(place), "Sea 70", "gold", by="EUCLES", on=date(2026, 2, 3))
    part = open_part(owner, SpecialisationTab, "specialisation")
    assert part.first() is part.strategy and not part.tables["domains"].isVisible()
    part.strategy.choose("example")
    part.strategy.activated.emit(part.strategy.currentIndex())
    owner.until(lambda: bool(part.tables["domains"].figures.lines))
    rows = {each[1]: each for each in part.tables["domains"].figures.texts()}
    assert (rows["Ocean and seafood"][2], rows["Ocean and seafood"][-1]) == ("2", "")
    assert rows["Batteries"][-1] == "no cluster"
    part.ways["stress"].click()
    assert part.first() is part.tables["stress"]
    stress = next(each for each in part.tables["stress"].figures.texts() if each[1] == "Ocean and seafood")
    assert stress[3] == "holds"
    shown = part.sheet()
    assert shown is not None and shown.title == "What would be left"


def test_a_strategy_that_can_not_be_read_says_so(owner: Stage, tmp_path: Path) -> None:
    shell = owner.window.shell
    shell.keep(replace(shell.settings, strategy=str(tmp_path / "gone.yaml")))
    part = open_part(owner, SpecialisationTab, "specialisation")
    owner.until(lambda: "gone.yaml" in part.fault.text)
    assert not part.tables["domains"].isVisible()


# Exporting


def export(stage: Stage, kind: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chooser = "files.choose_folder" if kind == "open" else "portfolio_export.choose_new_file"
    monkeypatch.setattr(f"workbench.ui.dialogs.{chooser}", lambda *_: path)

    def choose(dialog: PortfolioExportDialog) -> None:
        dialog.choices[kind].click()
        dialog.primary.click()

    answer_dialog(choose, PortfolioExportDialog)
    stage.perform("export")


def test_the_heat_map_is_exported_as_a_workbook_with_real_numbers(
    owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_part(owner, Tab, "heat")
    export(owner, "shown", tmp_path / "map.xlsx", monkeypatch)
    owner.until(lambda: owner.window.banner.text == "map.xlsx has 18 rows.")
    sheet = openpyxl.load_workbook(tmp_path / "map.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]  # type: ignore[union-attr]
    heads = next(row for row in rows if "1.2" in row)
    first = next(row for row in rows if row[0] == "Cluster 01")
    assert first[heads.index("1.2")] == 2
    log = log_table(owner.window.shell.settings.portfolio).documents()
    assert [(each["file"], each["clusters"]) for each in log] == [("map.xlsx", 18)]


def test_what_left_is_shown_by_whom_and_with_how_many_clusters(
    owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_part(owner, Tab, "heat")
    export(owner, "shown", tmp_path / "map.pdf", monkeypatch)
    owner.until(lambda: owner.window.banner.text == "map.pdf has 18 rows.")
    seen: list[tuple[str, ...]] = []

    def look(dialog: PortfolioLogDialog) -> None:
        seen.extend(dialog.table.shown.shown(range(1))[1:])
        dialog.reject()

    answer_dialog(look, PortfolioLogDialog)
    owner.perform("portfolio-log").until(lambda: bool(seen))
    assert seen[0][2:5] == ("Levels by cluster", "map.pdf", "18")


def test_a_label_that_was_written_down_wrongly_is_taken_back_with_a_reason(owner: Stage, place: Path) -> None:
    award(place, 1, "gold", date(2026, 2, 3))
    award(place, 2, "gold", date(2026, 2, 3))
    part = open_part(owner, LabelsTab, "labels")
    owner.until(lambda: len(part.table.figures.lines) == 2)

    def answer(dialog: TakeBackDialog) -> None:
        dialog.primary.click()
        assert dialog.isVisible()  # A reason is needed.
        dialog.reason.setText("Another cluster")
        dialog.primary.click()

    answer_dialog(answer, TakeBackDialog)
    part.table.selectRow(0)
    part.table.setFocus()
    owner.press(Qt.Key.Key_Delete)
    owner.until(lambda: len(part.table.figures.lines) == 1)
    assert [(each[0].name, each[1].reason) for each in taken_back(str(place))] == [("Cluster 01", "Another cluster")]


def test_a_benchmark_is_exported_as_csv_with_what_is_withheld(
    owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_benchmark(owner)
    export(owner, "shown", tmp_path / "own.csv", monkeypatch)
    owner.until(lambda: "rows." in owner.window.banner.text)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "own.csv").read_text(encoding="utf-8"))))
    first = next(each for each in rows if each["indicator"] == "1.2")
    assert (first["own"], first["n"], first["median"], first["withheld"]) == ("2", "18", "3", "no")
    assert {each["withheld"] for each in rows if each["indicator"] == "1.1.1"} == {"yes"}


def test_open_data_are_written_into_a_folder(owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_part(owner, Tab, "heat")
    export(owner, "open", tmp_path / "open", monkeypatch)
    owner.until(lambda: "tables are in" in owner.window.banner.text)
    names = {"figures.csv", "needs.csv", "dictionary.csv", "figures.parquet", "needs.parquet"}
    assert {each.name for each in (tmp_path / "open").iterdir()} == names


def test_another_kind_of_file_is_refused_with_what_to_do(
    owner: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_part(owner, Tab, "heat")
    export(owner, "shown", tmp_path / "map.docx", monkeypatch)
    owner.until(lambda: "map.docx" in owner.window.banner.text)
    assert "ends in .xlsx, .pdf, .csv or .parquet" in owner.window.banner.text
