"""Assessor: inspecting the quality of probation casework."""

__version__ = "0.1.0"
