"""Compiled from the Designer forms of ui/ by tools/forms.py: do not edit."""
