"""Every dialog that a test here opens is listened to as it is left, so that none has to be opened for that alone."""

from collections.abc import Iterator

import pytest
from looks import untold

from workbench.ui.dialogs.frame import Dialog


@pytest.fixture(autouse=True)
def dialogs_are_told(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hear what a screen reader would not learn of a dialog."""
    found: dict[str, list[str]] = {}
    leave = Dialog.done

    def done(dialog: Dialog, answer: int) -> None:
        if dialog.isVisible() and (faults := untold(dialog)):
            found[dialog.accessibleName()] = faults
        leave(dialog, answer)

    monkeypatch.setattr(Dialog, "done", done)
    yield
    assert found == {}
