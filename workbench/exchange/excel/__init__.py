"""Workbooks: last year's taken over, this year's written."""
