"""What stages make: values that name blobs by their SHA-256 and never a path."""

from pydantic import Field

from shotgraph_core.model.value import Frozen


class Blob(Frozen):
    """Bytes in the store."""

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    """The bytes' digest, and their address."""
    size: int = Field(ge=0)
    """Length in bytes."""
    suffix: str = Field(pattern=r"^\.[a-z0-9]+$")
    """How a person opens it: `.wav`, `.mp4`, `.png`."""


class WordTime(Frozen):
    """When a word is heard, in seconds from the start of its audio."""

    text: str
    start: float = Field(ge=0)
    end: float = Field(ge=0)


class SpokenLine(Frozen):
    """A line of narration: 48 kHz mono sound without silence at its ends, and when each word is heard."""

    audio: Blob
    samples: int = Field(gt=0)
    """Length in samples at 48,000 a second."""
    words: tuple[WordTime, ...]
    voice: str
    """The backend that spoke, which is the fallback's name when the first voice failed."""
    fallback_reason: str = ""
    """Why the first voice did not speak the line; empty when it did."""


class ShotLine(Frozen):
    """The spoken line of one shot."""

    shot_id: str
    line: SpokenLine


class Narration(Frozen):
    """The spoken lines of a film, in shot order."""

    lines: tuple[ShotLine, ...]


class Footage(Frozen):
    """A filmed shot: H.264 with key frames where the cut may join it."""

    video: Blob
    frames: int = Field(gt=0)
    still: Blob
    """A picture of the shot's middle (JPEG), for contact sheets and posters."""


class Clip(Frozen):
    """The footage of one shot."""

    shot_id: str
    footage: Footage


class Clips(Frozen):
    """The filmed shots of a film, in order."""

    clips: tuple[Clip, ...]


class Track(Frozen):
    """A piece of music: 48 kHz stereo."""

    audio: Blob
    samples: int = Field(gt=0)


class SceneMusic(Frozen):
    """The music of one scene."""

    scene_id: str
    track: Track


class Music(Frozen):
    """The score of a film, in scene order."""

    scenes: tuple[SceneMusic, ...]


class Soundtrack(Frozen):
    """The mixed sound of the whole film."""

    audio: Blob
    """AAC, 48 kHz stereo, in MP4."""
    loudness_lufs: float
    """Integrated loudness of the decoded track (ITU-R BS.1770-4)."""
    true_peak_dbtp: float
    """True peak of the decoded track (ITU-R BS.1770-4, four times oversampled)."""


class Storyboard(Frozen):
    """The film on paper, to be read."""

    page: Blob
    """HTML with its pictures and letters inside."""
    sheet: Blob
    """PNG: every shot's picture with its facts, in rows."""
    shots: int
    notes: tuple[str, ...] = ()
    """What its writer should know: of a style that is not drawn, and of words for shots that lead nowhere."""


class Film(Frozen):
    """A finished film."""

    video: Blob
    """MP4: H.264, AAC, soft subtitles, chapters."""
    srt: Blob
    vtt: Blob
    poster: Blob
    frames: int
    fps: int
    scenes: int
    shots: int
    loudness_lufs: float
    true_peak_dbtp: float

    @property
    def seconds(self) -> float:
        """How long the film runs."""
        return self.frames / self.fps
