"""The report on editions with sums, left-out indicators, mixed scales, added rows, Bronze, no label, fewer parts."""

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from filling import LABELS, NO_LABEL, SMALL, STATES, UNSCORED, Filled
from pypdf import PdfReader
from scenario import Scenario

from workbench.application import assessing
from workbench.application.scoring import open_score_sheet
from workbench.domain.dossier import Dossier, PreviousPeriod
from workbench.domain.recommendation import recommend
from workbench.exchange.report.drawing import draw_for_signing, draw_report
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.reading_back import check_report

PARTS = ("summary", "scores", "indicators", "findings", "plan", "evidence")


def text_of(pdf: bytes, folder: Path) -> str:
    (folder / "r.pdf").write_bytes(pdf)
    command = ["pdftotext", "-layout", folder / "r.pdf", "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def pages_of(dossier: Dossier, folder: Path) -> list[str]:
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    return [page for page in text_of(pdf, folder).split("\f") if page.strip()]


def page_with(pages: list[str], title: str, section: str) -> str:
    return next(page for page in pages if title in page and section in page.splitlines()[0])


def small(folder: Path, *changes: tuple[str, str], state: str = "reached") -> Filled:
    return Filled(folder, "small", state, changes)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("edition", ["small", "example", "benchmark-2019"])
def test_it_says_what_the_assessment_says(tmp_path: Path, edition: str, state: str) -> None:
    dossier = Filled(tmp_path, edition, state).dossier
    assert check_report(draw_report(dossier), dossier) == ()


def test_bronze_is_told_by_its_conditions_and_not_by_points(tmp_path: Path) -> None:
    dossier = Filled(tmp_path, "benchmark-2019").dossier
    summary = pages_of(dossier, tmp_path)[1]
    assert "Bronze recommended, all its conditions are met" in summary
    assert "At least 15 committed participants" in summary
    assert "Points for" not in summary and "from 0 %" not in summary and "needs 0" not in summary


def test_bronze_that_is_missed_says_what_stands_in_the_way(tmp_path: Path) -> None:
    dossier = Filled(tmp_path, "benchmark-2019", "short").dossier
    pages = pages_of(dossier, tmp_path)
    assert recommend(dossier).heading == "Bronze not reached: two of five conditions not met"
    assert "What stands in the way" in pages[1] and "A website" in pages[1]
    assert "groups reach" not in pages[2]


def test_a_sum_shows_its_parts_with_their_points(tmp_path: Path) -> None:
    page = page_with(pages_of(Filled(tmp_path, "benchmark-2019").dossier, tmp_path), "Green transition", "Indicators")
    lines = [" ".join(line.split()) for line in page.splitlines()]
    assert "4.6.1 Own footprint level 4 of 5 2 of 2.5" in lines
    assert "4.6.2 Help for participants level 3 of 5 1.5 of 2.5" in lines
    assert any(line.startswith("4.6 Green transition") and line.endswith("of 5") for line in lines)


def test_a_left_out_indicator_takes_lines_and_no_page(tmp_path: Path) -> None:
    pages = pages_of(Filled(tmp_path, "benchmark-2019").dossier, tmp_path)
    page = page_with(pages, "Geographical concentration", "Indicators")
    assert "Growth and stability of participation" in page
    assert "Not applicable: left out of points and maximum." in page
    assert "The field lies scattered over the country" in page
    assert "Committed participants within 150 km" not in page


def test_what_counts_as_zero_keeps_its_scale_and_says_so(tmp_path: Path) -> None:
    scenario = small(tmp_path, ("id: 1.2.1, title: Time,", "id: 1.2.1, title: Time, not_applicable: zero,"))
    open_score_sheet(scenario.services, scenario.assessment).rule_out("1.2.1", "Nobody is paid.")
    page = page_with(pages_of(scenario.dossier, tmp_path), "Time", "Indicators")
    assert "Not applicable: counts 0 of 2 points." in page
    assert "Not scored yet." not in page


def test_added_rows_are_a_table_with_names_on_the_left(tmp_path: Path) -> None:
    page = page_with(pages_of(Filled(tmp_path, "benchmark-2019").dossier, tmp_path), "Partner clusters abroad", "Ind")
    lines = [" ".join(line.split()) for line in page.splitlines()]
    assert "Cluster Country Partner since Joint projects" in lines
    assert "1 Zukunft Wasserstoff e. V. Germany 1 May 2021 2" in lines
    assert "3 Norsk Hydrogenforum Norway – 0" in lines


def test_a_long_table_runs_on_with_its_heads(tmp_path: Path) -> None:
    scenario = small(tmp_path)
    scenario.answer("partners", {f"{number}": {"name": f"Partner {number}", "projects": 1} for number in range(90)})
    pages = [page for page in pages_of(scenario.dossier, tmp_path) if "Partner 1" in page or "Partner 89" in page]
    assert len(pages) == 2
    assert all("Joint projects" in page for page in pages)


def test_a_question_that_is_not_asked_is_left_out(tmp_path: Path) -> None:
    asked = "\n".join(pages_of(small(tmp_path).dossier, tmp_path))
    (tmp_path / "other").mkdir()
    scenario = small(tmp_path / "other").answer("has_fee", False)
    left_out = "\n".join(pages_of(scenario.dossier, tmp_path))
    assert "Yearly fee" in asked and "Yearly fee" not in left_out


@pytest.mark.parametrize("levels", [2, 5, 11])
def test_a_scale_may_have_any_number_of_levels(tmp_path: Path, levels: int) -> None:
    words = ", ".join(f"Text {level}." for level in range(levels))
    scenario = small(tmp_path, ("levels: [Few., Enough., Many.]", f"levels: [{words}]"))
    open_score_sheet(scenario.services, scenario.assessment).score("1.1", levels - 1, "Seen.")
    dossier = scenario.dossier
    before = PreviousPeriod("2024", {}, {"1.1": 0}, {}, "assessed")
    pages = pages_of(replace(dossier, previous=before), tmp_path)
    assert f"Text {levels - 1}." in page_with(pages, "Members", "Indicators")


def test_an_edition_without_label_recommends_nothing(tmp_path: Path) -> None:
    dossier = small(tmp_path, *NO_LABEL).dossier
    pages = pages_of(dossier, tmp_path)
    assert f"{dossier.result.scores.points} points reached" in pages[1]
    assert "label body" not in "".join(pages)
    method = PdfReader(io.BytesIO(draw_report(dossier))).pages[-1].extract_text()
    assert "The edition knows no label." in " ".join(method.split())


def test_an_edition_without_scored_indicators_has_no_points(tmp_path: Path) -> None:
    pages = pages_of(small(tmp_path, *UNSCORED).dossier, tmp_path)
    assert "An assessment without points" in pages[1]
    assert "of 0" not in "".join(pages)


def test_a_gate_that_failed_is_named_as_the_edition_names_it(tmp_path: Path) -> None:
    scenario = small(tmp_path).answer("signed", False)
    open_score_sheet(scenario.services, scenario.assessment).score("1.2.2", 2, "Seen.")
    dossier = scenario.dossier
    assert recommend(dossier).heading == "Bronze not reached: trust not shown"
    pages_of(dossier, tmp_path)


@pytest.mark.parametrize(
    "kept", [(), ("summary",), ("indicators",), ("scores",), ("scores", "indicators"), ("summary", "findings")]
)
def test_only_the_parts_that_the_edition_prints_are_there(tmp_path: Path, kept: tuple[str, ...]) -> None:
    listed = f"report: [{', '.join(kept)}]\n" if kept else ""
    scenario = small(tmp_path, ("language: en\n", f"language: en\n{listed}"))
    add_findings(scenario)
    dossier = scenario.dossier
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    titles = {"summary": "Summary", "scores": "Scores", "indicators": "Indicators", "findings": "Findings"}
    wanted = [titles[each] for each in (kept or titles)] + ([] if kept else ["Improvement plan"])
    reader = PdfReader(io.BytesIO(pdf))
    places = {e.title: reader.get_destination_page_number(e) + 1 for e in reader.outline if not isinstance(e, list)}
    assert [*places] == ["Cover", *wanted, "Method and signatures"]
    cover = text_of(pdf, tmp_path).split("\f")[0]
    for title in (*wanted, "Method and signatures"):
        row = next(line for line in cover.splitlines() if title in line)
        assert row.split()[-1] == str(places[title])
    assert draw_for_signing(dossier).signature_fields[0]["page"] == len(reader.pages) == places["Method and signatures"]
    assert f"Page {len(reader.pages)} of {len(reader.pages)}" in reader.pages[-1].extract_text()


def test_critical_and_error_checks_are_listed_as_such(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019").answer("members_committed", 110).answer("board_from_firms", 20)
    last = "\n".join(pages_of(scenario.dossier, tmp_path)[-2:])
    order = [last.index(word) for word in ("Critical  ", "Error  ")]
    assert order == sorted(order)
    assert "There are more committed participants than participants." in last


def test_a_method_page_that_is_full_leaves_the_signatures_a_page_of_their_own(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "short")
    pages = pages_of(scenario.dossier, tmp_path)
    assert "What the figures leave open" in pages[-2]
    assert "Not signed yet" in pages[-1] and "Not signed yet" not in pages[-2]


@pytest.mark.parametrize("sections", [1, 6, 9])
def test_many_indicators_and_sections_stay_on_their_pages(tmp_path: Path, sections: int) -> None:
    scenario = Filled(tmp_path, "small", changes=[(SMALL[SMALL.index("sections:") :], many(sections, 40))])
    sheet = open_score_sheet(scenario.services, scenario.assessment)
    for place, indicator in enumerate(sheet.form.scored):
        sheet.score(indicator.id, place % 6, "Seen.")
    pages = pages_of(scenario.dossier, tmp_path)
    lists = [page for page in pages if "40 indicators" in page and "Points" in page]
    assert sum(page.count("Indicator number") for page in lists) == 40


def test_nothing_is_written_over_the_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside: list[str] = []
    written = Sheet.text

    def watched(self: Sheet, x: float, y: float, text: str, role: str = "body", *more: str, **how: object) -> float:
        width = self.width_of(text, role)
        left = x - {"left": 0.0, "right": width, "centre": width / 2}[str(how.get("align", "left"))]
        if left < 18 or left + width > 192 or y > 288:
            outside.append(f"{text} at {left:.0f}, {y:.0f}")
        return written(self, x, y, text, role, *more, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(Sheet, "text", watched)
    for place, (edition, state) in enumerate([("benchmark-2019", "reached"), ("example", "short")]):
        folder = tmp_path / str(place)
        folder.mkdir()
        draw_report(Filled(folder, edition, state).dossier)
    assert outside == []


def test_the_last_period_stands_beside_it(tmp_path: Path) -> None:
    dossier = Filled(tmp_path, "benchmark-2019").dossier
    levels = {id_: max(0, line.level - 1) for id_, line in dossier.result.scores.indicators.items() if line.level}
    before = PreviousPeriod("2024", dossier.answers, levels, dossier.derived, "assessed")
    pages = pages_of(replace(dossier, previous=before), tmp_path)
    assert "Every group is above its 2024 level" in pages[2]


def add_findings(scenario: Scenario) -> None:
    words = {"indicator": "1.1", "title": "Members stay", "text": "The list shows it."}
    assessing.add_finding(scenario.services, scenario.assessment, sort="strength", **words)
    details = {"title": "Ask members", "text": "Every year.", "indicator": "1.2.2", "from": 0, "to": 1}
    assessing.add_measure(scenario.services, scenario.assessment, details)


def many(sections: int, indicators: int) -> str:
    """Return sections with indicators of six levels."""
    lines, number = ["sections:"], 0
    for place in range(1, sections + 1):
        lines += [f'  - id: "{place}"', f"    title: Section number {place}", "    indicators:"]
        share = indicators // sections + (place <= indicators % sections)
        for at in range(1, share + 1):
            number += 1
            lines += [
                f'      - {{id: "{place}.{at}", title: Indicator number {number}, measures: It., '
                "levels: [a., b., c., d., e., f.]}"
            ]
    return "\n".join(lines) + "\n" + LABELS.replace("gates_failed == 0", "thresholds_failed == 0")
