"""From spoken lines to whole frames. Sound comes first: a shot lasts as long as its line and a breath, never less."""

from shotgraph_core.model import (
    SAMPLE_RATE,
    Narration,
    PlacedCard,
    PlacedShot,
    SceneSpan,
    ShotPlans,
    SpokenLine,
    Timeline,
    Transition,
)
from shotgraph_core.plan.subtitles import line_cues, without_overlap

BREATH_SECONDS = 0.04
"""What a cross-fade of half a second on either side leaves to add between two lines."""
OPENING_SECONDS = 0.5
"""A scene's first picture stands this much longer before the voice begins."""
CLOSING_SECONDS = 1.5
"""The film's last picture stands this much longer after its line."""
SHORTEST_SECONDS = 2.0


def lead_frames(fps: int, fade: int, opens_scene: bool) -> int:
    """Frames of a shot before its line: the fade in, and at a scene's opening a look around."""
    return fade + (round(OPENING_SECONDS * fps) if opens_scene else 0)


def shot_frames(
    line_samples: int, fps: int, fade: int, opens_scene: bool, closes_film: bool, least_seconds: float = 0.0
) -> int:
    """How long a shot is, in frames: lead, line, breath and fade out, and no less than is wanted.

    >>> shot_frames(line_samples=48_000 * 3, fps=24, fade=12, opens_scene=False, closes_film=False)
    97
    """
    spoken = -(-line_samples * fps // SAMPLE_RATE)
    rest = fade + round(BREATH_SECONDS * fps) + (round(CLOSING_SECONDS * fps) if closes_film else 0)
    return max(lead_frames(fps, fade, opens_scene) + spoken + rest, round(max(SHORTEST_SECONDS, least_seconds) * fps))


def card_frames(seconds: float, fps: int, fade: int) -> int:
    """How long a card is, in frames: its seconds, and never less than its fades and a second to read it.

    >>> card_frames(3.5, fps=24, fade=12), card_frames(1, fps=24, fade=48)
    (84, 120)
    """
    return max(round(seconds * fps), 2 * fade + fps)


def timeline(plans: ShotPlans, narration: Narration, fps: int, fade: int, title: int = 0, ending: int = 0) -> Timeline:
    """The film in frames: every shot placed, every line inside its shot, cues that never overlap.

    Shots of one scene overlap by `fade` frames (cross-fade); between scenes the picture dips to black and they do not.
    With a title or an ending of so many frames, the first shot fades in from the one and the last fades into the other.
    """
    lines = {entry.shot_id: entry.line for entry in narration.lines}
    placed: list[PlacedShot] = []
    start = max(0, title - fade)
    for number, shot in enumerate(plans.shots):
        before = plans.shots[number - 1] if number else None
        after = plans.shots[number + 1] if number + 1 < len(plans.shots) else None
        opens = before is None or before.scene_id != shot.scene_id
        line = lines[shot.id]
        frames = shot_frames(line.samples, fps, fade, opens, closes_film=after is None, least_seconds=shot.seconds)
        leave_by = _transition(shot.scene_id, after.scene_id) if after else None
        placed.append(
            PlacedShot(
                shot_id=shot.id,
                scene_id=shot.scene_id,
                start=start,
                frames=frames,
                line_start=start + lead_frames(fps, fade, opens),
                line_samples=line.samples,
                leave_by=leave_by,
            )
        )
        start += frames - (fade if leave_by is Transition.CROSS_FADE else 0)
    closing = PlacedCard(start=start - fade, frames=ending) if ending else None
    end = closing.start + closing.frames if closing else start
    return Timeline(
        fps=fps,
        frames=end,
        fade=fade,
        shots=tuple(placed),
        scenes=_with_cards(_scene_spans(placed), end),
        title=PlacedCard(start=0, frames=title) if title else None,
        ending=closing,
        cues=without_overlap(
            cue for shot in placed for cue in line_cues(_words(lines[shot.shot_id]), shot.line_start / fps)
        ),
    )


def _transition(scene: str, next_scene: str) -> Transition:
    return Transition.CROSS_FADE if scene == next_scene else Transition.DIP_TO_BLACK


def _words(line: SpokenLine) -> list[tuple[str, float, float]]:
    return [(word.text, word.start, word.end) for word in line.words]


def _with_cards(spans: tuple[SceneSpan, ...], end: int) -> tuple[SceneSpan, ...]:
    """The spans, the first of which begins with the film and the last of which ends with it."""
    opened = (spans[0].model_copy(update={"start": 0}), *spans[1:])
    return (*opened[:-1], opened[-1].model_copy(update={"end": end}))


def _scene_spans(placed: list[PlacedShot]) -> tuple[SceneSpan, ...]:
    spans: list[SceneSpan] = []
    for shot in placed:
        end = shot.start + shot.frames
        if spans and spans[-1].scene_id == shot.scene_id:
            spans[-1] = spans[-1].model_copy(update={"end": end})
        else:
            spans.append(SceneSpan(scene_id=shot.scene_id, start=shot.start, end=end))
    return tuple(spans)
