"""Reading a report back: what the assessors wrote has to be in its text, whole."""

import io
import re
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from workbench.domain.dossier import Dossier
from workbench.domain.recommendation import recommend
from workbench.domain.values import decimal_text
from workbench.domain.wording import percent_text
from workbench.kernel.problems import Problem, Severity


def check_report(content: bytes, dossier: Dossier) -> tuple[Problem, ...]:
    """Look for every remark, name and figure of the assessment in the report's text layer."""
    try:
        pages = PdfReader(io.BytesIO(content)).pages
        text = _bare("".join(page.extract_text() for page in pages))
    except (PyPdfError, ValueError, KeyError) as error:
        return (_problem("REP-201", f"The report can't be read back: {error}"),)
    missing = [wanted for wanted in _wanted(dossier) if not _stands_in(text, _bare(wanted))]
    return tuple(_problem("REP-202", f"“{wanted[:60]}” is missing in the report.") for wanted in missing)


def _wanted(dossier: Dossier) -> Iterator[str]:
    result = dossier.result
    yield dossier.cluster.name
    yield recommend(result).heading
    yield f"of {decimal_text(result.scores.points_max)} points"
    yield percent_text(result.percent)
    for line in result.scores.indicators.values():
        yield dossier.form.indicators[line.id].title
        # A long text runs on over pages: its words are looked for sentence by sentence.
        yield from _sentences(line.rationale)
    for finding in dossier.findings:
        yield finding.title
        yield from _sentences(finding.text)
    for measure in dossier.measures:
        yield measure.title
        yield from _sentences(measure.text)
        yield measure.owner
    for item in dossier.evidence:
        yield item.name
        yield item.sha256
    for person in dossier.people:
        yield person.name


def _sentences(text: str) -> Iterator[str]:
    for part in re.split(r"(?<=[.!?])\s+|\n+", text):
        yield from (part[at : at + 60] for at in range(0, len(part), 60))


def _stands_in(text: str, wanted: str) -> bool:
    """Tell whether a piece of text is there, in one or, where a page ends within it, in two parts."""
    if wanted in text:
        return True
    return any(wanted[:at] in text and wanted[at:] in text for at in range(8, len(wanted) - 7))


def _bare(text: str) -> str:
    """Leave out white space, which a text layer places as it likes."""
    return re.sub(r"[\s\u00ad]+", "", text)


def _problem(code: str, message: str) -> Problem:
    return Problem(code, Severity.ERROR, message, "report.pdf")
