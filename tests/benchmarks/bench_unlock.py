"""What encryption adds to the first window: python tests/benchmarks/bench_unlock.py [ROUNDS].

Each round is a fresh process that opens the same workspace, in clear or encrypted, and paints Home; with the encrypted
one the passphrase is given first. Told are medians in milliseconds, plain and encrypted in turn.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PASSPHRASE = "four words by chance"
TIMED = f"""
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from workbench import bootstrap
from workbench.kernel.settings import Settings
from workbench.ui.opening import open_window
from workbench.ui.shell import Place
from workbench.ui.theme.style import start_theme
from workbench.ui.theme.tokens import Mode
path = Path(sys.argv[1])
application = QApplication([])
start_theme(Mode.LIGHT, 100)
began = time.perf_counter()
if sys.argv[2] == "encrypted":
    from workbench.application.glancing import unlock
    unlock(path, {PASSPHRASE!r})
unlocked = time.perf_counter()
window = open_window(bootstrap.open_home(), Settings(), path)
window.go(Place("home"))
window.show()
window.grab()
painted = time.perf_counter()
window.shell.operations.ask(lambda services: len(services.workspace.revisions.all()), lambda _: None).result()
read = time.perf_counter()
window.shell.operations.close()
print(unlocked - began, painted - unlocked, read - painted)
"""


def main(rounds: int) -> None:
    """Make two workspaces that hold the same, and time each in turn."""
    sys.path.insert(0, str(ROOT / "tests"))
    from scenario import Scenario

    from workbench.application import encrypting

    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "WORKBENCH_HOME": f"{folder}/home", "PYTHONPATH": str(ROOT)}
        scenario = Scenario(Path(folder), home=Path(folder) / "home").fill()
        scenario.close()
        secret = Path(folder) / "secret.workbench"
        encrypting.encrypt_to(scenario.path, secret, PASSPHRASE)
        taken: dict[str, list[list[float]]] = {"plain": [], "encrypted": []}
        for _ in range(rounds):
            for kind, path in (("plain", scenario.path), ("encrypted", secret)):
                command = [sys.executable, "-c", TIMED, str(path), kind]
                ran = subprocess.run(command, capture_output=True, text=True, check=True)
                taken[kind].append([float(each) * 1_000 for each in ran.stdout.split()])
    for kind, times in taken.items():
        unlocking, painting, reading = (statistics.median(each) for each in zip(*times, strict=True))
        print(f"{kind:10} unlock {unlocking:6.1f}   first paint {painting:6.1f}   first read {reading:6.1f}")
    whole = {kind: statistics.median(sum(each) for each in times) for kind, times in taken.items()}
    print(f"encryption adds {whole['encrypted'] - whole['plain']:.0f} ms once (goal: under 500)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
