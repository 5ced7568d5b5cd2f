"""The JSON Schema for editors says what the reader says."""

import json
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from workbench.forms.library import list_editions
from workbench.forms.parts import FORM_KEYS, REPORT_PARTS
from workbench.forms.question_types import QuestionType
from workbench.kernel import locations

SCHEMA: dict[str, Any] = json.loads((locations.resources() / "schemas" / "edition.schema.json").read_text("utf-8"))
PARTS = {"form": SCHEMA} | {name: part for name, part in SCHEMA["$defs"].items() if "properties" in part}


def test_the_schema_knows_every_part_and_key_that_the_reader_knows() -> None:
    assert {name: set(part["properties"]) for name, part in PARTS.items()} == {
        name: set(keys) for name, keys in FORM_KEYS.items()
    }


def test_the_schema_knows_every_type_and_part_of_the_report() -> None:
    assert PARTS["question"]["properties"]["type"]["enum"] == [each.value for each in QuestionType]
    assert SCHEMA["properties"]["report"]["items"]["enum"] == list(REPORT_PARTS)


@pytest.mark.parametrize("edition", [entry.path for entry in list_editions()], ids=lambda path: path.parent.name)
def test_every_shipped_edition_is_valid(edition: Any) -> None:
    value = yaml.safe_load(edition.read_text(encoding="utf-8"))
    assert [each.message for each in Draft202012Validator(SCHEMA).iter_errors(value)] == []


def test_a_slip_is_no_edition() -> None:
    validator = Draft202012Validator(SCHEMA)
    assert not validator.is_valid({"id": "x", "version": "1", "titel": "X", "language": "en"})
    assert all(
        "description" in each for part in PARTS.values() for each in part["properties"].values() if "$ref" not in each
    )
