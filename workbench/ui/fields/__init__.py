"""Editors of one question each, by question type."""
