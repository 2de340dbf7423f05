"""Fixed words for how places look."""

from collections.abc import Mapping

from shotgraph_core.model import Place, Setting

LOOKS: Mapping[Place, str] = {
    Place.VILLAGE: "low clay houses with tiled roofs round an open square",
    Place.CITY: "tall narrow houses, shuttered windows, paved streets",
    Place.MARKET: "rows of stalls under striped awnings, heaped baskets",
    Place.FOREST: "tall old trees, ferns and dappled ground",
    Place.MOUNTAINS: "steep ridges with snow on their peaks",
    Place.HILLS: "round grassy hills, one behind the other",
    Place.SEA: "open water with long waves, dark rocks at the shore",
    Place.BEACH: "a wide curve of pale sand, palms at its end",
    Place.HARBOUR: "wooden piers, moored boats, a row of sheds",
    Place.ISLAND: "a small green island with a rocky shore",
    Place.RIVER: "a winding river between reeds and willows",
    Place.LAKE: "still water with reeds, hills mirrored in it",
    Place.DESERT: "smooth dunes under a wide sky",
    Place.FIELD: "long rows of green crops, a single tree",
    Place.GARDEN: "flower beds, a low wall, a shady tree",
    Place.ROAD: "a dusty road lined with trees",
    Place.PALACE: "pale domes, arches and carved pillars",
    Place.TEMPLE: "a stepped stone temple with a carved spire",
    Place.CAVE: "rough rock walls, a bright opening",
    Place.SKY: "high above banks of cloud",
    Place.ROOM: "a plain room, wooden furniture, one window",
    Place.KITCHEN: "a hearth, hanging pots, a wooden table",
    Place.CLASSROOM: "wooden benches, a blackboard, tall windows",
    Place.HUT: "clay walls, a thatched roof, a small lamp",
    Place.HALL: "a high hall with pillars and banners",
    Place.SHOP: "shelves of jars and boxes behind a counter",
    Place.TRAIN: "a wooden railway carriage with long windows",
}
NAMED: Mapping[str, str] = {
    "well": "a round stone well in a square of clay houses",
    "church": "a small stone church with a pointed steeple among low houses",
    "mill": "a mill with great sails above low houses",
    "fort": "thick sandstone walls with round towers on a hill",
    "banyan": "one huge old banyan with hanging roots",
    "port": "ships' masts above a crowded stone quay",
    "hospital": "a white building with long corridors",
    "fair": "coloured tents, flags and a great wheel",
    "circus": "a striped round tent with flags",
    "ship": "a wooden ship with white sails on the open water",
    "boat": "a small sailing boat on open water",
    "lighthouse": "a tall white lighthouse with red bands on dark rocks above the sea",
    "bridge": "an arched stone bridge over a winding river",
    "playground": "swings and a slide on trodden grass",
    "tree": "one huge old tree with hanging roots",
    "park": "lawns, benches and round trees",
    "zoo": "railings, enclosures and round trees",
    "bus stop": "a shelter with a bench at a dusty road",
    "castle": "grey towers and walls on a hill",
    "house": "a small house with wooden furniture and one window",
    "workshop": "a workbench, tools on the wall, shavings on the floor",
    "library": "shelves of old books up to the ceiling",
    "office": "a desk with papers, a tall window",
    "school": "a low school building with a yard",
    "station": "a railway platform with a clock and an iron roof",
}


def place_name(setting: Setting) -> str:
    """What a place is called: the story's own word, else its kind."""
    return setting.name or setting.place.value


def place_look(setting: Setting) -> str:
    """How a place looks, in a few English words that hang on nothing but its kind and name."""
    return NAMED.get(setting.name, LOOKS[setting.place])
