"""Whatever makes a file or shows a workspace is known here, so that none is forgotten in the log of access and export."""

import pytest
from writers import find_callers, find_makers, find_makers_at_the_edge, find_noting, find_openers

NOTED_BY_CALLERS = {
    "checking.salvage": "the file that it reads may not open: who asks writes into the new one's log",
    "encrypting.decrypt": "works on files alone: who asks writes into the log of the one that stays",
    "encrypting.encrypt_to": "works on files alone: who asks writes into the log of the one that stays",
    "closing.sign_and_check": "signs outside the workspace",
    "sealing.seal": "a package needs no workspace; one that knows its assessment is told",
    "signing.sign_package": "a package needs no workspace; one that knows its assessment is told",
}
"""What gives case data out and is written down by the commands and pages that call it."""
QUIET = {
    "anonymising.anonymise_packages": "copies that tell nobody whose they are",
    "arrivals.hand_over": "the path of a file, for the person's own window that is open",
    "authorities.issue": "a certificate",
    "authorities.make": "a certificate",
    "browsing.open_copy": "out of a package that is known as exported, for its own program to show",
    "browsing.save_copy": "out of a package that is known as exported",
    "calibrating.share": "how a person scores, by their own act: it names no cluster",
    "copying.working_copy": "a copy for the program itself, which goes at the end",
    "encrypting.change_passphrase": "the workspace itself",
    "encrypting.encrypt": "the workspace itself",
    "erasing.erase": "a receipt: the log shows the erasure itself",
    "erasing.go_on": "a receipt: the log shows the erasure itself",
    "identities.accept": "a certificate",
    "identities.adopt": "an identity",
    "identities.change_passphrase": "an identity",
    "identities.make": "an identity",
    "identities.renew": "an identity",
    "identities.write_card": "a certificate",
    "importing_forms.write_edition": "an edition: questions and no answers",
    "keeping_verdicts.save_verdict": "what was found of a package that is known as exported",
    "maintaining.introduce": "a certificate",
    "maintaining.make_workspace": "an empty workspace",
    "mappings.export": "where figures stand in a layout, and none of them",
    "own_keys.lock": "the person's own keys, locked",
    "own_keys.prepare": "the person's own keys, locked",
    "participating.join": "a certificate on the own list",
    "portfolio_files.save_folder": "who asks writes into the portfolio's log",
    "portfolio_files.save_tables": "who asks writes into the portfolio's log",
    "referring.take_reference": "a benchmark pack, of sums only",
    "practising.make_practice": "an invented cluster",
    "practising.practise_on": "copies that tell nobody whose they are",
    "pulling.pull": "a certificate on the own list",
    "receipts.finish_receipt": "a receipt: the log shows the erasure itself",
    "receipts.save_text": "a receipt: the log shows the erasure itself",
    "receipts.write_receipt": "a receipt: the log shows the erasure itself",
    "restoring.restore": "a receipt, where an erasure came along",
    "restoring_shared.plan": "a copy for the program itself, which goes at the end",
    "restoring_shared.plan_file": "a copy for the program itself, which goes at the end",
    "restoring_shared.plan_place": "a copy for the program itself, which goes at the end",
    "seating.add_seat": "an empty workspace",
    "seating.join": "a certificate on the own list",
    "sealing.unseal": "a package that is known as exported",
    "sealing.write_key": "a key, by the person's own act",
    "spooling.fetched": "what came from a shared place, as it is sealed, and goes at the end",
    "spooling.send_sealed": "what goes to a shared place, as it is sealed; whoever sends it writes that down",
    "taking_files.take_files": "evidence that came, into the workspace itself",
    "translating.hand_out": "an edition: questions and no answers",
    "translating.take_back": "an edition: questions and no answers",
    "trusting.distrust": "certificates",
    "trusting.save_list": "certificates",
    "trusting.trust_card": "certificates",
    "trusting.trust_file": "certificates",
    "selftesting.try_out": "an invented cluster, in a folder that goes again",
}
"""What makes a file and gives nothing of a workspace out, and what the file is."""
AT_THE_EDGE = {
    "ui.dialogs.files._save": "who shows the document hears where it was saved, and writes it down",
    "ui.pictures.Album._take": "pictures of the shipped example",
}
"""What makes a file in the window or a command itself."""
COMMANDS = {
    "agreeing._approve": "says something, and shows nothing",
    "agreeing._lock": "says something, and shows who is waited for",
    "agreeing._settle": "says something",
    "assessments._finalise": "says something, and names what is missing",
    "assessments._list": "names only",
    "assessments._new": "makes one",
    "assessments._revise": "says something",
    "assessments._upgrade": "says something",
    "calibrating._calibration": "how the person scores, of no cluster",
    "references._compare": "says something, and shows sums of others",
    "clusters._add": "makes one",
    "clusters._list": "names only",
    "duties._erase": "the log shows the erasure itself",
    "duties._retention": "names and days only",
    "exchange._import_one": "shows a workbook, not what is held",
    "interview._answer": "says something",
    "interview._evidence_add": "says something",
    "interview._finding": "says something",
    "interview._measure": "says something",
    "interview._score": "says something",
    "interview._shorten": "says something",
    "mappings._export": "layouts only",
    "mappings._import": "layouts only",
    "mappings._list": "layouts only",
    "mappings._remove": "layouts only",
    "packages._put": "says something",
    "people._declare": "says something",
    "people._join": "says something",
    "people._leave": "says something",
    "workspaces._snapshots": "names and days only",
}
"""Commands that open a workspace and show no assessment."""
SYNCING = ("syncing.", "pushing.", "cli.syncing.")
"""What goes through the shared place is written down by `syncing` as one entry, and has its own tests."""


def quiet(found: set[str]) -> set[str]:
    """Return what is not in the log, without what has tests of its own."""
    return {each for each in found - find_noting() if not each.removeprefix("application.").startswith(SYNCING)}


def module_of(name: str) -> str:
    return ".".join(part for part in name.split(".")[:-1] if part.islower())


def test_every_function_that_makes_a_file_is_in_the_log_or_known_to_give_nothing_out() -> None:
    public = {each for each in find_makers() if each.startswith("application.") and "._" not in each}
    found = {each.removeprefix("application.") for each in quiet(public)} - {"exporting.MAKERS"}
    assert found == QUIET.keys() | NOTED_BY_CALLERS.keys()


@pytest.mark.parametrize("function", NOTED_BY_CALLERS)
def test_whoever_calls_what_works_on_files_alone_writes_it_down(function: str) -> None:
    callers = {each for each in find_callers(f"application.{function}") if each.startswith(("cli.", "ui."))}
    noting = {module_of(each) for each in find_noting()}
    assert {module_of(each) for each in callers} <= noting


def test_neither_window_nor_commands_make_files_past_the_application() -> None:
    assert find_makers_at_the_edge() == AT_THE_EDGE.keys()


def test_every_command_that_opens_a_workspace_is_in_the_log_or_known_to_show_no_assessment() -> None:
    assert {each.removeprefix("cli.") for each in quiet(find_openers())} == COMMANDS.keys()
