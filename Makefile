# `make demo` and `make test` need only python3 (3.11 or later), pip and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1
PIP := $(PY) -m pip install -q -c constraints.txt

.PHONY: help demo test run check bench forms translations sample screenshots soak wheel wheel-demo windows-check accessibility-check spark-check clean

help:  ## say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/made:
	$(PYTHON) -c 'import sys; sys.exit("Assessor needs Python 3.11 or later." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/core: $(VENV)/made pyproject.toml constraints.txt
	$(PIP) -e .
	@touch $@

$(VENV)/desktop: $(VENV)/core
	$(PIP) -e '.[desktop]'
	@touch $@

$(VENV)/dev: $(VENV)/desktop
	$(PIP) -e '.[desktop,dev]'
	@touch $@

demo: $(VENV)/core  ## the whole job on the bundled sample inspection, without a screen; files in demo/
	rm -rf demo
	$(BIN)/assessor-app demo demo

test: $(VENV)/dev  ## every test, with coverage held to the bars
	$(PY) packaging/run_tests.py

run: $(VENV)/desktop  ## the window
	$(PY) -m assessor_app

check: $(VENV)/dev  ## ruff, mypy strict, the layers, the figures of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PY) -m pytest tests/test_architecture.py tests/test_documents.py -p no:randomly
	$(PY) -m tools.code_figures --check

bench: $(VENV)/dev  ## the ratios of the bars, written to docs/performance.md
	$(PY) -m bench

forms: $(VENV)/dev  ## compile ui/*.ui
	$(PY) -m tools.forms

translations: $(VENV)/dev  ## gather and compile the texts of the window
	$(PY) -m tools.translations

sample: $(VENV)/core  ## build the sample inspection again from the published figures
	$(PY) -m tools.sample resources/samples/violent_2013 docs/generated/published-figures.md
	$(PY) -m tools.sample.interviews resources/samples/violent_2013/interviews
	$(PY) -m tools.sample.welsh docs/generated/welsh-to-review.md

screenshots: $(VENV)/dev  ## the guide's pictures, from the real window on the sample
	$(PY) -m tools.screenshots docs/guide/pictures

soak: $(VENV)/dev  ## random kills: a thousand of the window, five hundred of all that writes; two thousand spoilt workbooks
	$(PY) -m tests.soak 1000
	$(PY) -m tests.soak_kills 500
	$(PY) -m tests.soak_files 2000

wheel: $(VENV)/dev  ## dist/*.whl
	$(PY) -m build --wheel --no-isolation

wheel-demo: wheel  ## the demo from the built wheel, outside the checkout, with run-time dependencies only
	$(PY) packaging/wheel_demo.py

windows-check: $(VENV)/dev  ## on Linux: build for Windows, install under Wine, self-test, remove; RUNTIME= and WHEELS=
	$(PIP) -e '.[windows]'
	$(PY) packaging/windows/check.py --runtime $(RUNTIME) $(if $(WHEELS),--wheels $(WHEELS))

accessibility-check: $(VENV)/desktop  ## on Linux: a case walked through by what a screen reader hears
	/usr/bin/python3 packaging/accessibility_check.py $(abspath $(PY))

spark-check: $(VENV)/dev  ## the scores on Spark: what SQLite and DuckDB say; tells how to install Java and pyspark
	$(PIP) -e '.[spark]'
	$(PY) packaging/spark_check.py

clean:  ## remove what was built
	rm -rf $(VENV) dist build demo .mypy_cache .ruff_cache
