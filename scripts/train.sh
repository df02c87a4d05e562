#!/usr/bin/env bash
# Trains the heads of Sources/Engine/Heads anew; with --figures, prints how well they do on writers that were left out.
# Needs the embedding model (scripts/model.sh), a release build, and numpy (scripts/venv.sh).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
scripts/venv.sh reference
python=${PYTHON:-.build/reference/bin/python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" training/train.py --texts "$work/texts"
.build/release/elaoms-bench vectors "$work/texts" "$work/vectors" >&2
if [[ ${1:-} == --figures ]]; then
    "$python" training/train.py --figures "$work/vectors"
else
    "$python" training/train.py --weights "$work/vectors" Sources/Engine/Heads/heads.bin
fi
