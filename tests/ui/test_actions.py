"""The table of actions: no key twice, none that Nordic keyboards need, all in help and palette."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QKeySequence
from stage import Stage

from workbench.ui.actions import ACTIONS, WHERE
from workbench.ui.shell import Place

HELP = Path(__file__).parents[2] / "resources" / "help" / "window.md"


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_understood() -> None:
    assert [key for action in ACTIONS for key in action.keys if QKeySequence(key).isEmpty()] == []


def test_ctrl_alt_is_left_to_nordic_keyboards() -> None:
    assert [a.id for a in ACTIONS for key in a.keys if "Ctrl" in key and "Alt" in key] == []


def test_every_action_with_a_key_has_a_place_in_the_list_of_shortcuts() -> None:
    assert {action.where for action in ACTIONS if action.keys} <= WHERE.keys()


def test_every_action_is_done_somewhere(stage_with_last_year: Stage) -> None:
    stage, can = stage_with_last_year, set()
    for name in ("prepare", "interview", "scores", "feedback", "report"):
        can |= stage.open(name).window.commands.available()
    for name in ("home", "batch", "packages", "browse", "sync", "portfolio"):
        stage.window.go(Place(name))
        can |= stage.window.commands.available()
    final_only = {"revise", "withdraw-revision"}
    review_only = {"next-problem", "previous-problem", "accept", "accept-alike", "other-question", "keep-layout"}
    differing_only = {"mine", "theirs", "agree"}
    filled_only = {each.id for each in ACTIONS if each.where == "portfolio"}
    encrypted_only = {"lock", "passphrase", "in-clear"}
    assert {
        action.id for action in ACTIONS
    } - can - review_only - final_only - differing_only - filled_only == encrypted_only


def test_what_cannot_be_done_here_does_nothing(stage: Stage) -> None:
    stage.window.perform("home")
    assert not stage.window.actions_by_id["level-3"].isEnabled()
    stage.window.perform("level-3")
    assert stage.window.shell.notices.said == []


def test_no_two_actions_have_the_same_name() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
