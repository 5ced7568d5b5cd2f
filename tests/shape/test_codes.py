"""Codes are for ever: each is given once and explained in the help."""

import importlib
import pkgutil
import re
from pathlib import Path

import workbench
from workbench.kernel.errors import WorkbenchError

ROOT = Path(__file__).parents[2]
HELP = ROOT / "resources" / "help" / "errors.md"


def all_errors() -> list[type[WorkbenchError]]:
    for module in pkgutil.walk_packages(workbench.__path__, "workbench."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found, waiting = [], [WorkbenchError]
    while waiting:
        error = waiting.pop()
        waiting += error.__subclasses__()
        found.append(error)
    return [each for each in found if each.__module__.startswith("workbench.") and each is not WorkbenchError]


def problem_codes() -> set[str]:
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "workbench").rglob("*.py"))
    return set(re.findall(r"\"([A-Z]{3}-\d{3})\"", text)) - {"SHA-256"} - {each.code for each in all_errors()}


def test_each_code_is_given_once_with_a_sentence_and_a_remedy() -> None:
    codes = [each.code for each in all_errors()]
    assert len(set(codes)) == len(codes)
    for error in all_errors():
        assert re.fullmatch(r"[A-Z]{3}-\d{3}", error.code), error
        assert error.message.endswith((".", "}", ")")), error
        assert error.remedy.endswith((".", "?", "…", "}")), error


def test_the_help_explains_exactly_the_codes_that_exist() -> None:
    told = set(re.findall(r"`([A-Z]{3}-\d{3})`", HELP.read_text(encoding="utf-8")))
    exist = {each.code for each in all_errors()} | problem_codes() | {"WB-000"} - {"WB-000"}
    assert told == exist, {"missing in help": sorted(exist - told), "only in help": sorted(told - exist)}


def test_what_helps_in_the_window_names_no_command() -> None:
    for error in (each for each in all_errors() if each.window_remedy):
        assert not re.search(r"--\w|`workbench|workbench \w+ WS", error.window_remedy), error.code
        assert error.window_remedy.endswith("."), error.code
