"""A place being painted: five canvases one behind the other, in one light."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from shotgraph_core.illustration.engine.canvas import Canvas
from shotgraph_core.illustration.engine.noise import dice
from shotgraph_core.illustration.engine.palette import Light
from shotgraph_core.model import Setting, TimeOfDay, Weather


@dataclass(frozen=True)
class Stage:
    """What a painter of places is given."""

    setting: Setting
    light: Light
    seed: int
    """Belongs to the setting, so that a place looks the same in every shot."""
    land: int
    """Belongs to the film, so that all its places lie in one country."""
    aspect: float
    sky: Canvas
    far: Canvas
    middle: Canvas
    ground: Canvas
    front: Canvas

    @property
    def unit(self) -> float:
        """How large things are drawn."""
        return self.ground.unit

    @property
    def southern(self) -> bool:
        """Whether the film plays in the south, among palms and mud walls, or in the north, among pines and gables."""
        return self.land % 100 < 58

    @property
    def low_sun(self) -> bool:
        """Whether the sun stands at the horizon."""
        return self.setting.time in (TimeOfDay.DAWN, TimeOfDay.DUSK)

    @property
    def dark(self) -> bool:
        """Whether lamps are lit."""
        return self.light.lamps > 0.5

    @property
    def night(self) -> bool:
        """Whether the moon shines instead of the sun."""
        return self.setting.time is TimeOfDay.NIGHT

    @property
    def snowy(self) -> bool:
        """Whether snow lies."""
        return self.setting.weather is Weather.SNOW

    @property
    def margin(self) -> float:
        """How far beyond the frame to paint, in world units."""
        return 0.12 * self.aspect + 0.06

    def dice(self, *parts: object) -> np.random.Generator:
        """Randomness that belongs to a part of this place."""
        return dice(self.seed, *parts)

    def across(self, fraction: float) -> float:
        """World x at a fraction of the frame's width."""
        return fraction * self.aspect


Painter = Callable[[Stage], None]
