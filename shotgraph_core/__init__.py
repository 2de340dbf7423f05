"""ShotGraph's core: makes films out of stories. It has never heard of Dagster."""
