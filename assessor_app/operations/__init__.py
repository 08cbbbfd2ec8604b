"""One small function for each thing a user does, composing the layers below.

Each takes a workspace first and returns what changed as frozen records. A module is named after
the moment in the work: starting, answering, completing, returning, merging, settling, results.
"""
