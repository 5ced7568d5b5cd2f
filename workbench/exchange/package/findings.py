"""What has been found so far while a package is checked."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from workbench.exchange.package.container import Container
from workbench.exchange.package.digesting import MemberDigests
from workbench.kernel.problems import Problem, Severity


class Heard:
    """Tells the share of all bytes that has been read, from 0 to 1, no more often than there is something to tell."""

    def __init__(self, say: Callable[[float], None], container: Container) -> None:
        whole = sum(map(container.size, container.names))
        self._say, self._whole, self._done, self._told = say, max(whole, 1), 0, 0

    def __call__(self, count: int) -> None:
        self._done += count
        share = min(self._done / self._whole, 1)
        if int(share * 100) > self._told:
            self._told = int(share * 100)
            self._say(share)


class Findings:
    """The digests of a package's files, and what is wrong with it."""

    def __init__(self, container: Container, digests: MemberDigests) -> None:
        self.container, self._digests = container, digests
        self.wrong: set[str] = set()
        """Files that are not what was signed."""
        self.problems: list[Problem] = []

    @property
    def digests(self) -> Mapping[str, str]:
        """Return the SHA-256 (hex) by file name, once all are there. Raises NotAPackage or FileNotRead."""
        return self._digests.result()

    @contextmanager
    def apart(self) -> Iterator[list[Problem]]:
        """Collect what is found meanwhile by itself, to be taken over in its place."""
        before, self.problems = self.problems, []
        yield self.problems
        self.problems = before

    def fault(self, code: str, message: str, where: str = "") -> None:
        """Add a problem, each only once."""
        problem = Problem(code, Severity.ERROR, message, where)
        if problem not in self.problems:
            self.problems.append(problem)
