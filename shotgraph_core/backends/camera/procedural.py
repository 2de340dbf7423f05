"""The camera that needs nothing: every take is drawn and filmed by code, the same bytes on every machine."""

from collections.abc import Iterator

from shotgraph_core.illustration import DRAWING
from shotgraph_core.illustration.filming.film import film
from shotgraph_core.ports import BackendSpec, Picture, Take


class ProceduralCamera:
    """A `Camera` that illustrates. Holds no state, so that threads may share it."""

    spec = BackendSpec(port="camera", name="procedural", version=DRAWING)

    def film(self, take: Take) -> Iterator[Picture]:
        """The take, drawn once and filmed in layers."""
        return film(take)
