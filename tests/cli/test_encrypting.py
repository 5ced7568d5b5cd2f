"""Passphrases on the command line: three ways to give one, never as an argument, and what goes wrong in one sentence."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.exchange.keys import sealing
from workbench.exchange.keys.certificates import read_certificate, recipient_in
from workbench.store import encryption

Run = Callable[..., tuple[int, Any, str]]
PASSPHRASE, OTHER = "fire ord på slump", "and four other ones"
ME = ("--name", "Ann Berg", "--email", "ann@example.org")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command as in a process of its own: it knows no key. Return exit code, output and messages."""
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.txt").write_text(PASSPHRASE + "\n")
    (tmp_path / "o.txt").write_text(OTHER + "\r\n")

    def call(*arguments: object, **env: str) -> tuple[int, Any, str]:
        given = [str(each) for each in arguments]
        encryption.lock_all()
        with monkeypatch.context() as patch:
            for name, value in env.items():
                patch.setenv(name, value)
            capfd.readouterr()
            code = main.run(given)
        out, err = capfd.readouterr()
        assert PASSPHRASE not in out + err and OTHER not in out + err
        return code, json.loads(out) if "--json" in given else out, err

    return call


@pytest.fixture
def secret(run: Run, tmp_path: Path) -> Path:
    code, told, _ = run("init", "n.workbench", *ME, "--encrypt", "--passphrase-file", "p.txt", "--json")
    assert code == 0 and told["encrypted"] is True
    return tmp_path / "n.workbench"


@pytest.fixture
def plain(run: Run, tmp_path: Path) -> Path:
    assert run("init", "n.workbench", *ME)[0] == 0
    assert run("cluster", "add", "n.workbench", "--name", "Kattegatt", "--country", "SE")[0] == 0
    return tmp_path / "n.workbench"


def names(told: Any) -> list[str]:
    return [each["name"] for each in told["clusters"]]


def test_each_command_opens_it_with_the_file_or_the_variable(run: Run, secret: Path) -> None:
    add = ("cluster", "add", secret, "--name", "Kattegatt", "--country", "SE")
    assert run(*add, "--passphrase-file", "p.txt")[0] == 0
    code, told, _ = run("cluster", "list", secret, "--json", WORKBENCH_PASSPHRASE=PASSPHRASE)
    assert code == 0 and names(told) == ["Kattegatt"]
    assert b"Kattegatt" not in secret.read_bytes()


def test_a_terminal_is_asked(run: Run, secret: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or PASSPHRASE)
    assert run("cluster", "list", secret)[0] == 0
    assert asked == ["Passphrase of n.workbench: "]


