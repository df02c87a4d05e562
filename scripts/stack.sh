#!/usr/bin/env bash
# One stack: nginx, the FastCGI workers and one elaoms-worker, without privileges, all below one directory.
# `make run`, the end-to-end tests and the bench all use this; see usage() for the words and the variables.
set -euo pipefail
umask 077
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

usage() {
    cat >&2 <<'USAGE'
usage: scripts/stack.sh COMMAND...
  env            make ELAOMS_HOME/.env from conf/env.example with fresh secrets, unless there is one
  configure      certificate, nginx files, neutral.json; ends with nginx -t
  start          start-nginx, start-fcgi and start-worker
  start-nginx | start-fcgi | start-worker
  stop           all three, nginx first; each also alone: stop-nginx | stop-fcgi | stop-worker
  check-port     fails when another program has the port
  status         a line for each part; exits 3 unless all run

variables and their defaults
  ELAOMS_HOME           the repository     where .env, data and payloads are
  STACK_RUN             ELAOMS_HOME/run    everything this script writes
  STACK_BIN             .build/release     the executables
  STACK_PORT            8443               on 127.0.0.1, 127.0.0.2 and, where there is IPv6, ::1
  STACK_FCGI_PROCESSES  2
  STACK_NGINX_WORKERS   2
  STACK_KEEPALIVE       4                  idle connections kept by each nginx worker
  STACK_CLIENTS         none               lines of nginx's geo, as "127.0.0.2 unmetered;"
  STACK_SERVER_INCLUDE  none               a further file for nginx's server block
  STACK_STOP_SECONDS    10                 patience before the next harder signal
USAGE
    exit 2
}

say() { printf '%s\n' "stack: $*" >&2; }
die() { say "$*"; exit 1; }

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
ELAOMS_HOME=$(cd "${ELAOMS_HOME:-$root}" && pwd -P) || die "ELAOMS_HOME is not a directory"
export ELAOMS_HOME
bin=${STACK_BIN:-$root/.build/release}
port=${STACK_PORT:-8443}
run=${STACK_RUN:-$ELAOMS_HOME/run}
mkdir -p "$run"
run=$(cd "$run" && pwd -P)
bin=$(cd "$bin" 2>/dev/null && pwd -P || printf '%s' "$bin")
processes=${STACK_FCGI_PROCESSES:-2}
nginx_workers=${STACK_NGINX_WORKERS:-2}
keepalive=${STACK_KEEPALIVE:-4}
patience=${STACK_STOP_SECONDS:-10}
socket=$run/elaoms.sock

for number in "$port" "$processes" "$nginx_workers" "$keepalive" "$patience"; do
    [[ $number =~ ^[0-9]{1,5}$ ]] || die "the STACK_ numbers must be plain numbers, not '$number'"
done

# --- small parts --------------------------------------------------------------------------------------------

# The value of a variable: the environment's, else that in .env, else the default.
setting() {
    local value=${!1:-}
    if [[ -z $value && -r $ELAOMS_HOME/.env ]]; then
        value=$(sed -n "s/^[[:space:]]*$1[[:space:]]*=[[:space:]]*//p" "$ELAOMS_HOME/.env" | tail -n 1)
    fi
    printf '%s' "${value:-$2}"
}

# Whether a process id is this stack's: the name and the working directory must agree, as ids are used again.
# A zombie has no working directory, so it counts as gone.
is_ours() {
    [[ $1 =~ ^[0-9]+$ ]] || return 1
    [[ $(cat "/proc/$1/comm" 2>/dev/null) == "$2" ]] || return 1
    [[ $(readlink "/proc/$1/cwd" 2>/dev/null) == "$ELAOMS_HOME" ]]
}

# The living processes of a pid file.
living() {
    local file=$1 name=$2 pid
    [[ -r $file ]] || return 0
    for pid in $(<"$file"); do
        if is_ours "$pid" "$name"; then printf '%s\n' "$pid"; fi
    done
}

