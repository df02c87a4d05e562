#!/usr/bin/env bash
# `make bench`: one table, measured in one run, on a stack of its own in a temporary directory.
set -euo pipefail
umask 077

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
seconds=${BENCH_SECONDS:-5}
connections=${BENCH_CONNECTIONS:-16}

scripts/setup.sh --bench
scripts/model.sh || [[ $? == 3 ]]
echo "bench: building in release" >&2
swift build -c release --static-swift-stdlib >&2

home=$(mktemp -d /tmp/elaoms-bench.XXXXXX)
export ELAOMS_HOME=$home STACK_BIN=$root/.build/release STACK_PORT=${STACK_PORT:-18443} BENCH_FOLDER=$home/signed
# wrk cannot choose its address, so here 127.0.0.1 is the one without limits.
export STACK_CLIENTS='127.0.0.1 unmetered;' STACK_SERVER_INCLUDE=$home/bench.conf
elaoms=$STACK_BIN/elaoms bench=$STACK_BIN/elaoms-bench
finish() {
    [[ ! -r $home/constant.pids ]] || xargs kill <"$home/constant.pids" 2>/dev/null || true
    scripts/stack.sh stop >&2 || true
    rm -rf "$home"
}
trap finish EXIT
export ELAOMS_EMBEDDING_MODEL_PATH=${ELAOMS_EMBEDDING_MODEL_PATH:-$root/models/multilingual-e5-small}
mkdir -p "$BENCH_FOLDER" "$home/static/bench"
printf '{"status":"ok"}' >"$home/static/bench/static"
cat >"$home/bench.conf" <<CONF
location = /bench/static { root $home/static; default_type application/json; }
location = /bench/constant { fastcgi_pass unix:$home/constant.sock; }
CONF

scripts/stack.sh env
"$elaoms" migrate >&2
key() { sed -n "s/^$1=//p" "$home/.env"; }
BENCH_CLIENT_KEY=$(key ELEVENLABS_CLIENT_DATA_KEY)
BENCH_SEARCH_KEY=$(key ELEVENLABS_SEARCH_DATA_KEY)
export BENCH_CLIENT_KEY BENCH_SEARCH_KEY BENCH_CALLER=+12025550199
large_caller=+12025550198

echo "bench: a caller with 1,000 memories and one with ${BENCH_LARGE:-10000}" >&2
memories=$("$bench" caller "$BENCH_CALLER" 1000 "${BENCH_EMBEDDED:-10}" | sed -n 's/^memories //p')
large_memories=$("$bench" caller "$large_caller" "${BENCH_LARGE:-10000}" "${BENCH_EMBEDDED:-40}" | sed -n 's/^memories //p')
# As many signed events as could be sent in the time.
events=$((seconds * 8000))
"$bench" sign "$events" "$BENCH_FOLDER" >"$home/sign.txt"
body_bytes=$(sed -n 's/^body_bytes //p' "$home/sign.txt")

scripts/stack.sh configure start-nginx start-fcgi
spawn-fcgi -s "$home/constant.sock" -F 2 -P "$home/constant.pids" -- "$bench" constant >&2

resident() {
    local pid total=0
    for pid in $(<"$home/run/fcgi.pids"); do
        total=$(awk -v most="$total" '/^VmRSS/ {v = $2 / 1024; print (v > most) ? v : most}' "/proc/$pid/status")
    done
    printf '%.0f' "$total"
}
measure() { # ROUTE [SECONDS] [CONNECTIONS] [CALLER]: prints "requests p50 p95 p99 errors"
    local wide=${3:-$connections}
    BENCH_CALLER=${4:-$BENCH_CALLER} BENCH_ROUTE=$1 wrk -t "$((wide > 1 ? 2 : 1))" -c "$wide" -d "${2:-$seconds}s" \
        --timeout 10s -s scripts/bench.lua \
        "https://localhost:$STACK_PORT" | sed -n 's/^figures //p'
}
row() { # LABEL FIGURES
    read -r requests p50 p95 p99 errors <<<"$2"
    printf '%-44s %8s %8s %8s %8s %7s\n' "$1" "$requests" "$p50" "$p95" "$p99" "$errors"
}

echo "bench: $connections connections, $seconds s each" >&2
measure static 1 >/dev/null
static=$(measure static)
constant=$(measure constant)
client=$(measure client-data)
# An agent asks and waits: one question at a time. The first one of a caller builds the index in each worker, so it is not
# counted; many at once reach all workers.
for caller in "$BENCH_CALLER" "$large_caller"; do measure search-data 1 "$connections" "$caller" >/dev/null; done
search=$(measure search-data "$seconds" 1)
large_search=$(measure search-data "$seconds" 1 "$large_caller")
crowd_search=$(measure search-data)
start_memory=$(resident)

