"""Places, drawn in layers."""
