"""The assessor's pages around the walk: cases, declared interests, check answers, sending back."""
