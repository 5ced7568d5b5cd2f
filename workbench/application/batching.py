"""Many workbooks at once, planned: whose each is, of which years, and what becomes of every filled cell of it."""

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path, PurePath

from workbench.application import mappings
from workbench.application.assessing import NotACountry
from workbench.application.batch_account import Counts, FileAccount, total
from workbench.application.batch_parts import FALLBACK, Clusters, Part, part_of
from workbench.application.beginning import list_choices
from workbench.application.importing import told_of
from workbench.application.services import Services
from workbench.exchange.excel.belonging import Belonging, belonging_of, years_of
from workbench.exchange.excel.cells import Reader, Workbook
from workbench.exchange.excel.label_text import years_in
from workbench.exchange.excel.narrowing import narrow
from workbench.exchange.excel.planning import ImportPlan, NoSuchRow, Wanted, clusters_in, plan_workbook, silent_in
from workbench.exchange.excel.vocabulary import build_vocabulary
from workbench.forms.edition import Form
from workbench.forms.library import get_edition
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, sha256_of
from workbench.kernel.speech import later, tr

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".csv", ".numbers"})
"""What a person calls a workbook; those that can't be read are named with what to do."""
Say = Callable[[str, int, int], None]
"""Told what is being done, how many files are done, of how many."""
IsCancelled = Callable[[], bool]


NO_YEAR = later("Neither the file nor its name names a year: its figures are taken as those of {year}.")


class NoName(WorkbenchError):
    code = "BAT-001"
    message = "{path} names no cluster, neither in a cell or title nor in its name."
    remedy = "Name the file after its cluster, or say whose it is: --cluster “{file}=NAME”."
    window_remedy = "Say below whose it is."


@dataclass(frozen=True)
class BatchChoices:
    """What the person chose for all files."""

    edition: str = ""
    """The edition that they are read by; empty takes the one begun with last."""
    period: str | None = None
    country: str = ""
    """Of clusters that are new and whose files do not name it."""
    mapping: str | Path | None = None
    clusters: Mapping[str, str] = field(default_factory=dict)
    """The cluster that is meant, by the name found in a file or by the file's name."""


@dataclass(frozen=True)
class PlannedFile:
    """One file and what would be taken from it."""

    path: Path
    sha256: str = ""
    parts: tuple[Part, ...] = ()
    """One for each cluster in it."""
    warnings: tuple[str, ...] = ()
    error: WorkbenchError | None = None
    """Why nothing can be taken from it at all."""
    workbook: Workbook | None = None
    mapping_used: str = ""

    @cached_property
    def account(self) -> FileAccount:
        """Return what becomes of every filled cell."""
        return FileAccount(self.workbook, self.parts)

    @property
    def is_something_taken(self) -> bool:
        """Tell whether anything would be written."""
        return any(part.figures for part in self.parts)


@dataclass(frozen=True)
class BatchPlan:
    """What would be taken from many files; nothing is written."""

    form: Form
    files: tuple[PlannedFile, ...]
    is_cancelled: bool = False
    """It was called off before all files were read."""

    @cached_property
    def counts(self) -> Counts:
        """Count the filled cells of all files by what becomes of them."""
        return total(each.account.counts for each in self.files)


def find_files(path: Path) -> tuple[Path, ...]:
    """List the workbooks in a folder and its folders by name, without hidden ones and what Excel has open.

    A file is the only one of its list. Raises FileNotRead.
    """
    if path.is_file():
        return (path,)
    if not path.is_dir():
        raise FileNotRead(path=path, reason=tr("there is no such file or folder"))

    def fail(error: OSError) -> None:
        raise FileNotRead(path=error.filename or path, reason=error.strerror or error) from error

    found = []
    for folder, folders, names in os.walk(path, onerror=fail):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        wanted = (each for each in names if PurePath(each).suffix.casefold() in SUFFIXES)
        found += [Path(folder) / each for each in wanted if not each.startswith((".", "~$"))]
    return tuple(sorted(found))


def plan_many(
    services: Services,
    path: Path,
    choices: BatchChoices,
    say: Say = lambda _text, _done, _all: None,
    is_cancelled: IsCancelled = lambda: False,
) -> BatchPlan:
    """Read a folder of workbooks, or one, and say what would be taken for which cluster and year.

    A file that can't be read stands in the list with its error. Raises FileNotRead, UnknownEdition, NotACountry,
    UnknownMapping, BadMapping; and what is wrong with the file where it is the only one.
    """
    if choices.country and not re.fullmatch(r"[A-Za-z]{2}", choices.country):
        raise NotACountry(given=choices.country)
    paths = find_files(path)
    planner = _Planner(services, path, choices)
    files: list[PlannedFile] = []
    with Reader() as reader:
        for done, each in enumerate(paths):
            if is_cancelled():
                return BatchPlan(planner.form, tuple(files), is_cancelled=True)
            say(tr("Reading {name}", name=each.name), done, len(paths))
            files.append(_planned(planner, reader, each, is_cancelled))
    say(tr("Read"), len(paths), len(paths))
    if path.is_file() and files[0].error is not None:
        raise files[0].error
    return BatchPlan(planner.form, tuple(files), is_cancelled=is_cancelled())


