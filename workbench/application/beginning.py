"""Beginning an assessment in one step: the cluster where it is new, and the assessment."""

import re
from dataclasses import dataclass

from workbench.application.assessing import NameMissing, NotAPeriod, add_cluster, start_assessment
from workbench.application.changes import Act, Changes, Topic
from workbench.application.references import list_assessments, list_clusters
from workbench.application.services import Services
from workbench.domain.dossier import Cluster
from workbench.domain.history import DELETED
from workbench.domain.revisions import Statement
from workbench.forms.library import EditionEntry, get_edition, list_editions
from workbench.kernel.speech import tr


@dataclass(frozen=True, slots=True)
class Choices:
    """What a new assessment can be about."""

    clusters: tuple[Cluster, ...]
    editions: tuple[EditionEntry, ...]
    usual: str
    """The edition that is chosen beforehand: the one begun with last, in a new workspace the classic one."""


CLASSIC = "ecei-2013"
"""What the network's assessments were made with since 2013."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the person wants to assess."""

    cluster: str
    """Name; a cluster of that name is taken where there is one."""
    country: str
    edition: str
    period: str


def list_choices(services: Services) -> Choices:
    """List the known clusters and the shipped editions."""
    editions = list_editions()
    shipped = {entry.id for entry in editions}
    begun = [each.edition for each in list_assessments(services) if each.edition in shipped]
    return Choices(list_clusters(services), editions, begun[-1] if begun else CLASSIC)


def check_beginning(wanted: Beginning) -> None:
    """Raise NameMissing or NotAPeriod for what could not be begun."""
    if not wanted.cluster:
        raise NameMissing(what=tr("The cluster"))
    if not re.fullmatch(r"(19|20)\d\d", wanted.period):
        raise NotAPeriod(given=wanted.period)


def begin(services: Services, wanted: Beginning) -> Changes:
    """Begin an assessment; the cluster's newest one of an earlier period stands beside it.

    Raises NameMissing, NotACountry, UnknownEdition or NotAPeriod.
    """
    check_beginning(wanted)
    get_edition(wanted.edition)
    name = wanted.cluster.strip()
    known = next((each for each in list_clusters(services) if each.name == name), None)
    cluster = known or add_cluster(services, name, wanted.country)
    started = start_assessment(services, cluster, wanted.edition, wanted.period)
    away = Statement(started.id, DELETED, True, "", how="undone")
    back = Statement(started.id, DELETED, False, "", how="undone")
    act = Act(tr("new assessment of {name}", name=cluster.name), "home", (away,), (back,))
    return Changes(Topic.ASSESSMENTS, None, act, made=started.id)
