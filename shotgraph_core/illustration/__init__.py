"""Seeded drawing: a take becomes layers, layers become frames. Knows no files, no encoder and no clock."""
