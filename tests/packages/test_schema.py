"""The JSON Schema of `assessment.json` fits all that is written, is strict where the format is, and lets it grow."""

import copy
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from filling import NO_LABEL, STATES, UNSCORED, Filled
from jsonschema import Draft202012Validator
from scenario import Scenario
from signed_packages import Signed, members_of, repacked

from workbench.application import exporting
from workbench.exchange.keys.trust import NOBODY
from workbench.exchange.package.documents import parse_document
from workbench.exchange.package.schema import WHOLE, fault_in
from workbench.exchange.package.verifying import verify
from workbench.forms.library import form_from_yaml
from workbench.kernel import locations

SCHEMA: dict[str, Any] = json.loads(
    (locations.resources() / "schemas" / "assessment.schema.json").read_text(encoding="utf-8")
)
PARTS = {"assessment": SCHEMA} | {name: part for name, part in SCHEMA["$defs"].items() if "properties" in part}
FIRST = Path(__file__).parents[1] / "golden" / "packages" / "format-1.asice"
GOLDEN = sorted(FIRST.parent.glob("*.asice"))
CLOSED = {"money", "state"}
"""Values: one of a new kind could not be left out by a reader that does not know it."""


def document_of(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(members_of(path)["assessment.json"])
    return document


def packed(scenario: Scenario) -> dict[str, Any]:
    """Export and return what the package says; its edition is the one that travels along."""
    files = exporting.export(
        scenario.services, scenario.assessment, scenario.folder / "out", ("package",), with_evidence=True, say=str
    )
    scenario.close()
    document = document_of(files[0].path)
    assert form_from_yaml(members_of(files[0].path)["form.yaml"]).hash == document["edition"]["hash"]
    return document


def objects_in(value: Any, schema: dict[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield each object of a document whose keys the format names, with the part of the schema that describes it."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    for each in schema.get("anyOf", ()):
        yield from objects_in(value, each)
    if isinstance(value, dict) and "properties" in schema:
        if schema.get("required", []) and not {*schema["required"]} <= value.keys():
            return
        yield value, schema
        for name, inner in schema["properties"].items():
            if name in value:
                yield from objects_in(value[name], inner)
    if isinstance(value, list):
        for each in value:
            yield from objects_in(each, schema.get("items", {}))


def check_complete(document: dict[str, Any]) -> None:
    """Hold that both validators take it, and that the schema names every key that is written."""
    assert [each.message for each in Draft202012Validator(SCHEMA).iter_errors(document)] == []
    assert fault_in(document) == ""
    for found, part in objects_in(document, SCHEMA):
        assert found.keys() <= part["properties"].keys()


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    scenario = Filled(tmp_path_factory.mktemp("schema"), "benchmark-2019").answer("members_committed", 110)
    return packed(scenario)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_it_fits_every_golden_package(path: Path) -> None:
    check_complete(document_of(path))


@pytest.mark.parametrize("state", [*STATES, "empty"])
@pytest.mark.parametrize("edition", ["small", "example", "benchmark-2019"])
def test_it_fits_all_that_is_written(tmp_path: Path, edition: str, state: str) -> None:
    """Free rows, what does not apply, sums of parts, levels left out, a label and none."""
    check_complete(packed(Filled(tmp_path, edition, state)))


@pytest.mark.parametrize("changes", [NO_LABEL, UNSCORED], ids=["no-label", "gates-only"])
def test_it_fits_an_edition_without_a_label_or_a_score(tmp_path: Path, changes: Any) -> None:
    document = packed(Filled(tmp_path, "small", changes=changes))
    check_complete(document)
    assert document["result"]["label"] is None


def test_it_fits_what_several_have_to_sign(signed: Signed) -> None:
    document = document_of(signed.path)
    check_complete(document)
    assert len(document["required_signers"]) == 2


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"result": {}}, "result/points"),
        ({"period": "last year"}, "period"),
        ({"as_of": "yesterday"}, "as_of"),
        ({"missing": [3]}, "missing/0"),
        ({"derived": {"x": 3}}, "derived/x"),
        ({"derived": {"a\n\u202e" + "b" * 500: 3}}, "derived/a??" + "b" * 109),
        ({"people": [{"id": "x", "name": "A", "role": "lead", "interest": None}]}, "people/0/id"),
        ({"evidence": [{"number": "E-001"}]}, "evidence/0/name"),
        ({"signature_fields": [{"page": 1, "box": [1, 2, 3]}]}, "signature_fields/0/box"),
        ({"report_size": 10**30}, ""),
        ({"cluster": {"id": "\ud800", "name": "A", "country": "SE"}}, WHOLE),
    ],
)
def test_the_place_of_a_fault_is_told_and_nothing_of_what_stands_there(
    document: dict[str, Any], change: dict[str, Any], place: str
) -> None:
    assert fault_in(document | change) == place


