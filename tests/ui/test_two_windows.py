"""Two windows, two workspaces and a folder between them: one assessment from blind levels to two signatures."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from company import Colleague
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from scenario import PASSPHRASE, Scenario
from stage import Stage, answer_dialog
from ui.test_report import report
from ui.test_sync import choose_folder, exchange, open_sync, trust

from workbench import bootstrap
from workbench.application import identities, journalling, signing
from workbench.application.interviewing import give_level
from workbench.application.participating import declare_interest
from workbench.exchange.keys import certificates
from workbench.exchange.keys.trust import add_trusted
from workbench.kernel.ids import EntityId
from workbench.ui.dialogs import files
from workbench.ui.dialogs.cosign import CosignDialog
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.dialogs.sign import SignDialog
from workbench.ui.pages.packages.page import PackagesPage
from workbench.ui.pages.reconcile import ReconcilePage


@pytest.fixture
def pair(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> Iterator[tuple[Stage, Stage]]:
    """Ann's window over an assessment that is answered, and Bo's over an empty workspace; both have an identity."""
    scenario.fill()
    bo = Colleague(scenario, "Bo").join()
    for home, name in ((scenario.home, "Ann Berg"), (bo.home, "Bo Lind")):
        identities.make(home, name, None, home.identity_file, PASSPHRASE)
    known = SimpleNamespace(path=scenario.folder / "bo.workbench", id=scenario.id, home=bo.home, close=lambda: None)
    both = Stage(qtbot, scenario), Stage(qtbot, known)  # type: ignore[arg-type]
    (tmp_path / "shared").mkdir()
    for each in both:
        choose_folder(each, tmp_path / "shared")
    yield both
    for each in both:
        each.close()


def score(stage: Stage, levels: dict[str, int]) -> None:
    """Declare no interest, give each indicator a level, and lock the levels in their dialog."""
    entity = EntityId(stage.id)
    stage.open("interview")
    stage.window.shell.save(lambda services: declare_interest(services, entity, "none"))
    for indicator in stage.page.view.form.scored:  # type: ignore[union-attr]
        level = levels.get(indicator.id, 4)
        stage.window.shell.save(
            lambda services, i=indicator.id, n=level: give_level(services, entity, i, n, f"Level {n} was seen.")
        )
    stage.settled().open("scores").settled()
    answer_dialog(lambda dialog: dialog.primary.click(), Dialog)
    stage.perform("lock-levels")
    stage.until(lambda: stage.page.view is not None and stage.page.view.is_lane_locked)


def reconciled(stage: Stage) -> ReconcilePage:
    stage.open("reconcile").settled()
    page = stage.page.stage
    assert isinstance(page, ReconcilePage)
    stage.until(lambda: page.found is not None and page.found.is_open and not page.is_reading)
    return page


def waits(stage: Stage, words: str) -> bool:
    """Tell whether the page of packages says so of whom the package waits for; nothing where it waits for nobody."""
    page = stage.window.page
    if not isinstance(page, PackagesPage) or page.told is None:
        return False
    told = page.verdict.waits.text()
    return words in told if words else not told


def test_from_blind_levels_in_two_windows_to_two_signatures(
    pair: tuple[Stage, Stage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, bo = pair
    exchange(ann)
    trust(bo, exchange(bo))
    score(bo, {"2.1": 1})
    exchange(bo)
    page = exchange(ann)
    told = [title for each in page.merged._merged for title in each.titles]
    assert not any("level" in title.lower() for title in told)  # Not even that there are any.
    score(ann, {})
    for each in (ann, bo, ann):  # Bo learns that Ann has locked, and gives his key away only then.
        exchange(each)

    story = reconciled(ann)
    story.saying.agree_on_equal()
    ann.settled()
    story.select("2.1")
    story.card.reason.setPlainText("The statutes are older than Bo knew.")
    ann.press(Qt.Key.Key_4) if ann.focus is story.list.table else story._give(4)
    story.card.agree()
    ann.settled()
    ann.until(lambda: story.found is not None and not story.found.left)
    for each in (ann, bo):
        exchange(each)
    approving = reconciled(bo)
    bo.until(lambda: approving.state._button.isVisible())
    approving.state._button.click()
    bo.settled()
    exchange(bo)
    exchange(ann)

    out, folder = tmp_path / "out", report(ann)
    out.mkdir()
    assert folder.checks.state == "Ready to sign"

    def sign(dialog: SignDialog) -> None:
        dialog._folder = out
        dialog._passphrase.setText(PASSPHRASE)
        dialog.primary.click()

    answer_dialog(sign, SignDialog)
    ann.perform("sign").until(lambda: ann.window.page is not None and ann.window.page.name == "packages")
    exchange(ann)
    exchange(bo)
    bo.open("interview").settled()
    assert bo.page.view is not None and bo.page.view.is_read_only
    (package,) = out.glob("*.asice")
    trusted = tmp_path / "trusted.pem"
    for each in pair:
        add_trusted(trusted, certificates.read_certificate(each.home.signing_certificate))
    assert report(bo).cosign.isVisible(), "one package bears all signatures"
    monkeypatch.setattr(files, "choose_packages", lambda _: [package])
    report(bo).cosign.click()
    bo.until(lambda: waits(bo, "Your signature is the one"))

    def cosign(dialog: CosignDialog) -> None:
        dialog.secret.setText(PASSPHRASE)
        dialog.primary.click()

    answer_dialog(cosign, CosignDialog)
    bo.perform("sign").until(lambda: waits(bo, "") and bo.window.shell.operations.job is None)
    with bootstrap.open_services(bo.path, writing=False, home=bo.home) as services:
        assert journalling.tell_journal(services)[-1].deed == "Signed: package"
    verdict = signing.verify_package(bo.home, package, trusted)
    assert (verdict["accepted"], [each["signer"] for each in verdict["signatures"]]) == (True, ["Ann Berg", "Bo Lind"])
    assert open_sync(bo).found is not None
