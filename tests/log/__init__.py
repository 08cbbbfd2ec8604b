"""Tests of the rules of the log."""
