"""What a person should know of this laptop's clock; no order of answers ever depends on it."""

from datetime import datetime, timedelta

from workbench.application.services import Services
from workbench.kernel import clock as clocks

_SLACK = timedelta(minutes=2)
_OTHERS_SLACK = timedelta(minutes=10)
_LONG = timedelta(days=500)
_SAFE = "Nothing is lost, and which answer is the newest does not depend on it."


def clock_notice(services: Services) -> str:
    """Compare the clock with what was said before; empty where nothing speaks against it."""
    own, anyone = (clocks.from_text(each) if each else None for each in services.workspace.latest())
    return notice_of(services.clock.now(), own, anyone)


def notice_of(now: datetime, own: datetime | None, anyone: datetime | None) -> str:
    """Say what is odd about the clock: `own` and `anyone` are the latest instants of this device and of all."""
    if own is not None and now < own - _SLACK:
        return (
            f"This laptop's clock says {_shown(now)}, but your last entry was saved at {_shown(own)}: the clock was "
            f"set back, or its zone changed. {_SAFE} Set it right before you sign."
        )
    if own is not None and now > own + _LONG:
        return (
            f"This laptop's clock says {_shown(now)}; your last entry is of {_shown(own)}. {_SAFE} "
            "If that is not today's date, set the clock right before you sign."
        )
    if anyone is not None and now < anyone - _OTHERS_SLACK:
        return (
            f"An entry of a colleague bears the time {_shown(anyone)}, this laptop's clock says {_shown(now)}: one of "
            f"the two clocks is wrong, or its zone. {_SAFE} Compare them before you sign."
        )
    return ""


def jump_notice(shown: timedelta, passed: timedelta) -> str:
    """Say that the clock was set while the window was open: by what it shows, and by what truly passed."""
    if passed - shown <= _SLACK:
        return ""
    minutes = round((passed - shown).total_seconds() / 60)
    return f"This laptop's clock was set back by {minutes} minutes while the window was open. {_SAFE}"


def _shown(instant: datetime) -> str:
    return f"{instant.astimezone():%d %b %Y %H:%M}"
