"""People, drawn."""
