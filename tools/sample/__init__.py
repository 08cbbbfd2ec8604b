"""The sample inspection: invented cases built to the figures of a published report."""
