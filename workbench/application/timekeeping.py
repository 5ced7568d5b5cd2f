"""What a person should know of this laptop's clock; no order of answers ever depends on it."""

from datetime import datetime, timedelta

from workbench.application.services import Services
from workbench.kernel import clock as clocks
from workbench.kernel.speech import later, tr
from workbench.kernel.words import time_text

_SLACK = timedelta(minutes=2)
_OTHERS_SLACK = timedelta(minutes=10)
_LONG = timedelta(days=500)
_SAFE = later("Nothing is lost, and which answer is the newest does not depend on it.")


def clock_notice(services: Services) -> str:
    """Compare the clock with what was said before; empty where nothing speaks against it."""
    own, anyone = (clocks.from_text(each) if each else None for each in services.workspace.latest())
    return notice_of(services.clock.now(), own, anyone)


def notice_of(now: datetime, own: datetime | None, anyone: datetime | None) -> str:
    """Say what is odd about the clock: `own` and `anyone` are the latest instants of this device and of all."""
    if own is not None and now < own - _SLACK:
        return tr(
            "This laptop's clock says {shown}, but your last entry was saved at {shown2}: the clock was set back, "
            "or its zone changed. {safe} Set it right before you sign.",
            shown=_shown(now),
            shown2=_shown(own),
            safe=tr(_SAFE),
        )
    if own is not None and now > own + _LONG:
        return tr(
            "This laptop's clock says {shown}; your last entry is of {shown2}. {safe} If that is not today's date, "
            "set the clock right before you sign.",
            shown=_shown(now),
            shown2=_shown(own),
            safe=tr(_SAFE),
        )
    if anyone is not None and now < anyone - _OTHERS_SLACK:
        return tr(
            "An entry here bears the time {shown}, this laptop's clock says {shown2}: this clock or the one of the "
            "laptop that wrote it is wrong, or its zone. {safe} Compare them before you sign.",
            shown=_shown(anyone),
            shown2=_shown(now),
            safe=tr(_SAFE),
        )
    return ""


def jump_notice(shown: timedelta, passed: timedelta) -> str:
    """Say that the clock was set while the window was open: by what it shows, and by what truly passed."""
    if passed - shown <= _SLACK:
        return ""
    minutes = round((passed - shown).total_seconds() / 60)
    return tr(
        "This laptop's clock was set back by {minutes} minutes while the window was open. {safe}",
        minutes=minutes,
        safe=tr(_SAFE),
    )


def _shown(instant: datetime) -> str:
    return time_text(instant.astimezone())
