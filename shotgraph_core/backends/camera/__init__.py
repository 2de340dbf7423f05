"""Backends of the camera port: one file each."""
