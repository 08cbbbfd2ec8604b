"""Scores: the definition held against an oracle and a second engine."""
