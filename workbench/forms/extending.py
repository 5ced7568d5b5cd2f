"""An edition that extends another: what it adds, changes and leaves out, merged into one resolved edition."""

from collections.abc import Mapping
from typing import Any

from workbench.forms.nodes import Path, Place

Places = dict[Path, Place]
KEYS = ("extends", "remove")
"""What a resolved edition no longer has."""


def extended(base: Mapping[str, Any], own: Mapping[str, Any], places: Places) -> tuple[dict[str, Any], Places]:
    """Merge an edition into the one that it extends; also return where its own values stand in its file.

    What has an id is merged by its id, at any depth; every other value replaces the one of the base.
    """
    removed = set(own.get("remove") or ())
    kept = _without({key: value for key, value in base.items() if key not in KEYS}, removed)
    merged = _Merge(places)
    told = {key: value for key, value in own.items() if key not in KEYS}
    return merged.maps(kept, told, (), ()), merged.places


class _Merge:
    """Merges plain values and follows where the places of the own ones come to lie."""

    def __init__(self, places: Places) -> None:
        self._given = places
        self.places: Places = {}

    def maps(self, base: Mapping[str, Any], own: Mapping[str, Any], path: Path, own_path: Path) -> dict[str, Any]:
        self._note(path, own_path)
        found = dict(base)
        for key, value in own.items():
            found[key] = self._value(base.get(key), value, (*path, key), (*own_path, key))
        return found

    def _value(self, base: Any, own: Any, path: Path, own_path: Path) -> Any:
        if isinstance(base, Mapping) and isinstance(own, Mapping):
            return self.maps(base, own, path, own_path)
        if _has_ids(own) and _has_ids(base or []):
            return self._lists(base or [], own, path, own_path)
        self._note(path, own_path, deep=True)
        return own

    def _lists(self, base: list[Any], own: list[Any], path: Path, own_path: Path) -> list[Any]:
        self._note(path, own_path)
        found = list(base)
        where = {each["id"]: place for place, each in enumerate(base)}
        for number, each in enumerate(own):
            here = (*own_path, number)
            if each["id"] in where:
                place = where[each["id"]]
                found[place] = self._value(found[place], each, (*path, place), here)
            else:
                found.append(each)
                self._move((*path, len(found) - 1), here)
        return found

    def _note(self, path: Path, own_path: Path, *, deep: bool = False) -> None:
        if deep:
            self._move(path, own_path)
        elif own_path in self._given:
            self.places[path] = self._given[own_path]

    def _move(self, path: Path, own_path: Path) -> None:
        depth = len(own_path)
        for each, place in self._given.items():
            if each[:depth] == own_path:
                self.places[(*path, *each[depth:])] = place


def _has_ids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, Mapping) and "id" in each for each in value)


def _without(value: Any, removed: set[str]) -> Any:
    """Leave out whatever has one of the removed ids."""
    if isinstance(value, Mapping):
        return {key: _without(each, removed) for key, each in value.items()}
    if not isinstance(value, list):
        return value
    kept = [each for each in value if not (isinstance(each, Mapping) and each.get("id") in removed)]
    return [_without(each, removed) for each in kept]


def ids_in(value: Any) -> set[str]:
    """Return every id that an edition gives."""
    if isinstance(value, Mapping):
        own = {value["id"]} if isinstance(value.get("id"), str) else set()
        return own.union(*(ids_in(each) for each in value.values()))
    return set().union(*(ids_in(each) for each in value)) if isinstance(value, list) else set()
