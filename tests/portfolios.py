"""Packages for portfolios: signed ones in files, and what verified ones say without files, which is quick."""

import copy
import json
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from signed_packages import FORMAT_1, Signed, members_of, repacked, unsigned

from workbench.application.home import Home
from workbench.exchange.package.contents import content_sha256
from workbench.kernel.clock import FixedClock
from workbench.portfolio.ingesting import Intake, Outcome
from workbench.portfolio.portfolio import Portfolio, open_portfolio
from workbench.portfolio.submissions import Submission, submission_of

NOWHERE = Home(Path("nowhere"), FixedClock(datetime(2026, 11, 27, 9, tzinfo=UTC)))
"""The home of nobody who was introduced."""
BASE: Mapping[str, Any] = json.loads(members_of(FORMAT_1)["assessment.json"])


def uuid(number: int) -> str:
    return f"0199d0d0-0000-7000-8000-{number:012d}"


def document(number: int, levels: Mapping[str, int | None] | None = None, /, **said: Any) -> dict[str, Any]:
    """Return what the package of a cluster says: its number names cluster and assessment unless told otherwise."""
    made = copy.deepcopy(dict(BASE))
    made.update(id=said.pop("id", uuid(number)), version=1, as_of="2026-11-25T12:00:00.000Z", period="2026")
    made["cluster"] = {"id": uuid(number), "name": f"Cluster {number}", "country": "NO", "region": "", "sector": ""}
    for name in ("country", "region", "sector", "name"):
        if name in said:
            made["cluster"][name] = said.pop(name)
    if "cluster" in said:
        made["cluster"]["id"] = uuid(said.pop("cluster"))
    made["result"]["label"] = said.pop("label", None)
    if "members" in said:
        answers = [each for each in made["answers"] if each["question"] != "members_committed"]
        told = {**made["answers"][0], "question": "members_committed", "value": said.pop("members")}
        made["answers"] = [*answers, told]
    if "years" in said:
        made["derived"] = {**made["derived"], "years_as_organisation": said.pop("years")}
    if "edition" in said:
        made["edition"]["id"] = said.pop("edition")
    made.update(said)
    if levels is not None:
        line = dict(made["result"]["indicators"][1])
        made["result"]["indicators"] = [
            {
                **line,
                "id": each,
                "level": level,
                "points": level,
                "threshold_met": None if level is None else level >= 2,
            }
            for each, level in levels.items()
        ]
    made["content_sha256"] = content_sha256(made)
    return made


def submission(made: Mapping[str, Any], *, trusted: bool = True, file: str = "") -> Submission:
    return submission_of(made, made["content_sha256"], file or made["content_sha256"], ["Ann Berg"], is_trusted=trusted)


def take(portfolio: Portfolio, *given: Submission) -> list[Outcome]:
    """Take packages in one transaction."""
    with portfolio.writing() as connection:
        intake = Intake(connection, "2026-11-26T12:00:00.000Z")
        outcomes = [intake.take(each) for each in given]
        intake.finish()
    return outcomes


def filled(place: Path, *given: Submission) -> Path:
    """Make a portfolio of packages."""
    with open_portfolio(str(place), making=True) as portfolio:
        take(portfolio, *given)
    return place


class Press:
    """Makes signed packages that say what a test wants, by one person who has a home."""

    def __init__(self, folder: Path) -> None:
        self.package: Signed = unsigned(folder, 1)
        self.signer = self.package.signers[0]
        self._members = members_of(self.package.path)
        self._home = self.signer.home.path

    def trust(self) -> None:
        """Let the person trust themselves."""
        shutil.copyfile(self.signer.home.signing_certificate, self.signer.home.trust_list)

    def sign(self, path: Path, number: int, levels: Mapping[str, int | None] | None = None, /, **said: Any) -> Path:
        """Write the signed package of a cluster."""
        own = json.loads(self._members["assessment.json"])
        kept = ("required_signers", "report_sha256", "report_size", "signature_fields", "evidence", "people", "status")
        made = document(number, levels, **{**{name: own[name] for name in kept}, **said})
        path.parent.mkdir(exist_ok=True)
        repacked(path, {**self._members, "assessment.json": json.dumps(made, ensure_ascii=False).encode()})
        self.signer.sign(path)
        return path


SECTORS = ("Food", "Batteries", "Energy and environment")


def shown(folder: Path) -> Path:
    """Make a portfolio to be looked at: eighteen clusters of two years, with labels, and one that nobody trusts."""
    given = []
    for number in range(1, 19):
        country = ("NO", "SE", "DK")[number % 3]
        for period, more in (("2024", 0), ("2026", 1)):
            levels = {
                "1.2": min(number % 5 + more, 5),
                "2.1": 1 if number % 4 else 4,
                "3.2": None if number == 7 else 3,
            }
            made = document(
                number, levels, id=uuid(number * 10 + more), name=f"Cluster {number:02}", country=country,
                region=f"{country}01", sector=SECTORS[number // 3 % 3], period=period, label="gold" if number % 2 else None,
            )  # fmt: skip
            given.append(submission(made, trusted=number != 5))
    return filled(folder / "Nordic.sqlite", *given)
