"""Packages: checked, told in words, and signers trusted."""
