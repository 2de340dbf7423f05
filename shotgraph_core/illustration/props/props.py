"""Things of a story that a camera can show, each drawn by its word."""

from shotgraph_core.illustration.props.built import BUILT
from shotgraph_core.illustration.props.food import FOOD
from shotgraph_core.illustration.props.furniture import FURNITURE
from shotgraph_core.illustration.props.harvest import HARVEST
from shotgraph_core.illustration.props.home import HOME
from shotgraph_core.illustration.props.instruments import MUSIC
from shotgraph_core.illustration.props.light import LIGHT
from shotgraph_core.illustration.props.machines import MACHINES
from shotgraph_core.illustration.props.motors import MOTORS
from shotgraph_core.illustration.props.nature import NATURE
from shotgraph_core.illustration.props.prop import Prop
from shotgraph_core.illustration.props.tools import TOOLS
from shotgraph_core.illustration.props.toys import TOYS
from shotgraph_core.illustration.props.treasures import TREASURES
from shotgraph_core.illustration.props.vehicles import VEHICLES
from shotgraph_core.illustration.props.vessels import VESSELS
from shotgraph_core.illustration.props.wear import WEAR
from shotgraph_core.illustration.props.writing import WRITING

PROPS: dict[str, Prop] = {
    **LIGHT,
    **VESSELS,
    **FOOD,
    **HARVEST,
    **NATURE,
    **TOYS,
    **MUSIC,
    **WRITING,
    **TOOLS,
    **WEAR,
    **TREASURES,
    **FURNITURE,
    **HOME,
    **MACHINES,
    **MOTORS,
    **VEHICLES,
    **BUILT,
}
