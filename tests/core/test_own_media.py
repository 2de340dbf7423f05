"""A writer's own pictures and videos, as they come from cameras and telephones."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from shotgraph_core.errors import InputError
from shotgraph_core.media.conform import conformed, video_facts
from shotgraph_core.media.still import MOST_PIXELS, picture_suffix, still
from shotgraph_core.ports import Picture
from shotgraph_core.shots_file import own_shots
from tests.own_pictures import BLACK, BLUE, GREEN, RED, WHITE, grey, seen, write_music, write_picture, write_video

UPRIGHT = [RED, GREEN, BLUE, BLACK]
WIDTH, HEIGHT, FPS = 128, 72, 10


def shown(file: Path, frames: int = 10) -> list[Picture]:
    return list(conformed(file, WIDTH, HEIGHT, FPS, frames))


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("plain.mp4", {}),
        ("loud.mp4", {"sound": True}),
        ("named.mp4", {"matrix": "ITU709"}),
        ("full.mp4", {"full": True, "pixels": "yuvj420p"}),
        ("web.webm", {"codec": "libvpx-vp9"}),
        ("camera.avi", {"codec": "mjpeg", "pixels": "yuvj420p", "full": True}),
        ("old.mpg", {"codec": "mpeg2video", "rate": 25}),
        ("odd.mkv", {"codec": "ffv1", "pixels": "yuv444p", "width": 321, "height": 181}),
        ("screen.mkv", {"codec": "ffv1", "pixels": "bgr0"}),
        ("deep.mkv", {"codec": "ffv1", "pixels": "yuv422p10le"}),
        ("narrow.mp4", {"width": 180, "height": 180, "shape": Fraction(16, 9)}),
        ("tall.mov", {"width": 180, "height": 320}),
    ],
)
def test_any_video_comes_in_the_films_size_rate_and_colours(tmp_path: Path, name: str, how: dict[str, Any]) -> None:
    file = write_video(tmp_path / name, **how)
    assert video_facts(file) is not None
    pictures = shown(file)
    assert [picture.shape for picture in pictures] == [(HEIGHT * 3 // 2, WIDTH)] * 10
    assert all(picture.dtype == np.uint8 for picture in pictures)
    assert seen(pictures[0]) == UPRIGHT


@pytest.mark.parametrize("how", [{"matrix": "ITU709"}, {"matrix": "ITU601"}, {"full": True, "pixels": "yuvj420p"}])
def test_colours_are_those_of_the_video_whatever_its_matrix_and_range(tmp_path: Path, how: dict[str, Any]) -> None:
    first = shown(write_video(tmp_path / "colours.mp4", **how))[0]
    y, u, v = (int(plane[4, 4]) for plane in (first, first[HEIGHT : HEIGHT * 5 // 4].reshape(-1, WIDTH // 2),
                                              first[HEIGHT * 5 // 4 :].reshape(-1, WIDTH // 2)))  # fmt: skip
    assert np.abs(np.array([y, u, v]) - (63, 102, 240)).max() <= 3, "BT.709's red in limited range"


@pytest.mark.parametrize(
    ("turned", "expected"),
    [(90, [GREEN, BLACK, RED, BLUE]), (-90, [BLUE, RED, BLACK, GREEN]), (180, [BLACK, BLUE, GREEN, RED])],
)
def test_a_video_is_shown_as_its_telephone_was_held(
    tmp_path: Path, turned: int, expected: list[tuple[int, int, int]]
) -> None:
    assert seen(shown(write_video(tmp_path / "held.mp4", turned=turned))[0]) == expected


def test_a_video_is_shown_at_the_pace_at_which_it_was_taken(tmp_path: Path) -> None:
    slow = shown(write_video(tmp_path / "slow.mp4", rate=5, frames=6))
    fast = shown(write_video(tmp_path / "fast.mp4", rate=30, frames=31))
    steady = shown(write_video(tmp_path / "steady.mp4", rate=10, frames=11))
    assert [round(grey(picture) / 51) for picture in slow] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert np.abs(np.subtract([grey(picture) for picture in fast], [grey(picture) for picture in steady])).max() <= 4


def test_frames_at_uneven_times_are_shown_at_their_times(tmp_path: Path) -> None:
    file = write_video(tmp_path / "uneven.mkv", frames=5, times=[0, 40, 500, 540, 1000])
    steps = [round(grey(picture) / 63.75) for picture in shown(file, 12)]
    assert steps == [0, 1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 4]


def test_a_short_video_holds_its_last_picture_and_a_long_one_is_shown_from_its_start(tmp_path: Path) -> None:
    file = write_video(tmp_path / "clip.mp4", frames=5)
    held, cut = shown(file, 12), shown(file, 3)
    assert len(held) == 12
    assert all((picture == held[4]).all() for picture in held[5:])
    assert [grey(picture) for picture in cut] == [grey(picture) for picture in held[:3]]


def test_the_same_video_gives_the_same_bytes(tmp_path: Path) -> None:
    file = write_video(tmp_path / "clip.mp4")
    assert np.array_equal(shown(file), shown(file))


def test_a_video_that_breaks_off_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    file = write_video(tmp_path / "whole.mkv", frames=40, codec="ffv1", pixels="yuv420p")
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(file.read_bytes()[: file.stat().st_size * 6 // 10])
    whole, rest = shown(file, 40), shown(broken, 40)
    assert len(rest) == 40
    assert all((one == other).all() for one, other in zip(whole[:20], rest[:20], strict=True))
    assert grey(rest[-1]) < grey(whole[-1])


def test_noise_in_the_midst_of_a_video_does_not_end_it(tmp_path: Path) -> None:
    file = write_video(tmp_path / "noisy.mp4", frames=40)
    data = bytearray(file.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 60] = bytes(range(60))
    file.write_bytes(data)
    assert len(shown(file, 40)) == 40


def test_what_has_no_moving_picture_is_no_video(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("The fox ran over the hill.\n" * 50)
    (tmp_path / "list.m3u8").write_text("#EXTM3U\n#EXTINF:4,\nclip.ts\n#EXT-X-ENDLIST\n")
    assert video_facts(tmp_path / "words.txt") is None
    assert video_facts(tmp_path / "list.m3u8") is None
    song = write_music(tmp_path / "song.mp3", write_picture(tmp_path / "cover.jpg"))
    assert video_facts(song) is None, "a container of sound alone"
    with pytest.raises(InputError, match="sound but no moving picture"):
        video_facts(write_sound(tmp_path / "sound.mp4"))


def write_sound(file: Path) -> Path:
    import av

    with av.open(str(file), "w") as container:
        stream = container.add_stream("aac", rate=48_000)
        for start in range(0, 48_000, 1024):
            hum = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
            hum.pts, hum.rate = start, 48_000
            container.mux(stream.encode(hum))
        container.mux(stream.encode(None))
    return file


@pytest.mark.parametrize("size", [(8, 320), (2000, 100)])
def test_a_video_of_no_shape_for_a_film_says_so(tmp_path: Path, size: tuple[int, int]) -> None:
    file = write_video(tmp_path / "strip.mkv", 2, *size, codec="ffv1")
    with pytest.raises(InputError, match=f"{size[0]} x {size[1]} pixels"):
        video_facts(file)


def planes_of(file: Path, side: int = 512) -> list[tuple[int, ...]]:
    sheet = still(file, side)
    rows, columns = sheet.shape[:2]
    return [
        tuple(int(value > 127) * 255 for value in sheet[y, x])
        for y in (rows // 4, rows * 3 // 4)
        for x in (columns // 4, columns * 3 // 4)
    ]


@pytest.mark.parametrize("name", ["one.png", "one.jpg", "one.webp", "one.bmp", "one.gif", "one.tif"])
def test_a_picture_of_any_usual_kind_is_read(tmp_path: Path, name: str) -> None:
    file = write_picture(tmp_path / name)
    assert picture_suffix(file) in {".png", ".jpeg", ".webp", ".bmp", ".gif", ".tiff"}
    assert planes_of(file) == UPRIGHT


def test_what_a_picture_is_does_not_hang_on_its_name(tmp_path: Path) -> None:
    file = write_picture(tmp_path / "moon.png")
    file.rename(tmp_path / "moon.jpg")
    assert picture_suffix(tmp_path / "moon.jpg") == ".png"


@pytest.mark.parametrize(
    ("orientation", "expected"),
    [(3, [BLACK, BLUE, GREEN, RED]), (6, [BLUE, RED, BLACK, GREEN]), (8, [GREEN, BLACK, RED, BLUE])],
)
@pytest.mark.parametrize("name", ["held.jpg", "held.png"])
def test_a_picture_is_shown_as_its_camera_was_held(
    tmp_path: Path, name: str, orientation: int, expected: list[tuple[int, int, int]]
) -> None:
    file = write_picture(tmp_path / name, orientation=orientation)
    assert planes_of(file) == expected
    assert planes_of(file, side=20) == expected, "made smaller first"


def test_a_large_picture_is_made_smaller_while_it_is_read(tmp_path: Path) -> None:
    for name in ("large.jpg", "large.png"):
        sheet = still(write_picture(tmp_path / name, 1600, 900), 100)
        assert 200 <= min(sheet.shape[:2]) < 450


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    clear = np.zeros((40, 40, 4), np.uint8)
    clear[:, 20:] = (0, 0, 255, 255)
    Image.fromarray(clear).save(tmp_path / "clear.png")
    assert planes_of(tmp_path / "clear.png") == [WHITE, BLUE, WHITE, BLUE]
    Image.fromarray(clear).convert("P").save(tmp_path / "few.gif", transparency=0)
    assert still(tmp_path / "few.gif", 512).shape == (40, 40, 3)


def test_grey_and_deep_and_printers_pictures_keep_their_tones(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65_535, 64 * 64).reshape(64, 64).astype(np.uint16)
    Image.fromarray(ramp).save(tmp_path / "deep.png")
    Image.new("CMYK", (64, 64), (0, 255, 255, 0)).save(tmp_path / "print.jpg")
    Image.new("L", (64, 64), 128).save(tmp_path / "grey.png")
    deep = still(tmp_path / "deep.png", 512)
    assert (int(deep[0, 0, 0]), int(deep[-1, -1, 0])) == (0, 255)
    assert abs(int(deep[32, 0, 1]) - 128) <= 2
    assert planes_of(tmp_path / "print.jpg") == [RED] * 4
    assert (still(tmp_path / "grey.png", 512) == 128).all()


@pytest.mark.parametrize("name", ["two.gif", "two.webp", "two.png"])
def test_an_animated_picture_is_refused(tmp_path: Path, name: str) -> None:
    one, other = Image.new("RGB", (32, 32), "red"), Image.new("RGB", (32, 32), "blue")
    one.save(tmp_path / name, save_all=True, append_images=[other], duration=100)
    with pytest.raises(InputError, match=r"holds several pictures; save one of them"):
        picture_suffix(tmp_path / name)


@pytest.mark.parametrize("name", ["torn.jpg", "torn.png", "torn.webp"])
def test_a_torn_picture_is_refused(tmp_path: Path, name: str) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / name)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match=r"is a damaged picture \("):
        picture_suffix(tmp_path / name)


def test_a_picture_that_no_memory_bears_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    side = int(MOST_PIXELS**0.5) + 100
    Image.new("1", (side, side)).save(tmp_path / "vast.png")
    Image.new("1", (side * 2, side * 2)).save(tmp_path / "bomb.png")
    with pytest.raises(InputError, match="make it smaller"):
        picture_suffix(tmp_path / "vast.png")
    with pytest.raises(InputError, match="make it smaller"):
        picture_suffix(tmp_path / "bomb.png")


def test_a_telephones_photograph_with_a_preview_inside_is_one_picture(tmp_path: Path) -> None:
    one = Image.fromarray(np.full((60, 80, 3), (255, 0, 0), np.uint8))
    one.save(tmp_path / "phone.jpg", format="MPO", save_all=True, append_images=[Image.new("RGB", (8, 6))])
    assert picture_suffix(tmp_path / "phone.jpg") == ".jpeg"
    assert planes_of(tmp_path / "phone.jpg") == [RED] * 4


def test_a_picture_with_a_colour_profile_is_read_also_where_the_profile_is_broken(tmp_path: Path) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    write_picture(tmp_path / "own.png", icc_profile=profile)
    write_picture(tmp_path / "odd.png", icc_profile=b"no profile")
    assert planes_of(tmp_path / "own.png") == planes_of(tmp_path / "odd.png") == UPRIGHT


def test_a_picture_that_is_there_in_other_capitals_is_proposed(tmp_path: Path) -> None:
    write_picture(tmp_path / "Moon.JPG")
    with pytest.raises(InputError, match=r"line 1: 'MOON\.jpeg' is not there; did you mean 'Moon\.JPG'\?"):
        own_shots("1: {media: MOON.jpeg}", tmp_path / "fox.shots.yaml")
