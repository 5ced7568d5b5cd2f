"""Makes what is given out: see packaging/build."""
