"""Backends of the composer port: one file each."""
