"""Assessor Workbench: quality assessments of cluster organisations, offline and in one file."""

__version__ = "0.1.0"
