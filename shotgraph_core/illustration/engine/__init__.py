"""What everything is drawn with: shapes, colours, canvases, planes and seeded chance."""
