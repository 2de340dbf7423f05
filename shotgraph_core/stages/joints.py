"""The frames between shots: the only ones of a film that are encoded when it is cut."""

from pathlib import Path
from typing import ClassVar

from shotgraph_core.media.transition import mixed, mixed_frames
from shotgraph_core.media.video import Codec, decode, encode
from shotgraph_core.model import Blob, Footage, Frozen, Timeline, Transition
from shotgraph_core.store import Request
from shotgraph_core.studio import Studio


class Joint(Frozen):
    """The encoded frames that mix two shots."""

    video: Blob
    frames: int


class JointRequest(Request):
    """The end of one shot and the beginning of another, to be mixed; None at the film's ends."""

    step: ClassVar = "joint"
    version: ClassVar = 1
    tail: Footage | None
    head: Footage | None
    transition: Transition | None
    fade: int
    codec: Codec


def joints(line: Timeline, footage: tuple[Footage, ...], codec: Codec, studio: Studio) -> tuple[Joint, ...]:
    """One more joint than there are pieces of footage: before the first, between each two, and after the last."""
    requests = tuple(
        JointRequest(tail=tail, head=head, transition=transition, fade=line.fade, codec=codec)
        for tail, head, transition in zip((None, *footage), (*footage, None), (None, *line.leaves), strict=True)
    )
    return studio.each("final_video", requests, lambda request: _joint(request, studio))


def _joint(request: JointRequest, studio: Studio) -> Joint:
    fade, tail, head = request.fade, request.tail, request.head

    def make(work: Path) -> Joint:
        file = work / "joint.mp4"
        ending = decode(studio.store.path(tail.video), tail.frames - fade) if tail else None
        opening = decode(studio.store.path(head.video), 0, fade) if head else None
        encode(mixed(ending, opening, request.transition, fade), request.codec, file)
        frames = mixed_frames(tail is not None, head is not None, request.transition, fade)
        return Joint(video=studio.store.put(file), frames=frames)

    return studio.store.memo(request, Joint, make)
