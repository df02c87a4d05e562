#!/usr/bin/env bash
# Makes the Python environment of the independent embedding, in .build/reference; quick when it is there.
# Exit status: 0 it is there, 3 there is no Python or nothing could be fetched.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=.build/reference
say() { printf '%s\n' "reference: $*" >&2; }

if [[ -x $folder/bin/python3 ]]; then exit 0; fi
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    say "no python3 with venv here; the embedding is compared with stored figures only"
    exit 3
fi
mkdir -p .build
work=$(mktemp -d .build/reference.XXXXXX)
trap 'rm -rf "$work"' EXIT
say "fetching tokenizers and numpy, once"
# tokenizers asks for a client of its model hub as well, which nothing here uses.
if ! { python3 -m venv "$work" && "$work/bin/python3" -m pip install --quiet --disable-pip-version-check --no-deps \
    --retries 2 --timeout 20 'tokenizers>=0.20' 'numpy>=1.24'; } >"$work/log" 2>&1; then
    say "the package index cannot be reached; the embedding is compared with stored figures only"
    exit 3
fi
"$work/bin/python3" -c 'import numpy, tokenizers' 2>/dev/null || { say "tokenizers and numpy do not load"; exit 3; }
# Its programs name their own folder, but python3 itself may move.
mv -T "$work" "$folder" 2>/dev/null || [[ -x $folder/bin/python3 ]]
