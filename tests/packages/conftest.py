"""A package that two people signed: made once, as nobody changes it."""

import pytest
from signed_packages import Signed, signed_by, unsigned


@pytest.fixture(scope="session")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Signed:
    package = signed_by(unsigned(tmp_path_factory.mktemp("signed")), (0, 1))
    verdict = package.judge(package.path)
    assert verdict.accepted, verdict.problems
    return package
