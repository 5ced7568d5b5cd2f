"""What is lost is named once, from whatever still knows of it."""

from pathlib import Path

from workbench.store.damage import Trace
from workbench.store.losses import list_lost
from workbench.store.survey import Survey

DEVICE = "018f0000-0000-7000-8000-000000000002"


def a_survey(*numbers: int) -> Survey:
    survey = Survey(Path("a.workbench"))
    survey.counted[DEVICE.encode()] = set(numbers)
    survey.sound = {bytes([number]) * 32 for number in numbers}
    survey.rows = set(numbers)
    return survey


def test_a_gap_in_the_count_of_a_device_is_a_loss_of_which_nothing_else_is_known() -> None:
    assert list_lost(a_survey(1, 2, 4)) == [Trace(device=DEVICE, seq=3)]
    assert list_lost(a_survey(1, 2, 3)) == []


def test_a_damaged_row_that_lost_its_number_explains_the_gap() -> None:
    survey = a_survey(1, 2, 4)
    survey.unsound = [Trace(3, field="answer/x", device=DEVICE, seq=99)]
    assert list_lost(survey) == survey.unsound


def test_an_index_is_believed_before_the_damaged_row() -> None:
    survey = a_survey(1, 2)
    survey.unsound = [Trace(3, id="ab" * 32, entity="e", field="answer/y", device=DEVICE, seq=3)]
    survey.clues = {3: Trace(3, field="answer/x")}
    assert [(each.field, each.seq) for each in list_lost(survey)] == [("answer/x", 3)]


def test_a_row_that_only_one_list_of_questions_names_may_be_a_damaged_entry() -> None:
    survey = a_survey(1, 2)
    survey.clues = {9: Trace(9, entity="e", field="answer/x")}
    assert list_lost(survey) == []
    survey.clues = {3: Trace(3, entity="e", field="answer/x", device=DEVICE, seq=3)}
    assert [each.field for each in list_lost(survey)] == ["answer/x"]


def test_what_is_sound_on_another_page_is_not_lost() -> None:
    survey = a_survey(1, 2, 3)
    survey.unsound = [Trace(3, id="ab" * 32, device=DEVICE, seq=3), Trace(2, id="02" * 32)]
    assert list_lost(survey) == []


def test_a_forged_number_opens_no_endless_list_of_gaps() -> None:
    assert len(list_lost(a_survey(1, 2**62 % 251))) <= 1_000
    survey = a_survey(1)
    survey.counted[DEVICE.encode()].add(2**62)
    assert len(list_lost(survey)) == 1_000


def test_what_others_replaced_is_named_by_what_they_are_about() -> None:
    survey = a_survey(1)
    survey.awaited = {b"\xab" * 32: Trace(id="ab" * 32, entity="e", field="answer/x")}
    assert [each.field for each in list_lost(survey)] == ["answer/x"]
