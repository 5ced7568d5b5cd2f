"""Pages hold whatever they are given: long texts, many findings, three assessors; the file is tagged and linked."""

import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from filling import Filled
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from reports import before, flat, outside, text_of
from scenario import Scenario

from workbench.application import assessing, awarding, releasing
from workbench.domain.dossier import Dossier, Participant
from workbench.domain.labels import Basis
from workbench.domain.values import NotKnown
from workbench.exchange.report.drawing import draw_for_signing, draw_report
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.lettering import break_lines, width_of
from workbench.exchange.report.reading_back import check_report
from workbench.exchange.report.structure import ALT_LIMIT
from workbench.kernel.ids import PersonId

LONG = (
    "Pohjois-Suomen ja Sápmin uusiutuvan energian sekä kestävän kaivostoiminnan osaamiskeskittymä ry, Oulu ja Rovaniemi"
)


def crowded(folder: Path) -> Dossier:
    """Return an assessment with 60 findings, 25 measures and rationales of 4,000 characters."""
    scenario = Scenario(folder, cluster=LONG).pass_gate()
    for place in range(60):
        sort = ("strength", "improvement", "remark")[place % 3]
        words = {"title": f"Finding {place} says it in a line and a half of bold type, so that it has to wrap",
                 "text": f"Case {place} was seen in the minutes of four meetings. " * (1 + place % 6)}  # fmt: skip
        assessing.add_finding(scenario.services, scenario.assessment, sort=sort, indicator="2.4", **words)
    for place in range(25):
        details = {"title": f"Measure {place} with a long title", "text": f"Step {place} of the plan. " * (1 + place % 9),
                   "indicator": "5.3", "proof": "Minutes", "owner": "Birgitta Häggqvist-Þórsdóttir" if place % 4 else "",
                   "due": f"{2027 + place % 3}-{1 + place % 12:02}-28", "from": 1, "to": 3}  # fmt: skip
        assessing.add_measure(scenario.services, scenario.assessment, details)
    for place, indicator in enumerate(scenario.dossier.form.scored):
        sentences = (f"Sentence {place}.{at} tells what was seen, and where." for at in range(90))
        scenario.score(indicator.id, place % 6, " ".join(sentences)[:4000])
    return scenario.dossier


def test_two_who_agreed_are_told_of_as_a_sentence(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).score_points(120).dossier
    people = tuple(
        Participant(PersonId(name), name, "", role, "none") for name, role in (("Ann", "lead"), ("Bo", "co"))
    )
    agreed = replace(dossier, people=people, result=replace(dossier.result, basis=Basis.CONSENSUS))
    assert "Two assessors scored alone, before they saw each other's scores" in flat(
        text_of(draw_report(agreed), tmp_path)
    )
    assert "scored alone" not in flat(text_of(draw_report(dossier), tmp_path))


def test_sixty_findings_and_the_longest_rationales_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = crowded(tmp_path)
    found = outside(monkeypatch)
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    assert found == []
    text = text_of(pdf, tmp_path)
    assert all(f"Case {place} was seen" in flat(text) for place in range(60))
    assert "Together, if all succeed" not in text.split("\f")[-2].splitlines()[0]


def test_a_rationale_that_lacks_a_word_across_a_page_is_found_out(tmp_path: Path) -> None:
    dossier = crowded(tmp_path)
    pdf = draw_report(dossier)
    lines = dict(dossier.result.scores.indicators)
    lines["2.4"] = replace(lines["2.4"], rationale=lines["2.4"].rationale.replace(".45 tells", ".45 told"))
    result = replace(dossier.result, scores=replace(dossier.result.scores, indicators=lines))
    assert [each.code for each in check_report(pdf, replace(dossier, result=result))] == ["REP-202"]


def test_three_assessors_sign_on_the_last_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = Scenario(tmp_path).pass_gate().score_points(124).dossier
    roles = (
        ("lead", "none"),
        ("co", "Gave a talk to members in May 2024. " * 4),
        ("third", None),
        ("observer", "none"),
    )
    people = tuple(
        Participant(PersonId(f"p{place}"), f"Þóra Häggqvist-Sigurðardóttir {place}", "", role, interest)
        for place, (role, interest) in enumerate(roles)
    )
    dossier = replace(dossier, people=people, previous=before(dossier))
    found = outside(monkeypatch)
    drawn = draw_for_signing(dossier)
    assert check_report(drawn.content, dossier) == () and found == []
    last = len(PdfReader(io.BytesIO(drawn.content)).pages)
    assert [each["page"] for each in drawn.signature_fields] == [last] * 3
    assert [each["box"][:2] for each in drawn.signature_fields] == [[56.7, 294.8], [306.1, 294.8], [56.7, 181.4]]
    assert text_of(drawn.content, tmp_path).split("\f")[-2].count("Not signed yet") == 3


def test_addresses_break_after_a_stroke_and_words_without_end_anywhere() -> None:
    address = "https://kattegat-hydrogen.example/a/long/way/to/the/minutes?of=the&annual=meeting"
    lines = break_lines(f"See {address} there.", "Regular", 9.5, 120)
    assert "".join(line.text + ("" if line.is_cut else " ") for line in lines).strip() == f"See {address} there."
    assert all(width_of(line.text, "Regular", 9.5) <= 120 for line in break_lines("x" * 400, "Regular", 9.5, 120))


# The file


