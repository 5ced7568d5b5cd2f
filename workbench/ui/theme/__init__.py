"""How everything looks, from one table."""
