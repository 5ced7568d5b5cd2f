"""A new assessor's first day: last year comes in, the interview is held, a signed package goes out.

Each step is done by keys and read back from the screen; at the end the files are asked as well.
"""

import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assessor import Assessor, same
from files import answers_in, changed_copy, is_sound, states_of, text_of, verify_without_us
from program import ROOT, Program, ask
from screen import Screen
from telling import pictures_wanted, tell

NAME, EMAIL, CLUSTER = "Åsa Öberg", "asa.oberg@example.org", "Åländsk Vätgas"
LAST_YEAR = ROOT / "tests/data/previous-year/kattegatt-2024-sv.xlsx"
PASSPHRASE = "blå hästar åker tåg"
KINDS = {
    "sme": 42, "large": 18, "research": 7, "university": 5, "training": 1, "finance": 1, "consultant": 2, "public": 8,
    "other": 1,
}  # fmt: skip
WHY_ASIDE = "Räknas först från och med 2027"
WHY_FOUR = "Alla slag finns med: företag, högskolor och kommuner på Åland."
WHY_THREE = "Enkäten är färsk, men få svarade."


class Story(Assessor):
    """The steps in their order; each returns what it has shown to be true."""

    @property
    def workspace(self) -> Path:
        """The file that the assessor chooses at the start."""
        return self.folder / "Norr 2026.workbench"

    @property
    def package(self) -> Path:
        """The file that she signs at the end."""
        return self.folder / "Åländsk-Vätgas-2026.asice"

    def steps(self) -> tuple[Callable[[], str], ...]:
        """List the steps."""
        return (
            self.says_who_she_is, self.begins_an_assessment, self.looks_at_what_needs_eyes, self.takes_it_over,
            self.declares_no_interest, self.types_a_count_and_keeps_another, self.fills_a_table,
            self.gives_a_level_and_says_why, self.types_a_date, self.mistypes_a_decimal_and_mends_it,
            self.sets_a_question_aside, self.types_money, self.types_a_percentage, self.undoes_and_does_again,
            self.gives_another_level, self.attaches_evidence, self.closes_it_and_comes_back, self.looks_at_the_scores,
            self.exports_a_draft, self.signs_it, self.sees_that_a_changed_one_is_found_out, self.looks_around,
            self.closes_the_window, self.finds_all_of_it_in_the_workspace, self.finds_the_files_genuine,
        )  # fmt: skip

    # The first start

    def says_who_she_is(self) -> str:
        screen = self.screen
        self.program.start()
        screen.expect("the welcome", lambda: screen.find("welcome.name"), 60)
        self.take_picture("welcome")
        screen.fill("welcome.name", NAME)
        screen.press("Tab")
        screen.fill("welcome.email", EMAIL)
        screen.press("Tab")
        screen.tab_to_words("push button", "Choose another place")
        screen.press("Return")
        self.choose_file(self.workspace)
        screen.expect_words(str(self.workspace), "label")
        screen.press("Tab")
        # Other programs read along at the end, so this one stays in clear.
        screen.expect_focus("welcome.encrypt")
        screen.press("space")
        screen.expect_words("Not encrypted", "label")
        screen.press("Tab")
        screen.expect_focus("welcome.begin")
        screen.press("Return")
        screen.expect_words("Welcome, Åsa")
        screen.expect("the workspace on the disk", self.workspace.is_file)
        self.take_picture("home-first")
        return f"welcomed {NAME}; the workspace is {self.workspace.name}"

    # Last year's workbook

    def begins_an_assessment(self) -> str:
        screen = self.screen
        screen.expect_focus_on("push button", "Import last year")
        screen.press("Return")
        screen.fill("new.cluster", CLUSTER)
        screen.press("Tab", "s")
        screen.expect_text("new.country", "Sweden")
        screen.press("Tab")
        screen.expect_focus("new.period")
        screen.press("Return")
        self.choose_file(LAST_YEAR)
        screen.expect_focus("review")
        screen.expect_words(CLUSTER, "label")
        ready, open_ = self.review_counts()
        same("what the Swedish workbook holds", (ready, open_), (37, 5))
        return f"began {CLUSTER} with {LAST_YEAR.name}: {ready} cells ready, {open_} need eyes"

    def looks_at_what_needs_eyes(self) -> str:
        screen = self.screen
        screen.expect_words("Försättsblad, C7", "label")
        screen.press("F7", "F7", "F7")
        screen.expect_words("3 Finansiering, C10", "label")
        self.take_picture("review")
        screen.press("Tab")
        screen.expect_focus("review.question")
        screen.write("total budget")
        screen.press("Down", "Return")
        screen.expect_text("review.question", "3.2 Total budget of the year")
        screen.expect_focus("review.reading")
        screen.press("ctrl+a")
        screen.fill("review.reading", "7 085 000")
        screen.press("Tab")
        screen.expect_focus("review.accept")
        screen.press("Return")
        screen.expect_text("review.import", "Import 38 ready")
        screen.press("ctrl+z")
        screen.expect_text("review.import", "Import 37 ready")
        return "gave the sum of the income its question, and took that back"

    def takes_it_over(self) -> str:
        screen = self.screen
        screen.press("Delete")
        screen.expect_words("5 Erkännande, B10", "label")
        same("what is left after one cell is left out", self.review_counts(), (37, 4))
        screen.press("F6")
        screen.expect_focus("review.accept")
        screen.press("F6")
        screen.expect_focus("review.import")
        began_at = time.time()
        screen.press("Return")
        screen.expect_words("37 answers of 2024 are taken over")
        self.expect_saved(began_at)
        return "imported 37 answers of 2024; every filled cell is accounted for"

    def declares_no_interest(self) -> str:
        screen = self.screen
        screen.expect_focus("prepare.import")
        self.take_picture("prepare")
        screen.press("shift+F6")
        screen.expect_focus_on("page tab list", "Prepare")
        screen.press("Tab")
        screen.expect_focus_on("push button", "Declare")
        screen.press("Return")
        screen.expect_focus_on("radio button", "No interest")
        screen.press("space", "Return")
        screen.expect_gone("Your declaration of interest is missing")
        return "declared that she has no interest in the cluster"

    # The interview

    def types_a_count_and_keeps_another(self) -> str:
        screen = self.screen
        screen.press("ctrl+Tab")
        screen.expect_focus("answer.members_total")
        self.answer("members_total", "86")
        screen.expect_focus("answer.members_committed")
        screen.expect_words("2024: 85")
        screen.press("alt+k")
        screen.expect_text("answer.members_committed", "85")
        screen.expect_words("Kept from last year", "label")
        screen.expect_words("1.1.0 Commitment of participants, 2 of 2 answered, gate passed")
        return "typed 86 participants, kept last year's 85 committed ones; the gate is passed"

    def fills_a_table(self) -> str:
        screen = self.screen
        self.jump_to("1", "2", "1.1.1 Composition of participants")
        screen.expect_focus_on("table cell", "Small and medium-sized firms, Participants: no answer")
        for count in KINDS.values():
            screen.write(str(count))
            screen.press("Return")
        screen.expect_words("Large firms, Participants: 18", "table cell")
        screen.expect_words("Large firms, Change: −1", "table cell")
        screen.expect_words(f"Total, Participants: {sum(KINDS.values())}", "table cell")
        screen.expect_words(f"Adds up to {sum(KINDS.values())}", "label")
        screen.expect_words("1.1.1 Composition of participants, 9 of 9 answered, not scored")
        return f"filled a table of {len(KINDS)} cells; it adds up to {sum(KINDS.values())}"

    def gives_a_level_and_says_why(self) -> str:
        self.give_level(4, WHY_FOUR)
        self.screen.expect_words("1.1.1 Composition of participants, 9 of 9 answered, level 4")
        self.take_picture("interview")
        return "gave 1.1.1 level 4 with a rationale"

    def types_a_date(self) -> str:
        self.jump_to("2", "1", "2.1 Maturity of management")
        self.answer("founded_on", "1.3.2015", "2015-03-01")
        return "typed 1.3.2015; it is read as 2015-03-01"

    def mistypes_a_decimal_and_mends_it(self) -> str:
        screen = self.screen
        self.jump_to("2", "2", "2.2.1 Human resources")
        self.answer("staff_headcount", "7")
        screen.expect_focus("answer.staff_fte")
        screen.write("fyra")
        screen.expect_words("“fyra”", "label")
        screen.expect_text("answer.staff_fte", "fyra")
        screen.expect_words("2.2.1 Human resources, 1 of 2 answered")
        screen.press("ctrl+a")
        self.answer("staff_fte", "4,5", "4.5")
        screen.expect_gone("“fyra”")
        screen.expect_words("2.2.1 Human resources, 2 of 2 answered")
        return "typed “fyra” posts, was told, and typed 4,5"

    def sets_a_question_aside(self) -> str:
        screen = self.screen
        self.jump_to("2", "4", "2.2.3 Lifelong learning")
        screen.expect_focus("answer.training_days")
        screen.press("alt+n")
        screen.expect_focus_on("radio button", "Does not apply")
        screen.press("Right", "space")
        screen.expect_focus_on("radio button", "Not known")
        screen.press("Tab")
        screen.fill("set-aside.why", WHY_ASIDE)
        screen.press("Return")
        screen.expect_words("Not known:", "label")
        screen.expect_words("2.2.3 Lifelong learning, 1 of 1 answered")
        screen.expect_text("answer.training_days", "")
        return f"set the training days aside: “{WHY_ASIDE}”"

    def types_money(self) -> str:
        screen = self.screen
        self.jump_to("3", "2", "3.2 Share of private funds")
        self.answer("budget_total", "7 250 000")
        screen.expect_text("currency.budget_total", "SEK")
        screen.expect_focus_on("table cell", "EU funds, SEK: no answer")
        screen.write("1 300 000")
        screen.press("Down")
        screen.expect_words("EU funds, SEK: 1 300 000", "table cell")
        screen.expect_words("EU funds, Change: +50 000", "table cell")
        screen.expect_focus_on("table cell", "National funds, SEK: no answer")
        return "typed 7 250 000 SEK, and one cell of the income"

    def types_a_percentage(self) -> str:
        self.jump_to("5", "3", "5.3 Satisfaction of participants")
        self.answer("satisfaction_surveyed_on", "2026-05-20")
        self.answer("satisfaction_response_rate", "42,5", "42.5")
        self.answer("satisfaction_mean", "4,1", "4.1")
        self.screen.expect_words("5.3 Satisfaction of participants, 3 of 3 answered")
        return "typed a date, 42,5 % and a mean of 4,1"

    def undoes_and_does_again(self) -> str:
        screen = self.screen
        screen.press("ctrl+z")
        screen.expect_words("Undone: answer to Mean satisfaction, 1 to 5")
        screen.expect_text("answer.satisfaction_mean", "")
        screen.expect_words("5.3 Satisfaction of participants, 2 of 3 answered")
        screen.press("ctrl+y")
        screen.expect_words("Done again: answer to Mean satisfaction, 1 to 5")
        screen.expect_text("answer.satisfaction_mean", "4.1")
        return "undid the last answer and did it again"

    def gives_another_level(self) -> str:
        self.give_level(3, WHY_THREE)
        self.screen.expect_words("5.3 Satisfaction of participants, 3 of 3 answered, level 3")
        self.screen.expect_words("2 of 30 scored", "label")
        return "gave 5.3 level 3 with a rationale"

    def attaches_evidence(self) -> str:
        screen, document = self.screen, self.folder / "Enkät.txt"
        document.write_text("Svar från 36 av 85 deltagare.\n", encoding="utf-8")
        screen.press("ctrl+k")
        screen.fill("palette", "attach")
        screen.expect_words("Attach evidence", "list item")
        screen.press("Return")
        began_at = time.time()
        self.choose_file(document)
        screen.expect_words(f"Look at {document.name}", "push button")
        self.expect_saved(began_at)
        return f"attached {document.name} as evidence"

    def closes_it_and_comes_back(self) -> str:
        screen = self.screen
        screen.press("alt+F4")
        self.expect_end()
        self.program.start()
        screen.expect_focus("continue")
        screen.expect_words(f"5.3 of {CLUSTER}", "label")
        self.take_picture("home")
        screen.press("Return")
        screen.expect_text("rationale", WHY_THREE)
        screen.expect_focus("rationale")
        screen.expect_words("20 of 68 answers", "label")
        return "closed the window, opened it again, and was where she had stopped"

    # The report

    def looks_at_the_scores(self) -> str:
        screen = self.screen
        screen.press("ctrl+Tab")
        screen.expect_focus("scores")
        screen.expect_words(WHY_FOUR, "table cell")
        screen.expect_words("7 of 150 points", "label")
        screen.expect_words("28 indicators are not scored yet", "label")
        self.take_picture("scores")
        return "saw 7 of 150 points on the page of scores"

    def exports_a_draft(self) -> str:
        screen, out = self.screen, self.folder / "utkast"
        out.mkdir()
        screen.press("ctrl+Tab")
        screen.expect_focus("feedback.slides")
        screen.press("ctrl+Tab")
        screen.expect_focus("report.contents")
        screen.expect_words("Method and signatures", "list item")
        screen.expect_words("20 of 68 questions answered", "label")
        self.take_picture("report")
        screen.press("shift+F6", "shift+F6", "shift+F6")
        screen.expect_focus("report.sign")
        screen.press("shift+Tab")
        screen.expect_focus("report.export")
        screen.press("Return")
        screen.expect_focus("export.workbook")
        self.take_picture("export")
        screen.tab_to("export.folder")
        screen.press("Return")
        self.choose_file(out)
        screen.expect_focus("export.folder")
        screen.tab_to("export.workbook", back=True)
        screen.press("Return")
        screen.expect_words("Written:", "label", 60)
        same("the files of the draft", sorted(each.suffix for each in out.iterdir()), [".asice", ".pdf", ".xlsx"])
        return "exported a draft: workbook, report and package"

    def signs_it(self) -> str:
        screen = self.screen
        screen.press("ctrl+shift+s")
        screen.expect_focus("sign.passphrase")
        self.take_picture("sign")
        screen.write(PASSPHRASE)
        screen.press("Return")
        screen.expect_focus("sign.again")
        screen.write(PASSPHRASE)
        screen.press("Return")
        verdict = screen.expect_words(f"unchanged since it was signed by “{NAME}”", "label", 60)
        screen.expect_text("verdict", "Draft")
        screen.expect_words(str(self.package), "label")
        self.take_picture("packages")
        return f"signed the draft with a new identity: “{verdict.name}”"

    def sees_that_a_changed_one_is_found_out(self) -> str:
        screen, changed = self.screen, self.folder / "ändrad.asice"
        changed_copy(self.package, changed, "assessment.json")
        screen.press("ctrl+o")
        self.choose_file(changed)
        screen.expect_text("verdict", "Not valid")
        screen.expect_words("assessment.json", "label")
        return "opened a copy with one bit changed: “Not valid”"

    def looks_around(self) -> str:
        screen = self.screen
        screen.press("ctrl+comma")
        screen.expect_words("Fingerprint", "label")
        self.take_picture("settings")
        screen.press("ctrl+k")
        screen.fill("palette", "home")
        screen.expect_words("Go to Home", "list item")
        self.take_picture("palette")
        screen.press("Return")
        screen.expect_words("My assessments", "table")
        screen.expect_words(f"{CLUSTER}, 2026, Sweden", "table cell")
        return "looked at the settings, and went home by the palette"

    def closes_the_window(self) -> str:
        self.screen.press("alt+F4")
        self.expect_end()
        log = self.program.log.read_text(encoding="utf-8", errors="replace")
        same("faults on standard error", re.findall(r"^\w*Error\b.*|^Traceback.*", log, re.MULTILINE), [])
        return "closed the window; the program told of no fault"

    # The files

    def finds_all_of_it_in_the_workspace(self) -> str:
        same("the workspace to be sound", is_sound(self.workspace), True)
        money = {state: {"amount": f"{state}.00", "currency": "SEK"} for state in ("7250000", "1300000")}
        wanted: dict[str, tuple[Any, str]] = {
            "members_total": (86, "typed"), "members_committed": (85, "kept"), "founded_on": ("2015-03-01", "typed"),
            **{f"members_by_type.{kind}": (count, "typed") for kind, count in KINDS.items()},
            "staff_headcount": (7, "typed"), "staff_fte": ("4.5", "typed"),
            "training_days": ({"state": "not_known", "why": WHY_ASIDE}, "typed"),
            "budget_total": (money["7250000"], "typed"), "income_by_source.eu": (money["1300000"], "typed"),
            "satisfaction_surveyed_on": ("2026-05-20", "typed"), "satisfaction_response_rate": ("42.5", "typed"),
            "satisfaction_mean": ("4.1", "undone"),
        }  # fmt: skip
        same("the answers", answers_in(self.workspace, CLUSTER), wanted)
        same(
            "the history of staff_fte",
            states_of(self.workspace, CLUSTER, "staff_fte"),
            [{"state": "draft", "text": "fyra"}, "4.5"],
        )
        status = ask("status", self.workspace, CLUSTER)
        counts = tuple(status[name] for name in ("status", "answered", "scored"))
        same("the status", counts, ("open", len(wanted), 2))
        same("what is not missing", [each for each in status["missing"] if each.startswith("interest/")], [])
        result = ask("result", self.workspace, CLUSTER)
        levels = {each["id"]: (each["level"], each["rationale"]) for each in result["indicators"] if each["level"]}
        same("the levels", levels, {"1.1.1": (4, WHY_FOUR), "5.3": (3, WHY_THREE)})
        evidence = ask("evidence", "list", self.workspace, CLUSTER)["evidence"]
        same("the evidence", [each["name"] for each in evidence], ["Enkät.txt"])
        last_year = [
            each for each in ask("assessment", "list", self.workspace)["assessments"] if each["period"] == "2024"
        ]
        same("last year", [(each["origin"], each["status"]) for each in last_year], [("imported", "final")])
        same("last year's answers", ask("status", self.workspace, last_year[0]["id"])["answered"], 37)
        return f"the workspace is sound and holds {len(wanted)} answers, 2 levels and their history"

    def finds_the_files_genuine(self) -> str:
        found = ask("verify", self.package)
        signers = [each["signer"] for each in found["signatures"]]
        kept = (found["valid"], found["intact"], found["covers_everything"], found["status"], signers)
        same("what our own check says", kept, (True, True, True, "draft", [NAME]))
        verify_without_us(self.package, Path(os.environ["WORKBENCH_HOME"]) / "identity.crt")
        words = text_of(self.package.with_suffix(".pdf"))
        for each in (CLUSTER, NAME, WHY_FOUR, WHY_ASIDE):
            same(f"“{each}” in the report", each in words, True)
        same("the beginning of the workbook", self.package.with_suffix(".xlsx").read_bytes()[:2], b"PK")
        return "workbook, report and package are there; unzip, openssl and sha256sum find the package genuine"


def main() -> int:
    """Tell the story; return the exit code."""
    pictures = pictures_wanted(__doc__)
    own = Path(os.environ["BLACKBOX"])
    (own / "Klusterbesök").mkdir()
    story = Story(Screen(), Program(own / "program.log"), own / "Klusterbesök", pictures)
    return tell(story.steps(), [story])


if __name__ == "__main__":
    sys.exit(main())
