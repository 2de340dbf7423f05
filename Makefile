# Every target installs what it needs when it is missing, and nothing when it is present.
PYTHON ?= python3
STORY ?= stories/the-lighthouse.md
PORT ?= 3000
BIN := .venv/bin

.PHONY: film test lint ui bench format clean install test-corpus

film: .venv/installed
	$(BIN)/shotgraph film $(STORY)

ui: .venv/installed
	$(BIN)/shotgraph ui --port $(PORT)

test: .venv/dev
	$(BIN)/pytest

# Stories of the corpus beside the repository, where it is, as small films: six with the longest, or `CORPUS=whole`.
CORPUS ?= sample
test-corpus: .venv/dev
	SHOTGRAPH_TEST_CORPUS=$(CORPUS) $(BIN)/pytest tests/core/test_corpus.py

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/dev
	$(BIN)/python benchmarks/film.py $(STORY)

install: .venv/installed

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ShotGraph needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	$(BIN)/python -m compileall -q .venv/lib shotgraph_core shotgraph_dagster >/dev/null 2>&1 || true
	touch $@

.venv/dev: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@
