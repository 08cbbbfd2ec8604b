"""Invented inspections of a whole nation, as the folder that the verb aggregate makes: for timings and tests."""
