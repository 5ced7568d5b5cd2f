"""What asks for one thing and goes away again."""
