"""Backends of the director port: one file each."""
