"""A shot as its writer's own description wants it seen: what the words tell is shown, what they do not tell stays."""

from collections.abc import Mapping
from dataclasses import replace

from shotgraph_core.model import Character, Scene, Shot
from shotgraph_core.plan.blocking import backdrop, extras, marks
from shotgraph_core.plan.cast import MOST
from shotgraph_core.plan.facts import THERE, SentenceFacts
from shotgraph_core.plan.settings import told_setting
from shotgraph_core.plan.staging import staged


def as_described(shot: Shot, told: SentenceFacts, scene: Scene, known: Mapping[str, Character]) -> Shot:
    """The shot of a scene with what a description tells of its place, hour, weather, mood, cast, deeds and things.

    Of the cast whom it names; nobody leaves where it names no one. The line is not touched, nor is how it is filmed.
    """
    setting = told_setting([_placed(told)], shot.setting)
    cast = tuple(known[who] for who in told.named if who in known)[:MOST] or shot.cast
    same = [one.id for one in cast] == [one.id for one in shot.cast]
    seen = shot.model_copy(
        update={
            "setting": setting,
            "mood": told.mood or shot.mood,
            "cast": cast,
            "blocking": shot.blocking if same and not told.deeds else marks([told], cast),
            "extras": extras([told], cast) or (shot.extras if same else ()),
            "backdrop": backdrop([told], setting) or (shot.backdrop if setting.place is shot.setting.place else ()),
            "props": told.props or shot.props,
        }
    )
    return staged(seen, scene, moves=False)


def _placed(told: SentenceFacts) -> SentenceFacts:
    """The facts with the one place in which a description plays: of those that it names, the surest.

    A sentence may name a place that it does not play in; a description seldom does. A tree is a thing beside a forest.
    """
    places = [place for place in told.places if place.name not in told.props] or told.places
    best = max(places, key=lambda place: place.weight, default=None)
    return replace(told, places=(best._replace(weight=THERE),)) if best else told
