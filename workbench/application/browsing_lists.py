"""The lists of a package that is browsed, line by line, from a document that may say anything."""

from datetime import date

from workbench.application.browsed import Line, Listing, Overview
from workbench.application.verdict_statements import moment_text
from workbench.domain.countries import country_word
from workbench.domain.values import from_json
from workbench.domain.wording import value_text
from workbench.exchange.package.foreign import (
    Document,
    figure_of,
    lines_of,
    number_of,
    part_of,
    parts_of,
    percent_of,
    text_of,
    texts_of,
    whole_of,
)
from workbench.forms.edition import Form
from workbench.kernel import clock
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.speech import later, tr
from workbench.kernel.words import date_text, plain_text, size_text

ROLES = {
    "lead": later("Lead assessor"),
    "co": later("Co-assessor"),
    "third": later("Third assessor"),
    "observer": later("Observer"),
}
_BASES = {
    "consensus": later("Agreed levels"),
    "own": later("One assessor's levels"),
    "provisional": later("Levels not yet agreed"),
}
_KINDS = {"strength": later("Strength"), "improvement": later("Improvement"), "remark": later("Remark")}
_GATES = {"passed": later("passed"), "failed": later("failed"), "open": later("open¦not decided")}
_STATUS = {"final": later("final"), "draft": later("draft")}
_ANSWER_LIMIT = 4_000


def overview_of(document: Document, form: Form | None) -> Overview:
    """Return the result and what it is about."""
    cluster, edition, result = (part_of(document, name) for name in ("cluster", "edition", "result"))
    version, share = whole_of(document, "version"), number_of(result, "percent")
    status = text_of(document, "status")
    stands = tr(_STATUS[status]) if status in _STATUS else status
    about = [text_of(document, "period"), stands, tr("version {version}", version=version) if version else ""]
    places = [country_word(text_of(cluster, "country")), text_of(cluster, "region"), text_of(cluster, "sector")]
    facts = (
        (tr("Cluster"), ", ".join(filter(None, places))),
        (tr("Edition"), f"{text_of(edition, 'title')} ({text_of(edition, 'id')} {text_of(edition, 'version')})"),
        (tr("Revision"), _replaced(document)), (tr("Rests on"), tr(_BASES.get(text_of(result, "basis"), ""))),
        (tr("As it stood on"), _moment(document, "as_of")), (tr("Number"), text_of(document, "code")),
        (tr("Made with"), text_of(document, "made_with")),
    )  # fmt: skip
    return Overview(
        text_of(cluster, "name") or tr("A cluster without a name"),
        ", ".join(filter(None, about)),
        tuple((label, text) for label, text in facts if text),
        percent_of(result, "percent"),
        min(max(float(share) / 100, 0), 1) if share is not None else None,
        tuple((plain_text(each.title), float(each.share) / 100) for each in form.labels) if form else (),
        tr(
            "{figure_of} of {figure_of2} points",
            figure_of=figure_of(result, "points"),
            figure_of2=figure_of(result, "points_max"),
        ),
        text_of(result, "label"),
        tuple(texts_of(result, "label_reasons")),
        tuple(texts_of(document, "missing")),
        tuple(text_of(each, "message") for each in parts_of(document, "warnings")),
    )


def _replaced(document: Document) -> str:
    """Say which version it replaces and why; nothing where it replaces none."""
    number, before = whole_of(document, "revision"), whole_of(part_of(document, "supersedes"), "version")
    if number is None or before is None:
        return ""
    return tr(
        "{number}, replaces version {before}: {text_of}",
        number=number,
        before=before,
        text_of=text_of(document, "because"),
    )


def indicators_of(document: Document, form: Form | None) -> Listing:
    """Return the indicators with level, points and why."""
    known = form.indicators if form else {}
    lines = []
    for each in parts_of(part_of(document, "result"), "indicators"):
        id_, level = text_of(each, "id"), whole_of(each, "level")
        found = known.get(id_)
        title = f"{id_} {plain_text(found.title)}" if found else id_
        anchor = found.levels[level] if found and level is not None and level < len(found.levels) else ""
        given = tr(_GATES.get(text_of(each, "gate"), "–")) if level is None else str(level)
        counts = number_of(each, "points") is not None
        points = (
            tr(
                "{figure_of} of {figure_of2}",
                figure_of=figure_of(each, "points"),
                figure_of2=figure_of(each, "points_max"),
            )
            if counts
            else ""
        )
        details = (
            (tr("This level means"), plain_text(anchor, 2_000)), (tr("Why this level"), lines_of(each, "rationale")),
            (tr("How it counts"), lines_of(each, "why")), (tr("Points"), points),
        )  # fmt: skip
        lines.append(Line((title, given, points, _bar(each)), title, _told(details), level))
    return Listing(
        (tr("Indicator"), tr("Level"), tr("Points"), tr("Threshold")), tuple(lines), tr("No indicator stands in it.")
    )


def answers_of(document: Document, form: Form | None) -> Listing:
    """Return the answers by question."""
    names, currency = _names(document), text_of(document, "currency")
    lines = []
    for each in parts_of(document, "answers"):
        id_ = text_of(each, "question")
        title = _question(form, id_)
        answer = _answer(form, id_, each.get("value"), currency)
        source = part_of(each, "source")
        cell = " ".join(filter(None, (text_of(source, "sheet"), text_of(source, "cell"))))
        details = (
            (tr("Answer"), answer), (tr("Recorded by"), names.get(text_of(each, "author"), "")),
            (tr("Recorded"), _moment(each, "recorded_at")), (tr("Taken from"), cell), (tr("Question"), id_),
        )  # fmt: skip
        lines.append(Line((title, plain_text(answer), details[1][1]), title, _told(details)))
    return Listing((tr("Question"), tr("Answer"), tr("By")), tuple(lines), tr("No answer stands in it."))