def _planned(planner: "_Planner", reader: Reader, path: Path, is_cancelled: IsCancelled) -> PlannedFile:
    try:
        return planner.plan(path, sha256_of(path), reader.read(path, is_cancelled))
    except WorkbenchError as error:  # One bad file never stops the others.
        return PlannedFile(path, error=error)


class _Planner:
    """Plans one file after the other; remembers the clusters and figures of those before."""

    def __init__(self, services: Services, root: Path, choices: BatchChoices) -> None:
        self.form = get_edition(choices.edition or list_choices(services).usual)
        self._services, self._choices = services, choices
        self._root = root if root.is_dir() else root.parent
        self._vocabulary = build_vocabulary(self.form)
        self._clusters = Clusters(services, self.form.id, choices.country.upper())
        self._kept = mappings.list_mappings(services)
        self._mapping = mappings.find(services, choices.mapping) if choices.mapping else None

    def plan(self, path: Path, sha256: str, workbook: Workbook) -> PlannedFile:
        """Say what would be taken from one workbook. Raises NoName."""
        file = path.relative_to(self._root)
        told = belonging_of(workbook, self._vocabulary, file, self._clusters.names)
        names = clusters_in(workbook, self.form) or self._name(told, path, self._clusters.name_of_file(sha256))
        mapping = self._mapping or mappings.fitting(self._kept, workbook, self.form)
        chosen = mapping.mapping if mapping else None
        years = years_of(workbook)
        warnings = told_of(workbook)
        if names == (told.name,) and told.how.startswith("the name "):
            warnings.append(
                tr("No cell names the cluster; “{names}” is taken from {how}.", names=names[0], how=told.how)
            )
        parts: list[Part] = []
        extra: list[str] = []
        for name in names:
            meant = self._meant(name, path)
            owner = self._clusters.owner(meant or name, told, is_said=bool(meant))
            wanted = Wanted(name, "", owner.currency or FALLBACK, self._choices.period, None, chosen)
            try:
                plan = self._plan_one(file, narrow(workbook, names, name), sha256, wanted, years)
            except NoSuchRow:  # The name stands there twice.
                extra.append(tr("“{name}” stands in several rows or columns; nothing was taken from them.", name=name))
                continue
            parts.append(part_of(self._clusters, name, owner, plan, path.name))
            extra += [*plan.warnings, *parts[-1].warnings]
        silent = silent_in(workbook, self.form)
        extra += [tr("“{name}” stands there, but answered nothing.", name=name) for name in silent]
        extra += _homeless(parts)
        used = mapping.name if mapping else ""
        return PlannedFile(path, sha256, tuple(parts), tuple(dict.fromkeys([*warnings, *extra])), None, workbook, used)

    def _name(self, told: Belonging, path: Path, before: str) -> tuple[str, ...]:
        """Return whose a file is: the cluster for which it was taken over before wins over what it tells."""
        name = before or told.name or self._meant("", path)
        if not name:
            raise NoName(path=path, file=path.name)
        return (name,)

    def _meant(self, name: str, path: Path) -> str:
        """Return the cluster's name as the person has it; empty where they said nothing."""
        chosen = self._choices.clusters
        return chosen.get(name) or chosen.get(path.name) or chosen.get(path.stem) or ""

    def _plan_one(
        self, file: PurePath, workbook: Workbook, sha256: str, wanted: Wanted, named: Sequence[str]
    ) -> ImportPlan:
        """Plan for one cluster: the latest complete year that the file names, or the one that its own name bears."""
        path, now = self._root / file, self._services.clock.now().year
        in_name = years_in(" ".join(part.replace("_", " ") for part in (*file.parent.parts, file.stem)))
        last = int(wanted.take_period or max(in_name, default=str(now - 1)))
        made = plan_workbook(workbook, path, sha256, self.form, replace(wanted, period=str(last + 1)))
        if wanted.take_period or in_name or made.period in named:
            return made
        if str(now) in named:
            return plan_workbook(workbook, path, sha256, self.form, replace(wanted, period=str(now + 1)))
        return replace(made, warnings=(*made.warnings, tr(NO_YEAR, year=made.period)))


def _homeless(parts: Sequence[Part]) -> Iterator[str]:
    """Say whose country is not known."""
    names = [part.owner.name for part in parts if not part.owner.country]
    if names:
        yield tr(
            "The country of {name} is not known: amounts that name no currency are asked."
            if len(names) == 1
            else "The country of {name} and {others} others is not known: amounts that name no currency are asked.",
            name=names[0],
            others=len(names) - 1,
        )
