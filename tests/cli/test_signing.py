"""`sign` takes a time stamp authority by option or from the settings, and says what stands for the time."""

import json
from pathlib import Path
from typing import Any

import pytest
from authorities import authority
from scenario import PASSPHRASE
from signed_packages import Signed, unsigned

from workbench.cli import main
from workbench.kernel.settings import Settings, write_settings


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Signed:
    made = unsigned(tmp_path, 1)
    monkeypatch.setenv("WORKBENCH_HOME", str(made.signers[0].home.path))
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", PASSPHRASE)
    return made


def signed(package: Signed, *options: str, capfd: pytest.CaptureFixture[str]) -> Any:
    command = ["sign", str(package.path), "--identity", str(package.signers[0].path), *options]
    capfd.readouterr()
    assert main.run(command) == 0
    told = capfd.readouterr().out
    return json.loads(told) if "--json" in options else told


def test_the_authority_of_the_option_stamps_the_time(package: Signed, capfd: pytest.CaptureFixture[str]) -> None:
    with authority() as known:
        told = signed(package, "--tsa", known.url, "--json", capfd=capfd)
    (signature,) = told["signatures"]
    assert (told["tsa"], signature["level"], signature["time_proven"]) == (known.url, "B-T", False)
    assert signature["time_stamp"]["authority"] == "Nordic Time"


def test_the_authority_of_the_settings_is_taken_unless_none_is_wanted(
    package: Signed, capfd: pytest.CaptureFixture[str]
) -> None:
    untouched = package.path.read_bytes()
    with authority() as known:
        write_settings(package.signers[0].home.settings_file, Settings(tsa=known.url))
        assert "Nordic Time has stamped the time: 2026-11-25T12:03:00.000Z (B-T)." in signed(package, capfd=capfd)
        package.path.write_bytes(untouched)
        told = signed(package, "--tsa", "none", "--json", capfd=capfd)
    assert (told["tsa"], told["signatures"][0]["level"], told["signatures"][0]["time_stamp"]) == (None, "B-B", None)


def test_out_of_reach_it_signs_and_says_that_no_stamp_was_got(
    package: Signed, capfd: pytest.CaptureFixture[str]
) -> None:
    told = signed(package, "--tsa", "http://127.0.0.1:9/tsa", capfd=capfd)
    assert "http://127.0.0.1:9/tsa could not be reached, so it has no time stamp" in told
    assert "(B-B)" in told


def test_without_an_authority_it_says_whose_clock_it_was(package: Signed, capfd: pytest.CaptureFixture[str]) -> None:
    assert "It has no time stamp: the time is what your computer said (B-B)." in signed(package, capfd=capfd)


def test_an_address_that_is_none_is_one_sentence(package: Signed, capfd: pytest.CaptureFixture[str]) -> None:
    command = ["sign", str(package.path), "--identity", str(package.signers[0].path), "--tsa", "time.example", "--json"]
    assert main.run(command) == 2
    assert json.loads(capfd.readouterr().out)["error"]["code"] == "KEY-105"
