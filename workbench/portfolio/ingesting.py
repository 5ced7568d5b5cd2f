"""Taking packages in: each version is kept, the newest counts, and taking one again changes nothing."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, insert, select, update

from workbench.domain.bands import Bands, bands_of, usual_bands
from workbench.portfolio.counts import Counts, groups_of
from workbench.portfolio.packed import pack
from workbench.portfolio.showing import forget_shown
from workbench.portfolio.submissions import Submission, rank_of
from workbench.portfolio.tables import FILE, INDICATOR, PACKAGE, SETTING

BANDS = "bands"
_STANDING = (
    PACKAGE.c.id, PACKAGE.c.assessment, PACKAGE.c.version, PACKAGE.c.as_of, PACKAGE.c.content_sha256,
    PACKAGE.c.period, PACKAGE.c.is_trusted, PACKAGE.c.is_current, PACKAGE.c.is_latest, PACKAGE.c.country,
    PACKAGE.c.region, PACKAGE.c.sector, PACKAGE.c.size, PACKAGE.c.age, PACKAGE.c.label, PACKAGE.c.levels,
    PACKAGE.c.edition,
)  # fmt: skip
# Statements that are made once: making one anew takes longer than the database takes to answer it.
_OF_ASSESSMENT = select(*_STANDING).where(PACKAGE.c.assessment == bindparam("its_assessment"))
_OF_CLUSTER = select(*_STANDING).where(
    PACKAGE.c.cluster == bindparam("its_cluster"), PACKAGE.c.edition == bindparam("its_edition")
)
_FLAGS = (
    update(PACKAGE)
    .where(PACKAGE.c.id == bindparam("its_id"))
    .values(is_current=bindparam("counts"), is_latest=bindparam("counts_last"))
)
_INSERT, _NOTE = insert(PACKAGE).returning(PACKAGE.c.id), insert(FILE)
_PLACES = select(INDICATOR.c.indicator, INDICATOR.c.place).where(INDICATOR.c.edition == bindparam("its_edition"))
_BANDS = select(SETTING.c.value).where(SETTING.c.name == BANDS)
_FILE = select(FILE.c.is_trusted).where(FILE.c.sha256 == bindparam("its_sha256"))


class Outcome(StrEnum):
    """What became of a package."""

    ADDED = "added"
    """The first of its assessment."""
    UPDATED = "updated"
    """It is newer than what was known of its assessment, or known and trusted only now."""
    OLDER = "older"
    """Kept as history."""
    UNCHANGED = "unchanged"


@dataclass
class Intake:
    """Takes packages within one transaction; figures by group follow when it is done."""

    connection: Connection
    added_at: str = ""
    _places: dict[str, dict[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._counts = Counts(self.connection)

    @cached_property
    def bands(self) -> Bands:
        """Return the bands of size and age that hold for the portfolio."""
        return read_bands(self.connection)

    def knows(self, file_sha256: str) -> bool:
        """Tell whether a file was taken before, every signer of it trusted."""
        return bool(self.connection.scalar(_FILE, {"its_sha256": file_sha256}))

    def take(self, given: Submission) -> Outcome:
        """Take one package."""
        said = given.said
        before = self._standing(_OF_ASSESSMENT, its_assessment=said["assessment"])
        known = next((each for each in before if each["content_sha256"] == said["content_sha256"]), None)
        if known is not None:
            outcome, package = self._again(known, given), known["id"]
        else:
            newest = max(map(rank_of, before), default=None)
            outcome = Outcome.ADDED if newest is None else Outcome.UPDATED if given.rank > newest else Outcome.OLDER
            package = self._insert(given)
        self._note_file(given, package)
        if outcome is not Outcome.UNCHANGED:
            self._renew(said["cluster"], said["edition"])
        return outcome

    def finish(self) -> None:
        """Write the figures by group."""
        self._counts.write()
        for edition in self._counts.editions:
            forget_shown(self.connection, edition)

    def _standing(self, wanted: Select[Any], **named: str) -> list[RowMapping]:
        return list(self.connection.execute(wanted, named).mappings())

    def _again(self, known: RowMapping, given: Submission) -> Outcome:
        if known["is_trusted"] or not given.said["is_trusted"]:
            return Outcome.UNCHANGED
        self._mark(known["edition"], known, is_current=False, is_latest=False)
        change = update(PACKAGE).where(PACKAGE.c.id == known["id"])
        self.connection.execute(change.values(is_trusted=True, signers=given.said["signers"]))
        return Outcome.UPDATED

    def _insert(self, given: Submission) -> int:
        places = self._placed(given.said["edition"], given.levels)
        failed = {each: int(each in given.failed) for each in given.levels}
        row = dict(given.said) | self.bands.of(given.figures) | {
            "added_at": self.added_at, "is_current": False, "is_latest": False,
            "levels": pack(given.levels, places), "failed": pack(failed, places),
        }  # fmt: skip
        made = self.connection.execute(_INSERT, [row])
        return int(made.scalar_one() or 0)

    def _placed(self, edition: str, levels: Iterable[str]) -> dict[str, int]:
        """Return where each indicator's level stands; one that is new to the edition gets the next place."""
        if edition not in self._places:
            self._places[edition] = read_places(self.connection, edition)
        places = self._places[edition]
        new = [each for each in levels if each not in places]
        for each in new:
            places[each] = len(places)
        if new:
            rows = [{"edition": edition, "place": places[each], "indicator": each} for each in new]
            self.connection.execute(insert(INDICATOR), rows)
        return {each: places[each] for each in levels}

    def _note_file(self, given: Submission, package: int) -> None:
        trusted = self.connection.scalar(_FILE, {"its_sha256": given.file_sha256})
        if trusted is None:
            row = {"sha256": given.file_sha256, "package": package, "is_trusted": given.said["is_trusted"]}
            self.connection.execute(_NOTE, [row])
        elif given.said["is_trusted"] and not trusted:
            change = update(FILE).where(FILE.c.sha256 == given.file_sha256)
            self.connection.execute(change.values(is_trusted=True))

    def _renew(self, cluster: str, edition: str) -> None:
        """Find out which packages of a cluster count now, and change the figures of their groups."""
        rows = self._standing(_OF_CLUSTER, its_cluster=cluster, its_edition=edition)
        counted, latest = find_latest(rows)
        for row in rows:
            self._mark(edition, row, is_current=row["id"] in counted, is_latest=row["id"] == latest)

    def _mark(self, edition: str, row: RowMapping, *, is_current: bool, is_latest: bool) -> None:
        """Let a package count, or no longer, in the figures of its groups."""
        changed = [
            (counts, *key)
            for counts, before, year in ((is_current, row["is_current"], True), (is_latest, row["is_latest"], False))
            if counts != before
            for key in groups_of(row, year=year)
        ]
        for counts, dimension, value in changed:
            histogram = self._counts.at(edition, dimension, value)
            histogram.change(row["levels"], 1 if counts else -1, is_trusted=row["is_trusted"])
        if changed:
            set_flags(self.connection, row["id"], is_current=is_current, is_latest=is_latest)