# One pass of decay over this many memories, all faded, while callers ring and agents ask; 1000000 takes a while to make.
fading=${BENCH_FADING:-30000}
echo "bench: about $fading memories that have faded" >&2
ELAOMS_DECAY_PER_DAY=0.01 ELAOMS_EMBEDDING_MODEL_PATH=$home/none "$bench" learn $((fading / 76)) 102 >/dev/null
decay_start=$(date +%s%N)
"$STACK_BIN/elaoms-worker" decay >"$home/decay.txt" 2>&1 &
decay=$!
decay_rings=() decay_asks=()
while kill -0 "$decay" 2>/dev/null; do
    decay_rings+=("$(measure client-data 1)")
    decay_asks+=("$(measure search-data 1 1)")
done
decay_seconds=$((($(date +%s%N) - decay_start) / 1000000000))
archived=$(sed -n 's/.*"archived":\([0-9]*\).*/\1/p' "$home/decay.txt" | tail -n 1)
# The worst second of each; with the time that is left over from the last one.
worst() { printf '%s\n' "$@" | sort -k 4 -g | tail -n 1; }

# The acknowledgement alone, then the rate of the disk on the same file system, then with the worker learning.
post=$(measure post-call)
commits=$(ELAOMS_HOME=$home OPENMEMORY_DB_PATH=commits/commits.db ELAOMS_KEYS_PATH=commits/keys.db \
    "$bench" commits 3 | sed -n 's/^commits_per_second //p')
end_memory=$(resident)
acknowledged=$("$elaoms" events pending | wc -l)
[[ $acknowledged -gt 0 ]] || { echo "bench: no event was acknowledged" >&2; exit 1; }

# Learning and size: a database of its own.
mkdir -p "$home/learn"
learn() {
    OPENMEMORY_DB_PATH=learn/db/openmemory.db ELAOMS_KEYS_PATH=learn/db/keys.db ELAOMS_SPOOL_PATH=learn/spool \
        PAYLOAD_STORAGE_PATH=learn/payloads "$bench" "$@"
}
calls=${BENCH_CALLS:-50}
learn learn "$calls" 60 >"$home/learn.txt"
learned=$(sed -n 's/^calls_per_second //p' "$home/learn.txt")
embedded=$(sed -n 's/^embedded_calls_per_second //p' "$home/learn.txt")
database=$(($(wc -c <"$home/learn/db/openmemory.db") / calls / 1024))
files=$(($(find "$home/learn/payloads" -type f -exec cat {} + | wc -c) / calls / 1024))

read -r constant_rate _ <<<"$constant"
read -r client_rate _ <<<"$client"
read -r post_rate _ <<<"$post"
echo
printf '%s, %s cores; %s; nginx %s; SQLite %s\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" \
    "$(nproc)" "$(swift --version 2>/dev/null | grep -o 'Swift version [0-9.]*')" \
    "$(nginx -v 2>&1 | sed 's|.*/||')" "$(dpkg-query -W -f '${Version}' libsqlite3-0)"
printf 'through nginx with TLS, %s connections, %s s each; a caller of %s memories; latencies in ms\n\n' \
    "$connections" "$seconds" "$memories"
printf '%-44s %8s %8s %8s %8s %7s\n' "" "req/s" p50 p95 p99 errors
row "nginx, a static file" "$static"
row "FastCGI worker, a constant" "$constant"
row "call start" "$client"
row "mid-call, $memories memories, 1 connection" "$search"
row "mid-call, $large_memories memories, 1 connection" "$large_search"
row "mid-call, $memories memories, $connections connections" "$crowd_search"
row "call end, $((body_bytes / 1000)) KB signed, fully synced" "$post"
row "call start while memories decay, worst second" "$(worst "${decay_rings[@]}")"
row "mid-call while memories decay, worst second" "$(worst "${decay_asks[@]}")"
echo
awk -v a="$client_rate" -v b="$constant_rate" 'BEGIN {printf "call start / constant worker            %.2f\n", a / b}'
awk -v a="$post_rate" -v b="$commits" \
    'BEGIN {printf "call end / one process committing        %.2f  (%d commits a second)\n", a / b, b}'
printf 'resident memory of a worker, MiB        %s before the call ends, %s after\n' "$start_memory" "$end_memory"
printf 'learning, ten-minute calls a second     %s, and embedding them %s\n' "$learned" "$embedded"
printf 'one decay pass                          %s memories archived in %s s\n' "$archived" "$decay_seconds"
printf 'stored for a ten-minute call, KiB       %s in the database, %s in files\n' "$database" "$files"
echo
"$bench" embed
echo
"$bench" growth
