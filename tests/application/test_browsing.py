"""Looking into a package: what it shows, what it never shows, and what a hostile one can't do."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest
from scenario import NOON
from signed_packages import FORMAT_1 as PACKAGE
from signed_packages import members_of, unsigned

from workbench.application import browsing, verifying
from workbench.application.browsed import Browsed, FileLine
from workbench.application.browsing import AnotherPackageNow, NotOpened, NotToBeBrowsed, clean_name
from workbench.application.home import Home
from workbench.application.verdicts import Kind, tell
from workbench.exchange.package.packing import pack


def look_into(path: Path, folder: Path) -> Browsed:
    return browsing.browse(verifying.check(Home(folder / "nobody", NOON), path))


def forged(folder: Path, document: object, **members: bytes) -> Path:
    """Make a package that nobody signed, consistent in itself, which says what one likes."""
    target, found = folder / "forged.asice", members_of(PACKAGE)
    kept = {name: found[name] for name in ("workbook.xlsx", "report.pdf", "form.yaml")} | members
    pack({"assessment.json": json.dumps(document).encode(), **kept}, target)
    return target


def golden_document() -> dict[str, object]:
    document: dict[str, object] = json.loads(members_of(PACKAGE)["assessment.json"])
    return document


def file_of(browsed: Browsed, name: str) -> FileLine:
    return next(each for each in browsed.files if each.name == name)


def test_everything_that_the_assessment_says_is_shown(tmp_path: Path) -> None:
    shown = look_into(PACKAGE, tmp_path)
    assert (shown.overview.cluster, shown.overview.percent, shown.overview.label) == (
        "Kattegat Hydrogen Hub", "82.7\xa0%", "gold",
    )  # fmt: skip
    counts = [shown.indicators, shown.answers, shown.findings, shown.measures, shown.people, shown.documents]
    assert [len(each.lines) for each in counts] == [31, 68, 9, 7, 1, 6]
    assert shown.note == ""


def test_an_indicator_tells_what_its_level_means_and_why(tmp_path: Path) -> None:
    shown = look_into(PACKAGE, tmp_path)
    line = shown.indicators.lines[1]
    assert line.cells == ("1.1.1 Composition of participants", "4", "4 of 5", "met")
    labels = dict(line.details)
    assert labels["This level means"].startswith("All kinds that the field needs are there")
    assert labels["Why this level"].startswith("The member list shows eight kinds")


def test_answers_are_told_as_the_edition_words_them(tmp_path: Path) -> None:
    lines = {line.title: line.cells for line in look_into(PACKAGE, tmp_path).answers.lines}
    assert lines["Participants in all"] == ("Participants in all", "86", "Maria Sandell")


def test_what_is_not_intact_is_not_shown(tmp_path: Path) -> None:
    changed = tmp_path / "changed.asice"
    members = members_of(PACKAGE)
    members["workbook.xlsx"] = b"another"
    with zipfile.ZipFile(changed, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    with pytest.raises(NotToBeBrowsed):
        look_into(changed, tmp_path)


def test_what_is_no_package_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "x.asice").write_bytes(b"no package")
    with pytest.raises(NotToBeBrowsed):
        look_into(tmp_path / "x.asice", tmp_path)


def test_what_nobody_signed_is_shown_and_called_not_valid(tmp_path: Path) -> None:
    shown = look_into(unsigned(tmp_path, 1).path, tmp_path)
    assert tell(shown.checked).kind is Kind.NOT_VALID
    assert shown.indicators.lines


def test_a_file_that_took_its_place_after_checking_is_not_shown(tmp_path: Path) -> None:
    package = tmp_path / "p.asice"
    shutil.copyfile(PACKAGE, package)
    shown = look_into(package, tmp_path)
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr("evil.txt", b"x")
    with pytest.raises(AnotherPackageNow):
        browsing.browse(shown.checked)
    with pytest.raises(AnotherPackageNow):
        browsing.read_member(shown, file_of(shown, "report.pdf"))
    with pytest.raises(AnotherPackageNow):
        browsing.open_copy(shown, file_of(shown, "workbook.xlsx"), tmp_path)
    assert not (tmp_path / "workbook.xlsx").exists()


def test_a_copy_to_be_opened_is_what_was_packed_and_can_only_be_read(tmp_path: Path) -> None:
    shown, folder = look_into(PACKAGE, tmp_path), tmp_path / "private"
    folder.mkdir()
    copy = browsing.open_copy(shown, file_of(shown, "member-list-2026.csv"), folder)
    assert copy.parent == folder
    assert copy.read_bytes() == members_of(PACKAGE)[file_of(shown, "member-list-2026.csv").member]
    assert copy.stat().st_mode & 0o777 == 0o400
    assert browsing.open_copy(shown, file_of(shown, "member-list-2026.csv"), folder) == copy


def test_what_may_carry_a_program_is_not_opened(tmp_path: Path) -> None:
    document = golden_document()
    content = b"MZ, surely a program"
    sha256 = hashlib.sha256(content).hexdigest()
    document["evidence"] = [{"number": "E-001", "name": "invoice.pdf.exe", "sha256": sha256, "included": True}]
    shown = look_into(forged(tmp_path, document, **{f"evidence/{sha256}": content}), tmp_path)
    file = file_of(shown, "invoice.pdf.exe")
    with pytest.raises(NotOpened):
        browsing.open_copy(shown, file, tmp_path)
    browsing.save_copy(shown, file, tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == content


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\Windows\\x.docx", "x.docx"), (".bashrc", "bashrc"), ("-rf.txt", "rf.txt"),
        ("CON.pdf", "E-001-CON.pdf"), ("nul", "E-001-nul"), ("", "E-001"), ("...", "E-001"), ("/", "E-001"),
        ("a\u202efdp.exe", "afdp.exe"), ('a"b<c>|?.png', "a_b_c___.png"), ("a\nb\0c.txt", "a bc.txt"),
        ("jäsenet 2026.pdf", "jäsenet 2026.pdf"), ("~$plan.xlsx", "plan.xlsx"),
    ],
)  # fmt: skip
def test_a_foreign_name_is_cleaned(name: str, cleaned: str) -> None:
    assert clean_name(name, "E-001") == cleaned


def test_a_long_name_is_cut_and_keeps_its_kind() -> None:
    cleaned = clean_name("x" * 5_000 + ".pdf", "E-001")
    assert len(cleaned) < 120
    assert cleaned.endswith(".pdf")


def test_two_documents_of_one_name_do_not_take_one_another_s_place(tmp_path: Path) -> None:
    contents = [b"one", b"two", b"three"]
    digests = [hashlib.sha256(each).hexdigest() for each in contents]
    document = golden_document()
    document["evidence"] = [
        {"number": f"E-00{place}", "name": name, "sha256": digest, "included": True}
        for place, (name, digest) in enumerate(zip(("list.csv", "LIST.csv", "report.pdf"), digests, strict=True), 1)
    ]
    members = {f"evidence/{digest}": content for digest, content in zip(digests, contents, strict=True)}
    shown = look_into(forged(tmp_path, document, **members), tmp_path)
    names = [each.name.casefold() for each in shown.files]
    assert len(set(names)) == len(names)


HOSTILE: list[object] = [
    {"format": 1, "status": "final", "cluster": 7, "edition": [], "result": "gold", "answers": {"a": 1}},
    {"format": 1, "status": "draft", "answers": [None, 1, {"question": 3, "value": {"deep": [1] * 9}}, {"value": []}]},
    {"format": 1, "status": "final", "result": {"percent": -5, "indicators": [{"id": None, "level": -1}, {"level": 99}]}},
    {"format": 1, "status": "final", "result": {"percent": 1e18, "label": "<b>gold</b>", "label_reasons": [1, "a\u202eb"]}},
    {"format": 1, "status": "final", "measures": [{"due": "never", "from": True, "to": "x", "title": "t\n" * 9_000}]},
    {"format": 1, "status": "final", "evidence": [{"name": ["x"], "sha256": "../..", "size": 10**30, "included": True}]},
    {"format": 1, "status": "final", "people": [{"name": "x" * 100_000, "role": {}, "interest": 3}], "as_of": "soon"},
]  # fmt: skip


@pytest.mark.parametrize("document", HOSTILE, ids=range(len(HOSTILE)))
def test_a_package_that_says_anything_at_all_is_shown_as_what_it_is(tmp_path: Path, document: object) -> None:
    shown = look_into(forged(tmp_path, document), tmp_path)
    assert tell(shown.checked).kind in (Kind.NOT_VALID, Kind.DRAFT)
    lists = [shown.indicators, shown.answers, shown.findings, shown.measures, shown.people, shown.documents]
    texts = [cell for each in lists for line in each.lines for cell in (*line.cells, line.title)]
    texts += [shown.overview.cluster, shown.overview.label, *shown.overview.reasons]
    assert all("\n" not in text and "\u202e" not in text and len(text) <= 300 for text in texts)
    assert all(each.member in shown_names(shown) for each in shown.files)


def shown_names(shown: Browsed) -> set[str]:
    return {each.name for each in shown.checked.verdict.files}


@pytest.mark.parametrize("form", [b"", b"a: &a [*a]", b"[" * 50_000, b"\xff\xfe", b"id: x\nsections: 3\n"])
def test_an_edition_that_can_t_be_read_leaves_ids_in_place_of_titles(tmp_path: Path, form: bytes) -> None:
    document = golden_document()
    shown = look_into(forged(tmp_path, document, **{"form.yaml": form}), tmp_path)
    assert shown.note.startswith("The form edition in it can't be read")
    assert shown.indicators.lines[1].title == "1.1.1"


def test_an_edition_that_the_assessment_does_not_name_gives_no_titles(tmp_path: Path) -> None:
    document = golden_document()
    document["edition"] = {"id": "ecei-2013", "version": "1", "hash": "0" * 64}
    assert look_into(forged(tmp_path, document), tmp_path).indicators.lines[1].title == "1.1.1"
