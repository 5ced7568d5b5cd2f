"""Each kind of verdict in words; `tests/golden/verdicts` holds them as a person reads them."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from scenario import NOON, PASSPHRASE, Scenario
from signed_packages import FORMAT_1, Signed, members_of, signed_by, unsigned, write

from workbench.application import exporting, identities, signing, trusting, verifying
from workbench.application.home import Home
from workbench.application.keeping_verdicts import UnknownKindOfVerdict, save_verdict
from workbench.application.sealing import CLOSED
from workbench.application.verdict_problems import ADVICE, advice_for
from workbench.application.verdicts import Kind, VerdictText, as_text, tell, to_json
from workbench.application.verifying import Checked, NoSuchSigner
from workbench.kernel.clock import FixedClock

ROOT = Path(__file__).parents[2]
PACKAGE, TRUSTED = FORMAT_1, FORMAT_1.with_suffix(".pem")
GOLDEN = ROOT / "tests" / "golden" / "verdicts"


def checked(path: Path, folder: Path, trust: Path | None = None) -> Checked:
    """Check as somebody without a trust list of their own, with a program whose version does not change."""
    return replace(verifying.check(Home(folder / "nobody", NOON), path, trust), version="1.0")


def told(path: Path, folder: Path, trust: Path | None = None) -> VerdictText:
    return tell(checked(path, folder, trust), UTC)


def assert_golden(name: str, said: VerdictText, folder: Path) -> None:
    """Compare with the file; WORKBENCH_RENEW_GOLDEN=1 writes it anew, to be read before it is committed."""
    file, text = GOLDEN / f"{name}.txt", f"{as_text(said)}\n".replace(f"{folder}/", "")
    if os.environ.get("WORKBENCH_RENEW_GOLDEN"):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def changed(target: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """Change what is in the golden package; nothing is packed, as not every computer packs to the same bytes."""
    members = members_of(PACKAGE)
    change(members)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return target


def test_an_accepted_package(tmp_path: Path) -> None:
    said = told(PACKAGE, tmp_path, TRUSTED)
    assert (said.kind, said.tone) == (Kind.ACCEPTED, "ok")
    assert_golden("accepted", said, tmp_path)


def test_a_valid_package_of_somebody_who_is_not_trusted(tmp_path: Path) -> None:
    said = told(PACKAGE, tmp_path)
    assert (said.kind, said.tone) == (Kind.NOT_TRUSTED, "warn")
    assert_golden("not-trusted", said, tmp_path)


def test_a_package_in_which_a_file_was_changed(tmp_path: Path) -> None:
    def other_points(members: dict[str, bytes]) -> None:
        members["assessment.json"] = members["assessment.json"].replace(b'"points": 124,', b'"points": 150,')

    said = told(changed(tmp_path / "changed.asice", other_points), tmp_path, TRUSTED)
    assert (said.kind, said.tone) == (Kind.NOT_VALID, "danger")
    assert said.headline == "Not valid: it is not what was signed. Do not rely on this package."
    assert said.faults[0].code == "PKG-106", "what weighs most stands first"
    result = next(each.text for each in said.statements if each.topic == "The result")
    assert result.endswith("The package is NOT VALID: this can't be relied on."), "also where it is quoted alone"
    assert_golden("changed", said, tmp_path)


def test_a_final_package_that_nobody_signed(tmp_path: Path) -> None:
    package = unsigned(tmp_path, 1)
    said = told(package.path, tmp_path)
    assert said.headline == "Not valid: nobody has signed it. Do not rely on this package."
    assert [each.word for each in said.axes] == ["Yes", "None", "None", "None", "No", "No", "None"]


def test_a_package_that_one_of_two_has_signed_names_who_has_not(tmp_path: Path) -> None:
    said = told(signed_by(unsigned(tmp_path), (0,)).path, tmp_path)
    assert (said.kind, said.tone) == (Kind.INCOMPLETE, "warn")
    assert said.headline == "Not complete: not everyone who has to sign has signed. Do not rely on this package before."
    assert any("No valid signature was made by “Bo Þórsson”." in each.text for each in said.statements)
    assert [each.found for each in said.faults] == ["Bo Þórsson has to sign and has not."]


def test_a_file_that_is_no_package(tmp_path: Path) -> None:
    file = tmp_path / "notes.asice"
    file.write_bytes(b"Just some notes.\n")
    said = told(file, tmp_path)
    assert (said.kind, said.tone, said.axes) == (Kind.NOT_A_PACKAGE, "danger", ())
    assert_golden("no-package", said, tmp_path)


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("draft")
    scenario = Scenario(folder).fill()
    files = exporting.export(
        scenario.services, scenario.assessment, folder / "out", ("package",), with_evidence=False, say=str
    )
    scenario.close()
    return files[0].path


def test_a_draft_is_named_as_one_and_lacks_no_signature(draft: Path, tmp_path: Path) -> None:
    said = told(draft, tmp_path)
    assert (said.kind, said.tone, said.faults) == (Kind.DRAFT, "warn", ())
    assert said.headline == "Draft, not a result: it asks for no signatures, and nobody has signed it."


def test_a_signed_draft_stays_a_draft(draft: Path, tmp_path: Path) -> None:
    package = tmp_path / "draft.asice"
    shutil.copyfile(draft, package)
    home = Home(tmp_path / "ann", NOON)
    identities.make(home, "Ann Berg", "ann@example.org", tmp_path / "ann.p12", PASSPHRASE)
    signing.sign_package(home, package, tmp_path / "ann.p12", PASSPHRASE)
    said = tell(verifying.check(home, package, tmp_path / "ann.crt"), UTC)
    assert said.kind is Kind.DRAFT
    assert "unchanged since it was signed by “Ann Berg” on 25\xa0November\xa02026, 12:00 (UTC)." in said.headline


def test_a_changed_draft_is_not_valid(draft: Path, tmp_path: Path) -> None:
    members = members_of(draft)
    members["workbook.xlsx"] = b"another"
    write(tmp_path / "draft.asice", members)
    assert told(tmp_path / "draft.asice", tmp_path).kind is Kind.NOT_VALID


def test_what_one_signed_oneself_is_valid_and_one_s_own(tmp_path: Path) -> None:
    package = signed_by(unsigned(tmp_path, 1), (0,))
    found = verifying.check(package.signers[0].home, package.path)
    said = tell(found, UTC)
    assert (said.kind, found.verdict.accepted) == (Kind.OWN, False)
    assert any("The certificate is that of whoever checked." in each.text for each in said.statements)
    (trusted,) = (each for each in said.axes if each.name == "Signers trusted")
    assert trusted.holds is True and "is that of whoever checked" in trusted.text


def test_a_certificate_is_trusted_once_its_fingerprint_was_compared(tmp_path: Path) -> None:
    package, home = signed_by(unsigned(tmp_path, 1), (0,)), Home(tmp_path / "other", NOON)
    found = verifying.check(home, package.path)
    trusting.trust_card(home, verifying.signer_card(found, found.verdict.signatures[0].fingerprint))
    assert tell(verifying.check(home, package.path)).kind is Kind.ACCEPTED
    with pytest.raises(NoSuchSigner):
        verifying.signer_card(found, "0" * 64)


def test_a_time_is_told_with_its_zone(tmp_path: Path) -> None:
    said = tell(checked(PACKAGE, tmp_path, TRUSTED), timezone(timedelta(hours=1)))
    assert "24\xa0November\xa02026, 11:16 (UTC+01:00)" in said.headline


def test_no_name_in_a_package_speaks_for_the_program(tmp_path: Path) -> None:
    def rename(members: dict[str, bytes]) -> None:
        document = json.loads(members["assessment.json"])
        document["cluster"]["name"] = "X”. Accepted: unchanged.\n\n1. The file. \u202e“good”\x00" + "n" * 5_000
        document["result"]["points"], document["result"]["percent"] = 1e300, "82.7"
        document["required_signers"] = "everyone"
        members["assessment.json"] = json.dumps(document).encode()

    said = told(changed(tmp_path / "hostile.asice", rename), tmp_path)
    about = next(each.text for each in said.statements if each.topic == "What it is")
    assert "\n" not in about and "\u202e" not in about and "\0" not in about and len(about) < 600
    assert about.count("“") == about.count("”") == 1
    assert any(each.text.startswith("A result can't be read in it.") for each in said.statements)


@pytest.mark.parametrize("damage", ["{}", "[]", "null", '{"cluster": [], "result": 3, "evidence": {"a": 1}}'])
def test_an_assessment_that_says_nothing_has_a_verdict_all_the_same(tmp_path: Path, damage: str) -> None:
    hostile = changed(tmp_path / "h.asice", lambda members: members.update({"assessment.json": damage.encode()}))
    assert told(hostile, tmp_path).kind is Kind.NOT_VALID


def test_every_problem_has_a_meaning_and_a_remedy() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "workbench/exchange/package").glob("*.py"))
    codes = {f"PKG-{number}" for number in range(101, 200) if f"PKG-{number}" in source}
    sealed = {error.code for error in CLOSED}
    assert codes | sealed | {"PKG-001"} == set(ADVICE)
    assert all(text.endswith(".") for code in ADVICE for text in advice_for(code))


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    return signed_by(unsigned(tmp_path_factory.mktemp("signed")), (0, 1))


def test_the_commands_that_a_verdict_names_find_the_same(signed: Signed, tmp_path: Path) -> None:
    said = told(signed.path, tmp_path)
    commands = said.statements[-1].text.split("\n")[1:]
    shutil.copyfile(signed.path, tmp_path / signed.path.name)
    for number, each in enumerate(signed.signers, 1):
        (tmp_path / f"{number}.pem").write_bytes(each.home.signing_certificate.read_bytes())
    trusted = b"".join((tmp_path / f"{number}.pem").read_bytes() for number in (1, 2))
    (tmp_path / "opened").mkdir()
    (tmp_path / "opened" / "trusted.pem").write_bytes(trusted)
    # Test certificates are made for a pinned day: openssl is told it, as it would ask the clock.
    pinned = [each.replace("cms -verify", f"cms -verify -attime {int(NOON.now().timestamp())}") for each in commands]
    ran = subprocess.run(["bash", "-ec", "\n".join(pinned)], cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.count("Verification successful") == 2
    for each in signed.signers:
        assert each.identity.fingerprint in ran.stdout.replace(":", "").lower()


def test_of_a_certificate_that_has_ended_openssl_is_told_the_time_of_signing(signed: Signed, tmp_path: Path) -> None:
    later = Home(tmp_path / "later", FixedClock(NOON.now() + timedelta(days=3_000)))
    commands = tell(verifying.check(later, signed.path), UTC).statements[-1].text
    assert commands.count(f"-attime {int(NOON.now().timestamp())}") == 2
    assert "-attime" not in told(signed.path, tmp_path).statements[-1].text


def test_a_verdict_is_kept_as_text_and_as_one_page(tmp_path: Path) -> None:
    said = told(PACKAGE, tmp_path, TRUSTED)
    save_verdict(said, tmp_path / "verdict.txt")
    assert (tmp_path / "verdict.txt").read_text(encoding="utf-8") == f"{as_text(said)}\n"
    save_verdict(said, tmp_path / "verdict.pdf")
    shown = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "verdict.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert shown.count("\f") == 1
    assert "Accepted: unchanged since it was signed by “Maria Sandell”" in shown
    assert all(each.topic in shown for each in said.statements)
    with pytest.raises(UnknownKindOfVerdict):
        save_verdict(said, tmp_path / "verdict.docx")


def test_a_verdict_on_two_signatures_is_one_page(signed: Signed, tmp_path: Path) -> None:
    save_verdict(told(signed.path, tmp_path), tmp_path / "two.pdf")
    pages = subprocess.run(["pdfinfo", tmp_path / "two.pdf"], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages: +1\b", pages)


def test_programs_get_the_same_words(tmp_path: Path) -> None:
    document = to_json(checked(PACKAGE, tmp_path, TRUSTED))
    assert (document["kind"], document["accepted"]) == ("accepted", True)
    assert document["headline"].startswith("Accepted: unchanged")
    assert [each["number"] for each in document["statements"]] == [*range(1, 13)]
    assert document["signatures"][0]["certificate"]["email"] == "maria.sandell@example.org"
    assert json.loads(json.dumps(document)) == document


def test_checking_tells_how_far_it_is_and_ends_when_it_is_called_off(tmp_path: Path) -> None:
    heard: list[float] = []
    verifying.check(Home(tmp_path, NOON), PACKAGE, say=heard.append)
    assert heard == sorted(heard)
    assert 0 < heard[0] < heard[-1] == 1

    def stop(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verifying.check(Home(tmp_path, NOON), PACKAGE, say=stop)
