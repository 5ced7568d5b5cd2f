"""Two assessors, two windows, and a folder between them: from last year's workbook to one package signed by both.

Each step is done by keys in one of the windows and read back from it; at the end the files are asked as well.
"""

import json
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from assessor import Assessor, same
from files import is_sound, text_of
from program import ROOT, Program, ask, run
from screen import Screen
from telling import pictures_wanted, tell

CLUSTER = "Kattegat Hydrogen Hub"
INDICATORS = 31
REQUIRED = ("1.1.0 Commitment", "2.1 Maturity", "3.2 Share of private", "4.1.2 Documentation", "4.1.3 Implementation",
            "5.3 Satisfaction")  # fmt: skip
WHY_AGREED = "A deputy stands ready since May, so both of us give 4."
DIFFERING = (5, 8, 14, 20)
"""Rows of the page of scores where Bo gives another level than Ann."""
SCORED = 30
FOURS = "120 of 150 points"


class Colleague(Assessor):
    """One of the two, with a window, a home and a workspace of their own."""

    def __init__(self, name: str, own: Path, shared: Path, pictures: Path | None) -> None:
        self.name, self.home, self.shared = name, own / f"home-{name.split()[0]}", shared
        program = Program(own / f"{name.split()[0]}.log", self.home)
        super().__init__(Screen(lambda: program.pid), program, own, pictures)
        self.workspace = own / f"{name}.workbench"
        self.passphrase = f"four words of {name.split()[0]}"

    def turn(self) -> Screen:
        """Take the keyboard."""
        self.screen.turn_to()
        return self.screen

    def command(self, words: str, shown: str) -> None:
        """Do what the palette offers under some words."""
        self.screen.press("ctrl+k")
        self.screen.fill("palette", words)
        self.screen.expect_words(shown, "list item")
        self.screen.press("Return")

    def begin(self) -> None:
        """Say who one is; the workspace stays in clear, as other programs read along at the end."""
        self.program.start()
        screen = self.screen
        screen.expect("the welcome", lambda: screen.find("welcome.name"), 60)
        self.turn()
        screen.fill("welcome.name", self.name)
        screen.press("Tab")
        screen.fill("welcome.email", f"{self.name.split()[0].lower()}@example.org")
        screen.press("Tab")
        screen.tab_to_words("push button", "Choose another place")
        screen.press("Return")
        self.choose_file(self.workspace)
        screen.tab_to("welcome.encrypt")
        screen.press("space")
        screen.expect_words("Not encrypted", "label")
        screen.tab_to("welcome.begin")
        screen.press("Return")
        screen.expect_words(f"Welcome, {self.name.split()[0]}")

    def make_identity(self) -> None:
        """Make a signing identity under Settings."""
        screen = self.screen
        self.command("identity and people", "Identity and people")
        screen.tab_to("identity.make")
        screen.press("Return")
        screen.tab_to("identity.secret.new")
        screen.write(self.passphrase)
        screen.press("Tab")
        screen.expect_focus("identity.secret.again")
        screen.write(self.passphrase)
        screen.press("Return")
        screen.expect("the identity on the disk", (self.home / "identity.crt").is_file, 60)

    def choose_place(self) -> None:
        """Name the folder that both reach."""
        self.screen.press("ctrl+5")
        self.command("place that you share", "Choose the place that you share")
        self.screen.fill("place.address", str(self.shared))
        self.screen.press("Return")
        self.screen.expect_text("sync.where", str(self.shared))

    def sync(self) -> None:
        """Exchange with the folder, and wait until that is done."""
        self.turn().press("ctrl+5")
        self.screen.expect_text("sync.where", str(self.shared))
        before = self._synced()
        self.screen.press("F5")
        self.screen.expect(f"the sync of {self.name} to end", lambda: self._synced() != before, 90)
        time.sleep(0.5)

    def _synced(self) -> str:
        return str(json.loads((self.home / "settings.json").read_text())["synced"])

    def open_assessment(self) -> None:
        """Open the assessment from Home."""
        self.screen.press("ctrl+1")
        self.screen.tab_to_words("table cell", CLUSTER)
        self.screen.press("Return")
        self.screen.expect_words(CLUSTER, "label")

    def show_stage(self, stage: str) -> None:
        """Turn to a stage of the assessment by its tabs."""
        for _ in range(6):
            seen = self.screen.find_words(stage, "page tab")
            if seen is not None and "selected" in seen.states:
                return
            self.screen.press("ctrl+Tab")
            time.sleep(0.4)
        self.screen.expect_selected(stage, "page tab")

    def declare(self) -> None:
        """Declare no interest."""
        self.command("declare your interest", "Declare your interest")
        self.screen.expect_focus_on("radio button", "No interest")
        self.screen.press("space", "Return")
        self.screen.expect_gone("Your declaration of interest is missing")

    def score_all(self, levels: dict[int, str]) -> None:
        """Give every row of the page of scores level 4, some rows another one."""
        self.show_stage("Scores")
        self.screen.tab_to("scores")
        self.screen.press("ctrl+Home")
        for row in range(INDICATORS):
            self.screen.press(levels.get(row, "4"), "Down")

    def lock(self) -> None:
        """Lock one's levels for good."""
        self.command("lock your levels", "Lock your levels")
        self.screen.expect_focus_on("push button", "Cancel")
        self.screen.press("Tab")
        self.screen.expect_focus_on("push button", "Lock for good")
        self.screen.press("Return")
        self.screen.expect_gone("Lock your levels?")


