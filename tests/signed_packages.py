"""Packages signed by several people, each with a home of their own, and what an attacker makes of them."""

import json
import shutil
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import exporting, finalising, identities, sealing, signing
from workbench.application.home import Home
from workbench.exchange.keys.device import ensure_device
from workbench.exchange.keys.identity import Identity, read_identity
from workbench.exchange.keys.trust import NOBODY, Trust
from workbench.exchange.package.packing import pack
from workbench.exchange.package.verdict import Verdict
from workbench.exchange.package.verifying import verify
from workbench.kernel.clock import Clock

NAMES = ("Ann Berg", "Bo Þórsson", "Cy Falk")
FORMAT_1 = next(Path(__file__).parent.rglob("format-1.asice"))
"""A package of a released version, signed by one person; their certificate lies beside it."""
BOXES = ([56.7, 181.4, 289.1, 266.5], [306.1, 181.4, 538.6, 266.5], [56.7, 81.4, 289.1, 166.5])


@dataclass(frozen=True)
class Signer:
    """A person with a home and an identity on a laptop of their own."""

    home: Home
    path: Path

    @property
    def identity(self) -> Identity:
        return read_identity(self.path, PASSPHRASE)

    def sign(self, package: Path, tsa: str | None = None) -> None:
        signing.sign_package(self.home, package, self.path, PASSPHRASE, tsa)


@dataclass(frozen=True)
class Signed:
    """A package, whom one trusts, and who signed or may sign it."""

    path: Path
    trust: Trust
    signers: tuple[Signer, ...]

    def copied(self, target: Path) -> "Signed":
        """Return it as it reaches somebody else: a copy of the file."""
        shutil.copyfile(self.path, target)
        return Signed(target, self.trust, self.signers)

    @property
    def members(self) -> dict[str, bytes]:
        return members_of(self.path)

    def with_members(self, folder: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
        members = self.members
        change(members)
        target = folder / "tampered.asice"
        write(target, members)
        return target

    def judge(self, path: Path, clocks: Trust = NOBODY) -> Verdict:
        return verify(path, self.trust, clocks)


def write(target: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, method)


def members_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def signer(folder: Path, name: str, clock: Clock = NOON) -> Signer:
    """Make a person with a home and an identity."""
    home = Home(folder / name.split()[0].lower(), clock)
    path = folder / f"{name.split()[0].lower()}.p12"
    identities.make(home, name, "someone@example.org", path, PASSPHRASE)
    return Signer(home, path)


def unsigned(folder: Path, count: int = 2, clock: Clock = NOON) -> Signed:
    """Make a final package that asks for several signers: what an assessment of several assessors comes to."""
    signers = tuple(signer(folder, name, clock) for name in NAMES[:count])
    scenario = Scenario(folder, home=signers[0].home.path, clock=clock).fill().score_points(124)
    assert finalising.finalise(scenario.services, scenario.assessment).missing == ()
    out = folder / "out"
    files = exporting.export(scenario.services, scenario.assessment, out, ("package",), with_evidence=True, say=str)
    scenario.close()
    path = files[0].path
    members = members_of(path)
    document = json.loads(members["assessment.json"])
    page = document["signature_fields"][0]["page"]
    for name, box, each in zip(NAMES[1:], BOXES[1:], signers[1:], strict=False):
        fingerprint = each.identity.fingerprint
        document["required_signers"].append({"person": name, "name": name, "role": "co", "fingerprint": fingerprint})
        document["signature_fields"].append({"page": page, "box": box})
    repacked(path, {**members, "assessment.json": json.dumps(document, ensure_ascii=False, indent=1).encode()})
    return Signed(path, Trust(tuple(each.identity.certificate for each in signers)), signers)


def repacked(path: Path, members: dict[str, bytes]) -> None:
    """Pack members anew, not signed by anybody."""
    own = ("META-INF/", "cosigned/", "SHA256SUMS", "mimetype")
    pack({name: content for name, content in members.items() if not name.startswith(own)}, path)


def signed_by(package: Signed, order: Sequence[int]) -> Signed:
    """Let people sign, by their place, each at home."""
    for place in order:
        package.signers[place].sign(package.path)
    return package


def sealed_for(home: Home, folder: Path, name: str = "sealed.asice.age") -> Path:
    """Return the released package sealed for the owner of a home, whose key is made where there is none."""
    person = home.take_person("Somebody", "somebody@example.org")
    ensure_device(home.path, person.id, person.name, person.email, home.clock)
    return sealing.seal(FORMAT_1, [sealing.find_recipient(home, str(home.certificate))], folder / name)
