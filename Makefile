# Everything starts here: `make help` lists the targets.
# Needs Python >= 3.11 and < 3.14, make and git; everything else goes into .venv.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && { echo $$p; break; }; done)
PUBLISHERS ?=

.DEFAULT_GOAL := help
.PHONY: help setup run test lint types desk schedule bench prove train wheel clean

help: ## Show this list.
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | awk -F'\t' '{printf "  make %-10s %s\n", $$1, $$2}'

$(STAMP): requirements.lock pyproject.toml
	@if [ -z "$(PYTHON)" ]; then echo "tppo_news needs Python >= 3.11 and < 3.14; none was found on PATH (set PYTHON=/path/to/python)." >&2; exit 2; fi
	@"$(PYTHON)" -c 'import sys; v = sys.version_info[:2]; raise SystemExit(0 if (3, 11) <= v < (3, 14) else f"tppo_news needs Python >= 3.11 and < 3.14, not {v[0]}.{v[1]}")'
	@"$(PYTHON)" -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) lacks venv or ensurepip; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 2; }
	@echo "Setting up .venv from requirements.lock (once; a minute or two) ..."
	@"$(PYTHON)" -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m pip --disable-pip-version-check check
	@touch $(STAMP)

setup: $(STAMP) ## Make .venv from requirements.lock, every package checked against its hash.

run: $(STAMP) ## Run the monitor flow over the sample sites; PUBLISHERS=data/publishers.toml runs it on the live ones.
	@$(BIN)/python -m flows.monitor $(if $(PUBLISHERS),--publishers $(PUBLISHERS),--sample)

test: $(STAMP) ## Run all tests; what is skipped is listed with its reason.
	@$(BIN)/python -m pytest -rs -n auto --dist loadfile

lint: $(STAMP) ## Check style (ruff) and formatting.
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(STAMP) ## Check types (mypy --strict).
	@$(BIN)/mypy

desk: $(STAMP) ## Open the store in Datasette: STORE=var/sample.db (or var/tppo.db), with a sign-in link.
	@$(BIN)/tppo-news desk $(if $(STORE),--store $(STORE))

schedule: $(STAMP) ## Start Prefect's server, deployments and a worker; Ctrl-C stops all three.
	@$(BIN)/python -m flows.schedule

train: $(STAMP) ## Train a model on data/labels into var/models.
	@$(BIN)/tppo-news train --out var/models

bench: $(STAMP) ## Measure each stage and the chain beside bare trafilatura; writes docs/benchmarks.md.
	@$(BIN)/python -m tests.benchmarks
	@$(BIN)/python -m tests.benchmarks.peers
	@$(BIN)/python -m tests.benchmarks.crawling

prove: $(STAMP) ## Run the large simulations; writes docs/proof.md.
	@$(BIN)/python -m tests.proofs

wheel: $(STAMP) ## Build a wheel into dist/.
	@$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .

clean: ## Remove .venv and caches; var/ stays.
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