# Stops what a pid file names: each signal in turn, with patience in between, until nothing lives.
stop_part() {
    local label=$1 file=$2 name=$3 signal pid pids children=() tick
    shift 3
    mapfile -t pids < <(living "$file" "$name")
    for signal in "$@"; do
        ((${#pids[@]})) || break
        if [[ $signal == KILL ]]; then
            say "$label did not stop in time: killing it"
            # nginx's workers outlive a killed master.
            mapfile -t children < <(for pid in "${pids[@]}"; do
                tr -s ' ' '\n' 2>/dev/null <"/proc/$pid/task/$pid/children" || true
            done)
        fi
        kill -s "$signal" "${pids[@]}" ${children[@]+"${children[@]}"} 2>/dev/null || true
        for ((tick = 0; tick < patience * 20; tick++)); do
            mapfile -t pids < <(living "$file" "$name")
            ((${#pids[@]})) || break
            sleep 0.05
        done
    done
    rm -f "$file"
}

require_executable() {
    [[ -x $bin/$1 ]] || die "$bin/$1 is missing: build first (swift build -c release --static-swift-stdlib)"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

# Bodies above 512 KB rest here in clear while they arrive: in memory where /dev/shm is, in a directory that only
# we can enter. The name comes from the path of the stack, so that a second start finds it again.
body_directory() {
    local shared
    shared=/dev/shm/elaoms-$(id -u)-$(printf '%s' "$run" | cksum | cut -d ' ' -f 1)
    mkdir -m 700 "$shared" 2>/dev/null || true
    if [[ -d $shared && -O $shared && ! -L $shared && $(stat -c %a "$shared") == 700 ]]; then
        printf '%s' "$shared"
    else
        printf '%s' "$run/nginx/body"
    fi
}

# --- env and configure --------------------------------------------------------------------------------------

make_env() {
    local file=$ELAOMS_HOME/.env
    [[ ! -e $file ]] || return 0
    local line name key
    # A hex key can stand in any header; the master key is 32 bytes in base64.
    while IFS= read -r line || [[ -n $line ]]; do
        name=${line%%=*}
        case $line in
            ELAOMS_MASTER_KEY=) key=$(openssl rand -base64 32) ;;
            ELEVENLABS_*_KEY=) key=$(openssl rand -hex 32) ;;
            *) printf '%s\n' "$line" && continue ;;
        esac
        printf '%s=%s\n' "$name" "$key"
    done <"$root/conf/env.example" >"$file.new.$$"
    mv "$file.new.$$" "$file"
    say "made $file with fresh secrets"
}

make_certificate() {
    local directory=$run/tls
    mkdir -p "$directory"
    if [[ -s $directory/key.pem ]] &&
        openssl x509 -in "$directory/cert.pem" -noout -checkend 86400 >/dev/null 2>&1; then
        return 0
    fi
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:127.0.0.2,IP:::1' \
        -keyout "$directory/key.pem" -out "$directory/cert.pem" 2>/dev/null ||
        die "openssl could not make a certificate in $directory"
}

write_nginx() {
    local directory=$run/nginx user='' ipv6='' extra='' kind body
    body=$(body_directory)
    mkdir -p "$directory" "$run/log" "$run/temp"
    cp "$root/nginx/elaoms.conf" "$root/nginx/elaoms.routes.conf" "$directory/"

    # As root, nginx would give its workers away to nobody, who cannot enter the run directory.
    if (($(id -u) == 0)); then user='user root;'; fi
    if grep -q '^0\{31\}1 ' /proc/net/if_inet6 2>/dev/null; then ipv6="listen [::1]:$port ssl http2;"; fi
    if [[ -n ${STACK_SERVER_INCLUDE:-} ]]; then extra="include \"$STACK_SERVER_INCLUDE\";"; fi

    {
        printf '%s\n' "# Written by scripts/stack.sh configure." "$user" \
            "worker_processes $nginx_workers;" \
            "pid \"$run/nginx.pid\";" \
            "error_log \"$run/log/nginx-error.log\" alert;" \
            "events { worker_connections 1024; }" \
            "http {" \
            "    default_type application/octet-stream;"
        for kind in client_body proxy fastcgi uwsgi scgi; do
            printf '    %s_temp_path "%s/temp/%s";\n' "$kind" "$run" "$kind"
        done
        printf '%s\n' "    include elaoms.conf;" "}"
    } >"$directory/nginx.conf"

    cat >"$directory/elaoms.local.conf" <<LOCAL
# Written by scripts/stack.sh configure; the words are explained in nginx/elaoms.local.conf.example.
upstream elaoms {
    server "unix:$socket";
    keepalive $keepalive;
    keepalive_timeout 5s;
}
geo \$elaoms_local_client {
    default "";
    ${STACK_CLIENTS:-}
}
server {
    listen 127.0.0.1:$port ssl http2;
    listen 127.0.0.2:$port ssl http2;
    $ipv6
    server_name localhost;
    ssl_certificate     "$run/tls/cert.pem";
    ssl_certificate_key "$run/tls/key.pem";
    root "$run";
    client_body_temp_path "$body";
    access_log "$run/log/nginx-access.log" elaoms;
    error_log "$run/log/nginx-error.log" alert;
    include elaoms.routes.conf;
    $extra
}
LOCAL
}

nginx_here() {
    (cd "$ELAOMS_HOME" && nginx -p "$run/nginx/" -e "$run/log/nginx-error.log" -c nginx.conf "$@")
}

configure() {
    local threads output remaining
    threads=$(setting ELAOMS_THREADS 16)
    [[ $threads =~ ^[1-9][0-9]{0,3}$ ]] || die "ELAOMS_THREADS must be a number from 1, not '$threads'"
    # The rule of nginx/elaoms.local.conf.example: half of the threads that are left when one process is away.
    remaining=$((threads * (processes > 1 ? processes - 1 : 1)))
    ((keepalive * nginx_workers * 2 <= remaining)) || die "too many kept connections: STACK_KEEPALIVE x \
STACK_NGINX_WORKERS ($keepalive x $nginx_workers) must be at most half of the threads of all processes but one \
($remaining): see STACK_FCGI_PROCESSES ($processes) and ELAOMS_THREADS ($threads)"
    ((${#socket} <= 107)) || die "the path $socket has ${#socket} bytes, a Unix socket takes 107: use a shorter STACK_RUN"
    case $run$ELAOMS_HOME in
        *[\"\$\\]*) die "the path $run holds a character that nginx's configuration cannot" ;;
    esac
    require_executable elaoms
    make_certificate
    write_nginx
    (cd "$ELAOMS_HOME" && "$bin/elaoms" neutral-answer) >"$run/neutral.json.new" ||
        die "elaoms neutral-answer failed; what it says is above"
    mv "$run/neutral.json.new" "$run/neutral.json"
    if ! output=$(nginx_here -t 2>&1); then
        die "nginx refuses its configuration: $output"
    fi
}

# --- start --------------------------------------------------------------------------------------------------

check_port() {
    port_is_free || die "port $port is in use by another program: stop that, or choose another with STACK_PORT=…"
}

start_nginx() {
    local output
    [[ -z $(living "$run/nginx.pid" nginx) ]] || { say "nginx runs already" && return 0; }
    [[ -r $run/nginx/nginx.conf ]] || die "nothing is configured in $run: run 'scripts/stack.sh configure' first"
    check_port
    if ! output=$(nginx_here 2>&1 >/dev/null); then
        case $output in
            *'Address already in use'*) die "port $port is in use by another program: choose another with STACK_PORT=…" ;;
            *) die "nginx did not start: $output" ;;
        esac
    fi
}

start_fcgi() {
    local log=$run/log/fcgi.log tick
    [[ -z $(living "$run/fcgi.pids" elaoms-fcgi) ]] || { say "elaoms-fcgi runs already" && return 0; }
    require_executable elaoms-fcgi
    mkdir -p "$run/log"
    cd "$ELAOMS_HOME"
    # spawn-fcgi sends what its children say to /dev/null and does not see how they end: so check first, here.
    "$bin/elaoms-fcgi" --check || die "elaoms-fcgi refuses its configuration; what it says is above"
    # The shell keeps the last words of a crashing worker; it is replaced by the worker, so the pids are right.
    # shellcheck disable=SC2016
    ELAOMS_LOG=$(setting ELAOMS_LOG "$log") spawn-fcgi -s "$socket" -M 0600 -F "$processes" -P "$run/fcgi.pids" \
        -- /bin/sh -c 'exec "$0" 2>>"$1"' "$bin/elaoms-fcgi" "$run/log/fcgi-stderr.log" >/dev/null ||
        die "spawn-fcgi could not start the workers on $socket; see also $run/log/fcgi-stderr.log"
    # A worker that dies at once has done so after this moment.
    for ((tick = 0; tick < 6; tick++)); do
        sleep 0.05
        (($(living "$run/fcgi.pids" elaoms-fcgi | wc -l) == processes)) || ((tick < 3)) ||
            die "elaoms-fcgi ended at once; see $log and $run/log/fcgi-stderr.log"
    done
}

start_worker() {
    local log=$run/log/worker.log destination tick
    [[ -z $(living "$run/worker.pid" elaoms-worker) ]] || { say "elaoms-worker runs already" && return 0; }
    require_executable elaoms-worker
    mkdir -p "$run/log"
    cd "$ELAOMS_HOME"
    # A session of its own: Ctrl-C on the terminal reaches whoever called us, not the worker.
    destination=$(setting ELAOMS_LOG "$log")
    ELAOMS_LOG=$destination setsid "$bin/elaoms-worker" run </dev/null >>"$log" 2>&1 &
    printf '%s\n' $! >"$run/worker.pid"
    for ((tick = 0; tick < 6; tick++)); do
        sleep 0.05
        # On a busy machine the process may not have become the worker yet: then it is there under another name.
        [[ -n $(living "$run/worker.pid" elaoms-worker) ]] || ((tick < 3)) || kill -0 "$(<"$run/worker.pid")" 2>/dev/null ||
            die "elaoms-worker ended at once; see $log"
    done
}

# --- stop and status ----------------------------------------------------------------------------------------

stop_nginx() {
    local body
    # QUIT lets the requests in flight end; TERM does not.
    stop_part nginx "$run/nginx.pid" nginx QUIT TERM KILL
    body=$(sed -n 's/^ *client_body_temp_path "\(.*\)";/\1/p' "$run/nginx/elaoms.local.conf" 2>/dev/null || true)
    case $body in
        /dev/shm/elaoms-*) if [[ -O $body && ! -L $body ]]; then rm -rf -- "$body"; fi ;;
    esac
}

stop_fcgi() {
    stop_part elaoms-fcgi "$run/fcgi.pids" elaoms-fcgi TERM KILL
    rm -f "$socket"
}

stop_worker() { stop_part elaoms-worker "$run/worker.pid" elaoms-worker TERM KILL; }

status() {
    local name file wanted pids answer=0
    while read -r name file wanted; do
        mapfile -t pids < <(living "$run/$file" "$name")
        if ((${#pids[@]} >= wanted)); then
            printf '%s runs (%s)\n' "$name" "${pids[*]}"
        else
            printf '%s does not run (%d of %d)\n' "$name" "${#pids[@]}" "$wanted"
            answer=3
        fi
    done <<PARTS
nginx nginx.pid 1
elaoms-fcgi fcgi.pids $processes
elaoms-worker worker.pid 1
PARTS
    return $answer
}

(($# > 0)) || usage
for command in "$@"; do
    case $command in
        env) make_env ;;
        configure) configure ;;
        # Not joined by &&, which would switch set -e off inside the functions.
        start)
            start_nginx
            start_fcgi
            start_worker
            ;;
        start-nginx) start_nginx ;;
        start-fcgi) start_fcgi ;;
        start-worker) start_worker ;;
        stop)
            stop_nginx
            stop_fcgi
            stop_worker
            ;;
        stop-nginx) stop_nginx ;;
        stop-fcgi) stop_fcgi ;;
        stop-worker) stop_worker ;;
        check-port) check_port ;;
        status) status ;;
        *) usage ;;
    esac
done
