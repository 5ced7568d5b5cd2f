"""The prep sheet has the agenda, what to ask for and last year's answers, and no note of anybody."""

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from scenario import Scenario
from stage import take_last_year

from workbench.application import interviewing, logbook, visiting
from workbench.application.exporting import export
from workbench.application.views import look
from workbench.domain.agenda import propose


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    scenario = Scenario(tmp_path_factory.mktemp("prep"))
    take_last_year(scenario)
    visiting.plan_visit(scenario.services, scenario.id, date(2026, 12, 1))
    form = look(scenario.services, scenario.id).form
    visiting.plan_agenda(scenario.services, scenario.id, propose(form))
    logbook.ask_for(scenario.services, scenario.id, "Accounts 2025", "3.2")
    interviewing.write_note(scenario.services, scenario.id, "3.1", "between us: weak")
    folder = scenario.folder / "out"
    (made,) = export(
        scenario.services,
        scenario.assessment,
        folder,
        ("prep",),
        with_evidence=False,
        say=lambda _: None,
        language="sv",
    )
    pages = PdfReader(io.BytesIO(Path(made.path).read_bytes())).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_it_tells_when_what_is_talked_about(text: str) -> None:
    assert "09:00–09:15 Welcome" in text


def test_it_tells_what_to_ask_for_in_the_language_of_the_files(text: str) -> None:
    assert "Att be om Accounts 2025" in text
    assert "Endast för bedömarna" in text


def test_it_tells_last_years_answers(text: str) -> None:
    assert "2024: 83" in text


def test_notes_are_not_on_it(text: str) -> None:
    assert "between us" not in text
