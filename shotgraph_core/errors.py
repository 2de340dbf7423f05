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


class ModelFailed(ShotGraphError):
    """A language model gave no answer that can be used; the rules can plan instead."""


class NoKey(ModelFailed, InputError):
    """Set a key: the server of the language models wants one."""


class WrongKey(ModelFailed, InputError):
    """Correct the key: the server of the language models does not accept it."""


class NotAllowed(ModelFailed, InputError):
    """Choose another model, or have the key allowed to use this one."""


class UnknownModel(ModelFailed, InputError):
    """Choose another model: the server does not have this one, or not any more."""


class SpendLimit(ModelFailed, InputError):
    """Add credit: the account at the provider of the language models may spend no more."""


class ContextExceeded(ModelFailed, Broken):
    """The prompt is longer than the model can read; a model with a larger context may."""


class Refused(ModelFailed, Broken):
    """The model would not answer; another one may."""


class BadRequest(ModelFailed, Broken):
    """The server does not understand the request; it will not the next time either."""


class ServerDown(ModelFailed, Transient):
    """The server of the language models cannot be reached, is too busy or broken, after several attempts."""


class SpendingCap(InputError):
    """Raise the cap: the next call could cost more than what is left for this story."""


class UnsafeStory(InputError):
    """Change the story, or its `moderation:`: a shot's picture or line is not safe to show."""
