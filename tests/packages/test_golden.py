"""A package that was signed with a released version stays verifiable for ever."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from workbench.exchange.keys.trust import read_trust
from workbench.exchange.package.container import Container
from workbench.exchange.package.verifying import verify
from workbench.forms.library import form_from_yaml
from workbench.kernel import locations

GOLDEN = Path(__file__).parent / "golden"


def test_format_1_is_accepted() -> None:
    verdict = verify(GOLDEN / "format-1.asice", read_trust(GOLDEN / "format-1.pem"))
    assert verdict.problems == ()
    assert verdict.accepted
    assert verdict.status == "final"


def test_format_1_says_what_it_said_and_carries_its_edition() -> None:
    with Container(GOLDEN / "format-1.asice") as package:
        document = json.loads(package.read("assessment.json"))
        form = form_from_yaml(package.read("form.yaml"))
    assert (document["result"]["points"], document["result"]["percent"], document["result"]["label"]) == (
        124,
        82.7,
        "gold",
    )
    assert form.hash == document["edition"]["hash"]
    schema = json.loads((locations.resources() / "schemas" / "assessment.schema.json").read_text())
    assert list(Draft202012Validator(schema).iter_errors(document)) == []
