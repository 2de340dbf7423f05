"""Decisions on paper: what is shown, when and for how long. No file, no clock, no unseeded chance."""
