"""Backends of the voice port: one file each."""