class Pair:
    """The steps in their order; each returns what it has shown to be true."""

    def __init__(self, ann: Colleague, bo: Colleague, own: Path, last_year: Path) -> None:
        self.ann, self.bo, self.own, self.last_year = ann, bo, own, last_year
        self.package = own / "Kattegat-Hydrogen-Hub-2027.asice"

    def steps(self) -> tuple[Callable[[], str], ...]:
        """List the steps."""
        return (
            self.both_begin, self.ann_takes_last_year_over, self.ann_keeps_every_answer, self.ann_attaches_what_she_saw,
            self.bo_joins, self.bo_hears_of_it_and_trusts_ann, self.both_score_blind, self.nothing_leaked,
            self.ann_locks_and_both_see, self.ann_agrees, self.bo_approves, self.ann_signs, self.bo_adds_his_signature,
            self.both_close, self.the_files_hold_it_all,
        )  # fmt: skip

    def both_begin(self) -> str:
        for each in (self.ann, self.bo):
            each.begin()
            each.make_identity()
            each.choose_place()
        return "two assessors began, each with a workspace and an identity, and named one folder"

    def ann_takes_last_year_over(self) -> str:
        screen = self.ann.turn()
        screen.press("ctrl+1")
        screen.tab_to_words("push button", "Import last year")
        screen.press("Return")
        screen.fill("new.cluster", CLUSTER)
        screen.press("Tab", "s")
        screen.expect_text("new.country", "Sweden")
        screen.press("Tab")
        screen.expect_focus("new.period")
        screen.press("ctrl+a")
        screen.fill("new.period", "2027")
        screen.press("Return")
        self.ann.choose_file(self.last_year)
        screen.expect_focus("review")
        screen.tab_to("review.import")
        screen.press("Return")
        screen.expect_words("68 answers of 2026 stand beside the questions", seconds=60)
        self.ann.declare()
        return f"Ann took {self.last_year.name} over as last year"

    def ann_keeps_every_answer(self) -> str:
        screen = self.ann.screen
        self.ann.show_stage("Interview")
        screen.expect_focus("answer.members_total")
        for _ in range(INDICATORS):
            screen.press("alt+shift+k", "ctrl+Next")
        screen.expect_words("68 of 68 answers", "label", 60)
        return "Ann kept 68 answers of last year, an indicator at a time"

    def ann_attaches_what_she_saw(self) -> str:
        screen = self.ann.screen
        for place, title in enumerate(REQUIRED):
            document = self.own / f"seen-{place}.txt"
            document.write_text(f"{title}: seen.\n", encoding="utf-8")
            self.ann.command(f"#{title}", title)
            screen.press("ctrl+e")
            self.ann.choose_file(document)
            screen.expect_words(f"Look at {document.name}", "push button")
        return f"Ann attached {len(REQUIRED)} documents"

    def bo_joins(self) -> str:
        screen = self.ann.screen
        self.ann.command("people on", "People on this assessment")
        screen.tab_to_words("push button", "Let somebody join")
        screen.press("Return")
        self.ann.choose_file(self.bo.home / "me.crt")
        screen.expect_focus("join.role")
        screen.press("Return")
        screen.expect_words("with Bo Lind")
        self.ann.sync()
        return "Ann let Bo join by his certificate, and sent it to the folder"

    def bo_hears_of_it_and_trusts_ann(self) -> str:
        screen = self.bo.turn()
        self.bo.sync()
        screen.expect_words("Ann Berg", "label")
        screen.tab_to("sync.trust.0")
        screen.press("Return")
        screen.expect_focus("trust.compared")
        before = self.bo._synced()
        screen.press("space", "Return")
        screen.expect("what Ann sent to come", lambda: self.bo._synced() != before, 90)
        self.bo.open_assessment()
        self.bo.declare()
        return "Bo compared the fingerprint with Ann's, and the assessment came"

    def both_score_blind(self) -> str:
        self.bo.score_all(dict.fromkeys(DIFFERING, "1"))
        self.bo.lock()
        self.bo.sync()
        self.ann.sync()
        self.ann.open_assessment()
        self.ann.score_all({})
        self.ann.screen.expect_words(FOURS, "label", 30)
        self.ann.show_stage("Reconcile")
        self.ann.screen.expect_words("Ann Berg")
        self.ann.take_picture("pair-waiting")
        return "Bo scored and locked, Ann scored 120 of 150 points and has not locked"

    def nothing_leaked(self) -> str:
        told = " ".join(f"{each.name} {each.about} {each.text or ''}" for each in self.ann.screen.tree())
        same("a level of Bo in Ann's window", "gap" in told.lower() or "kappa" in told.lower(), False)
        revisions = ask("history", self.ann.workspace, CLUSTER, home=self.ann.home)["revisions"]
        lanes = {each["field"].rpartition("/")[2] for each in revisions if each["field"].startswith("score/")}
        same("the lanes in Ann's file", len(lanes), 1)
        return "nothing of Bo's levels stands in Ann's window or in her file"

    def ann_locks_and_both_see(self) -> str:
        self.ann.lock()
        for each in (self.ann, self.bo, self.ann):
            each.sync()
        self.ann.open_assessment()
        self.ann.show_stage("Reconcile")
        equal = f"{SCORED - len(DIFFERING)} of {SCORED}"
        self.ann.screen.expect_words(equal, "label", 30)
        self.ann.take_picture("pair-reconcile")
        return f"once both had locked, both saw that {equal} levels agree"

    def ann_agrees(self) -> str:
        screen = self.ann.turn()
        screen.tab_to("reconcile.equal")
        screen.press("Return")
        began = time.monotonic()
        for left in reversed(range(len(DIFFERING))):
            screen.expect_text("reconcile.left", str(left + 1))
            with self.ann.at_most(4, 90):
                screen.press("alt+4")  # It differs from what Bo gave, so it asks for the reason.
                screen.fill("reconcile.reason", WHY_AGREED)
                screen.press("ctrl+Return")
                screen.expect_text("reconcile.left", str(left))
        took = time.monotonic() - began
        screen.expect_words("Bo Lind has to approve", "label", 30)
        self.ann.sync()
        return (
            f"Ann agreed on the equal levels at once, and on {len(DIFFERING)} others by two keys each, in {took:.0f} s"
        )

    def bo_approves(self) -> str:
        screen = self.bo.turn()
        self.bo.sync()
        self.bo.open_assessment()
        self.bo.show_stage("Reconcile")
        screen.expect_words("Approve what you agreed on", "label", 30)
        screen.tab_to_words("push button", "Approve")
        screen.press("Return")
        screen.expect_words("and Bo Lind approved", "label", 30)
        self.bo.sync()
        return "Bo approved what was agreed"

    def ann_signs(self) -> str:
        screen = self.ann.turn()
        self.ann.sync()
        self.ann.open_assessment()
        self.ann.show_stage("Report")
        screen.expect_words("Ready to sign", "label", 60)
        began = time.monotonic()
        with self.ann.at_most(10, 60):
            screen.press("ctrl+shift+s")
            screen.expect_focus("sign.passphrase")
            screen.write(self.ann.passphrase)
            screen.press("Return")
            screen.expect("the verdict", lambda: screen.find("verdict"), 90)
        files = sorted(each.suffix for each in self.own.glob(f"{self.package.stem}.*"))
        same("the files", files, [".asice", ".pdf", ".xlsx"])
        took = time.monotonic() - began
        screen.expect_words("You have signed. Send it on: it waits for Bo Lind", "label", 60)
        self.ann.take_picture("pair-first-signature")
        self.ann.sync()
        return f"Ann signed first by two keys, in {took:.0f} s with workbook and report; the package waits for Bo"

    def bo_adds_his_signature(self) -> str:
        screen = self.bo.turn()
        self.bo.sync()
        self.bo.open_assessment()
        self.bo.show_stage("Report")
        screen.expect_words("Ann Berg finalised it and signs first", "label", 60)
        with self.bo.at_most(4):
            screen.press("ctrl+o")
            self.bo.choose_file(self.package)
            with self.bo.at_most(0, 2):
                screen.expect("the verdict", lambda: screen.find("verdict"))
        screen.expect_words("Your signature is the one that it waits for", "label", 60)
        screen.press("ctrl+shift+s")
        screen.expect_focus("identity.secret.passphrase")
        self.bo.take_picture("pair-second-signature")
        screen.write(self.bo.passphrase)
        screen.press("Return")
        screen.expect_gone("Your signature is the one that it waits for")
        screen.expect_words("Valid, not everybody trusted", "label", 60)
        self.bo.take_picture("pair-signed")
        return "Bo added his signature to the same package"

    def both_close(self) -> str:
        for each in (self.ann, self.bo):
            each.turn().press("alt+F4")
            each.expect_end()
            log = each.program.log.read_text(encoding="utf-8", errors="replace")
            same("faults on standard error", re.findall(r"^\w*Error\b.*|^Traceback.*", log, re.MULTILINE), [])
        return "both closed their windows; the programs told of no fault"

    def the_files_hold_it_all(self) -> str:
        trusted = self.own / "trusted.pem"
        trusted.write_bytes(b"".join((each.home / "identity.crt").read_bytes() for each in (self.ann, self.bo)))
        found = ask("verify", self.package, "--trust", trusted)
        signers = [each["signer"] for each in found["signatures"]]
        kept = (found["accepted"], found["status"], signers)
        same("what our own check says", kept, (True, "final", ["Ann Berg", "Bo Lind"]))
        run(["bash", os.fspath(ROOT / "tests/packages/verify-package"), os.fspath(self.package), os.fspath(trusted)])
        words = text_of(self.package.with_suffix(".pdf"))
        for each in ("Ann Berg", "Bo Lind", WHY_AGREED):
            same(f"“{each}” in the report", " ".join(each.split()) in words, True)
        for each in (self.ann, self.bo):
            same(f"the workspace of {each.name} to be sound", is_sound(each.workspace), True)
            (line,) = (
                one for one in ask("assessment", "list", each.workspace, home=each.home)["assessments"]
                if one["period"] == "2027"
            )  # fmt: skip
            same("its status", line["status"], "final")
            result = ask("result", each.workspace, line["id"], home=each.home)
            same("the result", (result["basis"], result["points"], result["label"]), ("consensus", 120, "gold"))
        return "the package is accepted, both names stand in it, and both workspaces are sound and say the same"


def main() -> int:
    """Tell the story; return the exit code."""
    pictures = pictures_wanted(__doc__)
    own = Path(os.environ["BLACKBOX"]) / "pair"
    shared = own / "shared"
    shared.mkdir(parents=True)
    made = ask("demo", "--out", own / "demo")
    ann, bo = (Colleague(name, own, shared, pictures) for name in ("Ann Berg", "Bo Lind"))
    return tell(Pair(ann, bo, own, Path(made["workbook"])).steps(), [ann, bo])


if __name__ == "__main__":
    sys.exit(main())
