"""Profiles and structure on the Portfolio page: figures by group, hubs, history and merges, each traced to packages."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from stage import Stage, answer_dialog

from workbench.ui.dialogs.behind import BehindDialog
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.profiles import ProfilesTab
from workbench.ui.pages.portfolio.structure import StructureTab
from workbench.ui.pages.portfolio.tab import Tab
from workbench.ui.shell import Place
from workbench.ui.speaking import speak

T = TypeVar("T", bound=Tab)
STRUCTURE = """
id: north
title: Clusters of the north
programmes:
  - {id: p, title: National programme, level: national, clusters: [Cluster 01, Cluster 02]}
merged:
  - {into: Cluster 03, on: 2025-01-01, from: [Cluster 04]}
hubs:
  - {hub: Cluster 01, spokes: [Cluster 02]}
"""


def open_part(stage: Stage, kind: type[T], name: str) -> T:
    stage.window.go(Place("portfolio", stage=name))
    page = stage.window.page
    assert isinstance(page, PortfolioPage)
    stage.until(lambda: isinstance(page.part, kind) and not page.desk.is_busy)
    assert isinstance(page.part, kind)
    return page.part


def count_behind(stage: Stage, part: Tab) -> int:
    """Ask for the packages behind the row that is chosen, and return how many there are."""
    seen: list[int] = []

    def look(dialog: BehindDialog) -> None:
        seen.append(dialog.records.rowCount())
        dialog.reject()

    answer_dialog(look, BehindDialog)
    part.offers()["packages-behind"]()
    stage.until(lambda: bool(seen))
    return seen[0]


def test_a_figure_of_member_services_leads_to_its_packages(owner: Stage) -> None:
    part = open_part(owner, ProfilesTab, "profiles")
    row = next(each for each in part.table.figures.lines if each.cells[0].text == "Share of private funds")
    part.table.selectRow(part.table.figures.lines.index(row))
    assert row.cells[2].text == "18" == str(count_behind(owner, part))


def test_profiles_are_told_of_a_group_and_what_is_withheld_is_not_traced(owner: Stage) -> None:
    part = open_part(owner, ProfilesTab, "profiles")
    part.ways["international"].click()
    part.by.choose("country")
    part.by.activated.emit(part.by.currentIndex())
    owner.until(lambda: part.group.count() == 3 and not part.desk.is_busy)
    assert part.group.currentText() == "Country: Denmark" and part.table.figures.lines[0].cells[2].text == "6"
    part.by.choose("age")
    part.by.activated.emit(part.by.currentIndex())
    owner.until(lambda: not part.desk.is_busy)
    shown = part.sheet()
    assert shown is not None and shown.id == "international"


def test_without_a_file_a_merge_can_be_looked_at_all_the_same(owner: Stage) -> None:
    part = open_part(owner, StructureTab, "structure")
    assert part.first() is part.file and part.sheet() is None
    part.ways["merge"].click()
    for place in (1, 2):
        part.adding.setCurrentIndex(place)
        part.adding.activated.emit(place)
    owner.until(lambda: bool(part.table.figures.lines) and not part.desk.is_busy)
    assert part.merged.text() == "Cluster 01 + Cluster 02"
    assert part.table.figures.heads[-2:] == ("Together, no overlap", "Together, full overlap")
    assert count_behind(owner, part) == 2
    part.clear.click()
    assert part.merged.text() == "Add the clusters that would become one." and part.sheet() is None


def test_hubs_programmes_and_history_come_from_a_file_and_lead_to_packages(owner: Stage, tmp_path: Path) -> None:
    (tmp_path / "north.yaml").write_text(STRUCTURE)
    shell = owner.window.shell
    shell.keep(replace(shell.settings, structure=str(tmp_path / "north.yaml")))
    part = open_part(owner, StructureTab, "structure")
    assert [each[:3] for each in part.table.figures.texts()] == [("National programme", "national", "2")]
    assert count_behind(owner, part) == 2
    part.ways["hubs"].click()
    assert [each[1] for each in part.table.figures.texts()] == ["Cluster 01", "Cluster 02", "All 2"]
    part.table.selectRow(2)
    assert count_behind(owner, part) == 2
    part.ways["lineage"].click()
    told = {each[2] for each in part.table.figures.texts()}
    assert told == {"Cluster 03", "Cluster 04"} and part.cluster.currentText() == "Cluster 03"


def test_all_under_a_hub_and_since_when_are_said_in_the_window_s_language(owner: Stage, tmp_path: Path) -> None:
    (tmp_path / "north.yaml").write_text(STRUCTURE)
    shell = owner.window.shell
    shell.keep(replace(shell.settings, structure=str(tmp_path / "north.yaml")))
    part = open_part(owner, StructureTab, "structure")
    speak("sv")
    try:
        part.ways["hubs"].click()
        said = part.table.figures.texts()[2]
        part.ways["lineage"].click()
        history = [text for line in part.table.figures.texts() for text in line]
    finally:
        speak("en")
    assert said[1] == "Alla 2" and said[-1].endswith(" av 2")
    assert any(each.startswith("till ") for each in history)


def test_a_structure_that_is_gone_is_told(owner: Stage, tmp_path: Path) -> None:
    shell = owner.window.shell
    shell.keep(replace(shell.settings, structure=str(tmp_path / "gone.yaml")))
    part = open_part(owner, StructureTab, "structure")
    assert "gone.yaml" in part.fault.text and part.sheet() is None
