"""What a damaged file has lost, named from what is still there: indexes, later revisions, gaps in a count."""

from collections.abc import Iterator
from itertools import islice

from workbench.store.damage import Trace
from workbench.store.survey import Survey

_MOST_GAPS = 1_000
"""Gaps that are listed one by one; a forged number could open any number of them."""


def list_lost(survey: Survey) -> list[Trace]:
    """Return the revisions that were there and are not sound any more, each as well as it can be named."""
    lost = [each for each in merge_unsound(survey) if not _is_found_elsewhere(survey, each)]
    covered = {each.row for each in lost} | {each.row for each in survey.unsound}
    known = {each.id for each in lost if each.id}
    lost += [
        each
        for row, each in sorted(survey.clues.items())
        if row not in covered and each.id not in known and _is_believable(survey, each)
    ]
    lost += _replaced(survey, lost)
    lost += _gaps(survey, lost)
    return lost


def merge_unsound(survey: Survey) -> Iterator[Trace]:
    """Yield the damaged rows; what an index says of one is believed before what the row itself says."""
    by_id = {each.id: each for each in survey.clues.values() if each.id}
    for each in survey.unsound:
        clue = survey.clues.get(each.row) if each.row is not None else None
        yield corrected(each, clue or by_id.get(each.id))


def corrected(trace: Trace, clue: Trace | None) -> Trace:
    """Return what is told of a damaged row, where an index tells otherwise as that has it."""
    return trace._replace(**{name: value for name, value in clue._asdict().items() if value}) if clue else trace


def _is_found_elsewhere(survey: Survey, damaged: Trace) -> bool:
    """Tell whether the revision of a damaged row is sound on another page, such as an older one in the log."""
    numbers = survey.counted.get(damaged.device.encode(), ())
    return _is_sound(survey, damaged.id) or damaged.seq in numbers


def _is_sound(survey: Survey, id_: str) -> bool:
    return len(id_) == 64 and bytes.fromhex(id_) in survey.sound


def _is_believable(survey: Survey, clue: Trace) -> bool:
    """Tell whether an entry of an index is no damaged one itself: a second one agrees, or it names a known gap."""
    if _is_sound(survey, clue.id):
        return False
    if clue.id and bytes.fromhex(clue.id) in survey.awaited:
        return True
    return clue.seq is not None or bool(clue.id and clue.field)


def _replaced(survey: Survey, lost: list[Trace]) -> list[Trace]:
    """Return what others name as replaced and nobody holds."""
    known = {each.id for each in lost}
    nameless = {(each.entity, each.field) for each in lost if not each.id}
    missing = sorted(raw for raw in survey.awaited if raw not in survey.sound)
    traces = [survey.awaited[raw] for raw in missing if raw.hex() not in known]
    # A damaged row that lost its id is most likely the one that is replaced.
    return [each for each in traces if (each.entity, each.field) not in nameless]


def _gaps(survey: Survey, lost: list[Trace]) -> Iterator[Trace]:
    """Yield the numbers that a device must have counted, beyond those of what is known to be lost."""
    named = {(each.device, each.seq) for each in lost}
    gaps = list(islice(_uncounted(survey), _MOST_GAPS))
    rest = [each for each in gaps if each not in named]
    # What is known to be lost and bears no number that is missing bears one that can't be read.
    unnumbered = len(lost) - (len(gaps) - len(rest))
    yield from (Trace(device=device, seq=seq) for device, seq in rest[max(unnumbered, 0) :])


def _uncounted(survey: Survey) -> Iterator[tuple[str, int]]:
    for device, numbers in sorted(survey.counted.items()):
        name = device.decode("utf-8", "replace")
        yield from ((name, number) for number in range(1, max(numbers)) if number not in numbers)
