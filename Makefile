# `make demo` sets up, builds, writes the sample reports and tries the server; `make test` sets up and runs every test;
# `make serve` runs the server with sample data until it is stopped.
CACHE   ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tolok
SCRATCH ?= $(CACHE)/build
VENV    ?= $(CACHE)/venv
OUT     ?= keluaran
DATA    ?= data
PORT    ?= 8080
SWIFT   = swift
SHELL   = /bin/bash
.SHELLFLAGS = -o pipefail -c
BUILD   = $(SWIFT) build --scratch-path $(SCRATCH)
UJI     = $(SWIFT) test --skip-build --disable-xctest --scratch-path $(SCRATCH)
# Tests that measure time or start programs of their own run after the others, one by one.
SENDIRI = PerambanTests|BasisDataHilangTests|DiskPenuhTests|MatiMendadakTests|BatasIsiTests|LayananTests
CONTOH  = $(sort $(patsubst Contoh/%/instansi.csv,%,$(wildcard Contoh/*/instansi.csv)))
export TOLOK_VENV = $(VENV)

.PHONY: demo serve test lint bench build format golden skema

demo:
	Scripts/setup demo
	$(BUILD) -c release --product tolok
	Scripts/demo "$$($(BUILD) -c release --show-bin-path)/tolok" $(OUT) $(CONTOH)

serve:
	Scripts/setup demo
	$(BUILD) -c release --product tolok
	program="$$($(BUILD) -c release --show-bin-path)/tolok" && Scripts/siapkan-contoh "$$program" $(DATA) && \
	echo "Buka http://127.0.0.1:$(PORT) (Ctrl+C menghentikan; data di folder $(DATA))" && \
	exec "$$program" serve --basis-data sqlite:$(DATA)/tolok.sqlite --folder-bukti $(DATA)/bukti --port $(PORT)

test:
	Scripts/setup test
	$(MAKE) lint
	$(BUILD) --build-tests
	folder="$$(mktemp -d)" && trap 'Scripts/postgresql-uji stop "$$folder"; rm -rf "$$folder"' EXIT && \
	TOLOK_UJI_POSTGRESQL="$$(Scripts/postgresql-uji start "$$folder")" && export TOLOK_UJI_POSTGRESQL && \
	PATH="$(VENV)/bin:$$PATH" && TOLOK_PROGRAM="$$($(BUILD) --show-bin-path)/tolok" && TOLOK_WAJIB_POSTGRESQL=1 && \
	TOLOK_AXE="$$(ls $(VENV)/lib/python3*/site-packages/axe_playwright_python/axe.min.js)" && \
	export TOLOK_AXE TOLOK_PROGRAM TOLOK_WAJIB_POSTGRESQL PATH && \
	$(UJI) --skip '$(SENDIRI)' 2>&1 | grep -v '^◇' && \
	$(UJI) --no-parallel --filter '$(SENDIRI)' 2>&1 | grep -v '^◇'

lint:
	Scripts/check-imports --self-test
	Scripts/check-imports
	Scripts/check-size
	Scripts/daftar-aset --check
	Scripts/periksa-contoh
	Scripts/check-format

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

bench:
	Scripts/setup bench
	$(BUILD) -c release --product ukur
	$(BUILD) -c release --product beban
	$(BUILD) -c release --product tolok
	program="$$($(BUILD) -c release --show-bin-path)" && \
	PATH="$(VENV)/bin:$$PATH" Benchmarks/bandingkan "$$program" && Benchmarks/layanan "$$program" && \
	Benchmarks/dasbor "$$program/tolok"

golden:
	$(BUILD) --build-tests
	TOLOK_GOLDEN=perbarui $(SWIFT) test --skip-build --disable-xctest --scratch-path $(SCRATCH)

skema:
	$(BUILD) --build-tests
	TOLOK_GOLDEN=perbarui $(SWIFT) test --skip-build --disable-xctest --scratch-path $(SCRATCH) --filter SkemaTests.skema
