"""Spreadsheets: the one gate that a file from anywhere passes, the one reader, and the one writer.

Packs and returns, lists of cases and forms all go through this room, so that a bound that holds for
one of them holds for all. Importing it is fast: openpyxl, calamine and msoffcrypto are imported by
the functions that need them.
"""
