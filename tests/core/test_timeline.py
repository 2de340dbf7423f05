"""One timeline in whole frames: lines are never cut off, shots never overlap but in a cross-fade, cues stay inside."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from shotgraph_core.model import (
    SAMPLE_RATE,
    Aspect,
    Blob,
    Framing,
    Language,
    Mood,
    Move,
    Narration,
    Place,
    PlacedCard,
    ScenePlan,
    Setting,
    Shot,
    ShotLine,
    ShotPlans,
    ShotType,
    SpokenLine,
    Transition,
    WordTime,
)
from shotgraph_core.plan.timeline import card_frames, timeline

SETTING = Setting(place=Place.SEA)


def plans(scene_sizes: list[int]) -> ShotPlans:
    scenes = [
        ScenePlan(id=f"scene-{n}", setting=SETTING, mood=Mood.CALM, summary="A sea") for n in range(len(scene_sizes))
    ]
    shots = [
        Shot(
            id=f"shot-{scene}-{n}",
            scene_id=f"scene-{scene}",
            sentence_ids=(f"{scene}-{n}",),
            description="waves",
            shot_type=ShotType.WIDE,
            move=Move.STATIC,
            framing=Framing.LEFT,
            setting=SETTING,
            mood=Mood.CALM,
            subtitle_text="The sea was calm.",
        )
        for scene, size in enumerate(scene_sizes)
        for n in range(size)
    ]
    return ShotPlans(
        language=Language.EN,
        style="",
        seed=0,
        voice="",
        aspect=Aspect.WIDE,
        scenes=tuple(scenes),
        shots=tuple(shots),
    )


def narration(planned: ShotPlans, samples: list[int]) -> Narration:
    def line(length: int) -> SpokenLine:
        seconds = length / SAMPLE_RATE
        words = ("The", "sea", "was", "calm.")
        times = tuple(
            WordTime(text=word, start=seconds * n / 4, end=seconds * (n + 1) / 4) for n, word in enumerate(words)
        )
        blob = Blob(sha256="0" * 64, size=1, suffix=".wav")
        return SpokenLine(audio=blob, samples=length, words=times, voice="fake")

    lines = (ShotLine(shot_id=shot.id, line=line(n)) for shot, n in zip(planned.shots, samples, strict=True))
    return Narration(lines=tuple(lines))


@st.composite
def films(draw: st.DrawFn) -> tuple[ShotPlans, Narration, int, int]:
    sizes = draw(st.lists(st.integers(1, 6), min_size=1, max_size=8))
    count = sum(sizes)
    samples = draw(st.lists(st.integers(1, 30 * SAMPLE_RATE), min_size=count, max_size=count))
    planned = plans(sizes)
    fps = draw(st.sampled_from([10, 24, 25, 30, 60]))
    return planned, narration(planned, samples), fps, draw(st.integers(2, 48))


@given(films())
def test_every_line_is_heard_whole_inside_its_shot_and_clear_of_its_fades(film) -> None:
    planned, spoken, fps, fade = film
    line = timeline(planned, spoken, fps, fade)
    for shot in line.shots:
        ends = shot.line_start * SAMPLE_RATE / fps + shot.line_samples
        assert shot.line_start - shot.start >= fade
        assert ends <= (shot.start + shot.frames - fade) * SAMPLE_RATE / fps


@given(films())
def test_shots_overlap_by_the_fade_inside_a_scene_and_not_at_all_between_scenes(film) -> None:
    planned, spoken, fps, fade = film
    line = timeline(planned, spoken, fps, fade)
    assert line.shots[0].start == 0
    assert line.shots[-1].start + line.shots[-1].frames == line.frames
    for before, after in pairwise(line.shots):
        overlap = before.start + before.frames - after.start
        same_scene = before.scene_id == after.scene_id
        assert before.leave_by is (Transition.CROSS_FADE if same_scene else Transition.DIP_TO_BLACK)
        assert overlap == (fade if same_scene else 0)


@given(films())
def test_two_lines_are_never_heard_at_once(film) -> None:
    planned, spoken, fps, fade = film
    line = timeline(planned, spoken, fps, fade)
    for before, after in pairwise(line.shots):
        assert before.line_start * SAMPLE_RATE + before.line_samples * fps <= after.line_start * SAMPLE_RATE


@given(films())
def test_cues_do_not_overlap_and_stay_inside_the_film(film) -> None:
    planned, spoken, fps, fade = film
    line = timeline(planned, spoken, fps, fade)
    assert all(0 <= cue.start < cue.end <= line.frames / fps for cue in line.cues)
    assert all(before.end <= after.start for before, after in pairwise(line.cues))
    assert " ".join(cue.text for cue in line.cues).split() == ["The", "sea", "was", "calm."] * len(planned.shots)


@given(films())
def test_scenes_cover_the_film_without_a_gap(film) -> None:
    planned, spoken, fps, fade = film
    spans = timeline(planned, spoken, fps, fade).scenes
    assert [span.scene_id for span in spans] == [scene.id for scene in planned.scenes]
    assert all(before.end == after.start for before, after in pairwise(spans))


@given(films(), st.integers(1, 120), st.integers(1, 120))
def test_cards_stand_before_and_after_the_shots_and_mix_with_them(film, title: int, ending: int) -> None:
    planned, spoken, fps, fade = film
    title, ending = (card_frames(frames / fps, fps, fade) for frames in (title, ending))
    bare, line = timeline(planned, spoken, fps, fade), timeline(planned, spoken, fps, fade, title, ending)
    assert line.title == PlacedCard(start=0, frames=title)
    assert line.ending
    assert line.ending.start + line.ending.frames == line.frames == bare.frames + title + ending - 2 * fade
    assert [shot.frames for shot in line.shots] == [shot.frames for shot in bare.shots]
    assert {shot.start - other.start for shot, other in zip(line.shots, bare.shots, strict=True)} == {title - fade}
    assert (line.scenes[0].start, line.scenes[-1].end) == (0, line.frames)
    assert line.leaves == (Transition.CROSS_FADE, *bare.leaves[:-1], Transition.CROSS_FADE, None)
    assert all(before.end <= after.start for before, after in pairwise(line.cues))
    assert title - 2 * fade >= fps


def test_one_longer_line_moves_what_follows_and_changes_no_other_shots_length() -> None:
    planned = plans([3, 2])
    short = timeline(planned, narration(planned, [90_000] * 5), 24, 12)
    longer = timeline(planned, narration(planned, [90_000, 190_000, 90_000, 90_000, 90_000]), 24, 12)
    changed = [one.frames != other.frames for one, other in zip(short.shots, longer.shots, strict=True)]
    assert changed == [False, True, False, False, False]
