"""How long a sync over a folder takes: nothing new, 250 answers, a long history merged.

python tests/benchmarks/bench_sync.py [ROUNDS]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from company import Colleague
from scenario import Scenario

from workbench.application.services import Services
from workbench.application.syncing import Synced, sync
from workbench.domain.revisions import Statement
from workbench.exchange.keys import certificates, trust
from workbench.exchange.sync.hub import open_hub
from workbench.kernel.ids import EntityId
from workbench.store.workspace import Opener, open_workspace

HISTORY = 10_000
LONGEST: list[float] = []
"""The longest step that writes, of each sync."""
T = TypeVar("T")


def say(services: Services, assessment: str, count: int) -> None:
    """Say answers to questions of their own, each some words long."""
    services.say(
        [
            Statement(
                EntityId(assessment), f"answer/question_{services.new_id()}", f"An answer, {each}", services.new_id()
            )
            for each in range(count)
        ]
    )


def timed(services: Services, place: Path) -> tuple[float, Synced]:
    longest = 0.0

    def write(act: Callable[[Services], T], /) -> T:
        nonlocal longest
        begun = time.perf_counter()
        done = act(services)
        longest = max(longest, time.perf_counter() - begun)
        return done

    start = time.perf_counter()
    hub = open_hub(str(place))
    told = sync(services, hub, write=write)
    hub.close()
    LONGEST.append(longest)
    return time.perf_counter() - start, told


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as held:
        ann = Scenario(Path(folder)).fill()
        held.callback(ann.close)
        colleague = Colleague(ann, "Bo").join()
        trust.add_trusted(colleague.home.trust_list, certificates.read_certificate(ann.home.certificate))
        opener = Opener("Bo", colleague.home.device_fingerprint(), ann.clock.now, folder=colleague.home.path)
        opened = held.enter_context(open_workspace(Path(folder) / "bo.workbench", opener, writing=True))
        bo, place = replace(colleague.services, workspace=opened), Path(folder) / "shared"
        timed(ann.services, place), timed(bo, place), timed(ann.services, place)
        figures: dict[str, list[float]] = {"nothing new": [], "250 answers sent": [], "250 answers taken": []}
        for _ in range(rounds):
            figures["nothing new"].append(timed(ann.services, place)[0])
            say(ann.services, ann.id, 250)
            figures["250 answers sent"].append(timed(ann.services, place)[0])
            figures["250 answers taken"].append(timed(bo, place)[0])
        say(ann.services, ann.id, HISTORY)
        print(f"{HISTORY} revisions sent {timed(ann.services, place)[0]:.2f} s")
        print(f"{HISTORY} revisions merged {timed(bo, place)[0]:.2f} s")
        sent, merged = LONGEST[-2:]
        print(f"longest step that writes: {sent * 1000:.0f} ms as they are sent, {merged * 1000:.0f} ms as they come")
        figures["nothing new, long history"] = [timed(ann.services, place)[0] for _ in range(rounds)]
        for name, times in figures.items():
            print(f"{name:28} {statistics.median(times) * 1000:6.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
