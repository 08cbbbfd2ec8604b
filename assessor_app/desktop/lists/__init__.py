"""Bringing in a list of cases: the same for a new inspection and for one that runs."""
