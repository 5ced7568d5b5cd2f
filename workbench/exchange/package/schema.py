"""The JSON Schema of `assessment.json`, asked before a package is written and whenever one is read."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema_rs

from workbench.kernel import locations

_PLACE_LIMIT = 120
"""Characters that are told of a fault's place."""
WHOLE = "the whole of it"


def fault_in(document: Mapping[str, Any]) -> str:
    """Return the first place, such as `answers/3/value`, that is not of the format's shape; empty where all is.

    Only the first: a hostile document could have millions, and each would be a copy of what it is about.
    """
    try:
        _validator().validate(document)
    except jsonschema_rs.ValidationError as error:
        return _place(error)
    except ValueError:
        # Nested deeper than any reader goes, or text that is no text: nothing that the format has.
        return WHOLE
    return ""


@cache
def _validator() -> Any:
    path = locations.resources() / "schemas" / "assessment.schema.json"
    return jsonschema_rs.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def _place(error: Any) -> str:
    missing = (error.kind.property,) if error.kind.name == "required" else ()
    told = "/".join(map(str, (*error.instance_path, *missing)))
    shown = "".join(each if each.isprintable() else "?" for each in told[:_PLACE_LIMIT])
    return shown or WHOLE
