"""Every command and format is explained in the help, nothing that does not exist is; a translation says the same."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest
import typer.main

from workbench.cli.main import app

FOLDER = Path(__file__).parents[2] / "resources" / "help"
HELP = (FOLDER / "commands.md").read_text(encoding="utf-8")
SWEDISH = sorted((FOLDER / "sv").glob("*.md"))
WINDOW = {
    message.findtext("source", ""): message.findtext("translation", "")
    for message in ET.parse(FOLDER.parent / "translations" / "workbench_sv.ts").getroot().iter("message")
    if message.get("numerus") != "yes"
}
"""The texts of the window in Swedish."""
FORMATS = {
    ".workbench": "workspace-format.md", ".asice": "package-format.md", "form.yaml": "editions.md",
    "--mapping": "import.md", "questionnaire": "questionnaire.md", "policy": "portfolio.md", ".p12": "identities.md",
    "sync": "shared-place.md",
}  # fmt: skip
"""What the program writes or reads, and the page that tells of it."""


def commands() -> list[str]:
    found = []
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        found += [f"{name} {each}" for each in inner] if inner else [name]
    return found


def skeleton(text: str) -> dict[str, list[str]]:
    """Return what no translation may change: heads by their depth and screen, keys, commands, rows of tables."""
    blocks = re.findall(r"^```.*?^```$", text, re.MULTILINE | re.DOTALL)
    text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    heads = re.findall(r"^(#+) (?:([a-z]+): )?", text, re.MULTILINE)
    return {
        "blocks": blocks,
        "heads": ["".join(each) for each in heads],
        "keys": sorted(re.findall(r"\*\*((?:Ctrl|Alt|Shift|F\d|Enter|Delete|Space|\d)[^*]*)\*\*", text)),
        "code": sorted(re.findall(r"`([^`]+)`", text)),
        "interface": sorted(re.findall(r"(?<![*\w])\*([A-ZÅÄÖ][^*]+?)\*(?!\*)", " ".join(text.split()))),
        "rows": [row.split("|")[1] for row in rows_of(text) if re.match(r"\| \w+ \|", row)],
        "items": re.findall(r"^- ", text, re.MULTILINE),
    }


def rows_of(text: str) -> list[str]:
    """Return the rows of its tables without their heads, whose words are translated."""
    lines = [*text.splitlines(), ""]
    return [line for line, after in pairwise(lines) if line.startswith("|") and not after.startswith("|--")]


def test_each_command_stands_in_the_help() -> None:
    assert [each for each in commands() if f"`{each}" not in HELP] == []


def test_the_help_tells_of_no_command_that_there_is_not() -> None:
    known = commands()
    rows = [line.split(" | ")[0] for line in HELP.splitlines() if line.startswith("| `")]
    told = [each for row in rows for each in re.findall(r"`([a-z]+(?: [a-z]+)?(?: [a-z]+)?)", row)]
    assert [
        each for each in told if not any(each == k or each.startswith(k) or k.startswith(each) for k in known)
    ] == []


@pytest.mark.parametrize(("what", "page"), FORMATS.items())
def test_each_format_has_its_page(what: str, page: str) -> None:
    assert what in (FOLDER / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", SWEDISH, ids=lambda page: page.stem)
def test_the_swedish_help_has_the_same_heads_keys_and_commands(page: Path) -> None:
    told = skeleton(page.read_text(encoding="utf-8"))
    for what, there in skeleton((FOLDER / page.name).read_text(encoding="utf-8")).items():
        if what == "interface":  # Those are said as the Swedish window says them.
            assert len(told[what]) == len(there)
            assert [each for each in told[what] if WINDOW.get(each, each) != each] == []
        else:
            assert told[what] == there, what


def test_a_code_in_swedish_names_what_its_message_names() -> None:
    there, told = (
        {
            row.split("|")[1]: {*re.findall(r"(?<!\*)\*([a-z_ ]+)\*(?!\*)", row)}
            for row in rows_of(page.read_text(encoding="utf-8"))
        }
        for page in (FOLDER / "errors.md", FOLDER / "sv" / "errors.md")
    )
    assert [code for code, names in there.items() if told.get(code) != names] == []


def bars_of(page: Path) -> list[int]:
    rows = rows_of(page.read_text(encoding="utf-8"))
    return [re.sub(r"`[^`]*`|\\\|", "", row).count("|") for row in rows]


@pytest.mark.parametrize("page", SWEDISH, ids=lambda page: page.stem)
def test_a_row_of_a_swedish_table_has_its_cells(page: Path) -> None:
    assert bars_of(page) == bars_of(FOLDER / page.name)


def test_each_page_has_a_swedish_one() -> None:
    assert [page.name for page in SWEDISH] == [page.name for page in sorted(FOLDER.glob("*.md"))]


@pytest.mark.parametrize(
    "page", [*sorted(FOLDER.glob("*.md")), *SWEDISH], ids=lambda page: f"{page.parent.name}-{page.stem}"
)
def test_each_link_leads_to_a_page_of_the_same_language_or_to_a_head(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    heads = {
        "#" + re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in re.findall(r"^#+ (.+)$", text, re.M)
    }
    beside = {each.name for each in page.parent.glob("*.md")}
    assert [each for each in re.findall(r"\]\(([^)]+)\)", text) if each not in heads | beside] == []


def test_each_command_has_a_sentence() -> None:
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help, name
