"""The report says what the assessment says, whole, in every case that a board can meet."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import assessing
from workbench.domain.recommendation import recommend
from workbench.exchange.report.drawing import draw_for_signing, draw_report
from workbench.exchange.report.reading_back import check_report

ALPHABETS = "åäö ÅÄÖ øæ ØÆ ð þ Þ čđŋšŧž ČĐŊŠŦŽ áâï Áïgïn é"


def text_of(pdf: bytes, folder: Path) -> str:
    (folder / "r.pdf").write_bytes(pdf)
    return subprocess.run(["pdftotext", folder / "r.pdf", "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("points", "heading"),
    [
        (150, "Gold recommended, 30 points above the line"), (124, "Gold recommended, four points above the line"),
        (120, "Gold recommended, exactly on the line"), (119, "Gold not reached, one point short"), (60, "Gold not reached, 60 points short"),
    ],
)  # fmt: skip
def test_the_heading_is_the_finding(tmp_path: Path, points: int, heading: str) -> None:
    dossier = Scenario(tmp_path).pass_gate().score_points(points).dossier
    assert recommend(dossier).heading == heading
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    assert heading in text_of(pdf, tmp_path)


def test_a_minimum_requirement_that_failed_is_the_heading_at_any_points(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).pass_gate().score_points(150).score("1.1.1", 1).dossier
    assert recommend(dossier).heading == "Gold not reached: one minimum requirement not met"
    assert "What stands in the way" in text_of(draw_report(dossier), tmp_path)


def test_a_draft_says_that_it_is_not_final(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).pass_gate().score("1.1.1", 5, "Seen.").dossier
    text = text_of(draw_report(dossier), tmp_path)
    assert "1 of 30 indicators scored, result not final" in text
    assert "draft, not signed" in text
    assert "recommended" not in text.split("The assessors recommend")[0]


def test_working_edition_is_said_on_every_page(tmp_path: Path) -> None:
    text = text_of(draw_report(Scenario(tmp_path).pass_gate().score_points(120).dossier), tmp_path)
    pages = [page for page in text.split("\f") if page.strip()]
    assert len(pages) > 15
    assert all("working edition" in page.casefold() for page in pages)


def test_every_letter_of_the_north_comes_back_as_typed(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path, cluster=ALPHABETS).score("1.1.1", 3, ALPHABETS).dossier
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    text = text_of(pdf, tmp_path)
    assert all(letter in text for letter in ALPHABETS)


def test_long_names_and_long_rationales_are_whole(tmp_path: Path) -> None:
    name = "Pohjois-Suomen ja Sápmin uusiutuvan energian sekä kestävän kaivostoiminnan osaamiskeskittymä ry, Oulu ja Rovaniemi"
    scenario = Scenario(tmp_path, cluster=name).pass_gate()
    for number, indicator in enumerate(("1.1.1", "2.4", "5.3")):
        scenario.score(indicator, 3, " ".join(f"Sentence {number}-{at} tells what was seen." for at in range(120)))
    pdf = draw_report(scenario.dossier)
    assert check_report(pdf, scenario.dossier) == ()
    assert "continued" in text_of(pdf, tmp_path)


def test_mark_up_in_data_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path, cluster="<b>A</b> & <img src='/etc/passwd'/>").score(
        "1.1.1", 3, "<font size=40>x</font>"
    )
    dossier = scenario.dossier
    assert check_report(draw_report(dossier), dossier) == ()


def test_a_remark_that_is_missing_is_found_out(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).score("1.1.1", 3, "Seen in the register.")
    pdf = draw_report(scenario.dossier)
    problems = check_report(pdf, scenario.score("1.1.1", 3, "Seen in the archive.").dossier)
    assert [each.code for each in problems] == ["REP-202"]


def test_findings_measures_and_evidence_have_their_pages(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).fill().score_points(124)
    words = {"indicator": "2.4", "title": "Members decide", "text": "Minutes record it."}
    assessing.add_finding(scenario.services, scenario.assessment, sort="strength", **words)
    details = {
        "title": "Ask members",
        "text": "Every year.",
        "indicator": "5.3",
        "due": "2027-03-31",
        "from": 2,
        "to": 4,
    }
    assessing.add_measure(scenario.services, scenario.assessment, details)
    text = text_of(draw_report(scenario.dossier), tmp_path)
    for words_there in (
        "One strength",
        "One measure, up to two points",
        "To be named",
        "documents seen",
        "31\u00a0March\u00a02027",
    ):
        assert words_there.replace("\u00a0", " ") in text.replace("\u00a0", " ")


def test_the_same_bytes_in_another_process_zone_and_hash_seed(tmp_path: Path) -> None:
    Scenario(tmp_path).pass_gate().score_points(124).close()
    script = (
        "import sys, hashlib; from pathlib import Path; from workbench.application.home import Home; from scenario import NOON, Scenario\n"
        "from workbench.bootstrap import open_services; from workbench.application.references import list_assessments\n"
        "from workbench.application.dossiers import build_dossier; from workbench.exchange.report.drawing import draw_report\n"
        f"with open_services(Path({str(tmp_path / 'north.workbench')!r}), writing=False, home=Home(Path({str(tmp_path / 'home')!r}), NOON)) as s:\n"
        "    print(hashlib.sha256(draw_report(build_dossier(s, list_assessments(s)[0]))).hexdigest())"
    )
    root = Path(__file__).parents[3]
    seen = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": f"{root}:{root / 'tests'}"}
        done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=True)
        seen.add(done.stdout)
    assert len(seen) == 1


def test_only_embedded_fonts_and_a_tagged_structure(tmp_path: Path) -> None:
    (tmp_path / "r.pdf").write_bytes(draw_report(Scenario(tmp_path).pass_gate().score_points(124).dossier))
    fonts = subprocess.run(
        ["pdffonts", tmp_path / "r.pdf"], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts
    assert all("Workbench" in line and line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    info = subprocess.run(
        ["pdfinfo", "-struct-text", tmp_path / "r.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert "H1" in info and "Figure" in info and "Kattegatt" in info


def test_one_signature_field_for_the_one_assessor_on_the_last_page(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).dossier
    pages = text_of(draw_report(dossier), tmp_path).count("\f")
    assert draw_for_signing(dossier).signature_fields == [{"page": pages, "box": [56.7, 181.4, 289.1, 266.5]}]
