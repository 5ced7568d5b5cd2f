"""What a file for colleagues is told to be: whose, for whom, with what in it, and whether anything was changed."""

import string
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from company import Colleague
from scenario import NOON, Scenario

from workbench.application import collecting, exporting, verifying
from workbench.application.browsing import NotToBeBrowsed, browse
from workbench.application.home import Home
from workbench.application.verdicts import VerdictText, as_text, tell, to_json
from workbench.exchange.keys import certificates, trust
from workbench.kernel.tongue import LANGUAGES, SOURCE, texts_of


class Case:
    """Ann's file, which Bo can open and Cy can't."""

    def __init__(self, folder: Path) -> None:
        self.ann = Scenario(folder).pass_gate()
        self.bo = Colleague(self.ann, "Bo").join().home
        self.cy = Colleague(self.ann, "Cy").home
        proof = folder / "proof.txt"
        proof.write_text("Seen.")
        collecting.add_evidence(self.ann.services, self.ann.assessment, proof, "members_total")
        (made,) = exporting.export(
            self.ann.services, self.ann.assessment, folder / "out", ("assessors",), with_evidence=False, say=str
        )
        self.path = made.path


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    made = Case(tmp_path_factory.mktemp("case"))
    yield made
    made.ann.close()


def told(home: Home, path: Path, language: str = SOURCE) -> VerdictText:
    return tell(replace(verifying.check(home, path, language=language), version="1.0"), UTC)


def changed(case: Case, folder: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> Path:
    """Write the file anew with each member changed."""
    target = folder / "changed.assessors.asice"
    with zipfile.ZipFile(case.path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            kept = change(name, old.read(name))
            if kept is not None:
                new.writestr(*kept)
    return target


def test_it_says_who_made_it_what_it_holds_and_what_to_do(case: Case) -> None:
    said = told(case.ann.home, case.path)
    assert (said.word, said.tone, said.may_be_taken) == ("For colleagues, whole", "ok", True)
    assert said.headline.startswith("A file for colleagues: nothing in it was changed since “Ann Berg” signed it.")
    assert [each.holds for each in said.axes] == [True, True, True, True]
    words = as_text(said)
    assert "“Kattegatt Vätgas 2026”: " in words and "entries, the last said on 25\xa0November\xa02026" in words
    assert certificates.spoken(case.ann.home.device_fingerprint()) in words
    assert "“Take a file”" in words and "Two files beside them (evidence and the edition)" in words
    assert [each.is_own for each in said.signers] == [True]


def test_whoever_does_not_know_its_maker_is_told_to_compare_the_fingerprint_first(case: Case) -> None:
    said = told(case.bo, case.path)
    assert (said.word, said.tone) == ("For colleagues, its maker not trusted", "warn")
    assert "First compare the fingerprint aloud with “Ann Berg”" in as_text(said)
    assert said.signers[0].may_be_trusted
    fingerprint = said.signers[0].fingerprint
    assert verifying.signer_card(verifying.check(case.bo, case.path), fingerprint).name == "Ann Berg"
    trust.add_trusted(case.bo.trust_list, certificates.read_certificate(case.ann.home.certificate))
    assert told(case.bo, case.path).word == "For colleagues, whole"


def test_of_one_that_is_sealed_for_others_nothing_is_shown(case: Case) -> None:
    said = told(case.cy, case.path)
    assert (said.word, said.tone, said.may_be_taken) == ("For other colleagues", "warn", False)
    assert "Kattegatt" not in as_text(said).replace(case.path.name, "") and said.signers == ()
    document = to_json(verifying.check(case.cy, case.path))
    assert not document["valid"] and document["colleagues"]["for_others"] == 1


def test_a_program_reads_the_same_keys_as_of_a_package(case: Case) -> None:
    document = to_json(verifying.check(case.ann.home, case.path))
    assert document["valid"] and document["trusted"] and document["accepted"] and document["problems"] == []
    assert [each["signer"] for each in document["signatures"]] == ["Ann Berg"]
    assert all(each["ok"] for each in document["files"]) and len(document["files"]) == 3
    (part,) = document["colleagues"]["assessments"]
    assert (part["id"], part["title"], part["evidence"]) == (case.ann.id, "Kattegatt Vätgas 2026", 2)


def codes(case: Case, path: Path) -> list[str]:
    said = told(case.ann.home, path)
    assert (said.word, said.tone) == ("For colleagues, damaged", "danger")
    assert all(each.means.endswith(".") and each.remedy for each in said.faults)
    return [each.code for each in said.faults]


@pytest.mark.parametrize("folder", ["log", "blobs"])
def test_a_part_that_was_changed_is_named(case: Case, tmp_path: Path, folder: str) -> None:
    flip = lambda name, content: (name, content[:-1] + b"?") if name.startswith(folder) else (name, content)
    assert set(codes(case, changed(case, tmp_path, flip))) == {"HUB-201"}


def test_a_part_under_another_number_is_named(case: Case, tmp_path: Path) -> None:
    rename = lambda name, content: (name.replace("-1-", "-2-", 1) if name.startswith("log") else name, content)
    assert codes(case, changed(case, tmp_path, rename)) == ["HUB-203"]


def test_a_laptop_that_nobody_introduced_is_named(case: Case, tmp_path: Path) -> None:
    path = changed(case, tmp_path, lambda name, content: None if name.startswith("people") else (name, content))
    nobody_known = Home(tmp_path / "bo", NOON)
    nobody_known.path.mkdir()
    nobody_known.age_key.write_bytes(case.bo.age_key.read_bytes())
    said = told(nobody_known, path)
    assert [each.code for each in said.faults] == ["HUB-205"] and said.word == "For colleagues, damaged"


def test_an_archive_that_only_begins_like_one_is_no_package(case: Case, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packed.asice", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("workbench-objects", b"1\n" * 1000)
    assert told(case.ann.home, tmp_path / "packed.asice").word == "Not a package"


def test_it_is_not_browsed_like_a_package(case: Case) -> None:
    with pytest.raises(NotToBeBrowsed, match="taken under Sync"):
        browse(verifying.check(case.ann.home, case.path))


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != SOURCE])
def test_no_sentence_of_it_stays_in_english(case: Case, language: str) -> None:
    said = told(case.ann.home, case.path, language)
    whole = "\n".join([as_text(said), said.word, *(str(each) for each in (*said.signers, *said.files))])
    pieces = [
        part.strip()
        for text in texts_of("colleagues", SOURCE).values()
        for form in ([text] if isinstance(text, str) else text.values())
        for part, *_ in string.Formatter().parse(form)
        if len(part.strip()) > 14
    ]
    assert not [piece for piece in pieces if piece in whole]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text(language: str) -> None:
    assert texts_of("colleagues", language).keys() == texts_of("colleagues", SOURCE).keys()
