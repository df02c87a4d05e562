#!/usr/bin/env bash
# Every test, the end-to-end ones against real nginx and real processes included. The last line is the runner's.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh --test
# Without a network they stay away (status 3), and the tests that need them say that they are skipped.
for part in model.sh 'model.sh --minilm' 'venv.sh reference' 'venv.sh sdk'; do scripts/$part || [[ $? == 3 ]]; done
printf '%s\n' "test: building (a first build takes minutes)" >&2
# A room imports only what Package.swift says that it may.
swift build --build-tests --explicit-target-dependency-import-check error
printf '%s\n' "test: running" >&2
# Where the end-to-end tests find the executables.
STACK_BIN=$(swift build --show-bin-path)
export STACK_BIN
exec swift test --skip-build --disable-xctest "$@"
