"""Compiled from the Designer forms of ui/ by packaging/build_forms.py: do not edit."""
