"""Reading a report back: what the assessors wrote has to be in its text, whole."""

import io
import re
from collections.abc import Callable, Iterator

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from workbench.domain.dossier import Dossier
from workbench.domain.recommendation import recommend, target_of
from workbench.domain.telling import added_rows
from workbench.domain.values import decimal_text
from workbench.domain.wording import percent_text, value_text
from workbench.forms.edition import fields_of_row
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
    """Yield what has to stand in the parts that the edition prints."""
    parts: dict[str, Callable[[Dossier], Iterator[str]]] = {
        "summary": _in_summary, "scores": _in_scores, "indicators": _in_indicators, "findings": _in_findings,
        "plan": _in_plan, "evidence": _in_evidence,
    }  # fmt: skip
    yield dossier.cluster.name
    for part, wanted in parts.items():
        if part in dossier.form.report:
            yield from wanted(dossier)
    yield from (person.name for person in dossier.people)
    yield from (warning.message for warning in dossier.warnings)


def _in_summary(dossier: Dossier) -> Iterator[str]:
    result = dossier.result
    yield recommend(dossier).heading
    if result.scores.points_max:
        yield f"of {decimal_text(result.scores.points_max)} points"
        yield percent_text(result.percent)
    label = target_of(result)
    if label is not None and label.bar <= 0:
        yield from (each.text for each in label.conditions)


def _in_scores(dossier: Dossier) -> Iterator[str]:
    yield from (section.title for section in dossier.form.sections if section.indicators)


def _in_indicators(dossier: Dossier) -> Iterator[str]:
    for line in dossier.result.scores.indicators.values():
        indicator = dossier.form.indicators[line.id]
        yield indicator.title
        # A long text runs on over pages: its words are looked for sentence by sentence.
        yield from _sentences(line.rationale)
        if line.is_left_out:
            yield line.why
            continue
        for question in (each for each in indicator.questions if each.has_free_rows):
            cells = (each for row in added_rows(dossier, question) for each in fields_of_row(question, row))
            for cell in (each for each in cells if each.id in dossier.answers):
                yield from _sentences(value_text(cell, dossier.answers[cell.id].value))


def _in_findings(dossier: Dossier) -> Iterator[str]:
    for finding in dossier.findings:
        yield finding.title
        yield from _sentences(finding.text)


def _in_plan(dossier: Dossier) -> Iterator[str]:
    for measure in dossier.measures:
        yield measure.title
        yield from _sentences(measure.text)
        yield measure.owner


def _in_evidence(dossier: Dossier) -> Iterator[str]:
    for item in dossier.evidence:
        yield item.name
        yield item.sha256


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
