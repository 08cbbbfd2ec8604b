"""Timings: ratios of the bars, measured in one run."""
