"""What all tests share."""

import pytest

LONGEST = ("test_docs.py", "test_corpus.py", "test_film.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests first, so that no worker is left alone with one of them at the end."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
