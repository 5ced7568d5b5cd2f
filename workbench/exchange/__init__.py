"""What crosses the edge of a workspace: workbooks, reports, packages, keys."""
