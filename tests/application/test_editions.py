"""The edition that an assessment rests on: the very one, or a refusal in words."""

import hashlib
import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from editions import OLD
from scenario import Scenario

from workbench.application import editions
from workbench.application.editions import EditionAltered, form_of
from workbench.domain.assessments import Assessment
from workbench.forms.library import form_from_yaml
from workbench.store.errors import BlobAltered

EASIER = OLD.replace("threshold: 1", "threshold: 0")


@pytest.fixture
def resting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Scenario, Assessment]:
    """An assessment that rests on an edition which only its workspace has."""
    monkeypatch.setattr(editions, "_KEPT", {})
    scenario = Scenario(tmp_path)
    form = form_from_yaml(OLD.encode())
    kept = editions.keep_edition(scenario.services, form)
    named = replace(
        scenario.assessment, edition=form.id, edition_hash=str(kept["hash"]), edition_file=str(kept["file"])
    )
    return scenario, named


def test_it_is_read_from_the_workspace(resting: tuple[Scenario, Assessment]) -> None:
    scenario, assessment = resting
    assert form_of(scenario.services, assessment).hash == assessment.edition_hash


def test_an_edition_whose_file_was_altered_is_refused(resting: tuple[Scenario, Assessment]) -> None:
    scenario, assessment = resting
    path = scenario.path
    scenario.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        altered = connection.execute(
            "UPDATE blob_chunk SET content = CAST(replace(CAST(content AS TEXT), ?, ?) AS BLOB) WHERE sha256 = ?",
            ('title: First', 'title: Worst', assessment.edition_file),
        ).rowcount  # fmt: skip
    assert altered == 1
    scenario._open()
    with pytest.raises(BlobAltered):
        form_of(scenario.services, assessment)


def test_another_edition_under_the_first_ones_name_is_refused(resting: tuple[Scenario, Assessment]) -> None:
    scenario, assessment = resting
    assert form_from_yaml(EASIER.encode()).hash != assessment.edition_hash
    sha256, _ = scenario.services.workspace.blobs.add(io.BytesIO(EASIER.encode()))
    assert sha256 == hashlib.sha256(EASIER.encode()).hexdigest()
    for _ in range(2):  # Nor is it kept from the first time.
        with pytest.raises(EditionAltered, match="small"):
            form_of(scenario.services, replace(assessment, edition_file=sha256))
    assert form_of(scenario.services, assessment).hash == assessment.edition_hash
