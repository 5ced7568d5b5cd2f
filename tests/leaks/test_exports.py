"""Who gets what: a word of its own in everything that can be said, and every kind of file that may go out, unpacked."""

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from leaks.canaries import found_in
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from pypdf import PdfReader, PdfWriter
from scenario import Scenario

from workbench.application import (
    assessing,
    collecting,
    exporting,
    identities,
    interviewing,
    participating,
    releasing,
)
from workbench.application.home import Home
from workbench.application.scoring import open_score_sheet
from workbench.domain.corrections import CORRECTION
from workbench.domain.marks import MARK, SELF
from workbench.domain.revisions import Statement
from workbench.kernel.ids import new_id
from workbench.kernel.tongue import LANGUAGES

PERSON = "quokkasson"
RESULT = {
    "quokkaklynge": "the cluster's name",
    "quokkasvar": "an answer",
    "quokkarow": "an answer in a row that a person added",
    "quokkagrund": "why a question has no answer: printed in its place",
    "quokkaforr": "last period's answer, beside today's",
    "quokkawhy": "why a level was given, in the lane that is the result",
    "quokkafund": "a finding's title",
    "quokkatext": "a finding's text",
    "quokkatiltak": "a measure's title",
    "quokkaomtale": "a measure's text",
    "quokkaeier": "who owns a measure",
    "quokkabevis": "what will prove a measure",
    "quokkafilnavn": "the name of a document, in the index of evidence",
    "quokkahabil": "a declaration of interest",
    "quokkaretting": "why a revision replaces a version",
    PERSON: "who the assessors are",
}
"""What the result is, and what it rests on: for the cluster, the label body and the programme (EXCHANGE.md, package)."""
RELEASED, OWN_DOCUMENT = "quokkaslipp", "quokkainnhold"
"""What stands in documents: in one that the cluster released to the programme, in one that it did not."""
PROFILE = {
    "quokkaslagord": "a story that everybody may see",
    "quokkaklynge": "the name",
    "quokkasvar": "a released answer",
}
NEVER = {
    "quokkaintern": "private notes",
    "quokkainnboks": "the inbox",
    "quokkamerke": "a cluster's remark on a question",
    "quokkaselv": "why the cluster gives itself a level",
    "quokkafelt": "a note on an answer",
    "quokkaoverskrevet": "an answer that was overwritten",
    "quokkatidligere": "a rationale that was overwritten",
    "quokkaannen": "why somebody who left the assessment gave a level",
    "quokkaslettet": "a finding that was removed",
    "quokkaborte": "a document that was removed: its name and what stands in it",
    "quokkaepost": "an e-mail address: only on the questionnaire that goes back to it",
    "quokkadisk": "a folder on the laptop",
    "quokkalosen": "a cell of last year's workbook that nobody placed",
    "quokkahemmelig": "a claim that only the programme may see",
    "quokkaforrnote": "last period's private notes",
}
"""What only the assessors' file may carry, or nobody's (EXCHANGE.md, "Two packages")."""
WORDS = (*RESULT, *PROFILE, *NEVER, RELEASED, OWN_DOCUMENT)
WORKBOOK = frozenset(RESULT) - {"quokkahabil"}
ASKED = {"quokkaklynge", "quokkasvar", "quokkarow", "quokkagrund", "quokkaforr", "quokkaepost", PERSON}
"""A questionnaire: what is known, last year's values, and to whom it goes back."""
OWN_WORDS = {"quokkamerke", "quokkaselv"}
"""What the cluster wrote into an earlier one: it gets its own words back, and nobody else gets them."""
FEEDBACK = frozenset({"quokkaklynge", "quokkafund", "quokkatext", PERSON})


@dataclass(frozen=True)
class Kind:
    """A file that may go out, and the words that may be in it."""

    kind: str
    may: frozenset[str]
    audience: str = "cluster"
    with_evidence: bool = False


ALL = frozenset(RESULT)
KINDS = {
    "workbook": Kind("workbook", WORKBOOK),
    "report": Kind("report", ALL),
    "package for the cluster": Kind("package", ALL),
    "package for the cluster with documents": Kind("package", ALL | {RELEASED, OWN_DOCUMENT}, with_evidence=True),
    "package for the programme": Kind("package", ALL, "programme"),
    "package for the programme with documents": Kind("package", ALL | {RELEASED}, "programme", with_evidence=True),
    "questionnaire": Kind("questionnaire", frozenset(ASKED | OWN_WORDS)),
    "feedback": Kind("feedback", FEEDBACK),
    "profile": Kind("profile", frozenset(PROFILE)),
}
TRIED = [
    *((name, "en") for name in KINDS),
    *(
        (name, language)
        for name in ("package for the cluster", "questionnaire", "feedback", "profile")
        for language in LANGUAGES
        if language != "en"
    ),
]
"""A package has workbook and report in it, and differs by audience in its documents alone."""


