"""The walk: one case's questions in the order of the work, with guidance beside them."""
