"""Reading a PDF back: what was written of the assessment has to be in its text, whole."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from workbench.domain.dossier import Dossier
from workbench.domain.recommendation import recommend, target_of
from workbench.domain.summary import first_measures, first_strengths
from workbench.domain.telling import added_rows, stands_in_the_way
from workbench.domain.wording import percent_text, value_text
from workbench.exchange.report.lettering import writable
from workbench.exchange.report.pdfium import NotReadable
from workbench.exchange.report.text_layer import page_texts
from workbench.forms.edition import Indicator, fields_of, fields_of_row
from workbench.kernel.numbers import number_text
from workbench.kernel.problems import Problem, Severity
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

CHANCE, PAGEFUL = 12, 200
"""Characters that may agree by chance where a page ends, and that a page full of one text has at least."""
_UNSEEN = re.compile(r"[\s\u00ad\u200b\u2060\ufeff]+")


def check_report(content: bytes, dossier: Dossier) -> tuple[Problem, ...]:
    """Look for every remark, name and figure of the assessment in the report's text layer."""
    return check_texts(content, _wanted(dossier), "report.pdf")


def check_texts(content: bytes, wanted: Iterable[str], name: str) -> tuple[Problem, ...]:
    """Look for texts in a PDF's text layer; one may run from one page to the next."""
    try:
        pages = [_bare(text) for text in page_texts(content)]
    except NotReadable as error:
        return (Problem("REP-201", Severity.ERROR, f"The report can't be read back: {error}", name),)
    whole = "".join(pages)
    missing = [text for text in dict.fromkeys(wanted) if not _stands_in(whole, pages, _bare(writable(text)))]
    return tuple(
        Problem("REP-202", Severity.ERROR, f"“{text[:60]}” is missing in the report.", name) for text in missing
    )


def _stands_in(whole: str, pages: list[str], wanted: str) -> bool:
    return wanted in whole or any(_runs_on(pages[at:], wanted) for at in range(len(pages) - 1))


def _runs_on(pages: list[str], wanted: str) -> bool:
    """Tell whether a text begins on the first page and goes on at the very beginning of the next."""
    known = _longest(wanted, pages[0].__contains__)
    # What follows at the page's end may by chance go on like the text, so the line may have ended earlier.
    return any(_begins(pages[1:], wanted[cut:]) for cut in range(known, max(0, known - CHANCE), -1))


def _begins(pages: list[str], wanted: str) -> bool:
    """Tell whether the first page begins with a text, or with so much of it that the rest begins the next one."""
    if not pages:
        return False
    if pages[0].startswith(wanted):
        return True
    known = _longest(wanted, pages[0].startswith)
    return known > PAGEFUL and any(_begins(pages[1:], wanted[cut:]) for cut in range(known, max(0, known - CHANCE), -1))


def _longest(wanted: str, stands: Callable[[str], bool]) -> int:
    """Return how many characters of the beginning of a text stand there."""
    low, high = 0, len(wanted)
    while low < high:
        middle = (low + high + 1) // 2
        if stands(wanted[:middle]):
            low = middle
        else:
            high = middle - 1
    return low


def _bare(text: str) -> str:
    """Leave out white space and soft hyphens, which a text layer places as it likes; ligatures are their letters."""
    return _UNSEEN.sub("", text if text.isascii() else unicodedata.normalize("NFKC", text))


# What has to stand there


def _wanted(dossier: Dossier) -> Iterator[str]:
    """Yield what has to stand in the parts that the edition prints."""
    parts: dict[str, Callable[[Dossier], Iterator[str]]] = {
        "summary": _in_summary, "indicators": _in_indicators, "findings": _in_findings,
        "plan": _in_plan, "evidence": _in_evidence,
    }  # fmt: skip
    yield dossier.cluster.name
    for part, wanted in parts.items():
        if part in dossier.form.report:
            yield from wanted(dossier)
    yield from (person.name for person in dossier.people)
    yield from (person.interest for person in dossier.people if person.interest not in (None, "none"))
    yield from (warning.message for warning in dossier.warnings)


def _in_summary(dossier: Dossier) -> Iterator[str]:
    result = dossier.result
    yield recommend(dossier).heading
    if result.scores.points_max:
        yield number_text(result.scores.points)
        yield say("report.of_points", points_max=number_text(result.scores.points_max))
        yield percent_text(result.percent)
    label = target_of(result)
    if label is not None and label.bar <= 0:
        yield from (each.text for each in label.conditions)
    if not stands_in_the_way(dossier):
        yield from (each.short for each in first_strengths(dossier))
    yield from (each.short for each in first_measures(dossier))


def _in_indicators(dossier: Dossier) -> Iterator[str]:
    for line in dossier.result.scores.indicators.values():
        indicator = dossier.form.indicators[line.id]
        yield indicator.title
        yield line.rationale
        if line.is_left_out:
            yield line.why
        else:
            yield from _figures(dossier, indicator)


def _figures(dossier: Dossier, indicator: Indicator) -> Iterator[str]:
    for question in (each for each in indicator.questions if each.id not in dossier.irrelevant):
        places = list(fields_of(question))
        if question.has_free_rows:
            places += [each for row in added_rows(dossier, question) for each in fields_of_row(question, row)]
        for place in (each for each in places if each.id in dossier.answers):
            yield value_text(place, dossier.answers[place.id].value)


def _in_findings(dossier: Dossier) -> Iterator[str]:
    for finding in dossier.findings:
        yield finding.number
        yield finding.title
        yield finding.text


def _in_plan(dossier: Dossier) -> Iterator[str]:
    for measure in dossier.measures:
        yield from (measure.number, measure.title, measure.text, measure.proof, measure.owner)
        if measure.due:
            yield date_text(measure.due)


def _in_evidence(dossier: Dossier) -> Iterator[str]:
    for item in dossier.evidence:
        yield from (item.number, item.name, item.sha256)
