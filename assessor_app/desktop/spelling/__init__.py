"""Spelling, English and Welsh, as one types: dictionaries, underlining, and a menu of suggestions."""
