"""The lead inspector's pages."""