@pytest.mark.parametrize(
    "value",
    [
        4.5, {}, [1], {"amount": 3, "currency": "SEK"}, {"amount": "1.2.3", "currency": "SEK"}, {"amount": "3"},
        {"amount": "3", "currency": "SEK", "more": 1}, {"state": "other"}, {"state": "not_known", "reason": "x"}, [[]],
    ],
    ids=str,
)  # fmt: skip
def test_an_answer_of_an_unknown_kind_is_a_fault(document: dict[str, Any], value: Any) -> None:
    answer = document["answers"][0] | {"value": value}
    assert fault_in(document | {"answers": [answer]}) == "answers/0/value"


def test_a_key_that_is_new_is_ignored_wherever_it_stands(document: dict[str, Any]) -> None:
    """Readers of today must take packages of later versions of this format."""
    closed, seen = [SCHEMA["$defs"][name] for name in CLOSED], []
    before = {"version": 1, "sha256": "0" * 64, "on": "2026-11-25"}
    correction = {"revision": 2, "supersedes": before, "because": "A figure was wrong.", "content_sha256": "0" * 64}
    for known in (document | correction, document_of(FIRST)):
        grown = copy.deepcopy(known)
        for found, part in list(objects_in(grown, SCHEMA)):
            if part not in closed:
                found["added_later"] = {"any": ["thing"]}
                seen.append(part)
        assert fault_in(grown) == ""
    assert {name for name, part in PARTS.items() if part not in seen} == CLOSED


def test_every_object_is_open_but_for_values() -> None:
    assert {name for name, part in PARTS.items() if "additionalProperties" in part} == CLOSED


def damaged(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Return a document with one value, somewhere, exchanged, taken out or doubled."""
    changed = copy.deepcopy(document)
    spot: Any = changed
    while True:
        key = chance.choice(list(spot) if isinstance(spot, dict) else range(len(spot)))
        if isinstance(spot[key], dict | list) and spot[key] and chance.random() < 0.8:
            spot = spot[key]
            continue
        match chance.randrange(3):
            case 0:
                spot.pop(key)
            case 1:
                spot[key] = chance.choice([None, True, 0, -1, 4.5, "", "x", [], {}, ["x"], {"state": "draft"}, 10**20])
            case _:
                spot[key] = [spot[key], spot[key]]
        return changed


def test_another_validator_comes_to_the_same_in_two_hundred_damaged_documents(document: dict[str, Any]) -> None:
    chance, other, wrong = random.Random(11), Draft202012Validator(SCHEMA), 0
    for number in range(200):
        changed = damaged(document, chance)
        fault = fault_in(changed)
        assert other.is_valid(changed) == (fault == ""), (number, fault)
        wrong += fault != ""
    assert wrong > 80


def test_a_package_that_does_not_keep_to_it_is_a_verdict(signed: Signed, tmp_path: Path) -> None:
    members = signed.members
    document = json.loads(members["assessment.json"])
    document["findings"] = [{"number": "S1", "kind": "praise"}]
    repacked(tmp_path / "x.asice", {**members, "assessment.json": json.dumps(document).encode()})
    told = [each for each in verify(tmp_path / "x.asice", NOBODY).problems if each.code == "PKG-126"]
    assert [each.message for each in told] == [
        "The assessment (assessment.json) is not as its format describes it: findings/0/indicator."
    ]


def test_nothing_is_written_that_does_not_keep_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = Filled(tmp_path, "small")
    monkeypatch.setattr(exporting, "to_document", lambda *_, **__: {"format": 1})
    with pytest.raises(exporting.ExportNotRight, match="format"):
        packed(scenario)
    scenario.close()
    assert not list((tmp_path / "out").glob("*.asice"))


@pytest.mark.parametrize("text", [r'{"a": "\ud800"}', r'{"\uDC00\uD800": 1}', r'{"a": ["\ud83d x"]}'])
def test_half_a_letter_is_no_text(text: str) -> None:
    assert parse_document(text.encode()) is None


def test_a_whole_letter_written_in_two_halves_is_one() -> None:
    assert parse_document(rb'{"a": "\ud83d\ude00"}') == {"a": "😀"}


def test_a_document_of_ten_million_bytes_of_faults_takes_no_time(document: dict[str, Any]) -> None:
    hostile = document | {"answers": [{"question": 1}] * 500_000}
    started = time.perf_counter()
    assert fault_in(hostile) == "answers/0/value"
    assert time.perf_counter() - started < 2
