"""A person's own folder: who they are, their device and age keys, their identity, whom they trust."""

import json
from dataclasses import dataclass
from pathlib import Path

from workbench.kernel.clock import Clock
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import FileNotRead, durable_write, make_folder, read_file
from workbench.kernel.ids import PersonId, new_id

SETTINGS_LIMIT = 1_000_000


class NobodyYet(WorkbenchError):
    code = "KEY-101"
    message = "This computer does not know yet who you are."
    remedy = "Run `workbench init WORKSPACE --name YOUR-NAME --email YOUR-EMAIL` once."


class SettingsDamaged(WorkbenchError):
    code = "KEY-102"
    message = "{path} can't be understood: {reason}."
    remedy = "Take it from a backup, or remove it and run `workbench init` again with --person."


@dataclass(frozen=True, slots=True)
class Person:
    """Who speaks."""

    id: PersonId
    name: str
    email: str


NOBODY = Person(PersonId(""), "", "")
"""Who reads a workspace on a computer that has not been introduced yet."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one person on one laptop."""

    path: Path
    clock: Clock

    @property
    def certificate(self) -> Path:
        """Return where this device's certificate lies, to be handed to colleagues."""
        return self.path / "me.crt"

    @property
    def age_key(self) -> Path:
        """Return where the key that opens what was sealed for this laptop lies, while no workspace is encrypted."""
        return self.path / "age.key"

    @property
    def trust_list(self) -> Path:
        """Return where the certificates lie that this person trusts."""
        return self.path / "trusted.pem"

    @property
    def distrusted(self) -> Path:
        """Return where the fingerprints stand that this person does not rely on, whoever vouches for them."""
        return self.path / "distrusted.txt"

    @property
    def time_authorities(self) -> Path:
        """Return where the certificates lie of the time stamp authorities that this person relies on."""
        return self.path / "time-authorities.pem"

    @property
    def signing_certificate(self) -> Path:
        """Return where the certificate of the person's signing identity lies."""
        return self.path / "identity.crt"

    @property
    def settings_file(self) -> Path:
        """Return where the person's preferences lie."""
        return self.path / "settings.json"

    @property
    def identity_file(self) -> Path:
        """Return where the window keeps the signing identity that it makes."""
        return self.path / "identity.p12"

    @property
    def practice_workspace(self) -> Path:
        """Return where the practice assessment lies, apart from all real ones."""
        return self.path / "practice.workbench"

    def snapshots_of(self, workspace: str) -> Path:
        """Return where the snapshots of a workspace lie, by its id."""
        return self.path / "snapshots" / workspace

    def find_person(self) -> Person | None:
        """Return who the folder belongs to, or None before the first `init`."""
        path = self.path / "person.json"
        if not path.exists():
            return None
        try:
            known = json.loads(read_file(path, limit=SETTINGS_LIMIT))
            return Person(PersonId(known["person"]), known["name"], known["email"])
        except (ValueError, KeyError, TypeError) as error:
            raise SettingsDamaged(path=path, reason=error) from error

    def get_person(self) -> Person:
        """Return who the folder belongs to. Raises NobodyYet."""
        person = self.find_person()
        if person is None:
            raise NobodyYet
        return person

    def take_person(self, name: str, email: str, known: PersonId | None = None) -> Person:
        """Write down who the folder belongs to; an id given before stays for ever."""
        before = self.find_person()
        person = Person(before.id if before else known or PersonId(new_id()), name, email)
        from workbench.kernel.canonical import canonical

        make_folder(self.path, private=True)
        durable_write(
            self.path / "person.json", canonical({"person": person.id, "name": person.name, "email": person.email})
        )
        return person

    def device_fingerprint(self) -> str:
        """Return the fingerprint of the device's certificate. Raises NobodyYet before `init`."""
        from workbench.exchange.keys.certificates import fingerprint_of, read_certificate

        try:
            return fingerprint_of(read_certificate(self.certificate))
        except FileNotRead as error:
            raise NobodyYet from error
