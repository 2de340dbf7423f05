"""Servers of language models."""
