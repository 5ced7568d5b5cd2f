"""The Portfolio page: a portfolio is filled, walked through by keys, narrowed, and asked for what lies behind a figure."""

import shutil
from pathlib import Path

import pytest
from portfolios import document, filled, submission
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from signed_packages import FORMAT_1 as GOLDEN
from stage import Stage, answer_dialog, use_portfolio

from workbench.application import trusting, verifying
from workbench.ui.dialogs.behind import BehindDialog
from workbench.ui.dialogs.portfolio_place import PortfolioPlaceDialog
from workbench.ui.dialogs.refusals import RefusalsDialog
from workbench.ui.pages.portfolio import PortfolioPage
from workbench.ui.pages.portfolio.benchmark import BenchmarkTab
from workbench.ui.pages.portfolio.overview import OverviewTab
from workbench.ui.shell import Place


def page_of(stage: Stage) -> PortfolioPage:
    page = stage.window.page
    assert isinstance(page, PortfolioPage)
    return page


def open_heat(stage: Stage) -> OverviewTab:
    stage.perform("portfolio").until(lambda: page_of(stage).part is not None)
    part = page_of(stage).part
    assert isinstance(part, OverviewTab)
    return part


def drop(page: PortfolioPage, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(), Qt.DropAction.CopyAction, mime, left, none))


# Which portfolio


def test_without_a_portfolio_the_page_says_how_to_begin(stage: Stage) -> None:
    stage.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = page_of(stage)
    assert stage.focus is page.instead.add and not page.tabs.isVisible()


def test_a_portfolio_that_is_gone_is_told_with_the_way_to_another(stage: Stage, tmp_path: Path) -> None:
    use_portfolio(stage, tmp_path / "gone.sqlite")
    stage.perform("portfolio")
    page = page_of(stage)
    stage.until(lambda: page.instead.fault.isVisible())
    assert "There is no portfolio at" in page.instead.fault.text() and stage.focus is page.instead.again
    assert page.instead.other.isVisible()


def test_a_portfolio_is_opened_by_its_file_and_remembered(stage: Stage, place: Path) -> None:
    stage.perform("portfolio")

    def choose(dialog: PortfolioPlaceDialog) -> None:
        dialog.entry.setText("")
        dialog.primary.click()
        assert dialog.fault.text() == "Say which file or database."
        dialog.entry.setText(str(place))
        dialog.primary.click()

    answer_dialog(choose, PortfolioPlaceDialog)
    stage.perform("portfolio-open")
    stage.until(lambda: page_of(stage).part is not None)
    assert stage.window.shell.settings.portfolio == str(place)
    assert page_of(stage).head.about.text().startswith("Nordic: 18 clusters, 36 signed packages, 2 of signers not")


