"""What was acknowledged is there after `kill -9`, wherever it strikes."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from scenario import Scenario

from workbench.application import checking, maintaining

ROOT = Path(__file__).parents[2]
KILLS = 500 if os.environ.get("WORKBENCH_LONG") else 25
BATCH = 25
"""Kills on one workspace, whose history grows with each."""


def kill_while_answering(scenario: Scenario, after_s: float) -> list[int]:
    """Stream answers into the command, kill it, and return the values that it acknowledged."""
    command = [sys.executable, "-m", "workbench", "answer", str(scenario.path), scenario.id, "--stdin"]
    env = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_HOME": str(scenario.home.path)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True) as process:
        assert process.stdin and process.stdout
        acknowledged = []
        process.stdin.write('{"question": "website_visits", "value": 0}\n')
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["ok"]
        process.stdin.write("".join(f'{{"question": "website_visits", "value": {at}}}\n' for at in range(1, 400)))
        process.stdin.flush()
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        for at, line in enumerate(process.stdout, 1):
            if line.endswith("\n") and json.loads(line)["ok"]:
                acknowledged.append(at)
    return acknowledged


def test_acknowledged_answers_survive_kills(tmp_path: Path) -> None:
    rng = random.Random(20261125)
    struck = sum(strike(tmp_path / str(batch), rng) for batch in range(KILLS // BATCH))
    assert struck > KILLS // 4, "the kills came too early or too late to prove anything"


def strike(folder: Path, rng: random.Random) -> int:
    """Kill a workspace's command some times; return how often it was in the middle of its work."""
    folder.mkdir()
    scenario = Scenario(folder)
    scenario.close()
    struck = 0
    for _ in range(BATCH):
        acknowledged = kill_while_answering(scenario, rng.uniform(0, 0.3))
        struck += 0 < len(acknowledged) < 399
        scenario._open()
        told = maintaining.read_history(scenario.services, scenario.assessment, "website_visits")
        # What was stored may be one more than what was acknowledged, never less.
        stored = [revision.value for revision, _ in told]
        last_run = stored[len(stored) - 1 - stored[::-1].index(0) :]
        assert last_run[: len(acknowledged) + 1] == [0, *acknowledged]
        assert checking.check(scenario.services, full=True).is_sound
        scenario.close()
    return struck


@pytest.mark.parametrize("kind", ["workbook", "package"])
def test_killing_an_export_leaves_no_half_file(tmp_path: Path, kind: str) -> None:
    scenario = Scenario(tmp_path).pass_gate().score_points(124)
    scenario.close()
    env = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_HOME": str(scenario.home.path)}
    for after_s in (0.3, 0.6, 0.9, 1.2):
        command = [
            sys.executable,
            "-m",
            "workbench",
            "export",
            str(scenario.path),
            scenario.id,
            "--to",
            str(tmp_path / "out"),
            "--only",
            kind,
        ]
        with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(after_s)
            process.kill()
        for file in (tmp_path / "out").glob("*.xlsx"):
            assert file.read_bytes().startswith(b"PK") and file.stat().st_size > 10_000
