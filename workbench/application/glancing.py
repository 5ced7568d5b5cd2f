"""What the first window shows of a workspace, before anything heavy is imported."""

from typing import TYPE_CHECKING

from workbench.store.encryption import is_encrypted, is_locked, lock, lock_all, unlock
from workbench.store.glance import Line, glance, read_lines

if TYPE_CHECKING:
    from workbench.application.services import Services

__all__ = ["Line", "glance", "glance_in", "is_encrypted", "is_locked", "lock", "lock_all", "unlock"]


def glance_in(services: "Services") -> tuple[Line, ...]:
    """List the assessments of an open workspace, where no second connection can read it."""
    with services.workspace.reading() as connection:
        return read_lines(connection, services.person.id)
