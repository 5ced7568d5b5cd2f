"""Versions beside the report: opened again with a reason, taken back, exported as they were, sent sealed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from scenario import NOON, PASSPHRASE, Scenario
from stage import Stage, answer_dialog

from workbench import bootstrap
from workbench.application import closing, finalising, identities, journalling, participating, sealing, trusting
from workbench.application.home import Home
from workbench.domain.assessments import ROLE
from workbench.domain.revisions import Statement
from workbench.exchange.keys.device import ensure_device
from workbench.kernel.ids import EntityId, new_id
from workbench.ui.dialogs import sealing as seal_dialogs
from workbench.ui.dialogs.exporting import ExportDialog
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.reopening import RevisionDialog
from workbench.ui.dialogs.sealing import SealDialog
from workbench.ui.pages.report import ReportPage
from workbench.ui.pages.report_checks import checks_of

WHY = "The turnover was last year’s."


@pytest.fixture
def ready(scenario: Scenario, tmp_path: Path) -> Scenario:
    identities.make(scenario.home, "Ann Berg", None, tmp_path / "ann.p12", PASSPHRASE)
    return scenario.fill().score_points(124)


@pytest.fixture
def final(qtbot: QtBot, ready: Scenario) -> Stage:
    """A window over a finalised assessment."""
    finalising.finalise(ready.services, ready.assessment)
    return Stage(qtbot, ready)


def report(stage: Stage) -> ReportPage:
    page = stage.open("report").page.stage
    assert isinstance(page, ReportPage)
    stage.until(lambda: page.pages.is_drawn)
    return page


def texts(stage: Stage) -> str:
    return " ".join(each.text() for each in stage.page.stage.versions.findChildren(seal_dialogs.Text))  # type: ignore[union-attr]


def revise(stage: Stage) -> None:
    def answer(dialog: RevisionDialog) -> None:
        dialog.primary.click()
        assert dialog.fault.text().startswith("A reason is missing")
        dialog.entry.setText(f"  {WHY} ")
        dialog.primary.click()

    answer_dialog(answer, RevisionDialog)
    stage.perform("revise").settled()


def test_a_finalised_assessment_is_opened_again_with_a_reason_and_that_is_taken_back(final: Stage) -> None:
    page = report(final)
    assert page.versions.revise.isVisible() and not page.versions.withdraw.isVisible()
    assert "Version 1 Finalised 25\u00a0November\u00a02026" in texts(final)
    revise(final)
    final.until(lambda: not final.page.view.is_read_only)  # type: ignore[union-attr]
    assert f"Revision 2, replaces version 1 of 25\u00a0November\u00a02026: {WHY}" in final.page._banner.text
    assert "Revision 2, open" in texts(final) and page.versions.withdraw.isVisible()
    assert not page.versions.revise.isVisible() and "revise" not in page.offers()
    final.open("interview", "1.1.0", "members_total").type("7").settled()
    assert final.on_disk().answers["members_total"].value == 7100
    final.open("report")
    answer_dialog(lambda dialog: dialog.primary.click(), Dialog)
    final.perform("withdraw-revision").settled()
    final.until(lambda: final.page.view.is_read_only)  # type: ignore[union-attr]
    assert final.on_disk().answers["members_total"].value == 100
    assert "Revision" not in texts(final)
    final.close()


def test_home_and_the_header_say_which_version_is_open(final: Stage) -> None:
    report(final)
    revise(final)
    final.perform("home")
    home = final.window.page
    final.until(lambda: "Revision 2" in home.list.model.words(home.list.model.line_at(0), 6)[0])  # type: ignore[union-attr]
    assert WHY in home.list.model.words(home.list.model.line_at(0), 0)[1]  # type: ignore[union-attr]
    final.close()


def test_an_earlier_version_is_exported_from_the_window(final: Stage, tmp_path: Path) -> None:
    report(final)
    revise(final)
    out = tmp_path / "out"
    out.mkdir()

    def choose(dialog: ExportDialog) -> None:
        words = [dialog.version.itemText(place) for place in range(dialog.version.count())]
        assert words == ["As it stands", "Version 1 of 25\u00a0November\u00a02026"]
        dialog.version.setCurrentIndex(1)
        dialog._folder = out
        dialog.primary.click()

    answer_dialog(choose, ExportDialog)
    final.perform("export")
    final.until(lambda: "Written: " in final.window.banner.text)
    assert sorted(each.name for each in out.iterdir()) == [
        "Kattegatt-Vätgas-2026.asice", "Kattegatt-Vätgas-2026.pdf", "Kattegatt-Vätgas-2026.xlsx",
    ]  # fmt: skip
    final.close()


def test_a_signed_package_is_sent_sealed_to_somebody_trusted(
    qtbot: QtBot, ready: Scenario, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing.close(ready.services, EntityId(ready.id))
    files = closing.write_files(ready.services, EntityId(ready.id), ready.folder, str)
    signed = closing.sign_and_check(ready.home, files, tmp_path / "ann.p12", PASSPHRASE, str).package
    people = []
    for name in ("Bo Þórsson", "Cy Falk"):
        home = Home(tmp_path / name, NOON)
        person = home.take_person(name, f"{name[:2].lower()}@example.org")
        ensure_device(home.path, person.id, person.name, person.email, NOON)
        people.append(home)
    trusting.trust_file(ready.home, people[0].certificate)
    stage = Stage(qtbot, ready)
    report(stage)
    monkeypatch.setattr(seal_dialogs, "choose_certificate", lambda _: people[1].certificate)

    def choose(dialog: SealDialog) -> None:
        dialog.primary.click()
        assert dialog.fault.text() == "Choose who may open it."
        next(iter(dialog.people)).click()
        dialog.other.setText("age1nope")
        stage.find("seal.card").click()  # type: ignore[attr-defined]
        assert dialog.other.text() == "" and len(dialog.wanted().recipients) == 2
        dialog.primary.click()

    answer_dialog(choose, SealDialog)
    stage.find("report.seal").click()  # type: ignore[attr-defined]
    stage.until(lambda: "Sealed for Bo Þórsson, Cy Falk" in stage.window.banner.text)
    made = signed.with_name(signed.name + ".age")
    for home in people:
        assert sealing.unseal(home, made, home.path / "in").read_bytes() == signed.read_bytes()
    with bootstrap.open_services(stage.path, writing=False, home=stage.home) as services:
        assert ("sealed", made.name) in [(each.what, each.file) for each in journalling.tell_journal(services)]
    stage.close()


def test_a_sealed_package_is_opened_into_a_folder_and_checked(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, plain = tmp_path / "x.asice.age", tmp_path / "plain"
    plain.write_bytes(b"not a package")
    seal_dialogs.sealing.sealing.seal(
        plain, sealed, [sealing.find_recipient(stage.home, str(stage.home.certificate)).keys[0]]
    )
    monkeypatch.setattr(seal_dialogs, "choose_sealed", lambda _: sealed)
    monkeypatch.setattr(seal_dialogs, "choose_folder", lambda *_: tmp_path / "in")
    stage.open("report").perform("unseal")
    stage.until(lambda: stage.window.page is not None and stage.window.page.name == "packages")
    assert (tmp_path / "in" / "x.asice").read_bytes() == b"not a package"


def test_nobody_to_seal_for_is_said_with_what_to_do(stage: Stage) -> None:
    def look(dialog: SealDialog) -> None:
        assert dialog._none.isVisible() and "me.crt" in dialog._none.text()
        dialog.other.setText("Nobody")
        dialog.primary.click()
        assert dialog.fault.text().startswith("Nobody on your trust list")
        dialog.reject()

    report(stage)
    assert answer_dialog(look, SealDialog) == []
    stage.perform("seal")


def test_everything_that_is_missing_has_a_sentence_and_a_place(qtbot: QtBot, ready: Scenario) -> None:
    person = new_id()
    ready.services.say([Statement(ready.id, ROLE + person, "co", new_id())])
    heads = {each.field: each.id for each in ready.services.workspace.revisions.heads([ready.id])}
    for field, values in (("answer/members_total", (70, 85)), (f"score/1.1.1/{ready.services.person.id}", (3, 4))):
        for value in values:
            parents = (heads[field],) if field in heads else ()
            ready.services.say([Statement(ready.id, field, value, new_id(), parents=parents)])
    participating.declare_interest(ready.services, ready.id, "none")
    stage = Stage(qtbot, ready)
    page = report(stage)
    view = page._view
    assert view is not None
    open_ = [each for each in checks_of(view) if not each.done]
    said = {each.text: each.place.stage if each.place else each.action for each in open_}
    assert any("signing identity is not known" in text and place == "prepare" for text, place in said.items())
    assert said["Colleagues differ on the answer to “Participants in all”"] == "interview"
    assert said["Colleagues differ on the level of 1.1.1"] == "interview"
    kinds = {each.split("/")[0] for each in view.missing if "/" in each}
    assert {"identity", "conflict", "interest"} <= kinds
    assert all(each.place or each.action for each in open_)
    assert page.sign.text() == "Sign the draft and export"
    stage.close()


def test_what_is_finalised_says_so_on_every_page_with_the_way_to_a_revision(final: Stage) -> None:
    final.open("interview", "1.1.1")
    assert final.page.footer_hints() == ("jump", "palette")
    assert not final.interview.side._keys[0].isVisible() and not final.page.header.timer.isVisible()
    answer_dialog(lambda dialog: dialog.reject(), RevisionDialog)
    final.page._banner.acted.emit()
    assert final.page.place().stage == "report"
