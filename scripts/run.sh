#!/usr/bin/env bash
# Builds, starts the whole stack on https://localhost:8443, plays the demo call and stays up until Ctrl-C.
# With --demo it stops after the call: exit 0 only if the second call was greeted by name.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/sbin:/sbin

demo=false
case ${1:-} in
    '') ;;
    --demo) demo=true ;;
    *) printf '%s\n' "usage: scripts/run.sh [--demo]" >&2 && exit 2 ;;
esac

say() { printf '%s\n' "run: $*" >&2; }
die() { say "$*"; exit 1; }

export ELAOMS_HOME=${ELAOMS_HOME:-$PWD} STACK_PORT=${STACK_PORT:-8443} STACK_BIN=${STACK_BIN:-$PWD/.build/release}
export STACK_RUN=${STACK_RUN:-$ELAOMS_HOME/run}
address=https://localhost:$STACK_PORT

# The lock says that a `make run` lives; what it starts must not hold the lock after it (hence 9>&-).
mkdir -p "$STACK_RUN"
exec 9>"$STACK_RUN/lock"
flock -n 9 || die "a stack is up already, started by another 'make run' or 'make demo': stop that with Ctrl-C first"
stack() { scripts/stack.sh "$@" 9>&-; }

scripts/setup.sh 9>&-
# Without a network the weights stay away (status 3), and recall goes by words alone.
scripts/model.sh "${ELAOMS_EMBEDDING_MODEL_PATH:-${ELAOMS_MODEL_PATH:-$ELAOMS_HOME/models/multilingual-e5-small}}" 9>&- || [[ $? == 3 ]] ||
    die "the embedding model cannot be used; what scripts/model.sh says is above"

# Killed without its clean-up, an earlier run leaves its processes.
if [[ $(stack status 2>/dev/null) == *' runs ('* ]]; then
    say "stopping what an earlier run has left"
    stack stop
fi
stack check-port

say "building in release (a first build takes minutes, later ones seconds)"
swift build -c release --static-swift-stdlib 9>&- || die "the build failed; what the compiler says is above"

stack env
say "creating or migrating the database"
"$STACK_BIN/elaoms" migrate 9>&- || die "elaoms migrate failed; what it says is above"

stop() {
    local status=$?
    trap '' INT TERM
    trap - EXIT
    say "stopping"
    stack stop || true
    exit "$status"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say "starting nginx, two FastCGI workers and a background worker"
stack configure start

for ((tick = 0; ; tick++)); do
    if curl -fsS -o /dev/null --max-time 2 --cacert "$STACK_RUN/tls/cert.pem" "$address/health/live" 2>/dev/null; then
        break
    fi
    ((tick < 75)) || die "no worker answers on $address; see $STACK_RUN/log"
    sleep 0.2
done

say "playing the demo call through $address"
if $demo; then
    scripts/demo.sh 9>&-
    exit
fi
scripts/demo.sh 9>&- || say "the demo call failed; the stack stays up, its logs are in $STACK_RUN/log"

say "up on $address, logs in $STACK_RUN/log. Ctrl-C stops everything."
trap 'exit 0' INT
while sleep 2 9>&-; do
    stack status >/dev/null || die "a part has ended: $(stack status | grep 'does not run' | tr '\n' ' '). See $STACK_RUN/log"
done
