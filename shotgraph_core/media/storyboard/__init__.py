"""A storyboard drawn: a page for a browser, and a sheet as one picture."""
