"""The feedback stage: slides for the end of the visit, also in a window for a projector."""

from workbench.ui.pages.feedback.page import FeedbackPage

__all__ = ["FeedbackPage"]
