"""What a film would cost, told before anything is spent."""

import math
from collections.abc import Iterator
from pathlib import Path

from shotgraph_core.price import Price, price
from shotgraph_core.stages.processed_story import processed_story
from shotgraph_core.story_file import read_story
from shotgraph_core.studio import Studio
from shotgraph_dagster.costs import in_all, lines_and_sums, money, table
from shotgraph_dagster.keys import registered, slug


def priced(file: Path, studio: Studio, replan: bool) -> tuple[str, Price]:
    """A story's key, as far as it has one, and what its film would cost now. Nothing is written."""
    story = processed_story(read_story(file, studio.settings.story), studio.settings)
    key = registered(file, studio.store)
    return key or slug(file.stem), price(story, studio, key or "", replan)


def price_json(key: str, found: Price) -> dict[str, object]:
    """A price as plain data."""
    facts = found.model_dump(mode="json", include={"director", "scenes", "shots", "own_media", "seconds"})
    money = {"spent_dollars": found.spent, "cap_dollars": found.cap, "needed_dollars": found.needed, "fits": found.fits}
    return {"story": key, **facts, **lines_and_sums(found.lines), **money}


def price_told(key: str, found: Price) -> Iterator[str]:
    """A price in lines for a person."""
    minutes, seconds = divmod(round(found.seconds), 60)
    own = f" ({found.own_media} of them your own pictures)" if found.own_media else ""
    yield f"{key}: {found.scenes} scenes, {found.shots} shots{own}, about {minutes}:{seconds:02} min"
    total = found.bill
    if not total.asked:
        ruled = (
            "planned by rule, no language model" if found.director == "rules" else "no language model would be asked"
        )
        yield f"  {ruled}: costs nothing"
        return
    yield from table(found.lines)
    yield f"  language models, about: {in_all(total)}"
    if found.cap is not None:
        yield f"  {_under_cap(found)}"


def _under_cap(found: Price) -> str:
    cap = f"LLM_MAX_COST_PER_STORY ({money(found.cap or 0.0)}, of which {money(found.spent)} is spent)"
    unheld = "; it does not hold what has no known price" if found.bill.unpriced else ""
    if found.fits:
        return f"fits under {cap}{unheld}"
    return f"does not fit under {cap}: raise it to ${math.ceil(found.needed * 10_000) / 10_000:.4f} at least{unheld}"