def test_what_is_no_portfolio_is_refused_in_the_dialog(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no database at all")
    told: list[str] = []

    def choose(dialog: PortfolioPlaceDialog) -> None:
        dialog.entry.setText(str(tmp_path / "notes.txt"))
        dialog.primary.click()
        stage.until(lambda: bool(dialog.fault.text()))
        told.append(dialog.fault.text())
        dialog.cancel.click()

    stage.perform("portfolio")
    answer_dialog(choose, PortfolioPlaceDialog)
    stage.perform("portfolio-open")
    assert "it is another kind of file" in told[0]


# Adding packages


def test_packages_of_strangers_are_refused_with_the_reason_and_can_be_taken_marked(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.perform("portfolio")
    page = page_of(stage)
    monkeypatch.setattr(page.workings, "_free", lambda: tmp_path / "new.sqlite")
    no_package = tmp_path / "broken.asice"
    no_package.write_bytes(b"no package")
    drop(page, GOLDEN, no_package)
    stage.until(lambda: page.told.text != "")
    assert page.told.text == "2 refused." and page.instead.isVisible()
    seen: list[tuple[str, ...]] = []

    def take(dialog: RefusalsDialog) -> None:
        seen.extend(dialog.records.words_at(row) for row in range(2))
        assert dialog.detail.text().startswith(f"{GOLDEN.name}, in {GOLDEN.parent}: It is valid, but not everybody")
        dialog.primary.click()

    answer_dialog(take, RefusalsDialog)
    page.told.acted.emit()
    stage.until(lambda: page.part is not None)
    assert [each[0] for each in seen] == [GOLDEN.name, "broken.asice"]
    assert "not everybody who signed it is on the trust list" in seen[0][1]
    assert page.told.text == "1 added. One is of a signer whom you do not trust, and marked with a star."
    assert "one signed package, 1 of signers not trusted *" in page.head.about.text()
    assert stage.window.shell.settings.portfolio == str(tmp_path / "new.sqlite")


@pytest.fixture
def folder(stage: Stage, tmp_path: Path) -> Path:
    """A folder with three files of one package, whose signer is trusted."""
    home, made = stage.window.shell.home, tmp_path / "in"
    checked = verifying.check(home, GOLDEN)
    for each in checked.verdict.signatures:
        trusting.trust_card(home, verifying.signer_card(checked, each.fingerprint))
    made.mkdir()
    for number in range(1, 4):
        shutil.copyfile(GOLDEN, made / f"{number}.asice")
    return made


def test_a_folder_of_packages_of_trusted_people_is_taken_and_again_changes_nothing(
    stage: Stage, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_portfolio(stage, filled(tmp_path / "p.sqlite"))
    stage.perform("portfolio").until(lambda: page_of(stage).instead.add.isVisible())
    monkeypatch.setattr("workbench.ui.dialogs.files.choose_folder", lambda *_: folder)
    page = page_of(stage)
    page.instead.folder.click()
    stage.until(lambda: page.part is not None)
    assert page.told.text == "1 added, 2 there already."
    assert page.head.about.text().startswith(
        "p: one cluster, one signed package, the last added 25\xa0Nov\xa02026, Quality"
    )
    stage.perform("portfolio-add-folder").until(lambda: page.told.text == "3 there already.")


def test_adding_is_called_off_between_two_packages_and_what_was_taken_stays(
    stage: Stage, tmp_path: Path, folder: Path
) -> None:
    use_portfolio(stage, filled(tmp_path / "p.sqlite"))
    stage.perform("portfolio").until(lambda: page_of(stage).instead.add.isVisible())
    operations = stage.window.shell.operations

    def call_off(_: str, step: str) -> None:
        if step.startswith("1 of 3") and operations.job is not None:
            operations.job.cancel()

    operations.progressed.connect(call_off, Qt.ConnectionType.DirectConnection)
    page = page_of(stage)
    drop(page, folder)
    stage.until(lambda: page.told.text != "")
    assert page.told.text == "Stopped. What was taken is kept; add the same again to go on. 1 added."
    stage.until(lambda: page.part is not None)


# The heat map


def test_arrows_move_the_cell_and_the_line_below_reads_it(owner: Stage) -> None:
    part = open_heat(owner)
    assert owner.focus is part.heat
    assert part.sentence._whole.startswith("Cluster 01, 1.1.1 Composition of participants, not assessed")
    owner.press(Qt.Key.Key_Right).press(Qt.Key.Key_Right)
    assert part.sentence._whole == "Cluster 01, 1.2 Geographical concentration, level 2, 1 in 2024"
    owner.press(Qt.Key.Key_Down)
    spoken = part.heat.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == part.sentence._whole == "Cluster 02, 1.2 Geographical concentration, level 3, 2 in 2024"


def test_change_and_completeness_stand_in_the_same_cells(owner: Stage) -> None:
    part = open_heat(owner)
    part.heat.go_to(0, 2)
    part.modes["change"].click()
    assert part.heat.currentIndex().data() == "+1" and "nothing to compare" in part.legend._missing
    part.modes["whole"].click()
    owner.until(lambda: part.heat.currentIndex().data() == "100")
    assert part.sentence._whole.endswith("1 of 1 answered")


def test_the_cell_s_indicator_stands_below_among_all_clusters_and_a_group(owner: Stage) -> None:
    part = open_heat(owner)
    part.heat.go_to(0, 2)
    everybody, group = part.cards
    owner.until(lambda: everybody.spread is not None and everybody.spread.counts is not None)
    assert everybody.title.text() == "1.2 Geographical concentration"
    assert everybody.words.text() == (
        "Level 2, below the median, 28th percentile. 18 clusters: median 3, half of them between 2 and 4, "
        "four fifths between 1 and 5."
    )
    assert everybody.drawn.accessibleDescription() == everybody.words.text()
    assert group.group.text() == "Field: Food, 6 clusters" and group.chip.isHidden()  # Too few to tell a place.


def test_a_table_stands_in_place_of_the_map_and_back(owner: Stage) -> None:
    part = open_heat(owner)
    owner.press(Qt.Key.Key_T)
    assert part.twin.isVisible() and not part.heat.isVisible()
    assert part.twin.figures.texts()[4][:4] == ("Cluster 05 *", "Denmark", "Hovedstaden", "Batteries")
    part.twin.setFocus()
    owner.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Cluster\tCountry\tRegion\tField\tYear\t")
    owner.press(Qt.Key.Key_T)
    assert part.heat.isVisible()


def test_enter_shows_the_packages_behind_a_figure(owner: Stage) -> None:
    part = open_heat(owner)
    part.heat.go_to(0, 2)
    seen: list[tuple[str, ...]] = []

    def look(dialog: BehindDialog) -> None:
        seen.extend(dialog.records.words_at(row) for row in range(dialog.records.rowCount()))
        dialog.reject()

    told = answer_dialog(look, BehindDialog)
    owner.press(Qt.Key.Key_Return)
    owner.until(lambda: bool(told))
    assert [each[:6] for each in seen] == [
        ("Cluster 01", "2026", "level 2", "yes", "1", "Ann Berg"),
        ("Cluster 01", "2024", "level 1", "yes", "1", "Ann Berg"),
    ]


def test_b_leads_to_the_benchmark_of_the_cell(owner: Stage) -> None:
    part = open_heat(owner)
    part.heat.go_to(3, 2)
    owner.press(Qt.Key.Key_B)
    found = page_of(owner).part
    assert isinstance(found, BenchmarkTab) and owner.focus is found.table
    owner.until(lambda: found.card.title.text() == "1.2 Geographical concentration")
    assert found.cluster.currentText() == "Cluster 04, 2026" and found.table.currentIndex().row() == 2


def test_clusters_are_sorted_by_a_column(owner: Stage) -> None:
    part = open_heat(owner)
    part.heat.sort_wanted.emit(2)
    names = [each.name for each in part.heat.heat.lines]
    assert part.order.currentData() == "indicator" and names[:3] == ["Cluster 05", "Cluster 10", "Cluster 15"]


# The filter


def test_words_and_choices_narrow_the_map_and_the_button_counts_them(owner: Stage) -> None:
    part, page = open_heat(owner), page_of(owner)
    owner.perform("filter")
    assert owner.focus is page.narrowing.words
    owner.type("food")
    assert len(part.heat.heat.lines) == 6 and page.head.filter.text() == "Filter (1)"
    country = page.narrowing.boxes["country"]
    country.choose("NO")
    country.activated.emit(country.currentIndex())
    assert {each.country for each in part.heat.heat.lines} == {"NO"} and page.head.filter.text() == "Filter (2)"
    owner.type("xyz")
    assert part._nothing.isVisible()
    page.narrowing.clear.click()
    assert len(part.heat.heat.lines) == 18 and page.head.filter.text() == "Filter"


def test_an_earlier_year_shows_what_stood_then(owner: Stage) -> None:
    part, page = open_heat(owner), page_of(owner)
    owner.perform("filter")
    period = page.narrowing.boxes["period"]
    period.choose("2024")
    period.activated.emit(period.currentIndex())
    part.heat.go_to(0, 2)
    assert part.heat.currentIndex().data() == "1"


def test_another_edition_is_looked_at_by_itself(owner: Stage, place: Path) -> None:
    filled(place, *(submission(document(n, {"1.1": 3}, edition="benchmark-2019")) for n in range(50, 53)))
    part, page = open_heat(owner), page_of(owner)
    assert len(part.heat.heat.lines) == 18  # That of most packages is shown first.
    owner.perform("filter")
    edition = page.narrowing.boxes["edition"]
    edition.choose("benchmark-2019")
    edition.activated.emit(edition.currentIndex())
    assert len(part.heat.heat.lines) == 3 and page.head.about.text().startswith("Nordic: three clusters, three signed")
    assert part.heat.heat.edition is not None and part.heat.heat.edition.id == "benchmark-2019"


def test_larger_text_leaves_the_part_that_is_looked_at(owner: Stage) -> None:
    open_heat(owner)
    owner.window.go(Place("portfolio", stage="needs"))
    owner.perform("larger").until(lambda: page_of(owner).part is not None)
    assert page_of(owner).part_name == "needs"


# The page


def test_ctrl_tab_goes_from_part_to_part_and_back_leads_to_where_one_was(owner: Stage) -> None:
    open_heat(owner)
    owner.perform("next-stage")
    assert page_of(owner).part_name == "benchmark" and owner.focus is page_of(owner).tabs
    owner.perform("home").perform("back")
    assert page_of(owner).part_name == "benchmark"
    owner.window.go(Place("portfolio", stage="needs"))
    assert page_of(owner).part_name == "needs"


def test_what_another_program_added_is_seen_when_it_is_read_again(owner: Stage, place: Path) -> None:
    part = open_heat(owner)
    filled(place, submission(document(40, {"1.2": 5}, name="A newcomer")))
    owner.perform("portfolio-read").until(lambda: len(part.heat.heat.lines) == 19)
    assert part.heat.heat.lines[0].name == "A newcomer"


def test_a_double_click_opens_a_cell_as_enter_does(owner: Stage) -> None:
    part = open_heat(owner)
    told = answer_dialog(lambda dialog: dialog.reject(), BehindDialog)
    at = part.heat.visualRect(part.heat.heat.index(1, 2)).center()
    QTest.mouseDClick(part.heat.viewport(), Qt.MouseButton.LeftButton, pos=at)
    owner.until(lambda: bool(told))
