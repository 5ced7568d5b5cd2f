"""What the first window shows of a workspace, before anything heavy is imported."""

from workbench.store.glance import Line, glance

__all__ = ["Line", "glance"]
