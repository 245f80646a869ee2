# Qadam. The two commands for everybody are `make learn` and `make test`; `make` alone lists the others.

PREFIX ?= /usr/local
DESTDIR ?=
FOLDER ?=

.DEFAULT_GOAL := help
.PHONY: help learn build test lint format generate transcript pictures bench soak judge-pages install demo-cohort stick clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

learn: build ## Build Qadam, installing what is missing, and start it
	@"$$(Scripts/release)"

build: ## Build the release and say where it is
	@Scripts/packages build
	@Scripts/toolchain
	@Scripts/release

test: ## Build and run all tests, installing what is missing
	@Scripts/packages test
	@Scripts/toolchain
	@Scripts/test

lint: ## Check formatting, catalogues, scripts and generated files
	@Scripts/packages test
	@Scripts/lint

format: ## Format the Swift files
	@git ls-files -z -- '*.swift' | xargs -0 swift format format --in-place --parallel

generate: ## Write the generated files anew
	@swift run generate

transcript: build ## Play lessons and write Docs/*-transcript.md anew
	@for name in lesson evaluation-lab audience-simulation; do \
	  Scripts/transcript "$$(Scripts/release)" $$name > Docs/$$name-transcript.md || exit 1; \
	done

pictures: build ## Draw Docs/pictures anew
	@"$$(Scripts/release)" course check --format svg > Docs/pictures/scenario.svg
	@Scripts/packages test
	@swift build --product room-pages
	@pages=$$(mktemp -d) && "$$(swift build --show-bin-path)/room-pages" "$$pages" && \
	  "$$(Scripts/judges)" Scripts/room-pictures.py "$$pages" Docs/pictures; rm -rf "$$pages"

bench: ## Measure start, first screen, durable answer, course check and size
	@Scripts/packages bench
	@Benchmarks/run

soak: ## Answer, kill and resume for MINUTES (10); vote in a hostile crowd; read hostile bundles (RUNS)
	@Scripts/packages test
	@Scripts/soak "$$(Scripts/release)" $(or $(MINUTES),10)
	@Scripts/soak-room "$$(Scripts/release)" 60 500
	@Scripts/fuzz $(or $(RUNS),1000000)

judge-pages: ## Let a browser and an HTML checker judge the pages of reports and rooms (large packages)
	@Scripts/packages pages
	@Scripts/judge-pages

install: build ## Install program, manual and completions below PREFIX (/usr/local)
	@Scripts/install "$(DESTDIR)" "$(PREFIX)"

demo-cohort: build ## Make up a group in FOLDER whose work a trainer can try every command on
	@test -n "$(FOLDER)" || { echo "usage: make demo-cohort FOLDER=/tmp/demo" >&2; exit 64; }
	@Scripts/demo-cohort "$$(Scripts/release)" "$(FOLDER)"

stick: build ## Write what runs without a compiler to FOLDER
	@test -n "$(FOLDER)" || { echo "usage: make stick FOLDER=/media/me/STICK/qadam" >&2; exit 64; }
	@Scripts/stick "$(FOLDER)"

clean: ## Delete the build
	@rm -rf .build
