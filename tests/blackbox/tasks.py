"""The assessor's tasks that are counted: how many keys each takes, and what stands on the disk afterwards.

The other runs show the rest of the fifteen: a table that adds up, last year's workbook, a signed package, and two
assessors who agree. The assessment is made on the command line; from then on there are only keys.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from assessor import Assessor, same
from files import answers_in, is_sound
from program import ROOT, Program, Unmet, ask
from screen import Screen
from telling import pictures_wanted, tell

CLUSTER = "Kattegatt Vätgas"
LAST_YEAR = ROOT / "resources/example/previous.xlsx"
WHY = "Seven posts are filled and one has stood open since spring."
NOTE = "two asked about staff turnover since May"
MEGABYTES = 10


class Counted(Assessor):
    """The tasks in their order; each returns what it has shown to be true."""

    @property
    def workspace(self) -> Path:
        """The file that the assessor works in."""
        return self.folder / "Counted.workbench"

    def steps(self) -> tuple[Callable[[], str], ...]:
        """List the tasks."""
        return (
            self.begins_on_the_day_of_the_visit, self.jumps_and_comes_back_to_the_caret, self.gives_a_level,
            self.notes_something_for_another_indicator, self.keeps_last_year_and_takes_it_back,
            self.keeps_a_whole_indicator, self.goes_to_what_is_not_answered, self.attaches_a_large_document,
            self.finds_a_note, self.loses_power_while_typing, self.all_of_it_is_on_the_disk,
        )  # fmt: skip

    def prepare(self) -> None:
        """Make an assessment with last year's answers, to be visited today."""
        today = time.strftime("%Y-%m-%d")
        ask("init", self.workspace, "--name", "Ann Berg", "--email", "ann@example.org")
        cluster = ask("cluster", "add", self.workspace, "--name", CLUSTER, "--country", "SE")["cluster"]
        made = ("--cluster", cluster, "--form", "ecei-2013", "--period", "2026")
        assessment = ask("assessment", "new", self.workspace, *made)["assessment"]
        ask("import", self.workspace, LAST_YEAR, "--assessment", assessment, "--as", "previous")
        ask("declare", self.workspace, assessment, "--interest", "none")
        ask("agenda", self.workspace, assessment, "--first", today, "--last", today)
        settings = Path(os.environ["WORKBENCH_HOME"]) / "settings.json"
        settings.write_text(json.dumps({"workspace": os.fspath(self.workspace)}))

    @contextmanager
    def at_most(self, keys: int) -> Iterator[None]:
        """Count the keys of a task, letters of a text apart. Raises Unmet where there are more."""
        before = self.screen.keys
        yield
        if self.screen.keys - before > keys:
            raise Unmet(f"{keys} keys at most\n   found: {self.screen.keys - before}")

    def reach(self, field: str, first: str, second: str) -> None:
        """Jump to an indicator, and wait for its first question."""
        self.screen.press("ctrl+j")
        self.screen.expect_focus("jump")
        self.screen.press(first, second)
        self.screen.expect_focus(f"answer.{field}")

    def begins_on_the_day_of_the_visit(self) -> str:
        screen = self.screen
        self.prepare()
        began = time.monotonic()
        with self.at_most(3):
            self.program.start()
            screen.expect_focus("continue")
            screen.press("Return")
            self.answer("members_total", "86")
        return (
            f"opened the window on the day of the visit and had an answer saved after {time.monotonic() - began:.1f} s"
        )

    def jumps_and_comes_back_to_the_caret(self) -> str:
        screen = self.screen
        screen.expect_focus("answer.members_committed")
        screen.write("75")
        screen.press("Left")
        with self.at_most(3):
            self.reach("founded_on", "2", "1")
        with self.at_most(1):
            screen.press("alt+Left")
            screen.expect_focus("answer.members_committed")
        screen.write("3")
        screen.expect_text("answer.members_committed", "735")
        screen.press("BackSpace")
        screen.expect_text("answer.members_committed", "75")
        return "jumped by three keys, and came back by one to where the caret stood"

    def gives_a_level(self) -> str:
        self.reach("staff_headcount", "2", "2")
        with self.at_most(3):
            self.give_level(3, WHY)
        return f"gave a level and wrote {len(WHY.split())} words why, by two keys"

    def notes_something_for_another_indicator(self) -> str:
        screen = self.screen
        began_at = time.time()
        with self.at_most(2):
            screen.press("ctrl+space")
            screen.fill("quick-note", f"2.3 {NOTE}")
            screen.press("Return")
            screen.expect_focus("rationale")
            self.expect_saved(began_at)
        screen.write(" Really.")
        screen.expect_text("rationale", f"{WHY} Really.")
        return "noted something for 2.3 by two keys; the caret stayed where it was"

    def keeps_last_year_and_takes_it_back(self) -> str:
        screen = self.screen
        self.reach("founded_on", "2", "1")
        with self.at_most(1):
            screen.press("alt+k")
            screen.expect_words("Kept from last year", "label")
        kept = screen.expect("an answer", lambda: screen.find("answer.founded_on")).text
        with self.at_most(1):
            screen.press("ctrl+z")
            screen.expect_text("answer.founded_on", "")
        screen.press("ctrl+y")
        screen.expect_text("answer.founded_on", kept or "")
        return f"kept {kept} of last year by a key, and took it back by another"

    def keeps_a_whole_indicator(self) -> str:
        screen = self.screen
        self.screen.press("ctrl+j")
        self.screen.expect_focus("jump")
        self.screen.press("1", "2")
        screen.expect_words("1.1.1 Composition of participants, 0 of 9 answered")
        with self.at_most(1):
            screen.press("alt+shift+k")
            screen.expect_words("1.1.1 Composition of participants, 6 of 9 answered")
        with self.at_most(1):
            screen.press("ctrl+z")
            screen.expect_words("1.1.1 Composition of participants, 0 of 9 answered")
        screen.press("ctrl+y")
        screen.expect_words("1.1.1 Composition of participants, 6 of 9 answered")
        return "kept all six answers of last year by a key; they were one step to take back"

    def goes_to_what_is_not_answered(self) -> str:
        with self.at_most(1):
            self.screen.press("ctrl+g")
            self.screen.expect_focus_on("table cell", "no answer")
        return "went to the next unanswered question by a key"

    def attaches_a_large_document(self) -> str:
        document = self.folder / "Member list.pdf"
        document.write_bytes(b"%PDF-1.4\n" + os.urandom(MEGABYTES << 20))
        began = time.monotonic()
        with self.at_most(4):
            self.screen.press("ctrl+e")
            self.choose_file(document)
            self.screen.expect_words(f"Look at {document.name}", "push button")
        return f"attached {MEGABYTES} MB as evidence, all in {time.monotonic() - began:.1f} s"

    def finds_a_note(self) -> str:
        screen = self.screen
        with self.at_most(8):
            screen.press("ctrl+k")
            screen.fill("palette", "staff turnover")
            screen.expect_words(NOTE, "list item")
            screen.press("Return")
            seen = screen.expect_focus("note.2.3")
            same("the note, with its time", (seen.text or "")[6:], NOTE)
        return "found what was said about staff turnover by two keys"

    def loses_power_while_typing(self) -> str:
        screen = self.screen
        self.reach("staff_headcount", "2", "2")
        screen.press("alt+r")
        screen.expect_focus("rationale")
        screen.write(" And then the lights went out")
        time.sleep(3)
        screen.write(" at once")
        os.kill(self.program.pid, signal.SIGKILL)
        screen.expect("the program to be gone", lambda: self.program.exit_code() is not None)
        began = time.monotonic()
        self.program.start()
        seen = screen.expect("where she was", lambda: screen.find("rationale"), 60)
        screen.expect_focus("rationale")
        took = time.monotonic() - began
        same("what was older than 3 s", f"{WHY} Really. And then the lights went out" in (seen.text or ""), True)
        screen.write("!")
        screen.expect("the caret at the end", lambda: (screen.find("rationale") or seen).text == f"{seen.text}!")
        return f"lost power, and typed on after {took:.1f} s at the same caret"

    def all_of_it_is_on_the_disk(self) -> str:
        self.screen.press("alt+F4")
        self.expect_end()
        same("the workspace to be sound", is_sound(self.workspace), True)
        answers = answers_in(self.workspace, CLUSTER)
        same("what was typed", (answers["members_total"], answers["members_committed"]), ((86, "typed"), (75, "typed")))
        kept = [
            each for each in answers if each.startswith("members_by_type.") and answers[each][1] in ("kept", "undone")
        ]
        same("what was kept", len(kept), 6)
        evidence = ask("evidence", "list", self.workspace, CLUSTER)["evidence"]
        same("the evidence", [(each["name"], len(each["sha256"])) for each in evidence], [("Member list.pdf", 64)])
        levels = [each for each in ask("result", self.workspace, CLUSTER)["indicators"] if each["level"]]
        same("the levels", [(each["id"], each["level"]) for each in levels], [("2.2.1", 3)])
        return "answers, what was kept, the evidence and the level are on the disk"


def main() -> int:
    """Do the tasks; return the exit code."""
    pictures = pictures_wanted(__doc__)
    own = Path(os.environ["BLACKBOX"])
    counted = Counted(Screen(), Program(own / "program.log"), own, pictures)
    return tell(counted.steps(), [counted])


if __name__ == "__main__":
    sys.exit(main())
