"""What the help tells whoever writes a reader of their own is what the program does."""

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from signed_packages import members_of, unsigned

from workbench.exchange.keys.certificates import to_pem
from workbench.kernel import locations
from workbench.kernel.clock import SystemClock

HELP = (locations.resources() / "help" / "package-format.md").read_text(encoding="utf-8")
ERRORS = (locations.resources() / "help" / "errors.md").read_text(encoding="utf-8")
SCHEMA: dict[str, Any] = json.loads(
    (locations.resources() / "schemas" / "assessment.schema.json").read_text(encoding="utf-8")
)
PARTS = {"assessment": SCHEMA} | {name: part for name, part in SCHEMA["$defs"].items() if "properties" in part}
GOLDEN = Path(__file__).parents[1] / "golden" / "packages"
ROW = re.compile(r"\| `(\w+)` \| (yes|) \| [^|]+ \| ([^|]*) ?\|")


def told(part: str) -> list[tuple[str, bool, str]]:
    """Return the keys that the help names for a part: name, whether it is always there, and what it is."""
    section = HELP.partition(f"\n### {part}\n")[2].partition("\n### ")[0]
    return [(key, always == "yes", what.strip()) for key, always, what in ROW.findall(section)]


@pytest.mark.parametrize("part", PARTS)
def test_it_names_every_key_that_the_schema_names(part: str) -> None:
    properties, required = PARTS[part]["properties"], PARTS[part]["required"]
    assert told(part) == [(key, key in required, what.get("description", "")) for key, what in properties.items()]


def test_it_names_every_choice() -> None:
    for part in PARTS.values():
        for each in part["properties"].values():
            for choice in each.get("enum", ()):
                assert choice is None or f"`{choice}`" in HELP


def test_it_names_no_part_that_the_schema_does_not_know() -> None:
    sections = re.findall(r"^### (\w+)$", HELP, re.MULTILINE)
    assert [each for each in sections if each != "value"] == [*PARTS]


def test_every_problem_of_a_package_stands_in_the_steps_of_checking() -> None:
    steps = HELP.partition("## Checking, step by step")[2].partition("\n## ")[0]
    problems = re.findall(r"`(PKG-1\d\d)`", ERRORS)
    assert sorted({*re.findall(r"`(PKG-1\d\d)`", steps)}) == sorted(problems)


def test_every_link_within_the_page_leads_somewhere() -> None:
    heads = {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in re.findall(r"^#+ (.+)$", HELP, re.M)}
    assert {*re.findall(r"\]\(#([^)]+)\)", HELP)} <= heads


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.asice")), ids=lambda path: path.stem)
def test_every_member_of_a_package_is_described(path: Path) -> None:
    section = HELP.partition("\n## Members\n")[2].partition("\n## ")[0]
    for name in members_of(path):
        shown = re.sub(r"form\.[a-z]{2}\.", "form.LL.", re.sub(r"[0-9a-f]{64}", "SHA256", name))
        assert f"`{shown}`" in section or f"`{re.sub('00[2-9]', 'NNN', shown)}`" in section


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.asice")), ids=lambda path: path.stem)
def test_the_hash_of_an_edition_is_of_its_canonical_json(path: Path) -> None:
    """Written here by the rules of RFC 8785, without the library: an edition holds no number that is not whole."""
    members = members_of(path)
    edition = yaml.safe_load(members["form.yaml"])
    canonical = json.dumps(edition, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    told = json.loads(members["assessment.json"])["edition"]["hash"]
    assert hashlib.sha256(canonical.encode("utf-8")).hexdigest() == told


def test_the_commands_work_as_they_stand_there(tmp_path: Path) -> None:
    package = unsigned(tmp_path, 2, SystemClock())
    for each in package.signers:
        each.sign(package.path)
    folder = tmp_path / "by hand"
    folder.mkdir()
    shutil.copyfile(package.path, folder / "x.asice")
    (folder / "trusted.pem").write_bytes(b"".join(to_pem(each) for each in package.trust.certificates))
    commands = re.search(r"## By hand.*?```sh\n(.*?)```", HELP, re.DOTALL)
    assert commands is not None

    def run() -> tuple[int, str]:
        done = subprocess.run(
            ["bash", "-e", "-c", commands[1]], cwd=folder, capture_output=True, text=True, errors="replace", check=False
        )
        shutil.rmtree(folder / "x")
        return done.returncode, done.stdout + done.stderr

    code, out = run()
    assert code == 0, out
    assert out.count("erification successful") == 2 and out.count("Signature status: ok") == 2
    assert out.count("Signature is Valid.") == 3 and "NOT WHAT WAS SIGNED" not in out
    for each in package.signers:
        spoken = ":".join(re.findall("..", each.identity.fingerprint.upper()))
        assert spoken in out
    package.with_members(tmp_path, lambda members: members.update({"workbook.xlsx": b"other"}))
    shutil.copyfile(tmp_path / "tampered.asice", folder / "x.asice")
    assert run()[0] != 0
