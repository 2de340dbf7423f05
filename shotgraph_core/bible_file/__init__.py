"""A writer's bible beside the story: `fox.bible.yaml` for `fox.md`.

    palette: muted blues and ochre
    light: low winter sun
    era: the 1930s
    characters:
      Asha: {age: child, gender: female, colour: yellow, appearance: "two plaits, a yellow raincoat", aliases: [girl]}
      Moti: a brown puppy with one white ear
    places:
      lighthouse: a white tower with a red band

Every line is optional. What is wrong ends in one InputError that says what, in which line, and what to do.
"""

from shotgraph_core.bible_file.reading import bible_edits
from shotgraph_core.bible_file.writing import bible_files, bible_text

__all__ = ["bible_edits", "bible_files", "bible_text"]
