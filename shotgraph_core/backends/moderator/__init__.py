"""Who says whether a shot may be shown."""