def texts_of(name: str, content: bytes) -> Iterator[bytes]:
    """Yield what a file says to whoever looks into it with any tool: pages, properties, attachments, parts, raw."""
    yield name.encode()
    if content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive.comment
            for each in archive.infolist():
                yield each.comment + each.extra
                yield from texts_of(each.filename, archive.read(each))
        return
    yield content
    if content.startswith(b"%PDF-"):
        reader = PdfReader(io.BytesIO(content))
        # A page breaks words at its edges: without its breaks they are whole.
        yield "".join(page.extract_text() for page in reader.pages).replace("\n", "").encode()
        yield repr([reader.metadata, reader.outline, [*reader.attachments.items()], reader.xmp_metadata]).encode()


def said_in(path: Path) -> set[str]:
    """Return the words that a file says."""
    return set().union(*(found_in(each, WORDS) for each in texts_of(path.name, path.read_bytes())))


def fill(scenario: Scenario, work: Path) -> None:
    """Say something of every kind, some of it twice, some of it taken back."""
    services, a = scenario.services, scenario.id
    say: Callable[..., object] = lambda field, value, **more: services.say(
        [Statement(a, field, value, new_id(), **more)]
    )
    scenario.answer("s3_link", value=True).answer("s3_domain", "quokkaoverskrevet").answer(
        "s3_domain", "quokkasvar", "quokkafelt"
    )
    scenario.answer("clusters_abroad", {new_id(): {"name": "quokkarow", "country": "Norway", "joint_projects": 1}})
    scenario.answer("members_abroad", {"state": "not_known", "why": "quokkagrund"})
    for question in ("members_total", "members_committed", "board_meetings"):
        scenario.answer(question, 80)
    sheet = open_score_sheet(services, scenario.assessment)
    indicators = [each.id for each in sheet.form.scored]
    for indicator in indicators:
        sheet.score(indicator, 2, "quokkatidligere")
        sheet.score(indicator, 3, "quokkawhy")
    say(f"score/{indicators[0]}/{new_id()}", 1, why="quokkaannen")
    say(f"score/{indicators[0]}/{SELF}", 1, why="quokkaselv")
    say(f"{MARK}members_total", {"state": "unclear", "remark": "quokkamerke"})
    interviewing.write_note(services, a, indicators[0], "quokkaintern")
    interviewing.add_quick_note(services, a, "9.9.9 quokkainnboks", indicators[0])
    interviewing.mark_for_discussion(services, a, indicators[0], marked=True)
    finding = {"sort": "strength", "indicator": indicators[0]}
    assessing.add_finding(services, scenario.assessment, **finding, title="quokkafund", text="quokkatext")
    gone = assessing.add_finding(services, scenario.assessment, **finding, title="quokkaslettet", text="quokkaslettet")
    interviewing.remove(services, a, gone, "finding", indicators[0])
    details = {"title": "quokkatiltak", "text": "quokkaomtale", "owner": "quokkaeier", "proof": "quokkabevis"}
    details |= {"indicator": indicators[0], "due": "2027-06-30", "from": 1, "to": 2}
    assessing.add_measure(services, scenario.assessment, details)
    _documents(scenario, work, indicators[0])
    participating.declare_interest(services, a, "quokkahabil")
    release = lambda items, to, text="": releasing.release(services, scenario.assessment, items, to, text)
    release(("claim",), "programme", "quokkahemmelig")
    release(("story",), "public", "quokkaslagord")
    supersedes = {"version": 1, "sha256": "0" * 64, "on": "2026-11-01"}
    say(CORRECTION, {"revision": 2, "supersedes": supersedes, "because": "quokkaretting"})
    say("version", 2)
    release(("name", "s3_domain", "members_total", "members_committed", "board_meetings"), "public")


