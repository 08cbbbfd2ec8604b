"""Prints: what is on the page, and that it is all there."""
