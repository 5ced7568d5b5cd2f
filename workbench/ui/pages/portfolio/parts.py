"""Which parts the Portfolio page has; each is built when it is first wanted."""

from workbench.ui.pages.portfolio.benchmark import BenchmarkTab
from workbench.ui.pages.portfolio.chain import ChainTab
from workbench.ui.pages.portfolio.desk import Desk
from workbench.ui.pages.portfolio.development import DevelopmentTab
from workbench.ui.pages.portfolio.labels import LabelsTab
from workbench.ui.pages.portfolio.needs import NeedsTab
from workbench.ui.pages.portfolio.overview import OverviewTab
from workbench.ui.pages.portfolio.policy import PolicyTab
from workbench.ui.pages.portfolio.profiles import ProfilesTab
from workbench.ui.pages.portfolio.specialisation import SpecialisationTab
from workbench.ui.pages.portfolio.structure import StructureTab
from workbench.ui.pages.portfolio.tab import Tab

_KINDS: dict[str, type[Tab]] = {
    "heat": OverviewTab, "benchmark": BenchmarkTab, "labels": LabelsTab, "policy": PolicyTab, "needs": NeedsTab,
    "chain": ChainTab, "specialisation": SpecialisationTab, "profiles": ProfilesTab,
    "structure": StructureTab, "development": DevelopmentTab,
}  # fmt: skip
PARTS = {name: kind.word for name, kind in _KINDS.items()}
"""What stands on the tabs, by name, in their order."""


def make_part(name: str, desk: Desk) -> Tab:
    """Build a part."""
    return _KINDS[name](desk)