def set_flags(connection: Connection, package: int, *, is_current: bool, is_latest: bool) -> None:
    """Write down whether a package counts, and whether it is its cluster's last year."""
    connection.execute(_FLAGS, {"its_id": package, "counts": is_current, "counts_last": is_latest})


def find_latest(rows: Sequence[RowMapping]) -> tuple[set[int], int | None]:
    """Return which packages of one cluster and edition count, by id, and the one of its last year."""
    current = find_current(rows)
    latest = max(current, key=lambda each: (each["is_trusted"], each["period"]), default=None)
    return {each["id"] for each in current}, latest["id"] if latest is not None else None


def read_bands(connection: Connection) -> Bands:
    """Return the bands of size and age that hold for the portfolio: those of the program unless others were chosen."""
    told = connection.scalar(_BANDS)
    return bands_of(json.loads(told)) if told else usual_bands()


def find_current(rows: Iterable[RowMapping]) -> list[RowMapping]:
    """Return which packages of one cluster and edition count: of each assessment its newest, of each year one.

    One that is trusted comes before one that is not, whatever that one says of itself.
    """
    newest: dict[str, RowMapping] = {}
    for row in sorted(rows, key=rank_of):
        newest[row["assessment"]] = row
    by_year: dict[str, RowMapping] = {}
    for row in sorted(newest.values(), key=lambda each: (each["is_trusted"], each["as_of"], each["assessment"])):
        by_year[row["period"]] = row
    return list(by_year.values())


def read_places(connection: Connection, edition: str) -> dict[str, int]:
    """Return where the levels of an edition's indicators stand in packed levels."""
    found = connection.execute(_PLACES, {"its_edition": edition}).all()
    return {indicator: place for indicator, place in found}
