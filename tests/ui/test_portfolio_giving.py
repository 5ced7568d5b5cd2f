"""What leaves a portfolio by the window: publications, benchmark packs, copies without names; each is in its log."""

from collections.abc import Callable
from pathlib import Path

import pytest
from portfolios import uuid
from scenario import PASSPHRASE
from stage import Stage, answer_dialog

from workbench.application import identities
from workbench.application.portfolio_log import log_table
from workbench.application.referring import read_reference
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.profiles import keep_profile
from workbench.portfolio.records import read_records
from workbench.ui.dialogs.portfolio_export import PortfolioExportDialog
from workbench.ui.dialogs.portfolio_log import PortfolioLogDialog
from workbench.ui.dialogs.portfolio_pack import PackDialog
from workbench.ui.dialogs.portfolio_publish import PublishDialog
from workbench.ui.pages.portfolio import PortfolioPage


def open_page(stage: Stage) -> PortfolioPage:
    page = stage.perform("portfolio").window.page
    assert isinstance(page, PortfolioPage)
    stage.until(lambda: page.part is not None and not page.desk.is_busy)
    return page


def choose(monkeypatch: pytest.MonkeyPatch, dialog: str, chooser: str, path: Path) -> None:
    monkeypatch.setattr(f"workbench.ui.dialogs.{dialog}.{chooser}", lambda *_: path)


def wait(stage: Stage, begins: str) -> None:
    """Wait until the banner tells how it ended."""
    stage.until(lambda: stage.window.banner.text.startswith(begins))


def logged(place: Path) -> set[tuple[str, str]]:
    return {(each["kind"], each["file"]) for each in log_table(str(place)).documents()}


def release_name(place: Path, number: int) -> None:
    told = {
        "name": f"Cluster {number:02}", "period": "2026", "as_of": "2026-02-03", "first_release": "2026-02-03",
        "texts": {"claim": "Hydrogen from the sea"}, "figures": [], "members": [], "services": [],
    }  # fmt: skip
    with open_portfolio(str(place)) as portfolio, portfolio.writing() as connection:
        keep_profile(connection, uuid(number), told)


def test_the_portfolio_is_published_with_those_who_released_their_name(
    owner: Stage, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release_name(place, 3)
    open_page(owner)
    choose(monkeypatch, "files", "choose_folder", tmp_path / "out")

    def name_it(dialog: PublishDialog) -> None:
        owner.until(lambda: dialog.told.text() == "One cluster is named: Cluster 03")
        dialog.title.clear()
        dialog.primary.click()
        assert dialog.fault.text() == "Say what the portfolio is called."
        dialog.title.setText("Clusters of the north")
        dialog.primary.click()

    answer_dialog(name_it, PublishDialog)
    owner.perform("portfolio-publish")
    wait(owner, "Six files are in")
    assert (tmp_path / "out" / "profiles" / "Cluster-03.pdf").is_file()
    assert ("publication", "portfolio.pdf") in logged(place)


def test_what_the_open_workspace_released_is_taken_over_where_it_is_published(owner: Stage) -> None:
    open_page(owner)
    seen: list[str] = []

    def take(dialog: PublishDialog) -> None:
        owner.until(lambda: dialog.told.text().startswith("No cluster has released"))
        dialog.told.setText("")
        dialog.take.click()
        owner.until(lambda: bool(dialog.told.text()))
        seen.append(dialog.told.text())
        dialog.reject()

    answer_dialog(take, PublishDialog)
    owner.perform("portfolio-publish")
    assert seen[0].startswith("No cluster has released")


def test_a_benchmark_pack_is_signed_in_its_dialog_and_refused_with_the_wrong_passphrase(
    owner: Stage, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = owner.window.shell.home
    identities.make(home, "Ann Berg", None, home.identity_file, PASSPHRASE)
    open_page(owner)
    target = tmp_path / "north.benchmark"
    choose(monkeypatch, "portfolio_pack", "choose_new_file", target)

    def sign(dialog: PackDialog) -> None:
        told = [dialog.clusters.itemText(each) for each in range(dialog.clusters.count())]
        assert told[0] == "All clusters of the portfolio" and "Country: Norway" in told
        dialog.by["country"].click()
        dialog.secret.setText("wrong")
        dialog.primary.click()
        owner.until(lambda: bool(dialog.fault.text()))
        assert not target.exists()
        dialog.secret.setText(PASSPHRASE)
        dialog.primary.click()

    answer_dialog(sign, PackDialog)
    owner.perform("portfolio-pack")
    wait(owner, "north.benchmark has four groups, none of fewer than 5 clusters.")
    assert [dict(each.group) for each in read_reference(home, target).pack.groups[1:]] == [
        {"country": "DK"}, {"country": "NO"}, {"country": "SE"}
    ]  # fmt: skip
    assert logged(place) == {("benchmark pack", "north.benchmark")}


def test_an_anonymised_copy_is_made_and_an_existing_file_is_left_as_it_is(
    owner: Stage, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_page(owner)
    choose(monkeypatch, "files", "choose_new_file", tmp_path / "copy")
    owner.perform("portfolio-copy")
    wait(owner, "copy.sqlite has 36 packages of 18 clusters; none of")
    with open_portfolio(str(tmp_path / "copy.sqlite")) as portfolio, portfolio.reading() as connection:
        assert {each.name[:7] for each in read_records(connection)} & {"Cluster"} == set()
    assert logged(place) == {("anonymised copy", "copy.sqlite")}
    owner.perform("portfolio-copy")
    owner.until(lambda: "exists already" in owner.window.banner.text)


@pytest.mark.parametrize(("kind", "dialog"), [("published", PublishDialog), ("pack", PackDialog)])
def test_export_leads_to_everything_that_can_leave(owner: Stage, kind: str, dialog: type[PublishDialog]) -> None:
    page = open_page(owner)
    seen: list[bool] = []
    act: Callable[[PublishDialog], None] = lambda shown: (seen.append(True), shown.reject())[1]

    def pick(shown: PortfolioExportDialog) -> None:
        answer_dialog(act, dialog)
        shown.choices[kind].click()
        shown.primary.click()

    answer_dialog(pick, PortfolioExportDialog)
    page.head.export.click()
    assert seen == [True]


def test_export_shows_what_left_so_far(owner: Stage) -> None:
    page = open_page(owner)
    seen: list[int] = []

    def pick(shown: PortfolioExportDialog) -> None:
        answer_dialog(look, PortfolioLogDialog)
        shown.log.click()

    def look(dialog: PortfolioLogDialog) -> None:
        seen.append(dialog.table.shown.rowCount())
        dialog.reject()

    answer_dialog(pick, PortfolioExportDialog)
    page.head.export.click()
    owner.until(lambda: seen == [0])
