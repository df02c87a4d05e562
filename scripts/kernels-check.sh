#!/usr/bin/env bash
# Compares the paths of Sources/C/CKernels that this processor cannot take with the plain one: AVX-512 VNNI by way of
# SIMDe, Arm's dot products under qemu. Status 3 if the tools are missing (scripts/setup.sh --test installs them).
#   scripts/kernels-check.sh avx512vnni | neon-dot
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "kernels-check: $*" >&2; }
need() { command -v "$1" >/dev/null || { say "there is no $1"; exit 3; }; }

sources=Sources/C/CKernels
check=Tests/CKernelsTests/Check/check.c
include=(-I "$sources/include" -I "$sources")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

case ${1:-} in
    avx512vnni)
        need swift
        # Not gcc, which takes four times as long.
        clang=$(dirname "$(readlink -f "$(command -v swift)")")/clang
        need "$clang"
        simde=(-D KERNELS_SIMDE -D SIMDE_NO_NATIVE -D SIMDE_ENABLE_NATIVE_ALIASES)
        "$clang" -E -x c - <<<'#include <simde/x86/avx512.h>' >/dev/null 2>&1 || { say 'there is no SIMDe'; exit 3; }
        "$clang" -std=gnu11 -O1 -w "${simde[@]}" "${include[@]}" -c "$sources/avx512vnni.c" -o "$folder/path.o"
        "$clang" -std=gnu11 -O1 -D KERNELS_SIMDE "${include[@]}" \
            "$check" "$sources/plain.c" "$folder/path.o" -lm -o "$folder/check"
        "$folder/check"
        ;;
    neon-dot)
        need aarch64-linux-gnu-gcc
        need qemu-aarch64
        aarch64-linux-gnu-gcc -std=gnu11 -O2 -static "${include[@]}" \
            "$check" "$sources/Kernels.c" "$sources/plain.c" "$sources/neon_dot.c" -lm -o "$folder/check"
        qemu-aarch64 -cpu max "$folder/check"
        # A processor without them takes the plain path.
        status=0
        qemu-aarch64 -cpu cortex-a57 "$folder/check" || status=$?
        ((status == 4))
        ;;
    *)
        say 'which path? avx512vnni or neon-dot'
        exit 1
        ;;
esac
