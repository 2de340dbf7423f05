"""What can go wrong, sorted by the remedy: fix your input, install something, try again, or give up.

Every message says what was wrong, where, and what to do. Nothing here knows how an error is shown.
"""


class ShotGraphError(Exception):
    """The root of every error ShotGraph raises on purpose."""


class InputError(ShotGraphError):
    """Fix your input: the story, its front matter, a path or a setting is wrong."""


class MissingPart(ShotGraphError):
    """Install something: a package, a voice or an encoder that was asked for is not on this machine."""


class Transient(ShotGraphError):
    """Try again: the same request may succeed later (a busy server, a full queue)."""


class Broken(ShotGraphError):
    """Give up: a backend or a file did what it must never do, and trying again will not help."""


class VoiceFailed(Broken):
    """A voice could not speak a line; another voice may."""


class DamagedBlob(Broken):
    """A stored blob is lost or does not match its digest; it has to be made again."""
