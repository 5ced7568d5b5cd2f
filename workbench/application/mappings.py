"""Mappings: what was chosen for one layout of workbooks, kept by name in the workspace and shared with it."""

import json
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as PlainMapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.application.changes import Changes, Topic
from workbench.application.services import Services
from workbench.application.undoing import act_of
from workbench.domain import assessments
from workbench.domain.history import DELETED
from workbench.domain.revisions import Statement
from workbench.domain.values import clean_text
from workbench.exchange.excel.cells import Workbook
from workbench.exchange.excel.mapping import BadMapping, Mapping, best_mapping, mapping_from, read_mapping
from workbench.forms.edition import Form
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write
from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

KIND = "mapping"


class UnknownMapping(WorkbenchError):
    code = "MAP-001"
    message = "There is no mapping “{given}” in this workspace, and no such file."
    remedy = "`workbench mapping list` shows those that are kept."
    window_remedy = "Choose one of those that are offered."


class MappingNameMissing(WorkbenchError):
    code = "MAP-002"
    message = "The mapping has no name."
    remedy = "Name it after the layout that it reads, e.g. Consultant's form 2019."


@dataclass(frozen=True, slots=True)
class NamedMapping:
    """A mapping that the workspace keeps, or one from a file."""

    name: str
    mapping: Mapping
    id: EntityId | None = None
    kept_at: str = ""
    """UTC instant of the last change; empty for one from a file."""


def list_mappings(services: Services) -> tuple[NamedMapping, ...]:
    """List the mappings of the workspace by name; one on which colleagues differ is left out until that is settled."""
    known = services.fields_of_all(services.workspace.revisions.of_kind(KIND))
    return tuple(sorted(_read(known), key=lambda each: each.name.casefold()))


def get_mapping(services: Services, name: str) -> NamedMapping:
    """Return the mapping of that name. Raises UnknownMapping."""
    found = next((each for each in list_mappings(services) if each.name.casefold() == name.strip().casefold()), None)
    if found is None:
        raise UnknownMapping(given=name)
    return found


def find(services: Services, given: str | Path) -> NamedMapping:
    """Return a kept mapping by its name, or the one in a file.

    Raises UnknownMapping, FileNotRead or BadMapping.
    """
    kept = {each.name.casefold(): each for each in list_mappings(services)}
    named = kept.get(str(given).strip().casefold())
    if named is not None:
        return named
    path = Path(given)
    if isinstance(given, str) and not path.suffix and not path.exists():
        raise UnknownMapping(given=given)
    mapping = read_mapping(path)
    return NamedMapping(mapping.name or path.name, mapping)


def fitting(kept: Sequence[NamedMapping], workbook: Workbook, form: Form) -> NamedMapping | None:
    """Return the mapping whose layout a workbook has; None where none fits."""
    best = best_mapping([each.mapping for each in kept], workbook, form)
    return next((each for each in kept if each.mapping is best), None)


def keep(services: Services, name: str, mapping: Mapping) -> Changes:
    """Keep a mapping under a name; an earlier one of that name stays in the history. Raises MappingNameMissing."""
    name = clean_text("name", name).strip()
    if not name:
        raise MappingNameMissing
    known = next((each for each in list_mappings(services) if each.name.casefold() == name.casefold()), None)
    entity = (known.id if known else None) or EntityId(services.new_id())
    name = known.name if known else name
    said = {"kind": KIND, "name": name, "edition": mapping.edition, "layout": replace(mapping, name=name).to_json()}
    standing = services.fields_of(entity)
    new = {field: value for field, value in said.items() if assessments.value_of(standing, field) != value}
    return _say(services, tr("mapping “{name}”", name=name), entity, new)


def remove(services: Services, name: str) -> Changes:
    """Take a mapping out of use; it stays in the history. Raises UnknownMapping."""
    found = get_mapping(services, name)
    assert found.id is not None
    return _say(services, tr("removal of the mapping “{name}”", name=found.name), found.id, {DELETED: True})


def export(services: Services, name: str, path: Path) -> NamedMapping:
    """Write a mapping as a file (YAML). Raises UnknownMapping or FileNotWritten."""
    found = get_mapping(services, name)
    durable_write(path, found.mapping.to_yaml())
    return found


def take(services: Services, path: Path, name: str = "") -> NamedMapping:
    """Keep the mapping of a file, under the name given, its own or the file's. Raises FileNotRead or BadMapping."""
    mapping = read_mapping(path)
    name = name or mapping.name or path.stem
    keep(services, name, mapping)
    return get_mapping(services, name)


def _read(known: PlainMapping[EntityId, assessments.Fields]) -> Iterator[NamedMapping]:
    for entity, fields in known.items():
        layout = assessments.value_of(fields, "layout")
        if layout is not None and not assessments.value_of(fields, DELETED):
            name = str(assessments.value_of(fields, "name", ""))
            with suppress(BadMapping):  # One that a later version wrote is left to it.
                mapping = mapping_from(json.dumps(layout, ensure_ascii=False).encode(), Path(name))
                yield NamedMapping(name, mapping, entity, fields["layout"].latest.recorded_at)


def _say(services: Services, words: str, entity: EntityId, said: PlainMapping[str, Json]) -> Changes:
    edit = services.new_id()
    revisions = services.say([Statement(entity, field, value, edit) for field, value in said.items()])
    return Changes(Topic.NOTHING, None, act_of(services, words, "prepare", revisions), made=entity)
