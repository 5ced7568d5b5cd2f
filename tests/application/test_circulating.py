"""Signed packages go around among those who share an assessment, and come back with more signatures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from company import Colleague
from scenario import PASSPHRASE, Scenario

from workbench.application import (
    circulating,
    erasing,
    exporting,
    identities,
    journalling,
    participating,
    signing,
    syncing,
    versions,
)
from workbench.application.circulating import Circulated, NoSuchPackage, NotToCirculate
from workbench.application.giving_out import NotOfThisWorkspace
from workbench.application.home import Home
from workbench.application.references import get_assessment, list_clusters
from workbench.application.services import Services
from workbench.application.syncing import Synced
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.files import sha256_of
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace


class Pair:
    """Ann, who has finalised, and Bo, who has to sign as well, with a shared place between them."""

    def __init__(self, ann: Scenario, bo: Services, place: Path, identity: Path) -> None:
        self.ann, self.bo, self.place, self.identity = ann, bo, place, identity
        self.assessment = EntityId(ann.id)

    def sync(self, services: Services) -> Synced:
        hub = open_hub(str(self.place))
        try:
            return syncing.sync(services, hub)
        finally:
            hub.close()

    def signed(self, folder: str = "out") -> Path:
        (made,) = exporting.export(
            self.ann.services, self.ann.assessment, self.ann.folder / folder, ("package",),
            with_evidence=False, say=str,
        )  # fmt: skip
        signing.sign_package(self.ann.home, made.path, self.identity, PASSPHRASE)
        return made.path

    def listed(self, services: Services) -> tuple[Circulated, ...]:
        return circulating.list_circulated(services, self.assessment)


def fingerprint(home: Home) -> str:
    return certificates.fingerprint_of(certificates.read_certificate(home.signing_certificate))


@pytest.fixture
def pair(ready: Scenario, identity: Path, tmp_path: Path) -> Iterator[Pair]:
    colleague = Colleague(ready, "Bo").join("observer")
    trust.add_trusted(colleague.home.trust_list, certificates.read_certificate(ready.home.certificate))
    opener = Opener("Bo", colleague.home.device_fingerprint(), ready.clock.now, folder=colleague.home.path)
    participating.declare_interest(colleague.services, EntityId(ready.id), "none")
    identities.make(colleague.home, "Bo Lind", None, tmp_path / "bo.p12", PASSPHRASE)
    signers = {each.person.id: fingerprint(each.home) for each in (ready.services, colleague.services)}
    versions.close_as(ready.services, ready.assessment, 1, signers)
    with open_workspace(ready.folder / "bo.workbench", opener, writing=True) as opened:
        yield Pair(ready, replace(colleague.services, workspace=opened), tmp_path / "shared", identity)


def test_a_signed_package_comes_to_a_colleague_and_back_with_a_second_signature(pair: Pair, tmp_path: Path) -> None:
    signed = pair.signed()
    assert circulating.put(pair.ann.services, signed)
    assert not circulating.put(pair.ann.services, signed), "the same once more changes nothing"
    pair.sync(pair.ann.services)
    (name,) = [each.name for each in (pair.place / "packages").iterdir()]
    assert name.startswith(f"{pair.assessment}-1-") and name.endswith(".asice.age")
    pair.sync(pair.bo)
    (offered,) = pair.listed(pair.bo)
    assert offered.words == "Version 1, signed by Ann Berg, waits for Bo Lind"
    assert offered.is_here and offered.is_for_me and not pair.listed(pair.ann.services)[0].is_for_me

    taken = circulating.take_out(pair.bo, offered, tmp_path / "bo")
    assert taken.name == signed.name and sha256_of(taken) == sha256_of(signed)
    assert circulating.take_out(pair.bo, offered, tmp_path / "bo") == taken
    assert "Exported: package" in [each.deed for each in journalling.tell_journal(pair.bo)]
    signing.sign_package(pair.bo.home, taken, tmp_path / "bo.p12", PASSPHRASE)
    assert circulating.put_where_shared(pair.bo, taken)
    pair.sync(pair.bo), pair.sync(pair.ann.services)
    (back,) = pair.listed(pair.ann.services)
    assert back.words == "Version 1, signed by Ann Berg and Bo Lind"
    again = circulating.take_out(pair.ann.services, back, signed.parent)
    assert again.name == f"{signed.stem}-2.asice", "what lies there under its name is left"
    before = sorted((pair.place / "packages").iterdir())
    pair.sync(pair.bo), pair.sync(pair.ann.services), pair.sync(pair.bo)
    assert sorted((pair.place / "packages").iterdir()) == before and len(before) == 2


def test_an_altered_package_is_named_and_another_holder_s_copy_is_whole(pair: Pair) -> None:
    circulating.put(pair.ann.services, pair.signed())
    pair.sync(pair.ann.services)
    (object_,) = (pair.place / "packages").iterdir()
    whole = object_.read_bytes()
    object_.write_bytes(whole[:-1] + b"?")
    told = pair.sync(pair.bo)
    assert f"packages/{object_.name} is half written or was changed" in " ".join(told.problems)
    assert [each.is_here for each in pair.listed(pair.bo)] == [False]
    with pytest.raises(NoSuchPackage):
        circulating.find_circulated(pair.bo, pair.assessment)
    object_.write_bytes(whole)
    assert pair.sync(pair.bo).problems == ()
    assert circulating.find_circulated(pair.bo, pair.assessment, 1).is_here


def test_drafts_unsigned_and_foreign_packages_are_not_given_to_colleagues(pair: Pair, tmp_path: Path) -> None:
    (made,) = exporting.export(
        pair.ann.services, pair.ann.assessment, tmp_path / "unsigned", ("package",), with_evidence=False, say=str
    )
    with pytest.raises(NotToCirculate, match="nobody has signed it"):
        circulating.put(pair.ann.services, made.path)
    assert not circulating.put_where_shared(pair.ann.services, made.path)
    with pytest.raises(NotOfThisWorkspace):
        circulating.put(pair.bo, pair.signed())  # Nothing of it has come to Bo yet.
    assert pair.listed(pair.ann.services) == ()


def test_it_is_erased_with_its_cluster(pair: Pair, tmp_path: Path) -> None:
    circulating.put(pair.ann.services, pair.signed())
    (held,) = pair.listed(pair.ann.services)
    (cluster,) = list_clusters(pair.ann.services)
    erasing.erase(pair.ann.services, erasing.plan_cluster(pair.ann.services, cluster), "asked for", tmp_path)
    assert pair.ann.services.workspace.blobs.size(held.sha256) is None


def test_it_is_no_evidence_and_leaves_the_assessment_as_it_is(pair: Pair) -> None:
    before = pair.ann.dossier
    circulating.put(pair.ann.services, pair.signed())
    after = pair.ann.dossier
    assert (before.evidence, before.findings, before.measures) == (after.evidence, after.findings, after.measures)
    assert get_assessment(pair.ann.services, pair.ann.id).is_read_only
