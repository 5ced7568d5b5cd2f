"""Making the person known in a workspace: whoever reads what they said shall see their name."""

from workbench.application.services import Services
from workbench.domain.assessments import value_of
from workbench.domain.revisions import Statement
from workbench.exchange.keys.certificates import fingerprint_of, read_certificate
from workbench.kernel.ids import EntityId


def introduce(services: Services) -> None:
    """Make the person known in this workspace, once, and again when name, e-mail or signing identity changed."""
    person = services.person
    entity = EntityId(person.id)
    known = services.fields_of(entity)
    wanted = {"kind": "person", "name": person.name, "email": person.email}
    own = services.home.signing_certificate
    if own.exists() and services.home.find_person() == person:
        wanted["identity"] = fingerprint_of(read_certificate(own))
    new = {name: word for name, word in wanted.items() if value_of(known, name) != word}
    services.say([Statement(entity, name, word, services.new_id()) for name, word in new.items()])
