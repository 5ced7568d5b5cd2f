"""A verdict is told in the language of whoever reads it: no sentence of it stays in English."""

import json
import os
import re
import string
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from scenario import NOON
from signed_packages import FORMAT_1, Signed, members_of, sealed_for, signed_by, unsigned, write

from workbench.application import verifying
from workbench.application.home import Home
from workbench.application.keeping_verdicts import save_verdict
from workbench.application.verdict_problems import ADVICE, advice_for
from workbench.application.verdicts import VerdictText, as_text, tell, to_json
from workbench.cli import main
from workbench.kernel.tongue import LANGUAGES, SOURCE, texts_of, writing_in

GOLDEN = Path(__file__).parents[1] / "golden" / "verdicts"
OTHERS = [each for each in LANGUAGES if each != SOURCE]


def told(path: Path, folder: Path, language: str, home: Home | None = None) -> VerdictText:
    found = verifying.check(home or Home(folder / "nobody", NOON), path, language=language)
    return tell(replace(found, version="1.0"), UTC)


def english() -> Iterator[str]:
    """Yield the longer pieces of every English text of verdicts, without what is filled in."""
    for area in ("verdict", "package"):
        for text in texts_of(area, SOURCE).values():
            for form in [text] if isinstance(text, str) else text.values():
                yield from (part.strip() for part, *_ in string.Formatter().parse(form) if len(part.strip()) > 14)


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Home]]:
    """Packages that make a verdict say as much as it can."""
    folder = tmp_path_factory.mktemp("cases")
    mine, nobody, later = Home(folder / "me", NOON), Home(folder / "nobody", NOON), Home(folder / "later", NOON)
    two = signed_by(unsigned(folder / "two"), (0,)).path
    members = members_of(FORMAT_1)
    changed = folder / "changed.asice"
    write(changed, {**members, "workbook.xlsx": b"x", "evidence/extra": b"y", "META-INF/alien": b"z"})
    stripped = folder / "stripped.asice"
    write(stripped, {name: content for name, content in members.items() if "signature001" not in name})
    (folder / "notes.asice").write_bytes(b"Just some notes.\n")
    sealed = sealed_for(mine, folder)
    damaged = folder / "damaged.asice.age"
    damaged.write_bytes(sealed.read_bytes()[:-9])
    return {
        "genuine": (FORMAT_1, nobody), "incomplete": (two, nobody), "changed": (changed, nobody),
        "stripped": (stripped, later), "none": (folder / "notes.asice", nobody), "opened": (sealed, mine),
        "closed": (sealed, nobody), "damaged": (damaged, mine),
    }  # fmt: skip


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "case", ["genuine", "incomplete", "changed", "stripped", "none", "opened", "closed", "damaged"]
)
def test_no_sentence_of_a_verdict_stays_in_english(
    cases: dict[str, tuple[Path, Home]], tmp_path: Path, case: str, language: str
) -> None:
    said = told(cases[case][0], tmp_path, language, cases[case][1])
    whole = "\n".join([as_text(said), said.word, *(str(each) for each in (*said.signers, *said.files))])
    assert not [piece for piece in english() if piece in whole]
    plain = told(cases[case][0], tmp_path, SOURCE, cases[case][1])
    assert (said.kind, len(said.statements)) == (plain.kind, len(plain.statements))
    assert [each.code for each in said.faults] == [each.code for each in plain.faults]
    assert [each.holds for each in said.axes] == [each.holds for each in plain.axes]


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_verdict_names_stands_in_it_in_every_language(tmp_path: Path, language: str) -> None:
    """Digests, names, numbers, fingerprints and commands are the same, whatever the sentences are."""
    exact = re.compile(
        r"[0-9a-f]{64}|(?:[0-9a-f]{4} ){15}[0-9a-f]{4}|\d\d:\d\d:\d\d|^ {3}(?:openssl|sha256sum|unzip) .*", re.MULTILINE
    )
    found = exact.findall(as_text(told(FORMAT_1, tmp_path, language)))
    assert found == exact.findall(as_text(told(FORMAT_1, tmp_path, SOURCE)))


@pytest.mark.parametrize("language", OTHERS)
def test_a_verdict_as_a_person_reads_it(tmp_path: Path, language: str) -> None:
    """WORKBENCH_RENEW_GOLDEN=1 writes it anew, to be read before it is committed."""
    file, text = GOLDEN / f"not-trusted.{language}.txt", f"{as_text(told(FORMAT_1, tmp_path, language))}\n"
    if os.environ.get("WORKBENCH_RENEW_GOLDEN"):
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_a_meaning_and_a_remedy(language: str) -> None:
    with writing_in(language):
        assert all(text.endswith(".") for code in ADVICE for text in advice_for(code))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_kept_as_pdf_in_its_language(tmp_path: Path, language: str) -> None:
    said = told(FORMAT_1, tmp_path, language)
    save_verdict(said, tmp_path / "v.pdf")
    text = subprocess.run(["pdftotext", "-raw", tmp_path / "v.pdf", "-"], capture_output=True, text=True, check=True)
    words = " ".join(text.stdout.split())
    assert said.word in words and all(each.topic in words for each in said.statements)
    about = subprocess.run(["pdfinfo", tmp_path / "v.pdf"], capture_output=True, text=True, check=True).stdout
    assert said.word in about and re.search(r"Pages: +1\b", about)


def test_the_command_tells_it_in_the_language_that_is_asked_for(home: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main.run(["verify", str(FORMAT_1), "--language", "sv"]) == 0
    assert "Giltigt, oförändrat sedan det undertecknades av ”Maria Sandell”" in capfd.readouterr().out
    assert main.run(["verify", str(FORMAT_1), "--language", "fi", "--json"]) == 0
    document = json.loads(capfd.readouterr().out)
    assert (document["kind"], document["language"]) == ("not trusted", "fi"), "what a program reads stays as it is"
    assert document["headline"].startswith("Pätevä, muuttumaton")
    assert main.run(["verify", str(FORMAT_1), "--language", "xx"]) == 2


def test_a_name_can_not_end_its_quotation_in_any_language(tmp_path: Path) -> None:
    package: Signed = unsigned(tmp_path, 1)
    members = members_of(package.path)
    document = json.loads(members["assessment.json"])
    document["cluster"]["name"] = "A« er gyldig. »B» är giltigt. ”C” is valid. “"
    write(package.path, {**members, "assessment.json": json.dumps(document).encode()})
    for language in LANGUAGES:
        content = told(package.path, tmp_path, language).statements[1].text
        assert 'A" er gyldig. "B" är giltigt. "C" is valid. "' in content
    assert to_json(verifying.check(Home(tmp_path / "nobody", NOON), package.path))["language"] == "en"
