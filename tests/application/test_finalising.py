"""What is missing is named, who signs is fixed, and afterwards no way of writing is left."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from scenario import NOON, Scenario
from writers import find_writers

from workbench.application import (
    assessing,
    closing,
    collecting,
    exporting,
    finalising,
    importing,
    interviewing,
    locking,
    logbook,
    participating,
    placing,
    reconciling,
    referring,
    returning,
    review_drafts,
    scoring,
    seating,
    settling,
    shortening,
    upgrading,
    visiting,
)
from workbench.application.answering import Desk, open_desk
from workbench.application.assessing import IsReadOnly
from workbench.application.home import Home, Person
from workbench.application.placing import Unplaced
from workbench.application.seats import Seat
from workbench.application.undoing import restate
from workbench.domain.assessments import ROLE
from workbench.domain.revisions import Statement
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate
from workbench.kernel.ids import EntityId, PersonId, new_id

Write = Callable[[Scenario], object]


def _desk(s: Scenario) -> Desk:
    return open_desk(s.services, s.assessment)


def _sheet(s: Scenario) -> scoring.ScoreSheet:
    return scoring.open_score_sheet(s.services, s.assessment)


PROOF = Path(__file__)
CELL = Unplaced("Sheet!A1", "7")
SEAT = Seat(Home(PROOF.parent, NOON), Person(PersonId(new_id()), "Bo Lind", "bo@example.org"), PROOF)
REFUSED: dict[str, Write] = {
    "answering.open_desk": _desk,
    "answering.Desk.answer": lambda s: _desk(s).answer("members_total", 7),
    "answering.Desk.answer_text": lambda s: _desk(s).answer_text("members_total", "7"),
    "answering.Desk.put": lambda s: _desk(s).put({}, {}),
    "assessing.add_finding": lambda s: assessing.add_finding(
        s.services, s.assessment, sort="remark", indicator="1.1.1", title="New", text="New"
    ),
    "assessing.add_measure": lambda s: assessing.add_measure(s.services, s.assessment, {"title": "New"}),
    "closing.close": lambda s: closing.close(s.services, s.id),
    "collecting.add_evidence": lambda s: collecting.add_evidence(s.services, s.assessment, PROOF),
    "collecting.keep_file": lambda s: collecting.keep_file(s.services, s.assessment, PROOF),
    "collecting.keep_stream": lambda s: collecting.keep_stream(s.services, s.assessment, io.BytesIO(b"x"), 1, "x"),
    "finalising.finalise": lambda s: finalising.finalise(s.services, s.assessment),
    "importing.take_over": lambda s: importing.take_over(s.services, s.assessment, PROOF, None, as_="answers"),  # type: ignore[arg-type]
    "interviewing.add_finding": lambda s: interviewing.add_finding(s.services, s.id, "remark", "1.1.1", "New"),
    "interviewing.add_quick_note": lambda s: interviewing.add_quick_note(s.services, s.id, "New", "1.1.1"),
    "interviewing.attach": lambda s: interviewing.attach(s.services, s.id, b"x", "x", ""),
    "interviewing.attach_file": lambda s: interviewing.attach_file(s.services, s.id, PROOF, ""),
    "interviewing.explain": lambda s: interviewing.explain(s.services, s.id, "1.1.1", "New"),
    "interviewing.give_level": lambda s: interviewing.give_level(s.services, s.id, "1.1.1", 0, ""),
    "interviewing.keep_previous": lambda s: interviewing.keep_previous(s.services, s.id, ["members_total"]),
    "interviewing.mark_for_discussion": lambda s: interviewing.mark_for_discussion(
        s.services, s.id, "1.1.1", marked=True
    ),
    "interviewing.remove": lambda s: interviewing.remove(s.services, s.id, s.dossier.evidence[0].id, "x", ""),
    "interviewing.rule_out": lambda s: interviewing.rule_out(s.services, s.id, "1.1.1", "New"),
    "interviewing.set_aside": lambda s: interviewing.set_aside(s.services, s.id, ["members_total"], "not_known", "x"),
    "interviewing.take_text": lambda s: interviewing.take_text(s.services, s.id, "members_total", "7"),
    "interviewing.take_value": lambda s: interviewing.take_value(s.services, s.id, "members_total", 7),
    "interviewing.write_note": lambda s: interviewing.write_note(s.services, s.id, "1.1.1", "New"),
    "locking.lock": lambda s: locking.lock(s.services, s.assessment),
    "logbook.ask_for": lambda s: logbook.ask_for(s.services, s.id, "New"),
    "logbook.receive": lambda s: logbook.receive(s.services, s.id, None),  # type: ignore[arg-type]
    "logbook.write_down_talk": lambda s: logbook.write_down_talk(s.services, s.id, "New"),
    "seating.join": lambda s: seating.join(s.services, s.id, SEAT, "co"),
    "participating.join": lambda s: participating.join(s.services, s.assessment, PROOF, "co"),
    "participating.leave": lambda s: participating.leave(s.services, s.assessment),
    "reconciling.agree_where_equal": lambda s: reconciling.agree_where_equal(s.services, s.assessment),
    "reconciling.approve": lambda s: reconciling.approve(s.services, s.assessment),
    "reconciling.explain": lambda s: reconciling.explain(s.services, s.assessment, "1.1.1", "New"),
    "reconciling.reconcile": lambda s: reconciling.reconcile(s.services, s.assessment, "1.1.1", 0, "New"),
    "settling.settle": lambda s: settling.settle(s.services, s.assessment, "answer/members_total", 7, "New"),
    "participating.declare_interest": lambda s: participating.declare_interest(s.services, s.id, "New"),
    "placing.dismiss": lambda s: placing.dismiss(s.services, s.id, CELL, "New"),
    "placing.place": lambda s: placing.place(s.services, s.id, CELL, "members_total", "7"),
    "returning.settle_mark": lambda s: returning.settle_mark(s.services, s.id, "members_total"),
    "referring.compare_with": lambda s: referring.compare_with(s.services, s.id, None),
    "returning.take_return": lambda s: returning.take_return(s.services, s.assessment, PROOF, None),  # type: ignore[arg-type]
    "review_drafts.keep_draft": lambda s: review_drafts.keep_draft(s.services, s.id, None),  # type: ignore[arg-type]
    "scoring.open_score_sheet": _sheet,
    "scoring.ScoreSheet.explain": lambda s: _sheet(s).explain("1.1.1", "New"),
    "scoring.ScoreSheet.rule_out": lambda s: _sheet(s).rule_out("1.1.1", "New"),
    "scoring.ScoreSheet.score": lambda s: _sheet(s).score("1.1.1", 0),
    "shortening.shorten": lambda s: shortening.shorten(s.services, s.id, None, "New"),  # type: ignore[arg-type]
    "undoing.restate": lambda s: restate(
        s.services, s.id, [Statement(s.id, "answer/members_total", 7, "", how="undone")]
    ),
    "upgrading.confirm": lambda s: upgrading.confirm(s.services, s.id, ["members_total"]),
    "upgrading.upgrade": lambda s: upgrading.upgrade(s.services, s.assessment, None),  # type: ignore[arg-type]
    "visiting.plan_agenda": lambda s: visiting.plan_agenda(s.services, s.id, ()),
    "visiting.plan_visit": lambda s: visiting.plan_visit(s.services, s.id, date(2026, 11, 25)),
}
"""Everything that changes what an assessment says."""
ELSEWHERE = {
    "assessing.add_cluster": "makes a cluster",
    "assessing.start_assessment": "makes another assessment",
    "awarding.award": "what the label body decides comes after finalising",
    "batch_words.write_account": "notes which file was written, beside the assessment",
    "batch_taking.FileTaking.write": "writes figures of past years into read-only assessments of their own",
    "beginning.begin": "makes another assessment",
    "closing.note_printed": "notes what was done, beside the assessment",
    "closing.note_signed": "notes what was done, beside the assessment",
    "closing.write_files": "notes which files were written, beside the assessment",
    "exporting.export": "notes which files were written, beside the assessment",
    "circulating.put": "lets colleagues have a signed package, beside the assessment",
    "circulating.put_where_shared": "lets colleagues have a signed package, beside the assessment",
    "circulating.take_out": "notes which file was written, beside the assessment",
    "handing_on.hand_on": "says which certificate this laptop has, and notes which file was written",
    "holding.hand_over": "notes what was handed over, beside the assessment",
    "maintaining.back_up": "notes that a copy was made, beside the assessment",
    "retaining.keep_until": "how long it is kept is settled after finalising",
    "correcting.revise": "opens what is finalised again, as the next version",
    "correcting.withdraw": "restores what was finalised, of an assessment that is open",
    "example.begin_example": "makes an assessment",
    "example.fill_example": "fills by the functions above",
    "example.give_levels": "scores by the functions above",
    "erasing.erase": "takes a cluster or a name away for good, which the law may ask of what is finalised too",
    "introducing.introduce": "says who the person at this laptop is; what was finalised keeps the name of then",
    "seating.exchange": "brings what a colleague at the same laptop said, as `syncing` does",
    "journalling.catch_up": "notes what was done with the files, beside the assessment",
    "journalling.note": "notes what was done, beside the assessment",
    "journalling.note_exchanged": "notes what went to colleagues and came from them, beside the assessment",
    "journalling.note_files": "notes what was done, beside the assessment",
    "journalling.note_opened": "notes what was done, beside the assessment",
    "journalling.note_opened_of": "notes what was done, beside the assessment",
    "mappings.keep": "a layout belongs to the workspace",
    "mappings.remove": "a layout belongs to the workspace",
    "mappings.take": "a layout belongs to the workspace",
    "practising.begin_practice": "makes an assessment that is never finalised",
    "anonymising.anonymise_packages": "makes a workspace for practice",
    "practising.make_practice": "makes a workspace",
    "practising.practise_on": "makes a workspace",
    "releasing.release": "whom the cluster lets see what changes nothing in the assessment",
    "releasing.withdraw": "whom the cluster lets see what changes nothing in the assessment",
    "restoring.restore": "brings back by the function below, and merges what was said before",
    "restoring_shared.restore": "merges what was said elsewhere",
    "restoring_shared.restore_file": "merges what was said elsewhere",
    "restoring_shared.restore_place": "merges what was said elsewhere",
    "restoring_packages.bring_in": "says again what a signed package says and the file has lost",
    "review_drafts.keep_layout": "a layout belongs to the workspace",
    "collecting.note_saved": "notes what was done, beside the assessment",
    "collecting.save_evidence": "notes which file was written, beside the assessment",
    "giving_out.note_package": "notes what was done, beside the assessment",
    "giving_out.note_sealed": "notes what was done, beside the assessment",
    "log_tables.save_log": "notes what was done, beside the assessment",
    "maintaining.note_copied": "notes that a copy was made, beside the assessment",
    "maintaining.note_mended": "notes that a copy was made, beside the assessment",
    "portfolio_labels.take_awards": "notes what was given out, beside the assessment",
    "portfolio_publishing.take_profiles": "notes what was given out, beside the assessment",
    "syncing.carry": "says which certificate this laptop has, and gives out what was said",
    "syncing.fill": "says which certificate this laptop has, and gives out what was said",
    "syncing.note_moves": "notes what went to colleagues and came from them",
    "syncing.receive": "says which certificate this laptop has, and merges what was said elsewhere",
    "syncing.sync": "says which certificate this laptop has, and merges what was said elsewhere",
    "syncing.take_carried": "says which certificate this laptop has, and merges what was said elsewhere",
    "syncing.write_carried": "says which certificate this laptop has, and gives out what was said",
    "versions.close_as": "is what finalising says",
}
"""What writes nothing into a finalised assessment, and why it may."""


def test_every_function_that_writes_is_known_here() -> None:
    assert sorted(find_writers()) == sorted({*REFUSED, *ELSEWHERE})
    assert not REFUSED.keys() & ELSEWHERE.keys()


def test_after_finalising_everything_that_writes_refuses_and_nothing_is_written(ready: Scenario) -> None:
    finalising.finalise(ready.services, ready.assessment)
    before = ready.services.workspace.revisions.all()
    for name, write in REFUSED.items():
        with pytest.raises(IsReadOnly, match="finalised") as refused:
            write(ready)
        assert refused.value.code == "ANS-011", name
    assert ready.services.workspace.revisions.all() == before


def colleague(scenario: Scenario, identity: str = "") -> str:
    """Let a second assessor be on the assessment, as their own laptop and the lead's would say it."""
    person = PersonId(new_id())
    scenario.services.say([Statement(scenario.id, ROLE + person, "co", new_id())])
    said = {"kind": "person", "name": "Bo Þórsson"} | ({"identity": identity} if identity else {})
    scenario.services.workspace.record(
        [Statement(EntityId(person), field, value, new_id()) for field, value in said.items()],
        author=person, recorded_at="2026-11-25T11:00:00.000000Z", salts=b"s" * 48,
    )  # fmt: skip
    return person


