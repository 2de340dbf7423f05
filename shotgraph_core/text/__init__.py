"""Pure language work: sentences, tokens, chunks, the people and places a story names. No I/O, no clock, no chance."""
