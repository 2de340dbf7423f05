"""The camera of a still picture: every take is one drawing, over which the camera moves."""

from collections.abc import Iterator

from shotgraph_core.illustration.filming.film import still
from shotgraph_core.media.ken_burns import ken_burns
from shotgraph_core.ports import BackendSpec, Picture, Take


class KenBurnsCamera:
    """A `Camera` that draws one picture of a take and moves over it. Holds no state, so that threads may share it."""

    spec = BackendSpec(port="camera", name="ken_burns", version=1)

    def film(self, take: Take) -> Iterator[Picture]:
        """The take's drawn still, filmed in its one plane."""
        yield from ken_burns(still(take), take.width, take.height, take.fps, take.frames, take.move)
