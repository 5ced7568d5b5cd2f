"""The assessor's tasks that are counted: how many keys each takes, and what stands on the disk afterwards.

The last two of the fifteen need two assessors: `pair` counts what it takes to settle where they differ, and to sign.
The assessment is made on the command line; from then on there are only keys.
"""

import json
import os
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from assessor import Assessor, same
from files import answers_in, is_sound
from program import PYTHON, ROOT, Program, ask, run
from screen import Screen
from telling import pictures_wanted, tell

CLUSTER = "Kattegatt Vätgas"
LAST_YEAR = ROOT / "resources/example/previous.xlsx"
WHY = "Seven posts are filled and one has stood open since spring."
NOTE = "two asked about staff turnover since May"
MEGABYTES = 10
FIRST_ROWS = {"sme": 41, "large": 17, "research": 6, "university": 5, "training": 2}
OTHER_CLUSTER = "Norrsken Bio"
FILLED, OPEN, READY = 143, 26, 31
"""Cells of another cluster's workbook: all, those that a person has to look at, and those that are clear."""


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
            self.keeps_a_whole_indicator, self.fills_five_rows_of_a_table, self.goes_to_what_is_not_answered, self.attaches_a_large_document,
            self.finds_a_note, self.loses_power_while_typing, self.reads_a_workbook_that_asks_much, self.all_of_it_is_on_the_disk,
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
        with self.at_most(3, 6):
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
        with self.at_most(3, 20):
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

    def fills_five_rows_of_a_table(self) -> str:
        screen = self.screen
        screen.expect_focus_on("table cell", "Small and medium-sized firms, Participants")
        screen.press("ctrl+a")  # What was done again just before stands there, the caret at its end.
        with self.at_most(5):
            for count in FIRST_ROWS.values():
                screen.write(str(count))
                screen.press("Return")
            screen.expect_words("Training providers, Participants: 2", "table cell")
            kept = [each[0] for name, each in self._kinds().items() if name not in FIRST_ROWS]
            total = sum(FIRST_ROWS.values()) + sum(kept)
            screen.expect_words(f"Total, Participants: {total}", "table cell")
        return f"filled five rows of a table by five keys; it adds up to {total} at once"

    def _kinds(self) -> dict[str, tuple[int, str]]:
        """Return what stands in the file of each kind of participants, and how it came."""
        start = "members_by_type."
        found = answers_in(self.workspace, CLUSTER).items()
        return {name.removeprefix(start): each for name, each in found if name.startswith(start)}

    def goes_to_what_is_not_answered(self) -> str:
        with self.at_most(1):
            self.screen.press("ctrl+g")
            self.screen.expect_focus_on("table cell", "Others, Participants: no answer")
        return "went to the next unanswered question by a key"

    def attaches_a_large_document(self) -> str:
        document = self.folder / "Member list.pdf"
        document.write_bytes(b"%PDF-1.4\n" + os.urandom(MEGABYTES << 20))
        began = time.monotonic()
        with self.at_most(4):
            self.screen.press("ctrl+e")
            self.choose_file(document)
            with self.at_most(0, 2):
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
        with self.at_most(0, 8):
            self.program.start()
            seen = screen.expect("where she was", lambda: screen.find("rationale"), 60)
            screen.expect_focus("rationale")
        took = time.monotonic() - began
        same("what was older than 3 s", f"{WHY} Really. And then the lights went out" in (seen.text or ""), True)
        screen.write("!")
        screen.expect("the caret at the end", lambda: (screen.find("rationale") or seen).text == f"{seen.text}!")
        return f"lost power, and typed on after {took:.1f} s at the same caret"

    def reads_a_workbook_that_asks_much(self) -> str:
        screen, workbook = self.screen, self.folder / "Norrsken 2025.xlsx"
        run([PYTHON, os.fspath(ROOT / "tests/blackbox/last_year.py"), os.fspath(workbook)])
        screen.press("ctrl+1")
        screen.expect_words("My assessments", "table")
        screen.press("ctrl+i")
        screen.fill("new.cluster", OTHER_CLUSTER)
        screen.press("Tab", "s", "Tab")
        screen.expect_focus("new.period")
        screen.press("Return")
        began = time.monotonic()
        with self.at_most(OPEN + 6, 240):
            self.choose_file(workbook)
            screen.expect_focus("review")
            self._expect_cells(READY, OPEN)
            screen.press("space")  # A figure of the board, read as it was meant.
            self._expect_cells(READY + 1, OPEN - 1)
            for left in reversed(range(OPEN - 1)):
                screen.press("Delete")
                self._expect_cells(READY + 1, left)
            took = time.monotonic() - began
        screen.press(*["ctrl+z"] * OPEN)
        self._expect_cells(READY, OPEN)
        screen.press(*["ctrl+y"] * OPEN)
        self._expect_cells(READY + 1, 0)
        self.take_picture("tasks-review")
        screen.tab_to("review.import")
        screen.press("Return")
        screen.expect_words(f"{READY + 1} answers of 2025 are taken over", seconds=60)
        return f"accounted for {FILLED} cells, {OPEN} of them by a key each, in {took:.0f} s; each could be taken back"

    def _expect_cells(self, ready: int, unsettled: int) -> None:
        """Wait until the review counts so many cells as ready and so many as waiting for a person, of all that are filled."""

        def look() -> bool:
            seen = self.screen.find("review.sums")
            counts = {
                word: int(count)
                for count, word in re.findall(r"(\d+) ([a-z ]+?)(?= [+=]| of)", seen.name if seen else "")
            }
            waiting = sum(counts.get(word, 0) for word in ("to check", "to fix", "without a question"))
            return (counts.get("ready"), waiting, sum(counts.values()) - FILLED) == (ready, unsettled, 0)

        self.screen.expect(f"{ready} cells ready and {unsettled} open of {FILLED}", look)

    def all_of_it_is_on_the_disk(self) -> str:
        self.screen.press("alt+F4")
        self.expect_end()
        same("the workspace to be sound", is_sound(self.workspace), True)
        answers = answers_in(self.workspace, CLUSTER)
        same("what was typed", (answers["members_total"], answers["members_committed"]), ((86, "typed"), (75, "typed")))
        kinds = self._kinds()
        same(
            "the five rows",
            {name: kinds[name] for name in FIRST_ROWS},
            {n: (c, "typed") for n, c in FIRST_ROWS.items()},
        )
        kept = {name for name, (_, how) in kinds.items() if how in ("kept", "undone")}
        same("what was kept", kept, {"consultant", "public"})
        (before,) = (
            each for each in ask("assessment", "list", self.workspace)["assessments"] if each["period"] == "2025"
        )  # fmt: skip
        same("the other cluster's last year", ask("status", self.workspace, before["id"])["answered"], READY + 1)
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