def test_bookmarks_have_two_levels_and_contents_and_pages_are_links(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    details = {"title": "Ask members", "indicator": "5.3", "from": 2, "to": 4}
    assessing.add_measure(scenario.services, scenario.assessment, details)
    pdf = draw_report(scenario.dossier)
    reader = PdfReader(io.BytesIO(pdf))
    tops = [each.title for each in reader.outline if not isinstance(each, list)]
    below = [each.title for part in reader.outline if isinstance(part, list) for each in part]
    assert tops == ["Cover", "Summary", "Scores", "Indicators", "Improvement plan", "Method and signatures"]
    assert "31 indicators" in below and "2.2.4 Stability of staff" in below and len(below) == 32
    links = [len(page.get("/Annots") or []) for page in reader.pages]
    assert links[0] == len(tops) - 1 and links[3] == 31
    pages = text_of(pdf, tmp_path).split("\f")
    plan = next(place for place, page in enumerate(pages, 1) if "One measure, up to two points" in page)
    assert f"Measure M1, page {plan}" in flat("".join(pages))


def elements(pdf: bytes) -> list[DictionaryObject]:
    """Return the elements of the structure tree."""
    found: list[DictionaryObject] = []
    waiting = [PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"]]  # type: ignore[index]
    while waiting:
        kids = waiting.pop().get("/K", [])
        for kid in [each.get_object() for each in kids]:
            if isinstance(kid, DictionaryObject) and "/S" in kid:
                found.append(kid)
                waiting.append(kid)
    return found


def test_headings_tables_and_pictures_are_told_as_such(tmp_path: Path) -> None:
    found = elements(draw_report(crowded(tmp_path)))
    kinds = {each["/S"] for each in found}
    assert {"/H1", "/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD", "/Figure", "/TOC", "/TOCI", "/L", "/LI"} <= kinds
    figures = [str(each.get("/Alt", "")) for each in found if each["/S"] == "/Figure"]
    assert len(figures) > 30 and all(0 < len(each) <= ALT_LIMIT for each in figures)
    assert all(each["/A"]["/Scope"] == "/Column" for each in found if each["/S"] == "/TH")  # type: ignore[index]


def test_words_of_one_line_are_apart_in_the_text_layer(tmp_path: Path) -> None:
    pages = PdfReader(io.BytesIO(draw_report(Scenario(tmp_path).score("1.1.1", 3, "Seen.").dossier))).pages
    cover = pages[0].extract_text()
    assert re.search(r"Summary\s+2", cover) and "Summary2" not in cover


def test_a_file_says_what_it_is_in_its_metadata(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).dossier
    reader = PdfReader(io.BytesIO(draw_report(dossier)))
    assert reader.metadata is not None and reader.xmp_metadata is not None
    assert reader.metadata.title == "Assessment report, Kattegatt Vätgas, 2026"
    assert reader.xmp_metadata.dc_title == {"x-default": reader.metadata.title}
    assert reader.xmp_metadata.dc_creator == ["Ann Berg"] and reader.xmp_metadata.dc_language == ["en-GB"]


def test_every_kind_has_the_same_bytes_in_another_process_zone_and_hash_seed(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    items = ("name", "members_total", "members_committed")
    releasing.release(scenario.services, scenario.assessment, items, "public")
    awarding.award(scenario.services, scenario.assessment.cluster, "gold", by="Body", on=scenario.clock.now().date())
    scenario.close()
    script = (
        "import hashlib, sys; from pathlib import Path; from scenario import NOON\n"
        "from workbench.application import exporting; from workbench.application.home import Home\n"
        "from workbench.application.references import list_assessments; from workbench.bootstrap import open_services\n"
        f"home, out = Home(Path({str(tmp_path / 'home')!r}), NOON), Path(sys.argv[1])\n"
        f"with open_services(Path({str(tmp_path / 'north.workbench')!r}), writing=False, home=home) as services:\n"
        "    files = exporting.export(services, list_assessments(services)[0], out, ('report', 'feedback', 'profile'),\n"
        "                             with_evidence=False, say=lambda _: None, language='fi')\n"
    )
    root, seen = Path(__file__).parents[3], set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        out = tmp_path / seed
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": f"{root}:{root / 'tests'}"}
        subprocess.run([sys.executable, "-c", script, str(out)], env=env, check=True)
        hashes = [hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(out.iterdir())]
        assert len(hashes) == 3
        seen.add(tuple(hashes))
    assert len(seen) == 1


def test_no_page_is_drawn_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []
    start = Sheet.start
    monkeypatch.setattr(Sheet, "start", lambda self, *how, **more: (started.append(1), start(self, *how, **more))[1])
    pdf = draw_report(Scenario(tmp_path).pass_gate().score_points(124).dossier)
    assert len(started) == len(PdfReader(io.BytesIO(pdf)).pages)


def test_figures_beside_a_short_text_go_on_on_the_next_page_and_never_over_one_another(tmp_path: Path) -> None:
    dossier = Filled(tmp_path, "benchmark-2019").dossier
    unknown = {
        name: replace(answer, value=NotKnown("nobody counted, as it was asked for the first time in that year"))
        for name, answer in dossier.answers.items()
        if name.startswith("services.")
    }
    dossier = replace(dossier, previous=before(dossier, answers=unknown))
    pages = text_of(draw_report(dossier), tmp_path).split("\f")
    told = [flat(page).count("2024: not known") for page in pages]
    assert sum(told) == len(unknown)
    assert sum(count > 0 for count in told) == 2, told
