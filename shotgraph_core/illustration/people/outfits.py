"""What there is to wear: each garment is a line of a table. Cuts and names of colours; nothing is drawn here."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Outfit:
    """How clothes are cut; colours are names of a `Look`'s colours."""

    legs: str = "bare"
    """bare, trousers, wide, narrow, shorts, dhoti or none (where a skirt hides them)."""
    legs_colour: str = "lower"
    top: str = "dress"
    """The colour of what is worn on the torso; skin where the midriff is bare."""
    skirt: float = 0.0
    """How far down the legs it reaches: 0 the hips, 1 the ankles."""
    flare: float = 0.02
    """How wide its hem is, in heights, beyond the legs."""
    skirt_colour: str = ""
    """Another one than the top's, where they are two pieces."""
    sleeve: float = 0.9
    """How far down the arms it reaches."""
    wide: float = 1.0
    """How wide the sleeves are."""
    sleeve_colour: str = ""
    choli: str = ""
    """The colour of a short blouse over a bare midriff."""
    border: bool = False
    """Whether hem and cuffs have a border in the accent."""
    folds: bool = False
    neck: str = "round"
    """round, v, collar, scarf, tie, open (a waistcoat), high or none."""
    front: str = ""
    """placket, buttons, band (at the waist), rope, pocket or lapels."""
    drape: str = ""
    """pallu, dupatta, shawl or ruff."""
    shoes: str = "shoes"
    """shoes, sandals, boots or bare."""


OUTFITS = MappingProxyType(
    {
        "sari": Outfit("none", skirt=0.97, flare=0.03, sleeve=0.3, sleeve_colour="under", top="skin", choli="under",
                       skirt_colour="dress", border=True, folds=True, drape="pallu", shoes="sandals", neck="none"),
        "dress": Outfit(skirt=0.52, flare=0.055, sleeve=0.3, border=True, folds=True, front="band", neck="round"),
        "lehenga": Outfit("none", skirt=0.95, flare=0.075, top="skin", choli="under", skirt_colour="dress", sleeve=0.32,
                          sleeve_colour="under", border=True, folds=True, drape="dupatta", shoes="sandals",
                          neck="none"),
        "kurta": Outfit("wide", "cloth", skirt=0.42, flare=0.014, border=True, front="placket", neck="v",
        shoes="sandals"),
        "salwar": Outfit("wide", "accent", skirt=0.56, flare=0.03, border=True, front="placket", drape="stole",
                         shoes="sandals", sleeve=0.6),
        "gown": Outfit("none", skirt=0.99, flare=0.075, folds=True, front="band", sleeve=0.95, wide=1.15, drape="yoke"),
        "tunic": Outfit("trousers", skirt=0.2, flare=0.022, front="rope", neck="v"),
        "dhoti": Outfit("dhoti", "white", top="cloth", sleeve=0.45, drape="shawl", shoes="bare", neck="round"),
        "shirt": Outfit("trousers", top="cloth", front="waistcoat", neck="collar", sleeve=0.92),
        "suit": Outfit("trousers", "dress", front="lapels", neck="tie"),
        "coat": Outfit("trousers", skirt=0.56, flare=0.026, front="buttons", neck="high"),
        "raincoat": Outfit("bare", skirt=0.5, flare=0.045, front="buttons", neck="hood", shoes="boots", wide=1.2),
        "robe": Outfit("none", skirt=0.98, flare=0.05, border=True, front="rope", neck="v", wide=1.55, sleeve=0.92),
        "cloak": Outfit("trousers", top="lower", skirt=0.3, flare=0.02, front="rope", neck="v", shoes="boots"),
        "shorts": Outfit("shorts", sleeve=0.38, front="belt", neck="collar"),
        "uniform": Outfit("shorts", "navy", top="white", sleeve=0.38, neck="tie", front="belt"),
        "pinafore": Outfit(skirt=0.5, flare=0.05, skirt_colour="navy", top="white", sleeve=0.38, neck="tie", folds=True,
                           front="belt"),
        "sweater": Outfit("trousers", front="ribs", neck="high", sleeve=0.96, wide=1.1),
        "blouse": Outfit(skirt=0.6, flare=0.05, skirt_colour="lower", top="dress", sleeve=0.6, neck="collar",
        folds=True,
                         front="belt"),
        "plain": Outfit("trousers", top="dress", neck="collar", sleeve=0.6, front="belt"),
        "waistcoat": Outfit("trousers", top="cloth", front="waistcoat", neck="collar"),
    }
)  # fmt: skip
"""Every garment that can be worn."""
