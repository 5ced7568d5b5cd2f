"""Identities on the command line: every step of a person, a colleague and a network's office."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., tuple[int, Any, str]]
PASSPHRASE, OTHER = "fire ord på slump", "and four other ones"
SECRET, NEW_SECRET = ("--passphrase-file", "p.txt"), ("--new-passphrase-file", "o.txt")


class Terminal(io.StringIO):
    """What a person types on a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command for the person of a home; `types` is what they type where there is a terminal."""
    from workbench.cli import main

    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.txt").write_text(PASSPHRASE + "\n")
    (tmp_path / "o.txt").write_text(OTHER + "\r\n")

    def call(*arguments: object, home: str = "ann", types: str | None = None, **env: str) -> tuple[int, Any, str]:
        given = [str(each) for each in arguments]
        with monkeypatch.context() as patch:
            for name, value in ({"WORKBENCH_HOME": str(tmp_path / home)} | env).items():
                patch.setenv(name, value)
            patch.setattr("sys.stdin", io.StringIO() if types is None else Terminal(types))
            capfd.readouterr()
            code = main.run(given)
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err and PASSPHRASE not in out + err
        return code, json.loads(out) if "--json" in given else out, err

    return call


def new(run: Run, who: str = "ann", name: str = "Ann Berg") -> dict[str, Any]:
    more = ("--email", f"{who}@example.org", "--out", f"{who}.p12", *SECRET, "--json")
    code, told, _ = run("identity", "new", "--name", name, *more, home=who)
    assert code == 0
    return dict(told)


def test_show_tells_everything_of_ones_own_and_whom_one_trusts(run: Run) -> None:
    assert run("identity", "show", "--json")[1]["fingerprint"] is None
    ann, bo = new(run), new(run, "bo", "Bo Ek")
    run("identity", "trust", "bo.crt")
    code, told, _ = run("identity", "show", "--json")
    assert code == 0 and {each: told[each] for each in ("fingerprint", "subject", "email")} == {
        "fingerprint": ann["fingerprint"], "subject": "CN=Ann Berg", "email": "ann@example.org",
    }  # fmt: skip
    assert told["until"] > told["from"] and told["recipient"].startswith("age1") and told["warnings"] == []
    assert [each["fingerprint"] for each in told["trusted"]] == [bo["fingerprint"]]
    assert "Bo Ek" in run("identity", "show")[1]


def test_a_program_trusts_as_it_always_did_and_can_compare_the_fingerprint(run: Run) -> None:
    bo = new(run, "bo", "Bo Ek")
    code, told, _ = run("identity", "trust", "bo.crt", "--json")
    assert (code, told["fingerprint"], told["subject"]) == (0, bo["fingerprint"], "CN=Bo Ek")
    spoken = " ".join(bo["fingerprint"][at : at + 4] for at in range(0, 64, 4)).upper()
    assert run("identity", "trust", "bo.crt", "--fingerprint", spoken, "--note", "by phone")[0] == 0
    code, told, _ = run("identity", "trust", "bo.crt", "--fingerprint", "ab" * 32, "--json", home="cy")
    assert (code, told["error"]["code"]) == (2, "KEY-106")
    assert run("identity", "list", "--json", home="cy")[1]["trusted"] == []
    (listed,) = run("identity", "list", "--json")[1]["trusted"]
    assert (listed["note"], listed["kind"], listed["since"] is None) == ("by phone", "person", False)


@pytest.mark.parametrize(("types", "code", "count"), [("y\n", 0, 1), ("n\n", 1, 0), ("\n", 1, 0)])
def test_on_a_terminal_the_fingerprint_is_shown_and_asked_for(run: Run, types: str, code: int, count: int) -> None:
    bo = new(run, "bo", "Bo Ek")
    found, _, messages = run("identity", "trust", "bo.crt", types=types)
    assert found == code
    for group in (bo["fingerprint"][at : at + 4] for at in range(0, 64, 4)):
        assert group in messages
    assert len(run("identity", "list", "--json")[1]["trusted"]) == count
    assert run("identity", "trust", "bo.crt", "--yes", types="")[0] == 0


def test_of_a_list_each_is_shown_and_asked_for(run: Run) -> None:
    for who, name in (("bo", "Bo Ek"), ("cy", "Cy Falk")):
        new(run, who, name)
        run("identity", "trust", f"{who}.crt", home="office")
    code, told, _ = run("identity", "list", "--to", "all.pem", "--json", home="office")
    assert code == 0 and len(told["trusted"]) == 2
    code, told, _ = run("identity", "trust", "all.pem", "--json", types="n\ny\n")
    assert code == 0 and [each["name"] for each in told["people"]] == ["Cy Falk"]
    assert len(run("identity", "trust", "all.pem", "--json")[1]["people"]) == 2


def test_who_has_another_certificate_now_is_told_of(run: Run) -> None:
    new(run)
    run("identity", "trust", "ann.crt", home="bo")
    assert run("identity", "renew", "ann.p12", "--out", "ann-2.p12", *SECRET)[0] == 0
    code, told, messages = run("identity", "trust", "ann-2.crt", "--json", home="bo")
    assert code == 0 and told["warnings"][0].startswith("Ann Berg had another certificate until now.")
    assert told["warnings"][0] in messages


def test_who_is_no_longer_trusted_is_named(run: Run) -> None:
    bo = new(run, "bo", "Bo Ek")
    run("identity", "trust", "bo.crt")
    code, told, _ = run("identity", "distrust", bo["fingerprint"][:16], "--note", "left", "--json")
    assert (code, told) == (0, {"fingerprint": bo["fingerprint"], "subject": "CN=Bo Ek"})
    listed = run("identity", "list", "--json")[1]
    assert listed["trusted"] == [] and listed["distrusted"][0]["fingerprint"] == bo["fingerprint"]
    assert "Not relied on:" in run("identity", "list")[1]
    assert run("identity", "distrust", "0123456789", "--json")[1]["error"]["code"] == "KEY-107"


def test_a_passphrase_is_changed_and_the_old_one_opens_nothing_more(run: Run) -> None:
    new(run)
    code, told, _ = run("identity", "passphrase", "ann.p12", *SECRET, *NEW_SECRET, "--json")
    assert (code, told["path"]) == (0, "ann.p12")
    assert run("identity", "import", "ann.p12", *SECRET, "--json")[1]["error"]["code"] == "KEY-003"
    env = {"WORKBENCH_PASSPHRASE": OTHER, "WORKBENCH_NEW_PASSPHRASE": PASSPHRASE}
    assert run("identity", "passphrase", "ann.p12", **env)[0] == 0
    assert run("identity", "import", "ann.p12", *SECRET)[0] == 0


def test_a_card_is_written_for_others(run: Run, tmp_path: Path) -> None:
    assert run("identity", "card", "--to", "out", "--json")[1]["error"]["code"] == "KEY-109"
    ann = new(run)
    code, told, _ = run("identity", "card", "--to", "out", "--json")
    assert code == 0 and told["fingerprint"] == ann["fingerprint"]
    for each in ("certificate", "card"):
        assert (tmp_path / told[each]).stat().st_size > 500
    assert run("identity", "trust", told["certificate"], "--fingerprint", ann["fingerprint"], home="bo")[0] == 0


def test_a_network_vouches_for_a_member(run: Run, tmp_path: Path) -> None:
    new(run)
    names = ("--name", "Nordic Clusters", "--out", "ca.p12", "--domain", "example.org", *SECRET)
    code, authority, _ = run("identity", "ca", "new", *names, "--json", home="office")
    assert code == 0 and authority["kind"] == "authority"
    asked = ("--for", "ann.crt", "--ca", "ca.p12", "--out", "issued.crt", *SECRET)
    code, issued, _ = run("identity", "ca", "issue", *asked, "--json", home="office")
    assert code == 0 and issued["issuer"] == "Nordic Clusters"
    code, taken, _ = run("identity", "accept", "issued.crt", "--identity", "ann.p12", *SECRET, "--json")
    assert code == 0 and taken["fingerprint"] == issued["fingerprint"]
    assert run("identity", "show", "--json")[1]["issuer"] == "Nordic Clusters"
    done = subprocess.run(["openssl", "verify", "-CAfile", "ca.crt", "ann.crt"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0
    code, told, _ = run("identity", "ca", "issue", *asked[:3], "ann.p12", *asked[4:], "--json")
    assert (code, told["error"]["code"]) == (2, "KEY-010")


@pytest.mark.parametrize("command", [("card", "--to", "x"), ("forget", "nowhere.p12"), ("passphrase", "nowhere.p12", *SECRET, *NEW_SECRET), ("trust", "nowhere.crt"), ("ca", "issue", "--for", "x.crt", "--ca", "nowhere.p12", "--out", "o.crt", *SECRET), ("renew", "nowhere.p12", "--out", "x.p12", *SECRET), ("accept", "x.crt", "--identity", "nowhere.p12", *SECRET)])  # fmt: skip
def test_what_is_not_there_is_said_in_one_sentence(run: Run, command: tuple[str, ...]) -> None:
    code, told, _ = run("identity", *command, "--json")
    assert code == 2 and set(told["error"]) == {"code", "message", "remedy"}


def test_without_a_keyring_the_passphrase_is_asked_for_each_time(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    new(run)
    monkeypatch.setitem(sys.modules, "keyring", None)
    code, told, _ = run("identity", "forget", "ann.p12", "--json")
    assert (code, told["forgotten"]) == (0, False)
