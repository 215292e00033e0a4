# make run: the sample shop in a window, or its results in out/ where there is no display.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
OUT := out
SHARED := ../shared
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes

find_python = for name in python3.13 python3.12 python3.11 python3; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$name"; break; }; done
PYTHON ?= $(shell $(find_python))

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench drift-benchmark screenshots guide package installers lock clean

help:
	@echo "make setup | run | test | check | bench | drift-benchmark | screenshots | guide | package | installers | lock | clean (see CONTRIBUTING.md)"

setup: $(STAMP)

$(STAMP): requirements/dev.txt build/develop.py build/linux/system_packages.sh
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: sudo apt-get install python3" >&2; exit 1; }
	build/linux/system_packages.sh $(PYTHON)
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements/dev.txt
	$(BIN)/python build/develop.py
	@touch $@

run: setup
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	$(BIN)/fleca-desktop --demo
else
	rm -rf $(OUT)
	mkdir -p $(OUT)
	$(BIN)/fleca-desktop --shop $(OUT)/shop config shop.name "Forn de mostra (fictional)"
	QT_QPA_PLATFORM=offscreen $(BIN)/fleca-desktop --shop $(OUT)/shop import data/sample_shop/sales.csv
	QT_QPA_PLATFORM=offscreen $(BIN)/fleca-desktop --shop $(OUT)/shop forecast --weeks 4
	QT_QPA_PLATFORM=offscreen $(BIN)/fleca-desktop --shop $(OUT)/shop order --pdf $(OUT)/order-sheet.pdf
	$(BIN)/python build/screenshots.py --out $(OUT)/screenshots --quick
	@echo "No display: the order sheet and pictures of every page are in $(OUT)/"
endif

test: setup
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "slow and not timed"
	$(BIN)/python -m pytest -m timed

bench: setup
	$(BIN)/python $(SHARED)/bench/accuracy.py --app "$(CURDIR)/$(BIN)/fleca-desktop" --leak
	$(BIN)/python $(SHARED)/bench/speed.py --app "$(CURDIR)/$(BIN)/fleca-desktop"
	$(BIN)/python tests/benchmarks/window_speed.py

# False alarms and missed changes of the model's health; prints the figures of docs/model-health.md (ten minutes).
drift-benchmark: setup
	$(BIN)/python build/drift_benchmark.py --shops 500 --changed 200 $(if $(wildcard $(SHARED)/datasets),--datasets $(SHARED)/datasets)

screenshots: setup
	$(BIN)/python build/screenshots.py --out $(OUT)/screenshots

# The pictures of README and the user guide, and the guide itself, anew.
guide: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python build/guide_pictures.py
	$(BIN)/python build/user_guide.py

# The application in one folder, dist/fleca-desktop/, that needs no Python.
package: setup
	$(INSTALL) -r requirements/package.txt
	$(BIN)/python build/application_icons.py $(OUT)/icons
	$(BIN)/python -m PyInstaller --noconfirm --clean --log-level WARN --workpath $(OUT)/pyinstaller pyinstaller.spec
	$(BIN)/python build/budget.py dist/fleca-desktop 300

# What owners double-click: .deb and .tar.xz, tested in a clean root; with Wine also the one for Windows.
installers: package
	BIN=$(BIN) OUT=$(OUT) build/installers.sh

COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-strip-extras --custom-compile-command 'make lock' pyproject.toml

# What only the window needs, and the container leaves out.
WINDOW := pyside6-essentials shiboken6 pyqtgraph colorama

lock:
	$(COMPILE) -o requirements/app.txt
	$(COMPILE) --group dev -c requirements/app.txt -o requirements/dev.txt
	$(COMPILE) --group package -c requirements/app.txt -o requirements/package.txt
	$(COMPILE) --extra serve --extra dask --extra sync $(WINDOW:%=--no-emit-package %) -c requirements/app.txt -o requirements/headless.txt

clean:
	rm -rf $(OUT) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
