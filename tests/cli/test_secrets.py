"""Passphrases of identities: remembered only where one asks for it, and only once they did their work."""

from pathlib import Path

import pytest
from keyrings import Keyring, use

from workbench.cli.secrets import remembered_passphrase
from workbench.kernel.errors import WorkbenchError

SECRET = "fire ord på slump"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "p.txt").write_text(SECRET + "\n")
    (tmp_path / "ann.p12").write_bytes(b"an identity")
    return tmp_path / "ann.p12"


def ask(file: Path, *, told: bool, keyring: bool) -> str:
    with remembered_passphrase(file, file.with_name("p.txt") if told else None, keyring=keyring) as secret:
        return secret


def test_without_the_option_nothing_is_remembered(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Keyring()
    use(found, monkeypatch)
    assert ask(file, told=True, keyring=False) == SECRET and found.kept == {}


def test_what_was_remembered_is_not_asked_for_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(Keyring(), monkeypatch)
    assert ask(file, told=True, keyring=True) == SECRET
    assert ask(file, told=False, keyring=True) == SECRET


def test_a_passphrase_that_did_not_work_is_not_remembered(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Keyring()
    use(found, monkeypatch)
    with pytest.raises(WorkbenchError), remembered_passphrase(file, file.with_name("p.txt"), keyring=True):
        raise WorkbenchError
    assert found.kept == {}


def test_without_a_keyring_it_is_asked_for_and_that_is_said(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(None, monkeypatch)
    assert ask(file, told=True, keyring=True) == SECRET
    assert "no keyring" in capsys.readouterr().err
