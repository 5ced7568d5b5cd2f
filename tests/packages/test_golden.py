"""Packages that were signed with an earlier version are judged as they were then, for ever."""

import hashlib
import json
import sys
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import pytest

from workbench.exchange.keys.trust import NOBODY, Trust, read_trust
from workbench.exchange.package.container import Container
from workbench.exchange.package.manifest import from_sums
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import verify
from workbench.forms.library import form_from_yaml

GOLDEN = Path(__file__).parents[1] / "golden" / "packages"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.asice"))


def judged(name: str) -> Verdict:
    clocks = GOLDEN / f"{name}.time.pem"
    return verify(
        GOLDEN / f"{name}.asice", read_trust(GOLDEN / f"{name}.pem"), read_trust(clocks) if clocks.exists() else NOBODY
    )


def expected(name: str) -> Any:
    return json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


def check_says(expected: Any, told: Any, where: str = "") -> None:
    """Hold that a verdict says all that is expected; keys that came later may stand beside it."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            check_says(value, told[key], f"{where}/{key}")
    elif isinstance(expected, list):
        assert len(told) == len(expected), where
        for number, value in enumerate(expected):
            check_says(value, told[number], f"{where}/{number}")
    else:
        assert told == expected, where


@pytest.mark.parametrize("name", NAMES)
def test_it_is_judged_as_it_was_then(name: str) -> None:
    check_says(expected(name), judged(name).to_json())


class _OfAnyTime(type):
    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, datetime)


@pytest.mark.parametrize("year", [2001, 2046])
@pytest.mark.parametrize("name", NAMES)
def test_it_is_judged_so_whatever_the_date(name: str, year: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the time of signing: that a certificate has ended since takes nothing from what was signed."""

    class Moved(datetime, metaclass=_OfAnyTime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime(year, 11, 25, tzinfo=tz or UTC)

        utcnow = now

    judged(name)  # Brings in every module that there is to patch.
    known = [each for name, each in sys.modules.items() if name.startswith(("pyhanko", "workbench"))]
    clocks = [each for each in known if getattr(each, "datetime", None) is datetime]
    assert {"pyhanko_certvalidator.context", "workbench.kernel.clock"} <= {each.__name__ for each in clocks}
    for module in clocks:
        monkeypatch.setattr(module, "datetime", Moved)
    check_says(expected(name), judged(name).to_json())


@pytest.mark.parametrize("name", [name for name in NAMES if expected(name)["signatures"]])
def test_of_somebody_unknown_it_is_valid_and_not_accepted(name: str) -> None:
    verdict = verify(GOLDEN / f"{name}.asice", NOBODY)
    assert (verdict.valid, verdict.trusted, verdict.accepted) == (True, False, False)


def test_a_time_is_proven_only_where_an_authority_that_one_relies_on_stamped_it() -> None:
    proven = {name: [each.time_proven for each in judged(name).signatures] for name in NAMES}
    assert {name: told for name, told in proven.items() if any(told)} == {"two-signers-stamped": [True, True]}
    without = verify(GOLDEN / "two-signers-stamped.asice", read_trust(GOLDEN / "two-signers-stamped.pem"), Trust(()))
    assert without.accepted
    assert not any(each.time_proven for each in without.signatures)


@pytest.mark.parametrize("name", NAMES)
def test_it_carries_its_edition(name: str) -> None:
    with Container(GOLDEN / f"{name}.asice") as package:
        document = json.loads(package.read("assessment.json"))
        form = form_from_yaml(package.read("form.yaml"))
    assert form.hash == document["edition"]["hash"]


def test_the_first_one_says_what_it_said() -> None:
    with Container(GOLDEN / "format-1.asice") as package:
        result = json.loads(package.read("assessment.json"))["result"]
    assert (result["points"], result["percent"], result["label"]) == (124, 82.7, "gold")


def test_nothing_here_was_rewritten() -> None:
    sums = from_sums((GOLDEN / "SHA256SUMS").read_bytes())
    assert sums is not None
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in GOLDEN.iterdir()}
    others = {"README.md", "SHA256SUMS"}
    assert sums == {name: digest for name, digest in found.items() if name not in others}
