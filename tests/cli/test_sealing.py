"""`seal` and `unseal` say whom a package was sealed for and where it lies; `verify` opens what is sealed for the person."""

import json
from pathlib import Path
from typing import Any

import pytest
from scenario import NOON
from signed_packages import signed_by, unsigned

from workbench.application.home import Home
from workbench.cli import main
from workbench.exchange.keys.device import ensure_device


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return signed_by(unsigned(tmp_path / "made", 1), [0]).path


def test_a_package_is_sealed_verified_and_opened_by_commands(
    package: Path, home: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def run(*command: object) -> tuple[int, Any]:
        capfd.readouterr()
        code = main.run([*map(str, command), "--json"])
        return code, json.loads(capfd.readouterr().out)

    bo = Home(tmp_path / "bo", NOON)
    person = bo.take_person("Bo Lind", "bo@example.org")
    ensure_device(bo.path, person.id, person.name, person.email, NOON)
    assert run("seal", package, "--to", "Bo Lind")[1]["error"]["code"] == "PKG-036"
    assert run("identity", "trust", bo.certificate)[0] == 0
    code, told = run("seal", package, "--to", "bo@example.org", bo.certificate, "--out", tmp_path / "x.asice.age")
    assert (code, [each["name"] for each in told["recipients"]]) == (0, ["Bo Lind", "Bo Lind"])
    sealed = Path(told["sealed"])
    code, verdict = run("verify", sealed)
    assert (code, verdict["sealed"], verdict["problems"][0]["code"]) == (1, True, "PKG-031")
    assert main.run(["verify", str(sealed)]) == 1
    said = capfd.readouterr().out
    assert "Sealed for others: your key does not open it." in said and "NOT VALID" not in said
    assert run("unseal", sealed, "--to", tmp_path / "in")[1]["error"]["code"] == "PKG-031"
    code, opened = run("unseal", sealed, "--to", tmp_path / "in", "--key", bo.age_key)
    assert (code, Path(opened["file"]).read_bytes()) == (0, package.read_bytes())
    assert run("unseal", sealed, "--to", tmp_path / "in", "--key", bo.age_key)[1]["error"]["code"] == "PKG-040"
    assert run("sign", sealed, "--identity", tmp_path / "none.p12")[0] == 2
    # No passphrase is asked for: what is sealed is no encrypted workspace.
    assert run("init", tmp_path / "w.workbench", "--name", "Ann", "--email", "ann@example.org")[0] == 0
    code, told = run("restore", tmp_path / "w.workbench", sealed, "--dry-run")
    assert (code, told["error"]["code"]) == (2, "PKG-031")
    own = run("seal", package, "--to", home / "me.crt", "--out", tmp_path / "own.asice.age")[1]["sealed"]
    assert run("restore", tmp_path / "w.workbench", own, "--dry-run")[1]["error"]["code"] == "PKG-022"
