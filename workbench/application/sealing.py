"""Sealing a signed package for those who may read it, and opening one that was sealed for the person."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from workbench.application.home import Home, NobodyYet
from workbench.application.own_keys import read_age_keys
from workbench.exchange.keys import sealing
from workbench.exchange.keys import trust as trusts
from workbench.exchange.keys.certificates import (
    Certificate,
    common_name,
    email_of,
    person_in,
    read_certificate,
    recipient_in,
)
from workbench.exchange.keys.sealing import (
    SUFFIX,
    Key,
    NotAKey,
    NotSealed,
    SealBroken,
    SealedByPassphrase,
    SealedForOthers,
    is_sealed,
    read_keys,
)
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder, private_folder, sweep_private_folders
from workbench.kernel.speech import tr

__all__ = [
    "CLOSED", "find_recipient", "is_sealed", "list_recipients", "opened", "seal", "unseal", "within", "write_key",
]  # fmt: skip
CLOSED = (SealedForOthers, SealedByPassphrase, SealBroken, NotAKey)
"""Why a sealed package can't be looked into."""
_PACKAGE = ".asice"


class NobodyToSealFor(WorkbenchError):
    code = "PKG-036"
    message = "Nobody on your trust list is called “{given}”."
    remedy = "Give an age recipient (age1…), a file me.crt, or the name or e-mail of somebody whom you trust."


class NoKeyToSealFor(WorkbenchError):
    code = "PKG-037"
    message = "The certificate of {name} names no key to seal for."
    remedy = "Ask them for the file me.crt of their laptop: it does."


class SeveralToSealFor(WorkbenchError):
    code = "PKG-038"
    message = "“{given}” can mean {count} people on your trust list: {candidates}."
    remedy = "Give the e-mail address, or the file me.crt."


class NotSignedYet(WorkbenchError):
    code = "PKG-039"
    message = "{path} is not signed, or not as it was signed: {reason}"
    remedy = "Sign it first: `workbench sign`. Only what nobody can change any more is sealed."
    window_remedy = "Sign it first. Only what nobody can change any more is sealed."


