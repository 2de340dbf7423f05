"""Sound and picture as files: probe, decode, encode, join, mix."""
