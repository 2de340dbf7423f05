"""The same pictures give the same bytes, whatever was in the memory before."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shotgraph_core.media.video import ENCODER, encoder

HOUSE = Path(__file__).parents[2]
ENCODED = """
import hashlib, sys
from pathlib import Path
import numpy as np
from shotgraph_core.media.video import Codec, encode
width, height, file = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
chance = np.random.default_rng(3)
rows = height * 3 // 2
ground = np.repeat(np.repeat(chance.integers(40, 200, (rows // 6, width // 8)), 6, 0), 8, 1)
def picture(number):
    noise = chance.normal(0, 9, (rows, width)) * (chance.random((rows, width)) < 0.1)
    return np.clip(np.roll(ground, number * 2, 1) + noise, 16, 235).astype(np.uint8)
codec = Codec(width=width, height=height, fps=24, crf=20, preset="veryfast")
encode((picture(number) for number in range(16)), codec, file, frozenset({12}))
print(hashlib.sha256(file.read_bytes()).hexdigest())
"""


@pytest.mark.parametrize(("width", "height"), [(320, 180), (192, 320), (256, 144)])
def test_encoding_reads_no_memory_that_nobody_wrote(tmp_path: Path, width: int, height: int) -> None:
    # glibc fills memory with what is told; elsewhere the two runs are only two runs.
    digests = {
        subprocess.run(
            [sys.executable, "-c", ENCODED, str(width), str(height), str(tmp_path / "clip.mp4")],
            env={**os.environ, "MALLOC_PERTURB_": filling, "PYTHONPATH": str(HOUSE)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for filling in ("1", "170")
    }
    assert len(digests) == 1


def test_footage_that_is_encoded_in_another_way_has_another_key() -> None:
    assert encoder(1024) == encoder(1280) == ENCODER
    assert encoder(576) == encoder(320) != ENCODER
