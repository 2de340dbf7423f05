"""One stage for each asset: a pure step from values to a value, with the studio's help."""
