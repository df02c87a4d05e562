#!/usr/bin/env bash
# Line coverage of each room. A room of the floors below Services that is under 80 % fails.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

say() { printf '%s\n' "coverage: $*" >&2; }

scripts/setup.sh --test
# A build of its own, so that the instrumented objects do not push out those of `make test`.
build=(--scratch-path .build/coverage)
products=$(swift build "${build[@]}" --show-bin-path)
say "building with coverage and running the tests (a first build takes minutes)"
STACK_BIN=$products swift test "${build[@]}" --enable-code-coverage --disable-xctest

profile=$products/codecov/default.profdata
tools=$(dirname "$(readlink -f "$(command -v swift)")")
llvm_cov=$tools/llvm-cov
[[ -x $llvm_cov ]] || llvm_cov=$(command -v llvm-cov) || { say "there is no llvm-cov beside swift"; exit 1; }

# The executables are run by the end-to-end tests, and write into the same profile when they end.
binaries=()
for binary in "$products"/*.xctest "$products"/elaoms*; do
    [[ -f $binary && -x $binary ]] || continue
    if ((${#binaries[@]})); then binaries+=(-object "$binary"); else binaries+=("$binary"); fi
done

"$llvm_cov" export -format=lcov -summary-only -instr-profile "$profile" "${binaries[@]}" 2>/dev/null |
    awk -F: -v sources="$root/Sources/" '
        $1 == "SF" {
            room = ""
            # A room is a folder of its floor, or has the floor to itself.
            if (index($2, sources) == 1) {
                split(substr($2, length(sources) + 1), part, "/")
                room = part[1] ~ /^(Base|Engine|Platform|Persistence|Web|Services|Programs)$/ ? part[2] : part[1]
            }
        }
        room != "" && $1 == "LF" { lines[room] += $2; all += $2 }
        room != "" && $1 == "LH" { hit[room] += $2; allHit += $2 }
        END {
            if (all == 0) { print "coverage: the profile names no file of Sources" > "/dev/stderr"; exit 1 }
            for (room in lines) {
                if (lines[room] == 0) continue
                percent = 100 * hit[room] / lines[room]
                judged = room !~ /^(Calls|CallerIndex|Worker|Configuration|CommandLineTool|elaoms.*)$/
                low = judged && percent < 80
                failed = failed || low
                printf "%-16s %5.1f %%  (%d of %d lines)%s\n", room, percent, hit[room], lines[room],
                    low ? "  below 80 %" : "" | "sort"
            }
            close("sort")
            printf "%-16s %5.1f %%  (%d of %d lines)\n", "all", 100 * allHit / all, allHit, all
            exit failed
        }'
