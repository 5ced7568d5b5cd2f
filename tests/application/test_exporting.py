"""Files come in the reader's language; what a package says in data is the same in every one."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from scenario import Scenario

from workbench.application import assessing, exporting, releasing
from workbench.application.documents import result_document
from workbench.application.exporting import MAKERS, ExportNotRight, NoWordsYet, UnknownKind
from workbench.application.references import list_clusters
from workbench.domain.revisions import Statement
from workbench.exchange.report import drawing
from workbench.kernel.ids import new_id
from workbench.kernel.tongue import LANGUAGES


def written(scenario: Scenario, folder: Path, *kinds: str, language: str = "en") -> dict[str, Path]:
    files = exporting.export(
        scenario.services, scenario.assessment, folder, kinds,
        with_evidence=False, say=lambda _: None, language=language,
    )  # fmt: skip
    return {each.kind: each.path for each in files}


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_package_says_the_same_in_data_whatever_language_its_files_have(tmp_path: Path, language: str) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    documents = []
    for each in ("en", language):
        path = written(scenario, tmp_path / each, "package", language=each)["package"]
        with zipfile.ZipFile(path) as package:
            documents.append(json.loads(package.read("assessment.json")))
    for document in documents:
        for name in ("report_sha256", "report_size", "signature_fields"):
            document.pop(name)
    assert documents[0] == documents[1]
    result = result_document(scenario.dossier)
    assert documents[1]["result"] == {name: result[name] for name in documents[1]["result"]}


def test_no_file_depends_on_the_language_that_the_window_speaks(
    tmp_path: Path, foreign_window: Callable[[], None]
) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    scenario.answer("partners_regional", 4)
    releasing.release(scenario.services, scenario.assessment, ("name",), "public")
    kinds = [each for each in MAKERS if each != "assessors"]  # What is sealed differs each time.
    before = written(scenario, tmp_path / "before", *kinds)
    foreign_window()
    after = written(scenario, tmp_path / "after", *kinds)
    assert [kind for kind in kinds if content(before[kind]) != content(after[kind])] == []


def content(path: Path) -> object:
    if path.suffix != ".asice":
        return path.read_bytes()
    with zipfile.ZipFile(path) as package:
        return {each: package.read(each) for each in package.namelist()}


def test_every_kind_is_written_where_its_name_says(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    releasing.release(scenario.services, scenario.assessment, ("name",), "public")
    paths = written(scenario, tmp_path / "out", *MAKERS, language="fi")
    assert list(paths) == list(MAKERS)
    assert {path.name for path in paths.values()} == {path.name for path in (tmp_path / "out").iterdir()}
    assert paths["profile"].name == "Kattegatt-Vätgas-2026-profile.pdf"


def test_reasons_for_restated_figures_are_in_the_language_of_the_file(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124).answer("partners_regional", 4)
    scenario.answer("partners_national", 7)
    cluster = list_clusters(scenario.services)[0]
    now = assessing.start_assessment(scenario.services, cluster, "benchmark-2019", "2028").id
    scenario.services.say([Statement(now, "previous", scenario.id, new_id())])
    scenario.id = now
    found = {}
    for language in LANGUAGES:
        path = written(scenario, tmp_path / language, "workbook", language=language)["workbook"]
        cells = [cell for sheet in load_workbook(path) for row in sheet.iter_rows(values_only=True) for cell in row]
        found[language] = " ".join(each for each in cells if isinstance(each, str))
    assert "The same turnover over two years" in found["en"] and "asks once for all partners at home" in found["en"]
    assert "Sama vaihtuvuus kahden vuoden ajalta" in found["fi"] and "kysyy kerran kaikkia" in found["fi"]
    for language in LANGUAGES:
        assert language == "en" or ("The same turnover" not in found[language] and "[en]" not in found[language])


@pytest.mark.parametrize(("kind", "language", "error"), [("poster", "en", UnknownKind), ("report", "de", NoWordsYet)])
def test_an_unknown_kind_or_language_writes_nothing(
    tmp_path: Path, kind: str, language: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        written(Scenario(tmp_path), tmp_path / "out", kind, language=language)
    assert not (tmp_path / "out").exists()


def test_a_report_that_does_not_say_it_all_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Scenario(tmp_path).score("1.1.1", 3, "Seen in the register.")
    drawn = drawing.draw_for_signing(scenario.dossier)
    scenario.score("1.1.1", 3, "Seen in the archive.")
    monkeypatch.setattr(exporting, "draw_for_signing", lambda _: drawn)
    with pytest.raises(ExportNotRight, match="archive"):
        written(scenario, tmp_path / "out", "report")
    assert not list((tmp_path / "out").iterdir())
