"""Seeded drawing: a take becomes layers, layers become frames. Knows no files, no encoder and no clock."""

DRAWING = 4
"""Raised by hand whenever the same take is drawn differently: part of the key of whatever is drawn here."""
