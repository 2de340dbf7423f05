"""One partition for each story, by its key."""

import dagster as dg

from shotgraph_dagster.keys import files_in, register, registered, slug, story_file

__all__ = ["files_in", "register", "registered", "slug", "stories", "story_file"]

stories = dg.DynamicPartitionsDefinition(name="stories")
