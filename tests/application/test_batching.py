"""Many workbooks become many clusters with their years: nothing lost, nothing twice, nothing by guess."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
import pytest
from layouts.first import LAYOUTS
from scenario import Scenario

from workbench.application import assessing, batch_words, journalling
from workbench.application.batch_taking import BatchOutcome, FileTaking, Register, take_over_many
from workbench.application.batching import BatchChoices, BatchPlan, find_files, plan_many
from workbench.application.editions import form_of, keep_edition
from workbench.application.references import assessments_of, get_cluster, list_assessments, list_clusters
from workbench.application.services import Services
from workbench.application.undoing import restate
from workbench.domain.assessments import IMPORTED, read_answers
from workbench.kernel.files import FileNotRead
from workbench.store.errors import DiskFull

DATA = Path(__file__).parents[1] / "data" / "previous-year"
NORWAY = BatchChoices(edition="ecei-2013", country="NO")
Rows = Sequence[Sequence[object]]


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    return Scenario(tmp_path, cluster="Havvind Vest", country="NO")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "workbooks").mkdir()
    return tmp_path / "workbooks"


def workbook(path: Path, rows: Rows) -> Path:
    path.parent.mkdir(exist_ok=True)
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def taken(scenario: Scenario, path: Path, choices: BatchChoices = NORWAY) -> tuple[BatchPlan, BatchOutcome]:
    plan = plan_many(scenario.services, path, choices)
    return plan, take_over_many(scenario.services, plan)


def line_of(scenario: Scenario, cluster: str) -> list[tuple[str, str]]:
    """Return the periods of a cluster from the newest to the oldest, as `previous` leads, with their origin."""
    known = assessments_of(scenario.services, get_cluster(scenario.services, cluster).id)
    by_id = {each.id: each for each in known}
    named = {each.previous for each in known}
    (at,) = (each for each in known if each.id not in named)
    line = [(at.period, at.origin)]
    while at.previous:
        at = by_id[at.previous]
        line.append((at.period, at.origin))
    assert len(line) == len(known)
    return line


def answers(scenario: Scenario, cluster: str, period: str) -> Mapping[str, object]:
    services = scenario.services
    found = assessments_of(services, get_cluster(services, cluster).id)
    (one,) = (each for each in found if each.period == period)
    read = read_answers(form_of(services, one), services.fields_of(one.id))
    return {name: answer.value for name, answer in read.items()}


def test_two_files_of_one_cluster_and_a_table_become_clusters_with_their_years(
    scenario: Scenario, folder: Path
) -> None:
    workbook(folder / "Havvind Vest 2022.xlsx", [["Total members", 50], ["FTE", 3]])
    workbook(folder / "sub" / "Havvind Vest 2024.xlsx", [["", 2023, 2024], ["Total members", 60, 70]])
    (folder / "table.xlsx").write_bytes((DATA / "portefolje-2023-da.xlsx").read_bytes())
    _, outcome = taken(scenario, folder)
    assert line_of(scenario.reopened(), "Havvind Vest") == [
        ("2026", "assessed"), ("2024", IMPORTED), ("2023", IMPORTED), ("2022", IMPORTED),
    ]  # fmt: skip
    assert [answers(scenario, "Havvind Vest", year)["members_total"] for year in ("2022", "2023", "2024")] == [
        50, 60, 70,
    ]  # fmt: skip
    assert len(outcome.clusters) == 13
    assert {each.country for each in list_clusters(scenario.services)} == {"NO"}
    assert {period for each in outcome.clusters.values() for period in each.periods} == {"2022", "2023", "2024"}


def test_each_answer_keeps_its_file_sheet_and_cell_and_the_file_is_evidence(scenario: Scenario, folder: Path) -> None:
    workbook(folder / "Havvind Vest 2024.xlsx", [["Total members", 70], ["Odd remark", "?"]])
    plan, _ = taken(scenario, folder)
    previous = scenario.assessment.previous
    assert previous is not None
    context = scenario.services.fields_of(previous)["answer/members_total"].latest.context
    assert context["source"] == {"file_sha256": plan.files[0].sha256, "sheet": "Sheet", "cell": "B1"}
    items = scenario.services.workspace.revisions.pointing_at("assessment", previous)
    (evidence,) = scenario.services.fields_of_all(items).values()
    assert (evidence["name"].value, evidence["sha256"].value) == ("Havvind Vest 2024.xlsx", plan.files[0].sha256)
    assert b"".join(scenario.services.workspace.blobs.chunks(plan.files[0].sha256)) == plan.files[0].path.read_bytes()


def test_again_changes_nothing_and_says_when_it_was_taken(scenario: Scenario, folder: Path) -> None:
    for layout in LAYOUTS:
        (folder / layout.name).mkdir()
        layout.write(folder / layout.name)
    taken(scenario, folder)
    before = len(scenario.reopened().services.workspace.revisions.all())
    plan, outcome = taken(scenario, folder)
    assert (outcome.files, len(scenario.services.workspace.revisions.all())) == ((), before)
    told = [warning for each in plan.files for warning in each.warnings if "already" in warning]
    assert set(told) == {"Taken over on 2026-11-25 at 12:00 UTC already; nothing was changed."}
    assert plan.counts["imported"] > 90


def test_the_cells_of_each_file_and_of_all_add_up(scenario: Scenario, folder: Path) -> None:
    for layout in LAYOUTS:
        layout.write(folder)
    for each in DATA.glob("*.xlsx"):
        (folder / each.name).write_bytes(each.read_bytes())
    plan = plan_many(scenario.services, folder, NORWAY)
    for counts in (plan.counts, *(each.account.counts for each in plan.files)):
        assert counts["filled"] == sum(count for name, count in counts.items() if name != "filled")
    for each in plan.files:
        filled = sum(
            cell.value is not None
            for sheet in openpyxl.load_workbook(each.path)
            for row in sheet.iter_rows()
            for cell in row
        )
        assert each.account.counts["filled"] == filled, each.path.name
    by_name = {each.path.stem: each.account for each in plan.files}
    for layout in LAYOUTS:
        if "portfolio" not in layout.name and "columns" not in layout.name:
            fates = {each.cell: each for each in by_name[layout.name].fates}
            assert {fates[cell].question for cell in layout.expected} == {name for name, _ in layout.expected.values()}


def test_a_name_almost_known_is_asked_and_taken_once_the_person_says_whose_it_is(
    scenario: Scenario, folder: Path
) -> None:
    workbook(folder / "Havvind Vestt 2024.xlsx", [["Total members", 70]])
    plan, outcome = taken(scenario, folder)
    assert (outcome.files, plan.counts["asked"]) == ((), 1)
    assert "may be Havvind Vest, or a cluster of its own" in " ".join(plan.files[0].warnings)
    chosen = BatchChoices("ecei-2013", country="NO", clusters={"Havvind Vestt": "Havvind Vest"})
    _, outcome = taken(scenario, folder, chosen)
    assert [each.name for each in outcome.clusters.values()] == ["Havvind Vest"]
    own = BatchChoices("ecei-2013", country="NO", clusters={"Havvind Vestt": "Havvind Vestt"})
    workbook(folder / "Havvind Vestt 2024.xlsx", [["Total members", 71]])
    taken(scenario, folder, own)
    assert [each.name for each in list_clusters(scenario.services)] == ["Havvind Vest", "Havvind Vestt"]


def test_numbered_names_are_never_taken_for_one_another(scenario: Scenario, folder: Path) -> None:
    for number in (1, 2):
        workbook(folder / f"Nordic Ocean Cluster Group {number} - 2024.xlsx", [["Total members", 70 + number]])
    _, outcome = taken(scenario, folder)
    assert len(outcome.clusters) == 2


def test_figures_on_which_files_differ_are_asked_and_the_first_stays(scenario: Scenario, folder: Path) -> None:
    workbook(folder / "a" / "Havvind Vest 2024.xlsx", [["Total members", 70], ["FTE", 3]])
    workbook(folder / "b" / "Havvind Vest 2024.xlsx", [["Total members", 71], ["FTE", 3], ["Newsletters", 6]])
    plan, _ = taken(scenario, folder)
    values = answers(scenario, "Havvind Vest", "2024")
    assert (values["members_total"], values["newsletters"]) == (70, 6)
    asked = [each for each in plan.files[1].account.fates if each.kind == "asked"]
    assert [(each.question, each.why) for each in asked] == [
        ("members_total", "70 stands from Sheet!B1 of Havvind Vest 2024.xlsx.")
    ]


def test_a_year_that_was_assessed_here_is_left_alone(scenario: Scenario, folder: Path) -> None:
    scenario.answer("members_total", 999)
    workbook(folder / "Havvind Vest 2026.xlsx", [["", 2025, 2026], ["Total members", 60, 70]])
    plan, outcome = taken(scenario, folder)
    (cluster,) = outcome.clusters.values()
    assert list(cluster.periods) == ["2025"]
    assert scenario.dossier.answers["members_total"].value == 999
    assert "2026 is assessed in this workspace: its figures were left." in plan.files[0].warnings


def test_a_bad_file_is_named_and_the_others_go_on(scenario: Scenario, folder: Path) -> None:
    (folder / "a.xlsx").write_bytes(b"PK no workbook")
    (folder / "b.csv").write_text("a;b")
    workbook(folder / "2024.xlsx", [["Total members", 70]])
    workbook(folder / "Havvind Vest 2024.xlsx", [["Total members", 70]])
    (folder / "~$Havvind Vest 2024.xlsx").write_bytes(b"lock")
    (folder / ".hidden.xlsx").write_bytes(b"x")
    (folder / ".git").mkdir()
    (folder / ".git" / "c.xlsx").write_bytes(b"x")
    plan, outcome = taken(scenario, folder)
    errors = {each.path.name: each.error.code for each in plan.files if each.error}
    assert errors.keys() == {"a.xlsx", "b.csv", "2024.xlsx"}
    assert errors["2024.xlsx"] == "BAT-001"
    assert [each.path.name for each in outcome.files] == ["Havvind Vest 2024.xlsx"]
    with pytest.raises(FileNotRead):
        find_files(folder / "nothing here")


def test_called_off_it_leaves_whole_files_and_going_on_brings_the_rest(scenario: Scenario, folder: Path) -> None:
    for name in ("Alfa", "Beta", "Gamma"):
        workbook(folder / f"{name} 2024.xlsx", [["Total members", 70], ["Committed members", 60]])
    plan = plan_many(scenario.services, folder, NORWAY)
    stops = iter((False, False, True))
    outcome = take_over_many(scenario.services, plan, is_cancelled=lambda: next(stops))
    assert (outcome.is_cancelled, [each.path.name for each in outcome.files]) == (
        True, ["Alfa 2024.xlsx", "Beta 2024.xlsx"],
    )  # fmt: skip
    assert len(list_assessments(scenario.reopened().services)) == 3
    _, rest = taken(scenario, folder)
    assert [each.path.name for each in rest.files] == ["Gamma 2024.xlsx"]
    assert plan_many(scenario.services, folder, NORWAY, is_cancelled=lambda: True).is_cancelled


def test_each_file_is_one_step_to_undo_and_the_cluster_stays(scenario: Scenario, folder: Path) -> None:
    workbook(folder / "Alfa 2024.xlsx", [["", 2023, 2024], ["Total members", 60, 70]])
    workbook(folder / "Havvind Vest 2024.xlsx", [["Total members", 70]])
    _, outcome = taken(scenario, folder)
    for each in reversed(outcome.files):
        assert each.changes is not None and each.changes.act is not None
        restate(scenario.services, None, each.changes.act.backward)
    assert [each.period for each in list_assessments(scenario.reopened().services)] == ["2026"]
    assert scenario.assessment.previous is None
    assert "Alfa" in {each.name for each in list_clusters(scenario.services)}
    _, again = taken(scenario, folder)
    assert len(again.files) == 2


def test_a_file_that_changed_in_between_is_left_and_named(scenario: Scenario, folder: Path) -> None:
    path = workbook(folder / "Alfa 2024.xlsx", [["Total members", 70]])
    workbook(folder / "Beta 2024.xlsx", [["Total members", 70]])
    plan = plan_many(scenario.services, folder, NORWAY)
    workbook(path, [["Total members", 71]])
    first, second = take_over_many(scenario.services, plan).files
    assert first.error is not None and "changed while it was read" in first.error.sentence
    assert second.error is None
    document = batch_words.batch_document(plan, BatchOutcome((first, second)))
    assert [each["imported"] for each in document["files"]] == [0, 1]


def test_the_next_assessment_names_the_newest_year_that_was_taken(scenario: Scenario, folder: Path) -> None:
    workbook(folder / "Alfa 2024.xlsx", [["", 2023, 2024], ["Total members", 60, 70]])
    taken(scenario, folder)
    started = assessing.start_assessment(scenario.services, get_cluster(scenario.services, "Alfa"), "ecei-2013", "2026")
    assert line_of(scenario, "Alfa") == [("2026", "assessed"), ("2024", IMPORTED), ("2023", IMPORTED)]
    assert not started.is_read_only


def test_the_year_of_figures_comes_from_the_file_its_name_or_is_told(scenario: Scenario, folder: Path) -> None:
    workbook(folder / "Alfa.xlsx", [["Figures 2022"], ["Total members", 1]])
    workbook(folder / "2021" / "Beta.xlsx", [["Total members", 2]])
    workbook(folder / "Gamma.xlsx", [["Total members", 3]])
    workbook(folder / "Delta.xlsx", [["Figures 2026"], ["Total members", 4]])
    plan = plan_many(scenario.services, folder, NORWAY)
    periods = {each.path.stem: each.parts[0].plan.period for each in plan.files}
    assert periods == {"Alfa": "2022", "Beta": "2021", "Gamma": "2025", "Delta": "2026"}
    warnings = {each.path.stem: " ".join(each.warnings) for each in plan.files}
    assert "taken as those of 2025" in warnings["Gamma"]
    assert "taken as those of" not in warnings["Alfa"] + warnings["Beta"] + warnings["Delta"]
    told = plan_many(scenario.services, folder, BatchChoices("ecei-2013", "2020", "NO"))
    assert {each.parts[0].plan.period for each in told.files} == {"2020"}


def test_amounts_without_a_currency_are_asked_where_the_country_is_not_known(scenario: Scenario, folder: Path) -> None:
    rows = [["Income by source"], ["Membership fees", 600000], ["EU programmes", "200000 EUR"], ["Total members", 7]]
    workbook(folder / "Alfa 2024.xlsx", rows)
    workbook(folder / "Beta 2024.xlsx", [["Country", "Sverige"], *rows])
    plan = plan_many(scenario.services, folder, BatchChoices("ecei-2013"))
    fates = {each.cell: each for each in plan.files[0].account.fates}
    assert (fates["Sheet!B2"].kind, fates["Sheet!B2"].why) == ("asked", "In which currency?")
    assert fates["Sheet!B4"].kind == "imported"
    assert any("country of Alfa is not known" in each for each in plan.files[0].warnings)
    figures = [each.to_json() for each in plan.files[1].parts[0].figures["2024"]]
    assert {"amount": "600000.00", "currency": "SEK"} in figures
    assert plan.files[1].parts[0].owner.country == "SE"


def test_the_account_has_a_row_for_each_filled_cell_and_each_bad_file(scenario: Scenario, folder: Path) -> None:
    (folder / "kattegatt.xlsx").write_bytes((DATA / "kattegatt-2024-sv.xlsx").read_bytes())
    (folder / "bad.xlsx").write_bytes(b"nothing")
    plan, outcome = taken(scenario, folder)
    rows = batch_words.write_account(scenario.services, plan, folder / "account.xlsx", outcome)
    sheet = openpyxl.load_workbook(folder / "account.xlsx").worksheets[0]
    table = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows == len(table) == plan.counts["filled"] + 1
    assert table[0][4] == "not read"
    (members,) = (row for row in table if row[8] == "members_total")
    assert members[:8] == [
        "kattegatt.xlsx",
        "1 Struktur",
        "C2",
        "103",
        "taken over",
        "Kattegatt Vätgas",
        "2024",
        members[7],
    ]
    assert (members[9], 0.5 < float(str(members[10])) <= 1, bool(members[11])) == ("103", True, True)
    assert {row[4] for row in table} == {"not read", "taken over", "caption", "answers no question"}
    plan = plan_many(scenario.services, folder / "kattegatt.xlsx", NORWAY)
    batch_words.write_account(scenario.services, plan, folder / "a.xlsx", None)
    told = [(each.deed, each.file) for each in journalling.tell_journal(scenario.services)]
    assert told == [("Exported: account of an import", each) for each in ("account.xlsx", "a.xlsx")]


def test_a_cluster_that_could_not_be_written_is_made_by_the_next_try(
    scenario: Scenario, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook(folder / "Havklyngen.xlsx", [["Cluster", "Havklyngen"], ["", 2025], ["Total members", 40]])
    plan = plan_many(scenario.services, folder, NORWAY)
    (file,) = plan.files
    taking = FileTaking(keep_edition(scenario.services, plan.form), Register(scenario.services), file)
    taking.begin(scenario.services)

    def fail(*_: object) -> None:
        raise DiskFull(path=folder)

    with monkeypatch.context() as broken:
        broken.setattr(Services, "say", fail)
        with pytest.raises(DiskFull):
            taking.write(scenario.services, taking.parts[0])
    taking.write(scenario.services, taking.parts[0])
    (cluster,) = taking.end(scenario.services).clusters
    assert cluster.is_new
    assert "Havklyngen" in {each.name for each in list_clusters(scenario.services)}
