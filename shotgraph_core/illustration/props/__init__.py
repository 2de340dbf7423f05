"""Things, drawn."""
