"""A calibration as programs read it, in words, and what a file of it holds."""

from collections.abc import Iterator, Mapping

from workbench.application.agreement_words import figure_json, figure_text
from workbench.domain.calibration import FEWEST, Calibration, Leaning, Line, level_text, reading
from workbench.kernel.canonical import Json
from workbench.kernel.speech import later, tr
from workbench.kernel.words import counted

NOTHING_YET = later(
    "Nothing to tell yet: it counts assessments that you scored with others, locked, and on which all of you agreed."
)
LEANING_WORDS = {
    Leaning.UNKNOWN: later("can't be told yet"),
    Leaning.NONE: later("none can be told"),
    Leaning.HIGHER: later("you score higher"),
    Leaning.LOWER: later("you score lower"),
}


def calibration_document(found: Calibration, titles: Mapping[str, str]) -> dict[str, Json]:
    """Return a calibration as `calibration --json` and a shared file give it: exactly what the window shows."""
    return {
        "whole": _line(found.whole, ""), "kappa": figure_json(found.kappa), "levels": found.levels,
        "left_out": found.others, "fewest": FEWEST,
        "sections": [_line(each, titles.get(each.id, "")) for each in found.sections],
        "indicators": [_line(each, titles.get(each.id, "")) for each in found.indicators],
        "reading": list(reading(found, titles)),
    }  # fmt: skip


def calibration_lines(found: Calibration, titles: Mapping[str, str]) -> Iterator[str]:
    """Say in sentences what can be told."""
    yield from reading(found, titles)
    if found.kappa is not None:
        yield tr(
            "Weighted kappa of own with agreed levels: {kappa}. 1 is full agreement."
            if found.kappa.low is not None
            else "Weighted kappa of own with agreed levels: {kappa}, too unsure for an interval. 1 is full agreement.",
            kappa=figure_text(found.kappa),
        )
    if found.others:
        yield counted(
            found.others,
            "{number} level on another scale is left out.",
            "{number} levels on another scale are left out.",
            number=found.others,
        )


def holds(found: Calibration, name: str) -> Iterator[str]:
    """Say what a file that is given away holds, and what it does not."""
    yield tr("The name and id of {name}, and when the file was made.", name=name)
    yield (
        tr(
            "Of {assessments} assessments together: how {name}'s own first levels differ from the agreed ones, as "
            "a whole, by section and by indicator.",
            assessments=found.whole.assessments,
            name=name,
        )
    )
    yield tr(
        "Of a section or an indicator with fewer than {fewest} assessments only how many there are.", fewest=FEWEST
    )
    yield tr("No cluster, no period, no level of any assessment, and nothing of a colleague.")
    yield tr("It is not signed: anybody who has it could change it.")


def mean_text(line: Line) -> str:
    """Write a mean difference with its interval: "+0.25 (+0.05 to +0.45)"; a dash where there is none."""
    if line.mean is None or line.low is None or line.high is None:
        return "–"
    return tr(
        "{level_text} ({level_text2} to {level_text3})",
        level_text=level_text(float(line.mean)),
        level_text2=level_text(line.low),
        level_text3=level_text(line.high),
    )


def moved_text(line: Line) -> str:
    """Write how many levels moved: "12 of 40"; a dash where there are too few assessments."""
    return tr("{moved} of {n}", moved=line.moved, n=line.n) if line.mean is not None or not line.id else "–"


def _line(line: Line, title: str) -> dict[str, Json]:
    is_told = line.mean is not None or not line.id
    return {
        "id": line.id, "title": title, "assessments": line.assessments, "n": line.n,
        "mean": _round(None if line.mean is None else float(line.mean)), "low": _round(line.low),
        "high": _round(line.high), "leaning": line.leaning.value,
        "moved": line.moved if is_told else None, "up": line.up if is_told else None,
        "down": line.down if is_told else None,
    }  # fmt: skip


def _round(value: float | None) -> Json:
    return None if value is None else round(value, 3)
