"""What faces are made of: eyes with lids, brows, tears, cheeks. Drawn in the head's frame, where its radius is 1."""

from shotgraph_core.illustration.acting import Acting
from shotgraph_core.illustration.animals.body import INK, Body, wave
from shotgraph_core.illustration.engine.palette import RGB, darker, lighter, luma, mixed
from shotgraph_core.model import Pose

MOUTH: RGB = (122, 40, 50)
TONGUE: RGB = (232, 118, 122)
BLUSH: RGB = (240, 120, 110)
WHITE: RGB = (253, 249, 240)
TEAR: RGB = (150, 206, 246)


def shut(acting: Acting) -> bool:
    """Whether the eyes are shut."""
    return acting.shut or acting.pose in (Pose.SLEEP, Pose.CRY)


def draw_eye(
    head: Body,
    x: float,
    y: float,
    r: float,
    iris: RGB,
    lid: RGB,
    acting: Acting,
    narrow: float = 1.0,
    bead: bool = False,
) -> None:
    """An eye with its lid; a bead is all pupil. `narrow` makes the far eye of a turned head slimmer."""
    if shut(acting):
        head.line(
            [(x - r * narrow, y + r * 0.1), (x, y - r * 0.45), (x + r * narrow, y + r * 0.1)],
            (r * 0.2, r * 0.34, r * 0.2),
            INK,
        )
    elif bead:
        head.oval(x, y, r * 0.92 * narrow, r, INK)
        head.oval(x + r * 0.3 * narrow, y + r * 0.38, r * 0.3, r * 0.32, WHITE)
        head.oval(x - r * 0.25 * narrow, y - r * 0.42, r * 0.16, r * 0.14, (214, 206, 206))
    else:
        _open(head, x, y, r, iris, lid, narrow)
    _brow(head, x, y, r, lid, acting, narrow)
    if acting.pose is Pose.CRY:
        _tears(head, x, y, r, acting.phase % 1.0)


def _open(head: Body, x: float, y: float, r: float, iris: RGB, lid: RGB, narrow: float) -> None:
    wide = r * narrow
    head.oval(x, y, wide * 1.12, r * 1.2, darker(lid, 0.5))
    head.oval(x, y - r * 0.06, wide, r * 1.06, WHITE)
    at = x + wide * 0.16
    head.oval(at, y - r * 0.02, wide * 0.76, r * 0.86, iris)
    head.oval(at, y, wide * 0.5, r * 0.6, INK)
    head.oval(at + wide * 0.26, y + r * 0.36, wide * 0.27, r * 0.28, (255, 255, 255))
    head.oval(at - wide * 0.3, y - r * 0.42, wide * 0.17, r * 0.15, lighter(iris, 0.55))
    # The lid is higher on the side of the nose: the other way round looks cross.
    inner = -1 if narrow < 0.99 else 1
    arc = [(-1.14, 0.12), (-0.72, 0.86), (-0.02, 1.18), (0.62, 1.0), (1.0, 0.62)]
    head.line([(x + wide * inner * u, y + r * v) for u, v in arc], (r * 0.2, r * 0.2, r * 0.17, r * 0.06), INK)


def _brow(head: Body, x: float, y: float, r: float, lid: RGB, acting: Acting, narrow: float) -> None:
    """Raised on the inner side when sad; high and round when merry."""
    if acting.pose is Pose.SLEEP or -0.2 < acting.mouth < 0.75:
        return
    slant, top = (0.0, 1.75) if acting.mouth > 0 else (-acting.mouth * 0.55 * (1 if narrow == 1 else -1), 1.6)
    ink = darker(lid, 0.6) if luma(lid) > 90 else lighter(lid, 0.34)
    head.line(
        [(x - r * narrow, y + r * (top - slant)), (x, y + r * (top + 0.25)), (x + r * narrow, y + r * (top + slant))],
        (r * 0.14, r * 0.26, r * 0.14), ink,
    )  # fmt: skip


def _tears(head: Body, x: float, y: float, r: float, phase: float) -> None:
    for k in (0.0, 0.5):
        t = (phase + k) % 1.0
        head.shape(
            [(x - r * 0.1, y - r * (0.5 + 2.6 * t)), (x - r * 0.34, y - r * (1.1 + 2.6 * t)), (x - r * 0.1,
             y - r * (1.4 + 2.6 * t)),
             (x + r * 0.14, y - r * (1.1 + 2.6 * t))], TEAR, dim=0.1,
        )  # fmt: skip


def draw_smile(head: Body, x: float, y: float, wide: float, acting: Acting, ink: RGB = INK) -> None:
    """A mouth without a muzzle: a line that tells the mood, or an open one."""
    gape = max(acting.gape, 0.3 if acting.pose is Pose.CRY else 0.0, _chew(acting))
    lift = acting.mouth * wide * 0.4
    if gape < 0.04:
        head.line(
            [(x - wide, y + lift), (x, y - abs(lift) * 0.2 - wide * 0.04), (x + wide, y + lift)], (0.03, 0.065, 0.03),
            ink,
        )  # fmt: skip
        return
    drop = wide * (0.3 + 0.9 * gape)
    head.shape(
        [(x - wide * 0.9, y + lift * 0.5), (x, y + wide * 0.1), (x + wide * 0.9, y + lift * 0.5), (x + wide * 0.5,
        y - drop), (x - wide * 0.5, y - drop)], MOUTH, dim=0.1,
    )  # fmt: skip
    head.oval(x, y - drop * 0.76, wide * 0.4, drop * 0.28, TONGUE)


def _chew(acting: Acting) -> float:
    return 0.3 * abs(wave(acting.phase)) if acting.pose is Pose.EAT else 0.0


def draw_blush(head: Body, x: float, y: float, r: float, coat: RGB, alpha: float = 0.3) -> None:
    """A warm cheek."""
    head.oval(x, y, r, r * 0.7, mixed(coat, BLUSH, 0.75), alpha=alpha)