def _documents(scenario: Scenario, work: Path, indicator: str) -> None:
    folder = work / "quokkadisk"
    folder.mkdir()
    for name, content in (("a", RELEASED), ("b", OWN_DOCUMENT), ("quokkaborte", "quokkaborte")):
        path = folder / f"{name if name != 'b' else 'quokkafilnavn'}.txt"
        path.write_text(content)
        seen = collecting.add_evidence(scenario.services, scenario.assessment, path, indicator)
        if name == "a":
            releasing.release(scenario.services, scenario.assessment, (seen.number,), "programme")
        if name == "quokkaborte":
            interviewing.remove(scenario.services, scenario.id, seen.id, "evidence", indicator)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scenario]:
    """A revision of an assessment in which every word has been said, on a laptop whose folders have names too."""
    work = tmp_path_factory.mktemp("work")
    folder = work / "quokkadisk-ws"
    folder.mkdir()
    scenario = Scenario(folder, cluster="quokkaklynge", edition="benchmark-2019", home=folder / "quokkadisk-home")
    Home(scenario.home.path, scenario.clock).take_person(PERSON.capitalize(), "quokkaepost@example.org")
    identities.make(scenario.home, PERSON.capitalize(), None, work / "a.p12", "four words by chance")
    person = scenario.home.get_person()
    scenario.reopened()
    for field, value in (("name", person.name), ("email", person.email)):
        scenario.services.say([Statement(person.id, field, value, new_id())])
    _last_period(scenario)
    fill(scenario, work)
    yield scenario
    scenario.close()


def _last_period(scenario: Scenario) -> None:
    """Let there be a period before, with notes and a cell that nobody placed."""
    this, cluster = scenario.id, scenario.assessment.cluster
    services = scenario.services
    found = next(each for each in assessing.list_clusters(services) if each.id == cluster)
    scenario.id = assessing.start_assessment(services, found, "benchmark-2019", "2025").id
    scenario.answer("s3_link", value=True).answer("s3_domain", "quokkaforr")
    interviewing.write_note(services, scenario.id, "1.1", "quokkaforrnote")
    unplaced = [{"cell": "A!B1", "text": "quokkalosen", "file": "quokkalosen.xlsx", "file_sha256": "0" * 64}]
    services.say([Statement(scenario.id, "unplaced", unplaced, new_id())])
    services.say([Statement(this, "previous", scenario.id, new_id())])
    scenario.id = this


@pytest.mark.parametrize(("name", "language"), TRIED)
def test_each_file_says_what_it_may_and_nothing_else(told: Scenario, tmp_path: Path, name: str, language: str) -> None:
    kind = KINDS[name]
    (made,) = exporting.export(
        told.services, told.assessment, tmp_path / "out", (kind.kind,),
        with_evidence=kind.with_evidence, say=str, language=language, audience=kind.audience,
    )  # fmt: skip
    assert said_in(made.path) == kind.may
    laptop = (str(told.services.workspace.device), told.home.device_fingerprint())
    assert not any(found_in(each, laptop) for each in texts_of(made.path.name, made.path.read_bytes()))


def test_every_word_was_said(told: Scenario) -> None:
    said = repr(told.services.workspace.revisions.all()).encode()
    documents = b"".join(
        b"".join(told.services.workspace.blobs.chunks(each.value))
        for each in told.services.workspace.revisions.all()
        if each.field == "sha256"
    )
    said += documents + str(told.path).encode()
    assert {word for word in WORDS if word.encode() not in said.lower()} == set()


def test_the_search_looks_everywhere(tmp_path: Path) -> None:
    words = iter(NEVER)
    pdf = PdfWriter()
    pdf.add_blank_page(100, 100)
    pdf.add_metadata({"/Keywords": next(words)})
    pdf.add_attachment(f"{next(words)}.txt", next(words).encode())
    pdf.add_outline_item(title=next(words), page_number=0)
    page = io.BytesIO()
    pdf.write(page)
    book = Workbook()
    book.create_sheet("Hidden").sheet_state = "hidden"
    book["Hidden"]["A1"].comment = Comment(next(words), next(words))
    name = next(words)
    book.defined_names[name] = DefinedName(name, attr_text="Hidden!$A$1")
    book.properties.creator = next(words)
    book.save(tmp_path / "book.xlsx")
    with zipfile.ZipFile(tmp_path / "all.asice", "w") as package:
        package.writestr(f"{next(words)}.pdf", page.getvalue())
        package.write(tmp_path / "book.xlsx")
    used = len(NEVER) - len(list(words))
    assert said_in(tmp_path / "all.asice") == set(list(NEVER)[:used])