def test_a_new_one_is_typed_twice(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([PASSPHRASE, "something else", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    code, _, err = run("init", "n.workbench", *ME, "--encrypt")
    assert code == 2 and "CMD-013" in err and not (tmp_path / "n.workbench").exists()
    assert run("init", "n.workbench", *ME, "--encrypt")[0] == 0
    assert run("check", "n.workbench", WORKBENCH_PASSPHRASE=PASSPHRASE)[0] == 0


@pytest.mark.parametrize("command", ["list", "check", "init", "encrypt"])
def test_without_one_it_names_the_option(run: Run, secret: Path, command: str) -> None:
    given = {
        "list": ("cluster", "list", secret), "check": ("check", secret),
        "init": ("init", "m.workbench", *ME, "--encrypt"), "encrypt": ("encrypt", "plain.workbench"),
    }[command]  # fmt: skip
    run("init", "plain.workbench", *ME)
    code, told, _ = run(*given, "--json")
    assert code == 2 and told["error"]["code"] == "CMD-011" and "--passphrase-file" in told["error"]["remedy"]


def test_a_wrong_one_is_one_sentence(run: Run, secret: Path) -> None:
    before = secret.read_bytes()
    code, told, _ = run("cluster", "list", secret, "--passphrase-file", "o.txt", "--json")
    assert code == 2 and told["error"]["code"] == "STO-014"
    assert "does not open" in told["error"]["message"] and secret.read_bytes() == before


def test_a_short_one_makes_nothing(run: Run, tmp_path: Path) -> None:
    code, _, err = run("init", "n.workbench", *ME, "--encrypt", WORKBENCH_PASSPHRASE="short")
    assert code == 2 and "STO-015" in err and not (tmp_path / "n.workbench").exists()


def test_the_passphrase_is_changed_with_all_snapshots(run: Run, secret: Path, home: Path) -> None:
    run("cluster", "add", secret, "--name", "Kattegatt", "--country", "SE", WORKBENCH_PASSPHRASE=PASSPHRASE)
    code, told, _ = run(
        "passphrase", secret, "--passphrase-file", "p.txt", "--new-passphrase-file", "o.txt", "--json"
    )  # fmt: skip
    assert code == 0 and told["snapshots"] == 1 and told["left"] == []
    assert run("cluster", "list", secret, WORKBENCH_PASSPHRASE=PASSPHRASE)[0] == 2
    assert names(run("cluster", "list", secret, "--json", WORKBENCH_PASSPHRASE=OTHER)[1]) == ["Kattegatt"]
    (kept,) = (home / "snapshots").rglob("*.workbench")
    assert run("check", kept, WORKBENCH_PASSPHRASE=PASSPHRASE)[0] == 2
    assert run("check", kept, WORKBENCH_PASSPHRASE=OTHER)[0] == 0


def test_a_plain_workspace_is_encrypted_where_it_lies_and_so_are_its_snapshots(
    run: Run, plain: Path, home: Path
) -> None:
    code, text, _ = run("encrypt", plain, "--passphrase-file", "p.txt")
    assert code == 0 and "Nobody can restore" in text and "Copies and exports that you made before" in text
    assert names(run("cluster", "list", plain, "--json", WORKBENCH_PASSPHRASE=PASSPHRASE)[1]) == ["Kattegatt"]
    found = [each for each in (*home.rglob("*"), plain) if each.is_file() and b"Kattegatt" in each.read_bytes()]
    assert found == []
    assert run("check", plain, "--full", WORKBENCH_PASSPHRASE=PASSPHRASE)[0] == 0


def test_it_is_encrypted_into_a_new_file_and_the_old_one_named(run: Run, plain: Path) -> None:
    before = plain.read_bytes()
    code, told, _ = run("encrypt", plain, "--to", "secret.workbench", "--passphrase-file", "p.txt", "--json")
    assert code == 0 and told["left"] == [str(plain)] and plain.read_bytes() == before
    assert names(run("cluster", "list", "secret.workbench", "--json", WORKBENCH_PASSPHRASE=PASSPHRASE)[1]) == [
        "Kattegatt"
    ]


def test_only_decrypt_makes_a_file_in_clear(run: Run, secret: Path, tmp_path: Path) -> None:
    ways = {"WORKBENCH_PASSPHRASE": PASSPHRASE}
    run("cluster", "add", secret, "--name", "Kattegatt", "--country", "SE", **ways)
    assert run("backup", secret, "copy.workbench", **ways)[0] == 0
    assert run("check", secret, "--repair-to", "mended.workbench", **ways)[0] == 0
    for each in ("copy.workbench", "mended.workbench"):
        assert b"Kattegatt" not in (tmp_path / each).read_bytes()
        assert names(run("cluster", "list", each, "--json", **ways)[1]) == ["Kattegatt"]
    code, text, _ = run("decrypt", secret, "--to", "clear.workbench", **ways)
    assert code == 0 and "in clear" in text and b"Kattegatt" in (tmp_path / "clear.workbench").read_bytes()
    assert names(run("cluster", "list", "clear.workbench", "--json")[1]) == ["Kattegatt"]


def test_what_is_already_so_is_said(run: Run, secret: Path) -> None:
    ways = {"WORKBENCH_PASSPHRASE": PASSPHRASE}
    run("init", "plain.workbench", *ME)
    for arguments, expected in (
        (("encrypt", secret), "STO-016"),
        (("passphrase", "plain.workbench"), "STO-017"),
        (("decrypt", "plain.workbench", "--to", "x.workbench"), "STO-017"),
        (("decrypt", secret, "--to", "plain.workbench"), "STO-002"),
    ):
        code, told, _ = run(*arguments, "--json", **ways)
        assert (code, told["error"]["code"]) == (2, expected)


def test_a_snapshot_of_another_passphrase_is_brought_back(run: Run, secret: Path) -> None:
    ways = {"WORKBENCH_PASSPHRASE": PASSPHRASE}
    run("cluster", "add", secret, "--name", "Kattegatt", "--country", "SE", **ways)
    run("backup", secret, "before.workbench", **ways)
    run("init", "new.workbench", *ME, "--encrypt", WORKBENCH_PASSPHRASE=OTHER)
    given = ("restore", "new.workbench", "before.workbench", "--passphrase-file", "o.txt")
    assert run(*given)[0] == 2
    assert run(*given, "--source-passphrase-file", "p.txt")[0] == 0
    assert names(run("cluster", "list", "new.workbench", "--json", WORKBENCH_PASSPHRASE=OTHER)[1]) == ["Kattegatt"]


def test_an_identity_and_an_encrypted_workspace_have_a_passphrase_each(run: Run, tmp_path: Path) -> None:
    run("init", "first.workbench", *ME)
    run("identity", "new", "--name", "Ann Berg", "--out", "ann.p12", "--passphrase-file", "o.txt")
    code, _, err = run(
        "init", "n.workbench", *ME, "--identity", "ann.p12", "--identity-passphrase-file", "o.txt", "--encrypt",
        "--passphrase-file", "p.txt",
    )  # fmt: skip
    assert code == 0, err
    assert run("check", "n.workbench", WORKBENCH_PASSPHRASE=PASSPHRASE)[0] == 0


def test_a_passphrase_file_for_a_plain_workspace_does_no_harm(run: Run, plain: Path) -> None:
    assert run("cluster", "list", plain, "--passphrase-file", "p.txt")[0] == 0
    assert os.environ.get("WORKBENCH_PASSPHRASE") is None


def test_what_is_sealed_for_you_opens_with_the_passphrase_of_your_workspace(run: Run, secret: Path) -> None:
    me = secret.parent / "home"
    sealed = secret.parent / "x.asice.age"
    sealing.seal(me / "me.crt", sealed, [recipient_in(read_certificate(me / "me.crt"))])
    code, told, _ = run("unseal", sealed, "--to", "in", "--json")
    assert (code, told["error"]["code"]) == (2, "KEY-113")
    assert "passphrase of n.workbench" in told["error"]["message"]
    assert run("unseal", sealed, "--to", "in", "--json", WORKBENCH_PASSPHRASE=OTHER)[1]["error"]["code"] == "STO-014"
    code, told, _ = run("unseal", sealed, "--to", "in", "--json", WORKBENCH_PASSPHRASE=PASSPHRASE)
    assert (code, Path(told["file"]).read_bytes()) == (0, (me / "me.crt").read_bytes())
