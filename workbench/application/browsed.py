"""What a package shows, read-only: frozen lines for a reader, whatever stands in it."""

from dataclasses import dataclass

from workbench.application.verifying import Checked


@dataclass(frozen=True, slots=True)
class Overview:
    """The result as the package states it, and what it is about."""

    cluster: str
    about: str
    """Period, status, version."""
    facts: tuple[tuple[str, str], ...]
    """Label and text, e.g. what the edition is."""
    percent: str
    share: float | None
    """From 0 to 1; None where it can't be read."""
    bars: tuple[tuple[str, float], ...]
    """Each label's title with its share, from 0 to 1."""
    points: str
    label: str
    reasons: tuple[str, ...]
    missing: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing in a list: what its columns say, and what is read when it is chosen."""

    cells: tuple[str, ...]
    title: str
    details: tuple[tuple[str, str], ...]
    """Label and text; texts may have several lines."""
    level: int | None = None
    """Of an indicator, to be painted in its first column after the title."""
    member: str = ""
    """Of a document, the file in the package that it would be."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of a package: its heads, and its lines."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    empty: str
    """What is said where there are none."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that travels along."""

    member: str
    name: str
    """Cleaned: safe as a file's name on every system."""
    size: int
    about: str
    may_open: bool
    """Of a kind that carries nothing that runs."""


@dataclass(frozen=True, slots=True)
class Browsed:
    """A package, laid open."""

    checked: Checked
    overview: Overview
    indicators: Listing
    answers: Listing
    findings: Listing
    measures: Listing
    people: Listing
    documents: Listing
    files: tuple[FileLine, ...]
    note: str
    """Why titles are missing; empty where the edition could be read."""
