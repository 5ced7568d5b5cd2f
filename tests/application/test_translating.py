"""A translator is handed a file with what is open, and gives it back filled in."""

from pathlib import Path
from shutil import copytree

import pytest
import yaml

from workbench.application.translating import AlreadyThere, NotALanguage, hand_out, take_back
from workbench.forms.folder import check_edition
from workbench.forms.reading import FormHasProblems
from workbench.kernel import locations


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """A copy of the example without its translations."""
    folder = tmp_path / "example"
    copytree(locations.editions() / "example", folder)
    for each in folder.glob("??.yaml"):
        each.unlink()
    return folder


def fill(path: Path, filled: dict[str, str]) -> None:
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    for name, text in filled.items():
        told["texts"][name][told["language"]] = text
    path.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")


def test_what_is_open_goes_out_and_comes_back(edition: Path, tmp_path: Path) -> None:
    out = tmp_path / "is.yaml"
    handed = hand_out(str(edition), "is", out)
    assert (len(handed.missing), handed.file) == (handed.texts, out)
    fill(out, {"members": "Félagar", "title": "Dæmi"})
    taken = take_back(str(edition), "is", out)
    assert len(taken.missing) == handed.texts - 2
    told = yaml.safe_load((edition / "is.yaml").read_text(encoding="utf-8"))
    assert told["texts"]["members"] == {"en": "Members", "is": "Félagar"}


def test_only_what_is_missing_or_stale_goes_out_again(edition: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "one.yaml", tmp_path / "two.yaml"
    hand_out(str(edition), "is", first)
    fill(first, dict.fromkeys(yaml.safe_load(first.read_text(encoding="utf-8"))["texts"], "orð"))
    take_back(str(edition), "is", first)
    form = edition / "form.yaml"
    text = form.read_text(encoding="utf-8").replace("title: Trust", "title: Trust in writing")
    form.write_text(text, encoding="utf-8")
    handed = hand_out(str(edition), "is", second)
    assert (handed.missing, handed.stale) == ((), ("indicator:2.1", "indicator:2.1#short"))
    told = yaml.safe_load(second.read_text(encoding="utf-8"))
    both = {"en_now": "Trust in writing", "en": "Trust", "is": "orð"}
    assert told["texts"] == {"indicator:2.1": both, "indicator:2.1#short": both}
    fill(second, {"indicator:2.1": "skriflegt", "indicator:2.1#short": "skriflegt"})
    assert take_back(str(edition), "is", second).stale == ()
    assert [each.code for each in check_edition(edition) if each.where.endswith("is.yaml")] == []


def test_a_variant_hands_out_only_what_it_adds(tmp_path: Path) -> None:
    variant = tmp_path / "ecei-bw"
    copytree(locations.editions() / "ecei-bw", variant)
    (variant / "sv.yaml").unlink(missing_ok=True)
    handed = hand_out(str(variant), "sv", tmp_path / "sv.yaml")
    assert "indicator:3.3" in handed.missing
    assert "indicator:1.2" not in handed.missing
    fill(tmp_path / "sv.yaml", {"indicator:3.3": "Varaktig finansiering"})
    take_back(str(variant), "sv", tmp_path / "sv.yaml")
    assert "indicator:1.2:" not in (variant / "sv.yaml").read_text(encoding="utf-8")


def test_where_all_is_there_nothing_is_written(tmp_path: Path) -> None:
    handed = hand_out("ecei-2013", "sv", tmp_path / "sv.yaml")
    assert (handed.file, handed.missing) == (None, ())
    assert not (tmp_path / "sv.yaml").exists()


def test_nobodys_work_is_overwritten(edition: Path, tmp_path: Path) -> None:
    (tmp_path / "is.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(AlreadyThere):
        hand_out(str(edition), "is", tmp_path / "is.yaml")
    assert (tmp_path / "is.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("language", ["en", "swedish", "s1"])
def test_a_language_is_two_letters_and_another_one(edition: Path, language: str) -> None:
    with pytest.raises(NotALanguage):
        hand_out(str(edition), language)


def test_a_file_in_another_language_is_refused(edition: Path, tmp_path: Path) -> None:
    hand_out(str(edition), "is", tmp_path / "is.yaml")
    with pytest.raises(FormHasProblems):
        take_back(str(edition), "fo", tmp_path / "is.yaml")


def test_what_changed_while_the_translator_worked_is_stale(edition: Path, tmp_path: Path) -> None:
    out = tmp_path / "is.yaml"
    hand_out(str(edition), "is", out)
    fill(out, {"indicator:2.1": "Traust"})
    form = edition / "form.yaml"
    form.write_text(
        form.read_text(encoding="utf-8").replace("title: Trust", "title: Trust in writing"), encoding="utf-8"
    )
    assert take_back(str(edition), "is", out).stale == ("indicator:2.1",)
