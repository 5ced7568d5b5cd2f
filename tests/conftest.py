"""What every test may ask for."""

import gc
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from workbench.exchange.keys import container
from workbench.kernel import tongue
from workbench.kernel.speech import translate_by
from workbench.store import encryption
from workbench.ui.upkeep import collect_what_is_due

ROUNDS = container.ROUNDS
# A machine that is busy with something else makes examples slowly; that is no fault of theirs.
SLOW = [HealthCheck.too_slow]
settings.register_profile("checks", derandomize=True, deadline=None, max_examples=60, suppress_health_check=SLOW)
settings.register_profile("long", deadline=None, max_examples=2_000, suppress_health_check=SLOW)
settings.load_profile("long" if os.environ.get("WORKBENCH_LONG") else "checks")


@pytest.fixture(scope="session", autouse=True)
def quick_guesses() -> Iterator[None]:
    """Let passphrases of identities cost little here; `slow_guesses` gives a test the real price."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(container, "ROUNDS", 2_048)
        yield


@pytest.fixture
def slow_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make identities as the program does."""
    monkeypatch.setattr(container, "ROUNDS", ROUNDS)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a person's folder of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("WORKBENCH_HOME", str(folder))
    monkeypatch.delenv("WORKBENCH_PASSPHRASE", raising=False)
    return folder


@pytest.fixture(autouse=True)
def collecting_as_left() -> Iterator[None]:
    """Let no test start the collector again for those with a window, nor leave their rubbish to those without."""
    before = gc.isenabled()
    yield
    if not before:
        assert not gc.isenabled(), "Collecting on any thread destroys Qt objects there; leave it as it was."
        collect_what_is_due()


@pytest.fixture(autouse=True)
def nothing_unlocked() -> None:
    """Let no test know a passphrase that was given in another."""
    encryption.lock_all()


@pytest.fixture(autouse=True)
def no_unexpected_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that makes a library complain."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING and not r.name.startswith("pyhanko")]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture
def foreign_window() -> Iterator[Callable[[], None]]:
    """A window that speaks something else from a certain moment on."""

    def speak() -> None:
        tongue.speak("fi")
        translate_by(lambda text, _: f"‹{text}›")

    yield speak
    tongue.speak("en")
    translate_by(None)
