"""Packages: packed, signed and verified (ASiC-E with CAdES, the report inside with PAdES)."""
