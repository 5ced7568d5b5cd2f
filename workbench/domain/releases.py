"""What a cluster lets be shown, and to whom: a release names an item and its audience, and carries its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workbench.domain.assessments import Fields, value_of
from workbench.kernel import clock

RELEASE, PROFILE = "release/", "profile/"
AUDIENCES = ("cluster", "programme", "public")
"""From the narrowest to the widest."""
CLUSTER, PROGRAMME, PUBLIC = AUDIENCES
NAME, MEMBERS, SERVICES, EVIDENCE = "name", "members", "services", "evidence"
"""Items that the assessment itself knows; of its documents all, or `evidence/<SHA-256>` for one."""
LIMITS = {"claim": 120, "story": 400, "specialisation": 250, "partners": 250, "contact": 200}
"""Items that are written for the profile, and the characters that each may have: a profile stays one page."""


@dataclass(frozen=True, slots=True)
class Release:
    """An item and whom the cluster lets see it."""

    item: str
    """`name`, `claim` …, or the id of a question, a field or a derived value."""
    audience: str
    on: date
    text: str = ""
    """Of items that are written for the profile."""


def is_of_release(name: str) -> bool:
    """Tell whether a field of an assessment is about what is shown, and not about the assessment itself."""
    return name.startswith((RELEASE, PROFILE))


def read_releases(fields: Fields) -> Mapping[str, Release]:
    """Return what is released, by item, in the order of release; disputed items are not."""
    found = {}
    for name, standing in fields.items():
        if name.startswith(RELEASE) and not standing.is_conflict and standing.value in AUDIENCES:
            item = name.removeprefix(RELEASE)
            on = clock.from_text(standing.latest.recorded_at).date()
            found[item] = Release(item, standing.value, on, str(value_of(fields, PROFILE + item, "")))
    return dict(sorted(found.items(), key=lambda each: (each[1].on, each[0])))


def public_of(releases: Mapping[str, Release]) -> Mapping[str, Release]:
    """Return what everybody may see."""
    return {item: each for item, each in releases.items() if each.audience == PUBLIC}


def documents_for(audience: str, documents: Iterable[str], releases: Mapping[str, Release]) -> frozenset[str]:
    """Return the documents that an audience may have, by SHA-256.

    They are the cluster's own: it gets all of them. Anybody else gets what it released to them, or to more people.
    """
    if audience == CLUSTER:
        return frozenset(documents)
    enough = AUDIENCES[AUDIENCES.index(audience) :]
    released = {item for item, each in releases.items() if each.audience in enough}
    return frozenset(each for each in documents if released & {EVIDENCE, f"{EVIDENCE}/{each}"})
