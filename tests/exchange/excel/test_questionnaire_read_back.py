"""A questionnaire is read back before it is called done: as it is, and when something in it is wrong."""

import io
from pathlib import Path

import openpyxl
import pytest
from filling import Filled
from scenario import Scenario

from workbench.application import importing, questionnaires
from workbench.application.questionnaires import QuestionnaireNotRight, asking_of
from workbench.domain.revisions import Statement
from workbench.exchange.excel.questionnaire.drawing import draw_questionnaire
from workbench.exchange.excel.questionnaire.reading_back import check_questionnaire
from workbench.forms.library import get_edition
from workbench.kernel import locations
from workbench.kernel.ids import new_id
from workbench.kernel.tongue import LANGUAGES, writing_in

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
STATES = (
    {"state": "not_known", "why": "ny chef\nsedan mars"}, {"state": "not_applicable", "why": ""},
    {"state": "draft", "text": "ungefär fem, kanske 6"}, {"state": "draft", "text": "=1+1"},
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", ["benchmark-2019", "example"])
def test_whatever_is_known_reads_back(tmp_path: Path, edition: str, language: str) -> None:
    scenario = Filled(tmp_path, edition, "reached")
    fields = asking_of(scenario.services, scenario.assessment, "en").dossier.form.fields
    edit = new_id()
    said = [
        Statement(scenario.id, f"answer/{field}", STATES[at % len(STATES)], edit)
        for at, field in enumerate(fields)
        if at % 3 == 0
    ]
    scenario.services.say(said)
    assert questionnaires.draw(scenario.services, scenario.assessment, language)
    scenario.close()


def test_odd_figures_texts_and_currencies_read_back(tmp_path: Path) -> None:
    scenario = Filled(tmp_path, "benchmark-2019", "empty")
    scenario.answer("s3_link", True).answer("s3_domain", "  =SUM(A1)\n\n_x0041_ <b>\u00a0å" + "x" * 31_000)
    scenario.answer("website_address", "y" * 60_000).answer("has_website", True)
    scenario.answer("budget_total", {"amount": "1240000.55", "currency": "NOK"}).answer("staff_fte", "0.333333333")
    scenario.answer("members_total", 10**9).answer("founded_on", "1901-01-01").answer("training_days", "0")
    mark = {"state": "unclear", "remark": "“som 2025”?\nja, eller"}
    scenario.services.say([Statement(scenario.id, "mark/members_total", mark, new_id())])
    assert questionnaires.draw(scenario.services, scenario.assessment, "da")
    scenario.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_last_years_figures_are_told_from_foreign_ones(tmp_path: Path, language: str) -> None:
    scenario = Scenario(tmp_path)
    workbook = locations.resources() / "example" / "previous.xlsx"
    plan = importing.plan(scenario.services, scenario.assessment, workbook, importing.Choices("previous"))
    importing.take_over(scenario.services, scenario.assessment, workbook, plan, as_="previous")
    assert questionnaires.draw(scenario.services, scenario.assessment, language)
    scenario.close()


def test_what_is_wrong_is_found_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Scenario(tmp_path).answer("members_total", 86)
    asking = asking_of(scenario.services, scenario.assessment, "sv")
    with writing_in("sv"):
        book = openpyxl.load_workbook(io.BytesIO(draw_questionnaire(asking)))
    book["1 Struktur"]["D6"] = 68
    stream = io.BytesIO()
    book.save(stream)
    (fault,) = check_questionnaire(stream.getvalue(), asking, get_edition("ecei-2013"))
    assert "members_total" in fault
    monkeypatch.setattr(questionnaires, "draw_questionnaire", lambda _: stream.getvalue())
    with pytest.raises(QuestionnaireNotRight, match="members_total"):
        questionnaires.draw(scenario.services, scenario.assessment, "sv")
    scenario.close()
