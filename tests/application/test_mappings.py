"""Mappings are kept by name in the history, recognised by themselves, given out and taken in."""

from pathlib import Path

import openpyxl
import pytest
from scenario import Scenario

from workbench.application import importing, mappings
from workbench.application.mappings import MappingNameMissing, UnknownMapping
from workbench.application.review_drafts import keep_layout, start_review
from workbench.application.undoing import restate
from workbench.exchange.excel.mapping import BadMapping, Entry, Mapping
from workbench.exchange.excel.planning import ImportPlan
from workbench.kernel.ids import EntityId

DATA = Path(__file__).parents[1] / "data" / "previous-year"
KATTEGATT = DATA / "kattegatt-2024-sv.xlsx"


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path)


def planned(scenario: Scenario, mapping: str | Path | None = None, file: Path = KATTEGATT) -> ImportPlan:
    choices = importing.Choices("previous", mapping=mapping)
    return importing.plan(scenario.services, scenario.assessment, file, choices)


def test_a_kept_mapping_is_used_by_itself_for_the_next_workbook_of_its_layout(scenario: Scenario) -> None:
    first = planned(scenario)
    assert first.mapping_used == ""
    mappings.keep(scenario.services, "Consultant 2019", first.mapping)
    again = planned(scenario.reopened())
    assert again.mapping_used == "Consultant 2019"
    assert {(e.question, e.value) for e in again.imported} == {(e.question, e.value) for e in first.imported}
    assert importing.plan_document(again)["mapping_used"] == "Consultant 2019"
    assert planned(scenario, file=DATA / "oresund-2023-en.xlsx").mapping_used == ""


def test_what_was_kept_is_read_back_exactly_with_its_author(scenario: Scenario) -> None:
    mapping = planned(scenario).mapping
    made = mappings.keep(scenario.services, " Consultant ", mapping).made
    (kept,) = mappings.list_mappings(scenario.reopened().services)
    assert (kept.name, kept.id, kept.mapping.entries, kept.mapping.edition) == (
        "Consultant", made, mapping.entries, "ecei-2013",
    )  # fmt: skip
    assert made is not None
    (said, *_) = (told for told, _ in scenario.services.workspace.revisions.told_of(made, "layout"))
    assert said.author == scenario.services.person.id


def test_the_same_name_replaces_what_stood_there_and_the_history_keeps_it(scenario: Scenario) -> None:
    mapping = planned(scenario).mapping
    shorter = Mapping(mapping.edition, mapping.entries[:3])
    made = mappings.keep(scenario.services, "Consultant", mapping).made
    assert mappings.keep(scenario.services, "consultant", shorter).made == made
    (kept,) = mappings.list_mappings(scenario.services)
    assert (kept.name, len(kept.mapping.entries)) == ("Consultant", 3)
    assert made is not None
    assert len(scenario.services.workspace.revisions.told_of(made, "layout")) == 2


def test_a_removed_mapping_is_used_no_more_and_may_come_back(scenario: Scenario) -> None:
    mappings.keep(scenario.services, "Consultant", planned(scenario).mapping)
    act = mappings.remove(scenario.services, "CONSULTANT").act
    assert mappings.list_mappings(scenario.services) == ()
    assert planned(scenario).mapping_used == ""
    with pytest.raises(UnknownMapping, match="Consultant"):
        mappings.remove(scenario.services, "Consultant")
    assert act is not None
    restate(scenario.services, None, act.backward)
    assert [each.name for each in mappings.list_mappings(scenario.services)] == ["Consultant"]


def test_a_mapping_goes_to_another_workspace_as_a_file(scenario: Scenario, tmp_path: Path) -> None:
    mappings.keep(scenario.services, "Consultant", planned(scenario).mapping)
    mappings.export(scenario.services, "Consultant", tmp_path / "other name.yaml")
    (tmp_path / "other").mkdir()
    other = Scenario(tmp_path / "other", home=tmp_path / "other" / "home")
    assert planned(other, tmp_path / "other name.yaml").mapping_used == "Consultant"
    assert mappings.take(other.services, tmp_path / "other name.yaml").name == "Consultant"
    assert mappings.take(other.services, tmp_path / "other name.yaml", "Ours").name == "Ours"
    assert [each.name for each in mappings.list_mappings(other.services)] == ["Consultant", "Ours"]
    assert planned(other, "ours").mapping_used == "Ours"


def test_what_is_no_mapping_is_refused_and_nothing_is_kept(scenario: Scenario, tmp_path: Path) -> None:
    with pytest.raises(UnknownMapping, match="Nobody's"):
        planned(scenario, "Nobody's")
    (tmp_path / "bad.yaml").write_text("mapping: 1\nedition: ecei-2013\nfields: [{cell: A1}]\n")
    with pytest.raises(BadMapping):
        mappings.take(scenario.services, tmp_path / "bad.yaml")
    with pytest.raises(MappingNameMissing):
        mappings.keep(scenario.services, "  ", Mapping("ecei-2013", (Entry("members_total", "A!B2", "members"),)))
    assert mappings.list_mappings(scenario.services) == ()


def test_a_figure_that_a_person_read_once_is_not_asked_in_the_next_workbook_of_its_layout(
    scenario: Scenario, tmp_path: Path
) -> None:
    def workbook(name: str, days: str) -> Path:
        book = openpyxl.Workbook()
        for row in (["", 2025], ["Members in total", 75], ["FTE", 4], ["Training days", days]):
            book.active.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    review = start_review(scenario.services, EntityId(scenario.id), workbook("one.xlsx", "2.500"))
    (asked,) = review.plan.asked
    keep_layout(scenario.services, review.read(asked.cell, asked.question, "2500"), "Ours")
    again = planned(scenario.reopened(), file=workbook("two.xlsx", "3.250"))
    assert again.mapping_used == "Ours" and again.asked == ()
    assert {each.value for each in again.imported if each.question == asked.question} == {3250}
