"""Widgets that know nothing of assessments."""
