"""A person's folder: who they are stays the same for ever, and damage is named."""

from pathlib import Path

import pytest
from scenario import NOON

from workbench.application import maintaining
from workbench.application.home import Home, NobodyYet, SettingsDamaged
from workbench.kernel.ids import PersonId


@pytest.fixture
def folder(tmp_path: Path) -> Home:
    """The folder of nobody yet."""
    return Home(tmp_path / "person", NOON)


def test_before_the_first_start_nobody_is_known(folder: Home) -> None:
    assert folder.find_person() is None
    with pytest.raises(NobodyYet):
        folder.get_person()
    with pytest.raises(NobodyYet):
        folder.device_fingerprint()


def test_a_person_keeps_their_id_when_name_or_address_change(folder: Home) -> None:
    first = folder.take_person("Ann Berg", "ann@example.org")
    folder.take_person("Ann Berg Lund", "ann@example.com", PersonId("another"))
    found = folder.get_person()
    assert (found.id, found.name, found.email) == (first.id, "Ann Berg Lund", "ann@example.com")


def test_an_id_that_was_given_elsewhere_is_taken(folder: Home) -> None:
    assert folder.take_person("Ann", "ann@example.org", PersonId("from-laptop-1")).id == "from-laptop-1"


def test_the_folder_is_the_persons_alone(folder: Home) -> None:
    folder.take_person("Ann", "ann@example.org")
    assert folder.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "{", "[]", '{"person": "x"}', "null"])
def test_a_damaged_folder_is_named_and_not_overwritten(folder: Home, content: str) -> None:
    folder.path.mkdir()
    (folder.path / "person.json").write_text(content)
    with pytest.raises(SettingsDamaged, match="person.json"):
        folder.get_person()
    with pytest.raises(SettingsDamaged):
        folder.take_person("Ann", "ann@example.org")
    assert (folder.path / "person.json").read_text() == content


def test_a_device_stays_the_same_when_the_person_is_introduced_again(folder: Home) -> None:
    maintaining.introduce(folder, "Ann", "ann@example.org")
    first = folder.device_fingerprint()
    maintaining.introduce(folder, "Ann Berg", "ann@example.org")
    assert folder.device_fingerprint() == first
