"""From a layout to frames: what is drawn is filmed, in a style, with a moving camera."""
