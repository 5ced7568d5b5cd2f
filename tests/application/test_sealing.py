"""What is sealed is opened by those it was sealed for, by age itself too, and by nobody else."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest
from scenario import NOON, PASSPHRASE, Scenario

from workbench.application import browsing, exporting, finalising, sealing, signing, trusting, verifying
from workbench.application.browsing import AnotherPackageNow, NotToBeBrowsed
from workbench.application.home import Home
from workbench.application.sealing import (
    FileThere,
    NobodyToSealFor,
    NoKeyToSealFor,
    NotSignedYet,
    SeveralToSealFor,
    find_recipient,
    list_recipients,
)
from workbench.application.verdicts import Kind, tell
from workbench.exchange.keys.certificates import to_pem
from workbench.exchange.keys.device import ensure_device
from workbench.exchange.keys.identity import make_identity
from workbench.exchange.keys.sealing import (
    NotAKey,
    NotARecipient,
    NotSealed,
    SealBroken,
    SealedByPassphrase,
    SealedForOthers,
)
from workbench.exchange.keys.sealing import seal as seal_file
from workbench.exchange.package.directory import SIZE_LIMIT
from workbench.exchange.package.signing import SignedAlready
from workbench.kernel import files
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotWritten, sha256_of
from workbench.kernel.ids import PersonId


class Person:
    """A colleague with a laptop of their own."""

    def __init__(self, folder: Path, name: str, email: str) -> None:
        self.home = Home(folder, NOON)
        person = self.home.take_person(name, email)
        ensure_device(folder, person.id, name, email, NOON)

    @property
    def recipient(self) -> str:
        return find_recipient(self.home, str(self.home.certificate)).keys[0]


@pytest.fixture
def bo(tmp_path: Path) -> Person:
    return Person(tmp_path / "bo", "Bo Þórsson", "bo@example.org")


@pytest.fixture(scope="session")
def signed(tmp_path_factory: pytest.TempPathFactory, complete: Scenario, identity: Path) -> Path:
    """A signed package, with its documents."""
    folder = tmp_path_factory.mktemp("signed")
    ready = type(complete)(complete, folder / "ws")  # type: ignore[call-arg]
    finalising.finalise(ready.services, ready.assessment)
    (made,) = exporting.export(
        ready.services, ready.assessment, folder / "out", ("package",), with_evidence=True, say=str
    )
    signing.sign_package(ready.home, made.path, identity, PASSPHRASE)
    ready.close()
    return made.path


@pytest.fixture
def package(signed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(signed, tmp_path / "Kattegatt-2026.asice"))


def age(*arguments: object, **given: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["age", *map(str, arguments)], check=True, capture_output=True, **given)  # type: ignore[call-overload]


def test_each_recipient_opens_it_and_gets_what_was_signed(package: Path, bo: Person, tmp_path: Path) -> None:
    cy = Person(tmp_path / "cy", "Cy Falk", "cy@example.org")
    made = sealing.seal(package, [find_recipient(bo.home, each.recipient) for each in (bo, cy)])
    assert made.name == "Kattegatt-2026.asice.age"
    for each in (bo, cy):
        opened = sealing.unseal(each.home, made, each.home.path / "in")
        assert opened.name == package.name and opened.read_bytes() == package.read_bytes()
        assert os.name == "nt" or opened.stat().st_mode & 0o077 == 0
    ann = Person(tmp_path / "ann", "Ann", "ann@example.org")
    with pytest.raises(SealedForOthers):
        sealing.unseal(ann.home, made, tmp_path / "ann-in")
    assert sealing.unseal(ann.home, made, tmp_path / "ann-in", bo.home.age_key).read_bytes() == package.read_bytes()


def test_age_opens_what_we_seal_and_we_open_what_age_seals(package: Path, bo: Person, tmp_path: Path) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    assert age("-d", "-i", bo.home.age_key, made).stdout == package.read_bytes()
    for place, options in enumerate(([], ["-a"])):
        theirs = tmp_path / f"theirs{place}.asice.age"
        age(*options, "-r", bo.recipient, "-o", theirs, package)
        assert sealing.unseal(bo.home, theirs, tmp_path / "in").read_bytes() == package.read_bytes()


def test_a_key_that_age_made_opens_too(package: Path, bo: Person, tmp_path: Path) -> None:
    subprocess.run(["age-keygen", "-o", tmp_path / "key.txt"], check=True, capture_output=True)
    told = subprocess.run(["age-keygen", "-y", tmp_path / "key.txt"], check=True, capture_output=True, text=True)
    made = sealing.seal(package, [find_recipient(bo.home, told.stdout.strip())])
    assert sealing.unseal(bo.home, made, tmp_path / "in", tmp_path / "key.txt").read_bytes() == package.read_bytes()


def test_somebody_trusted_is_found_by_name_and_by_address_with_all_their_laptops(bo: Person, tmp_path: Path) -> None:
    ann = Home(tmp_path / "ann", NOON)
    second = Home(tmp_path / "second", NOON)
    person = second.take_person("Bo Þórsson", "bo@example.org", bo.home.get_person().id)
    ensure_device(second.path, person.id, person.name, person.email, NOON)
    for each in (bo.home, second):
        trusting.trust_file(ann, each.certificate)
    for given in ("bo þórsson", "BO@example.org"):
        found = find_recipient(ann, given)
        assert (found.name, len(found.keys)) == ("Bo Þórsson", 2)
    assert [each.keys for each in list_recipients(ann)] == [found.keys]


def test_who_can_not_be_meant_is_said_and_nothing_is_written(package: Path, bo: Person, tmp_path: Path) -> None:
    ann = Home(tmp_path / "ann", NOON)
    stranger = make_identity("Di Ek", "di@example.org", PersonId("01890a5d-ac96-774b-bcce-b302099a8057"), NOON)
    (tmp_path / "di.crt").write_bytes(to_pem(stranger.certificate))  # Of another program: it names no key.
    trusting.trust_file(ann, tmp_path / "di.crt")
    for name in ("x", "y"):
        trusting.trust_file(ann, Person(tmp_path / name, "Bo Lind", f"{name}@example.org").home.certificate)
    for given, error in (
        ("Nobody", NobodyToSealFor), ("Di Ek", NoKeyToSealFor), ("Bo Lind", SeveralToSealFor),
        (str(tmp_path / "di.crt"), NoKeyToSealFor),
    ):  # fmt: skip
        with pytest.raises(error):
            find_recipient(ann, given)
    with pytest.raises(NotARecipient):
        sealing.seal(package, [find_recipient(ann, "age1nope")])
    assert not package.with_name(package.name + ".age").exists()


def test_only_what_is_signed_is_sealed(ready: Scenario, bo: Person, tmp_path: Path) -> None:
    (made,) = exporting.export(ready.services, ready.assessment, tmp_path, ("package",), with_evidence=False, say=str)
    with pytest.raises(NotSignedYet, match="Nobody has signed"):
        sealing.seal(made.path, [find_recipient(bo.home, bo.recipient)])
    assert [each.name for each in tmp_path.glob("*.age")] == []


def test_nothing_that_is_there_is_replaced(package: Path, bo: Person, tmp_path: Path) -> None:
    recipients = [find_recipient(bo.home, bo.recipient)]
    made = sealing.seal(package, recipients)
    before = made.read_bytes()
    with pytest.raises(FileThere):
        sealing.seal(package, recipients)
    with pytest.raises(FileThere):
        sealing.unseal(bo.home, made, package.parent)
    assert made.read_bytes() == before
    assert sealing.seal(package, recipients, tmp_path / "other.age").exists()


@pytest.mark.parametrize("cut", [-1, -70_000])
def test_a_sealed_file_that_was_cut_off_or_changed_leaves_nothing(
    package: Path, bo: Person, tmp_path: Path, cut: int
) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    content = made.read_bytes()
    middle = len(content) // 2
    flipped = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    for each in (content[:cut], flipped, content[:250], b"age-encryption.org/v9\n"):
        made.write_bytes(each)
        with pytest.raises(SealBroken):
            sealing.unseal(bo.home, made, tmp_path / "in")
        assert list((tmp_path / "in").iterdir()) == []


def test_what_was_not_sealed_for_a_key_says_so(package: Path, bo: Person, tmp_path: Path) -> None:
    import pyrage

    with pytest.raises(NotSealed):
        sealing.unseal(bo.home, package, tmp_path / "in")
    by_words = tmp_path / "words.age"
    by_words.write_bytes(pyrage.passphrase.encrypt(b"hello", "four words"))
    with pytest.raises(SealedByPassphrase):
        sealing.unseal(bo.home, by_words, tmp_path / "in")
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    with pytest.raises(NotAKey):
        sealing.unseal(bo.home, made, tmp_path / "in", bo.home.certificate)


def test_a_disk_that_is_full_is_told_as_that(
    package: Path, bo: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    real = Path.open

    class Full:
        def __init__(self, stream: object) -> None:
            self.stream = stream

        def __enter__(self) -> "Full":
            return self

        def __exit__(self, *_: object) -> None:
            self.stream.close()  # type: ignore[attr-defined]

        def write(self, _: bytes) -> int:
            raise OSError(28, "No space left on device")

    def full(path: Path, mode: str = "r", *more: object, **named: object) -> object:
        stream = real(path, mode, *more, **named)  # type: ignore[call-overload]
        return Full(stream) if mode == "wb" else stream

    monkeypatch.setattr(files.Path, "open", full)
    with pytest.raises(FileNotWritten, match="No space left"):
        sealing.unseal(bo.home, made, tmp_path / "in")
    with pytest.raises(FileNotWritten, match="No space left"):
        sealing.seal(package, [find_recipient(bo.home, bo.recipient)], tmp_path / "in" / "again.age")
    assert list((tmp_path / "in").iterdir()) == []


def test_a_sealed_package_is_verified_by_whom_it_was_sealed_for(package: Path, bo: Person, tmp_path: Path) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    told = signing.verify_package(bo.home, made, None)
    assert told["sealed"] and told["valid"] and told["package"] == str(made)
    closed = signing.verify_package(Home(tmp_path / "cy", NOON), made, None)
    assert closed["sealed"] and not closed["valid"] and closed["signatures"] == []
    assert [each["code"] for each in closed["problems"]] == ["PKG-031"]
    assert "seal it for you too" in closed["problems"][0]["remedy"]
    assert told["seal"] == {"opened": True, "sha256": sha256_of(made), "size": made.stat().st_size}
    assert (told["sha256"], told["size"]) == (sha256_of(package), package.stat().st_size), "of the package in it"
    assert not closed["seal"]["opened"] and closed["kind"] == "sealed"
    plain = signing.verify_package(bo.home, package, None)
    assert plain["valid"] and not plain["sealed"] and plain["seal"] is None


def test_what_is_told_of_a_sealed_package_can_be_checked_with_age_and_coreutils(
    package: Path, bo: Person, tmp_path: Path
) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    package.unlink()
    said = tell(verifying.check(bo.home, made))
    assert said.seal == "The file is sealed; your key opened it, and only for this check."
    file, *_, how = [each.text for each in said.statements]
    assert f"SHA-256 of the whole file: {sha256_of(made)}." in file
    script = (
        "\n".join(how.split("\n")[1:]).replace("age.key", str(bo.home.age_key)).replace("trusted.pem", "../../t.pem")
    )
    lines = [line for line in script.split("\n") if not line.startswith("openssl cms")]
    told = subprocess.run(
        ["sh", "-e"], input="\n".join(lines), cwd=tmp_path, text=True, capture_output=True, check=True
    )
    digests = [line.split()[0] for line in told.stdout.split("\n")[:2]]
    assert digests[0] in file and f"SHA-256 {digests[1]};" in file


@pytest.mark.parametrize(
    ("spoil", "kind", "code", "word"),
    [
        (lambda content: content[:-100], Kind.SEAL_BROKEN, "PKG-033", "Sealed, damaged"),
        (lambda content: content[:-1] + b"x", Kind.SEAL_BROKEN, "PKG-033", "Sealed, damaged"),
        (lambda content: b"age-encryption.org/v1\nnonsense", Kind.SEAL_BROKEN, "PKG-033", "Sealed, damaged"),
    ],
)
def test_a_broken_seal_is_a_verdict_of_its_own(
    package: Path, bo: Person, spoil: Callable[[bytes], bytes], kind: Kind, code: str, word: str
) -> None:
    made = sealing.seal(package, [find_recipient(bo.home, bo.recipient)])
    made.write_bytes(spoil(made.read_bytes()))
    said = tell(verifying.check(bo.home, made))
    assert (said.kind, said.word, [each.code for each in said.faults]) == (kind, word, [code])
    assert said.headline.endswith("Nothing can be said about the package in it.")
    assert (said.axes, said.files, said.signers) == ((), (), ())


@pytest.mark.parametrize("armour", [False, True])
def test_what_a_passphrase_closes_says_so_with_and_without_a_key(
    package: Path, bo: Person, tmp_path: Path, *, armour: bool
) -> None:
    by_passphrase = tmp_path / "x.asice.age"
    by_passphrase.write_bytes(pyrage.passphrase.encrypt(package.read_bytes(), "a long passphrase", armour))
    for home in (bo.home, Home(tmp_path / "nobody", NOON)):
        said = tell(verifying.check(home, by_passphrase))
        assert (said.kind, [each.code for each in said.faults]) == (Kind.SEALED, ["PKG-032"])
        assert said.headline.startswith("Sealed with a passphrase, not for a key.")


def test_what_is_sealed_and_no_package_is_named_by_the_file_that_was_given(bo: Person, tmp_path: Path) -> None:
    notes, sealed = tmp_path / "notes", tmp_path / "notes.asice.age"
    notes.write_text("Just some notes.")
    seal_file(notes, sealed, [bo.recipient])
    said = tell(verifying.check(bo.home, sealed))
    assert (said.kind, bool(said.seal)) == (Kind.NOT_A_PACKAGE, True)
    assert str(sealed) in said.faults[0].found and "workbench-" not in said.faults[0].found


def test_one_that_is_larger_than_a_package_may_be_is_not_opened(bo: Person, tmp_path: Path) -> None:
    huge = tmp_path / "huge.asice.age"
    with huge.open("wb") as stream:
        stream.write(b"age-encryption.org/v1\n")
        stream.truncate(SIZE_LIMIT + 1)
    found = verifying.check(bo.home, huge)
    assert tell(found).kind is Kind.NOT_A_PACKAGE
    assert "it has over 2 GB" in found.verdict.problems[0].message


def test_a_sealed_package_is_browsed_by_whom_it_was_sealed_for_and_leaves_nothing_behind(
    package: Path, bo: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, private = sealing.seal(package, [find_recipient(bo.home, bo.recipient)]), tmp_path / "tmp"
    private.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    shown = browsing.browse(verifying.check(bo.home, made))
    assert shown.overview.cluster == "Kattegatt Vätgas"
    report = next(each for each in shown.files if each.name == "report.pdf")
    assert browsing.read_member(shown, report).startswith(b"%PDF-")
    browsing.save_copy(shown, report, tmp_path / "copy.pdf")
    assert list(private.iterdir()) == []
    closed = verifying.check(Home(tmp_path / "cy", NOON), made)
    with pytest.raises(NotToBeBrowsed, match="it is sealed, and was not opened"):
        browsing.browse(closed)
    made.write_bytes(package.read_bytes())
    with pytest.raises(AnotherPackageNow):
        browsing.read_member(shown, report)


def test_what_a_killed_check_left_of_a_sealed_package_goes_with_the_next(
    package: Path, bo: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, private = sealing.seal(package, [find_recipient(bo.home, bo.recipient)]), tmp_path / "tmp"
    private.mkdir()
    script = (
        "import os, sys; from pathlib import Path; from workbench.bootstrap import open_home\n"
        "from workbench.application.sealing import opened\n"
        "with opened(Path(sys.argv[1]), open_home()): os._exit(9)\n"
    )
    environment = {**os.environ, "TMPDIR": str(private), "WORKBENCH_HOME": str(bo.home.path)}
    subprocess.run([sys.executable, "-c", script, made], env=environment, check=False)
    (left,) = private.iterdir()
    assert (left / package.name).is_file() and left.stat().st_mode & 0o777 == 0o700
    os.utime(left, (0, 0))
    monkeypatch.setattr(tempfile, "tempdir", str(private))
    verifying.check(bo.home, made)
    assert list(private.iterdir()) == []


def test_fifty_megabytes_are_sealed_and_opened_piece_by_piece(bo: Person, tmp_path: Path) -> None:
    """Measured in a process of its own: what it holds at most stays far below the file's size."""
    big = tmp_path / "big"
    with big.open("wb") as stream:
        for _ in range(50):
            stream.write(os.urandom(1_000_000))
    script = (
        "import resource, sys; from pathlib import Path; from workbench.exchange.keys import sealing\n"
        "source, target, key, *recipients = sys.argv[1:]\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "sealing.seal(Path(source), Path(target + '.age'), recipients)\n"
        "sealing.unseal(Path(target + '.age'), Path(target), sealing.read_keys(Path(key)))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    cy = Person(tmp_path / "cy", "Cy Falk", "cy@example.org")
    arguments = [big, tmp_path / "out", cy.home.age_key, bo.recipient, cy.recipient]
    told = subprocess.run([sys.executable, "-c", script, *map(str, arguments)], check=True, capture_output=True)
    assert (tmp_path / "out").read_bytes() == big.read_bytes()
    assert int(told.stdout) < 20_000, "kilobytes"


def test_a_sealed_package_is_signed_beside_it_and_what_fails_leaves_nothing(
    complete: Scenario, identity: Path, tmp_path: Path, bo: Person
) -> None:
    """The second signer gets it sealed; the first one's seal stays as it is."""
    ready = type(complete)(complete, tmp_path / "ws")  # type: ignore[call-arg]
    (made,) = exporting.export(
        ready.services, ready.assessment, tmp_path / "out", ("package",), with_evidence=False, say=str
    )
    folder = tmp_path / "post"
    folder.mkdir()
    sealed = folder / f"{made.path.name}.age"
    seal_file(made.path, sealed, [find_recipient(ready.home, str(ready.home.certificate)).keys[0]])
    before = sealed.read_bytes()
    with pytest.raises(SealedForOthers):
        signing.sign_package(bo.home, sealed, identity, PASSPHRASE)
    with pytest.raises(WorkbenchError):
        signing.sign_package(ready.home, sealed, identity, "not the passphrase")
    assert [each.name for each in folder.iterdir()] == [sealed.name]
    verdict = signing.sign_package(ready.home, sealed, identity, PASSPHRASE)
    signed = signing.signed_file(sealed)
    assert signed == folder / made.path.name and len(verdict["signatures"]) == 1
    assert verifying.check(ready.home, signed).verdict.intact and sealed.read_bytes() == before
    with pytest.raises(FileThere):
        signing.sign_package(ready.home, sealed, identity, PASSPHRASE)
    again = folder / "again.asice.age"
    seal_file(signed, again, [find_recipient(ready.home, str(ready.home.certificate)).keys[0]])
    with pytest.raises(SignedAlready) as refused:
        signing.sign_package(ready.home, again, identity, PASSPHRASE)
    assert str(again) in refused.value.sentence  # And not the private copy, which nobody knows.
    ready.close()