class FileThere(WorkbenchError):
    code = "PKG-040"
    message = "{path} exists already and is left as it is."
    remedy = "Choose another name or folder."


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody for whom a package can be sealed."""

    name: str
    email: str
    keys: tuple[str, ...]
    """An age recipient for each of their laptops."""


def list_recipients(home: Home) -> tuple[Recipient, ...]:
    """List the people whom the person trusts and who have a key, by name."""
    found: dict[object, Recipient] = {}
    for each in _trusted(home):
        if key := recipient_in(each):
            known = found.get(_whose(each))
            keys = dict.fromkeys((*(known.keys if known else ()), key))
            found[_whose(each)] = Recipient(common_name(each), email_of(each), tuple(keys))
    return tuple(sorted(found.values(), key=lambda each: (each.name.casefold(), each.email)))


def find_recipient(home: Home, given: str) -> Recipient:
    """Return who is meant: an age recipient, a certificate file, or a name or an e-mail address on the trust list.

    Raises NobodyToSealFor, NoKeyToSealFor, SeveralToSealFor, NotARecipient or NotACertificate.
    """
    if given.startswith("age1"):
        return Recipient(given, "", (given,))
    if (path := Path(given)).is_file():
        certificate = read_certificate(path)
        return _with_key(common_name(certificate), email_of(certificate), (recipient_in(certificate),))
    wanted = given.strip().casefold()
    named = [each for each in _trusted(home) if wanted in (common_name(each).casefold(), email_of(each).casefold())]
    if not named:
        raise NobodyToSealFor(given=given)
    if len(people := {_whose(each) for each in named}) > 1:
        told = ", ".join(sorted({f"{common_name(each)} ({email_of(each)})" for each in named}))
        raise SeveralToSealFor(given=given, count=len(people), candidates=told)
    keys = tuple(dict.fromkeys(recipient_in(each) for each in _trusted(home) if _whose(each) in people))
    return _with_key(common_name(named[0]), email_of(named[0]), keys)


def seal(package: Path, recipients: Sequence[Recipient], out: Path | None = None) -> Path:
    """Encrypt a signed package to recipients; return the new file, `NAME.asice.age` unless told otherwise.

    Raises NotSignedYet, FileThere, NotARecipient, FileNotRead or FileNotWritten.
    """
    from workbench.exchange.package.verifying import verify

    target = out or package.with_name(package.name + SUFFIX)
    if target.exists():
        raise FileThere(path=target)
    verdict = verify(package, trusts.NOBODY)
    if not verdict.signatures or not verdict.intact or not all(each.valid for each in verdict.signatures):
        reason = verdict.problems[0].message if verdict.problems else tr("a signature is not valid.")
        raise NotSignedYet(path=package, reason=reason)
    sealing.seal(package, target, [key for each in recipients for key in each.keys])
    return target


def unseal(home: Home, sealed: Path, folder: Path, key: Path | None = None) -> Path:
    """Open a sealed file into a folder with one's own key, or another one; return the new file.

    Raises NotSealed, SealedForOthers, SealedByPassphrase, SealBroken, OwnKeysLocked, NotAKey, FileThere, FileNotRead
    or FileNotWritten.
    """
    target = folder / opened_name(sealed.name)
    if target.exists():
        raise FileThere(path=target)
    if not is_sealed(sealed):
        raise NotSealed(path=sealed)
    make_folder(folder)
    _unseal_with(read_age_keys(home) if key is None else read_keys(key), sealed, target)
    return target


def _unseal_with(keys: Sequence[Key], sealed: Path, target: Path) -> None:
    if not keys:
        raise sealing.why_closed(sealed)(path=sealed)
    sealing.unseal(sealed, target, keys)


def write_key(home: Home, target: Path) -> Path:
    """Write the key that opens what was sealed for this laptop into a new file in clear, as age itself takes it.

    Raises FileThere, NobodyYet where there is none, OwnKeysLocked, OwnKeysDamaged or FileNotWritten.
    """
    if target.exists():
        raise FileThere(path=target)
    keys = read_age_keys(home)
    if not keys:
        raise NobodyYet
    durable_write(target, "".join(f"{each}\n" for each in keys).encode(), private=True)
    return target


def opened_name(sealed: str) -> str:
    """Return the name that a sealed file of a name has once it is open."""
    plain = sealed.removesuffix(SUFFIX)
    return plain if plain != sealed else plain + _PACKAGE


@contextmanager
def opened(sealed: Path, home: Home) -> Iterator[Path]:
    """Lend a sealed package opened with the person's own keys, in a private folder that goes at the end.

    Raises SealedForOthers (also where there is no key), SealedByPassphrase, SealBroken, OwnKeysLocked, NotAKey,
    FileNotRead or FileNotWritten.
    """
    sweep_private_folders()  # What a killed program left is confidential.
    keys = read_age_keys(home)
    with private_folder() as folder:
        target = Path(folder) / opened_name(sealed.name)
        _unseal_with(keys, sealed, target)
        yield target


@contextmanager
def within(package: Path, home: Home) -> Iterator[Path]:
    """Lend a package as it lies there, or out of its seal. Raises what `opened` raises."""
    with opened(package, home) if is_sealed(package) else nullcontext(package) as plain:
        yield plain


def _with_key(name: str, email: str, keys: tuple[str, ...]) -> Recipient:
    known = tuple(filter(None, keys))
    if not known:
        raise NoKeyToSealFor(name=name)
    return Recipient(name, email, known)


def _trusted(home: Home) -> tuple[Certificate, ...]:
    return trusts.read_trust(home.trust_list).certificates if home.trust_list.exists() else ()


def _whose(certificate: Certificate) -> object:
    """Return what tells people apart: the person that a certificate carries, else name and e-mail."""
    return person_in(certificate) or (common_name(certificate), email_of(certificate))
