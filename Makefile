# An index of what can be done here; the work is in scripts/.
.DEFAULT_GOAL := help
.PHONY: help run demo test bench coverage lint format clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 12

run: ## build, start everything on https://localhost:8443, play the demo call, stay up until Ctrl-C
	@scripts/run.sh

demo: ## the same, then stop; succeeds only if the second call is greeted by name
	@scripts/run.sh --demo

test: ## every test, end to end included
	@scripts/test.sh

bench: ## requests a second and latencies of each route, in one table
	@scripts/bench.sh

coverage: ## line coverage of each room
	@scripts/coverage.sh

lint: ## the style, strictly
	@swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

format: ## rewrite the sources in the style
	@swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

clean: ## stop what runs here, remove the build and run/; data, payloads and .env stay
	@if [ -d run ]; then scripts/stack.sh stop; fi
	@rm -rf .build run