def findings_of(document: Document, form: Form | None) -> Listing:
    """Return strengths, improvements and remarks."""
    lines = []
    for each in parts_of(document, "findings"):
        kind = tr(_KINDS.get(text_of(each, "kind"), ""))
        about = _indicator(form, text_of(each, "indicator"))
        title = " ".join(filter(None, (text_of(each, "number"), text_of(each, "title"))))
        details = ((tr("Kind"), kind), (tr("Indicator"), about), (tr("What was found"), lines_of(each, "text")))
        lines.append(Line((title, kind, about), title, _told(details)))
    return Listing((tr("Finding"), tr("Kind"), tr("Indicator")), tuple(lines), tr("No finding stands in it."))


def measures_of(document: Document, form: Form | None) -> Listing:
    """Return the measures of the improvement plan."""
    lines = []
    for each in parts_of(document, "measures"):
        title = " ".join(filter(None, (text_of(each, "number"), text_of(each, "title"))))
        before, after = whole_of(each, "from"), whole_of(each, "to")
        goal = (
            tr("level {before} to {after}", before=before, after=after)
            if before is not None and after is not None
            else ""
        )
        details = (
            (tr("What is to be done"), lines_of(each, "text")), (tr("Owner"), text_of(each, "owner")),
            (tr("Due¦the day of a measure"), _day(each, "due")),
            (tr("Indicator"), _indicator(form, text_of(each, "indicator"))),
            (tr("Goal"), goal), (tr("How it is proven"), lines_of(each, "proof")),
        )  # fmt: skip
        lines.append(Line((title, text_of(each, "owner"), _day(each, "due"), goal), title, _told(details)))
    return Listing(
        (tr("Measure"), tr("Owner"), tr("Due¦the day of a measure"), tr("Goal")),
        tuple(lines),
        tr("No measure stands in it."),
    )


def people_of(document: Document) -> Listing:
    """Return who assessed, in which role, with which declared interest."""
    signing = {text_of(each, "person") for each in parts_of(document, "required_signers")}
    lines = []
    for each in parts_of(document, "people"):
        name, role = text_of(each, "name"), text_of(each, "role")
        interest = lines_of(each, "interest")
        told = tr("Declares no interest") if interest == "none" else interest or tr("Declaration missing")
        signs = tr("has to sign") if text_of(each, "id") in signing else ""
        details = (
            (tr("Role"), tr(ROLES.get(role, role))),
            (tr("Interest in the cluster"), told),
            (tr("Signature"), signs),
        )
        lines.append(Line((name, tr(ROLES.get(role, role)), plain_text(told), signs), name, _told(details)))
    return Listing(
        (tr("Name"), tr("Role"), tr("Interest"), tr("Signature")), tuple(lines), tr("Nobody is named in it.")
    )


def documents_of(document: Document) -> Listing:
    """Return the index of evidence, also of documents that do not travel along."""
    names = _names(document)
    lines = []
    for each in parts_of(document, "evidence"):
        name = " ".join(filter(None, (text_of(each, "number"), text_of(each, "name"))))
        size = whole_of(each, "size")
        travels = tr("in this package") if each.get("included") is True else tr("not in this package")
        details = (
            (tr("Seen on"), _day(each, "seen_on")), (tr("Seen by"), names.get(text_of(each, "seen_by"), "")),
            (tr("Speaks for"), ", ".join(texts_of(each, "linked"))), ("SHA-256", text_of(each, "sha256")),
            (tr("Size"), size_text(size) if size is not None else ""), (tr("Where it is"), travels),
        )  # fmt: skip
        cells, member = (name, details[0][1], details[2][1], travels), f"evidence/{details[3][1]}"
        lines.append(Line(cells, name, _told(details), member=member))
    return Listing(
        (tr("Document"), tr("Seen on"), tr("Speaks for"), tr("Where")), tuple(lines), tr("No document was seen.")
    )


def _day(document: Document, name: str) -> str:
    """Write a day in words, or what stands there instead of one."""
    told = text_of(document, name)
    try:
        return date_text(date.fromisoformat(told))
    except ValueError:
        return told


def _moment(document: Document, name: str) -> str:
    told = text_of(document, name)
    try:
        return moment_text(clock.from_text(told), None, seconds=False)
    except (ValueError, OverflowError):
        return told


def _told(details: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((label, text) for label, text in details if text)


def _names(document: Document) -> dict[str, str]:
    return {text_of(each, "id"): text_of(each, "name") for each in parts_of(document, "people")}


def _bar(line: Document) -> str:
    met = line.get("threshold_met")
    return "met" if met is True else tr("not met") if met is False else ""


def _indicator(form: Form | None, id_: str) -> str:
    found = form.indicators.get(id_) if form else None
    return f"{id_} {plain_text(found.title)}" if found else id_


def _question(form: Form | None, id_: str) -> str:
    field = form.field(id_) if form else None
    if field is None:
        return id_
    titles = dict.fromkeys(filter(None, (field.question.title, field.title)))
    return plain_text(": ".join(titles)) or id_


def _answer(form: Form | None, id_: str, value: Json, currency: str) -> str:
    """Write an answer as the edition would, or as it stands where it does not fit the edition."""
    field = form.field(id_) if form else None
    if field is not None:
        try:
            return value_text(field, from_json(field, value, currency))[:_ANSWER_LIMIT]
        except (WorkbenchError, TypeError, ValueError, ArithmeticError, LookupError):
            return plain_text(tr("{value} (does not fit the question)", value=value), _ANSWER_LIMIT)
    return plain_text(str(value), _ANSWER_LIMIT)