def missing_of(scenario: Scenario) -> tuple[str, ...]:
    fields = scenario.services.fields_of(scenario.id)
    return finalising.list_missing(scenario.services, scenario.assessment, scenario.dossier, fields)


def test_what_is_missing_is_named_and_nothing_is_changed(ready: Scenario) -> None:
    person = colleague(ready)
    evidence = ready.dossier.evidence[0].id
    kept = ready.services.workspace.revisions
    heads = {each.field: each for each in kept.heads([evidence])}
    for value in ("one.pdf", "two.pdf"):
        ready.services.say([Statement(evidence, "name", value, new_id(), parents=(heads["name"].id,))])
    before = kept.all()
    missing = finalising.finalise(ready.services, ready.assessment).missing
    assert {f"identity/{person}", f"interest/{person}", f"conflict/evidence/{evidence}/name"} <= set(missing)
    assert kept.all() == before and not ready.assessment.is_read_only


def test_a_colleague_signs_with_the_identity_that_their_own_laptop_names(ready: Scenario) -> None:
    person = colleague(ready, "ab" * 32)
    assert f"identity/{person}" not in missing_of(ready)
    ready.services.say([Statement(EntityId(person), "identity", "cd" * 32, new_id())])
    missing = missing_of(ready)
    assert f"identity/{person}" in missing, "nobody else names it for them"


def test_required_signers_and_roles_are_fixed_by_fingerprint(ready: Scenario, tmp_path: Path) -> None:
    finalising.finalise(ready.services, ready.assessment)
    (made,) = exporting.export(ready.services, ready.assessment, tmp_path, ("package",), with_evidence=False, say=str)
    with zipfile.ZipFile(made.path) as package:
        document: dict[str, Any] = json.loads(package.read("assessment.json"))
    (signer,) = document["required_signers"]
    assert signer["fingerprint"] == fingerprint_of(read_certificate(ready.home.signing_certificate))
    assert (signer["role"], signer["name"], signer["person"]) == ("lead", "Ann Berg", ready.home.get_person().id)
