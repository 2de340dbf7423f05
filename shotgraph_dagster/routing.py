"""Which steps need a GPU: the one place that turns it into Dagster's tags and pools."""

GPU = "gpu"
ON_A_GPU: frozenset[str] = frozenset()
"""Steps whose backend computes on a GPU. None of today's backends does."""


def op_tags(step: str) -> dict[str, str]:
    """The tags by which an executor sends a step to a fitting machine."""
    return {"shotgraph/device": GPU if step in ON_A_GPU else "cpu"}


def pool(step: str) -> str | None:
    """The pool whose slots a step waits for, if any."""
    return GPU if step in ON_A_GPU else None
