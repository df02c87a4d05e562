#!/usr/bin/env bash
# Plays the demo call against a running stack: what an agent platform sends before, during and after a call, over TLS
# and with real signatures. Exits 0 only if the second call is greeted by name and the memory answers in mid-call.
#
#   ELAOMS_HOME  where .env with the keys is (default: the repository)
#   STACK_PORT   the HTTPS port on localhost (default: 8443)
#   STACK_RUN    where tls/cert.pem is (default: $ELAOMS_HOME/run)
#
# Needs bash 5, curl and openssl. The sample events are sent as they are: a second run on the same data is acknowledged
# as duplicates and changes nothing.
set -euo pipefail
export LC_ALL=C

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=${ELAOMS_HOME:-$root}
run=${STACK_RUN:-$home/run}
base=https://localhost:${STACK_PORT:-8443}
events=$root/payloads/examples
patience=30 # seconds until a call must be learned

bold='' dim='' off=''
if [[ -t 1 && -z ${NO_COLOR:-} ]]; then bold=$'\e[1m' dim=$'\e[2m' off=$'\e[0m'; fi

fail() { printf 'demo: %s\n' "$1" >&2; exit 1; }
title() { printf '\n%s%s%s\n' "$bold" "$1" "$off"; }
say() { printf '    %s\n' "$1"; }

# The first of the comma-separated values of a key in .env.
secret() {
    local value
    value=$(sed -nE "s/^[[:space:]]*(export[[:space:]]+)?$1=[[:space:]]*//p" "$home/.env" | tail -n 1 | tr -d "\"'\r")
    value=${value%%[,[:space:]]*}
    [[ -n $value ]] || fail "$1 has no value in $home/.env"
    printf '%s' "$value"
}

# All values of a field, one per line, in JSON on standard input that has each name and its value on one line.
# This is no parser: it knows strings with escapes, numbers and booleans.
fields() {
    { grep -oE "\"$1\" *: *(\"([^\"\\\\]|\\\\.)*\"|[^][{},\" ]+)" || true; } |
        sed -E 's/^"[^"]*" *: *//; s/^"(.*)"$/\1/; s/\\n/ | /g; s/\\(["\/\\])/\1/g'
}
got() { fields "$1" <<<"$answer" | sed -n 1p; }
sample() { fields "$2" <"$events/$1" | sed -n 1p; }
show() {
    local name
    for name in "$@"; do say "$(printf '%-18s %s' "$name" "$(got "$name")")"; done
}

# HMAC-SHA256 (RFC 2104) of standard input, in hex. openssl takes a key only as an argument, which every user of the
# machine can read in the process list, so it gets the two padded messages instead and never sees the key.
hmac() {
    local key=$1 hex='' inner='' outer='' byte i digest
    if ((${#key} > 64)); then hex=$(printf '%s' "$key" | openssl dgst -sha256 -r | cut -c 1-64) key=''; fi
    for ((i = 0; i < ${#key}; i++)); do printf -v byte '%02x' "'${key:i:1}" && hex+=$byte; done
    while ((${#hex} < 128)); do hex+='00'; done
    for ((i = 0; i < 128; i += 2)); do
        printf -v byte '\\x%02x' $((16#${hex:i:2} ^ 0x36)) && inner+=$byte
        printf -v byte '\\x%02x' $((16#${hex:i:2} ^ 0x5c)) && outer+=$byte
    done
    digest=$({ printf '%b' "$inner" && cat; } | openssl dgst -sha256 -r | cut -c 1-64 | sed 's/../\\x&/g')
    printf '%b' "$outer$digest" | openssl dgst -sha256 -r | cut -c 1-64
}

# Sends a request and sets status, answer and took (microseconds, without the TLS handshake): path, header (kept out
# of the process list), body or @file.
request() {
    local code=0 reply ready total
    reply=$(curl -q --silent --noproxy '*' --cacert "$run/tls/cert.pem" --max-time 30 \
        --header 'Content-Type: application/json' --config <(printf 'header = "%s"\n' "$2") \
        --data-binary "$3" --write-out '\n%{http_code} %{time_pretransfer} %{time_total}' "$base$1") || code=$?
    case $code in
        0) ;;
        7) fail "nothing listens on $base: start the stack with 'make run'" ;;
        28) fail "$base$1 gave no answer within 30 s" ;;
        35 | 60) fail "$base does not show the certificate $run/tls/cert.pem: does another program use this port?" ;;
        *) fail "the request to $base$1 failed (curl exit $code)" ;;
    esac
    answer=${reply%$'\n'*}
    read -r status ready total <<<"${reply##*$'\n'}"
    took=$((10#${total/./} - 10#${ready/./}))
}

# Prints the last request and its status: path, what was sent.
report() {
    say "$dim> POST $1 $2$off"
    case $status in
        200) say "$dim< 200 in $(printf '%.1f' "${took}e-3") ms$off" ;;
        401) fail "401 for $1: the keys in $home/.env are not those the stack was started with" ;;
        429) fail "429 for $1: too many requests from this address; wait a minute and run the demo again" ;;
        50[234]) fail "$status for $1: nginx runs, but no elaoms-fcgi answers; see the logs in $run" ;;
        *) fail "$status for $1: $(got message)" ;;
    esac
}

# The three moments. Who calls whom is read from a sample event.
ring() {
    body=$(printf '{"caller_id":"%s","agent_id":"%s","called_number":"%s","call_sid":"%s"}' \
        "$(sample "$1" external_number)" "$(sample "$1" agent_id)" \
        "$(sample "$1" agent_number)" "$(sample "$1" call_sid)")
    request /webhook/client-data "X-Api-Key: $client_data_key" "$body"
}
ask() {
    body=$(printf '{"query":"%s","user_id":"%s","agent_id":"%s","conversation_id":"%s"}' \
        "$1" "$ana" "$(sample "$second" agent_id)" "$(sample "$second" conversation_id)")
    request /webhook/search-data "X-Api-Key: $search_data_key" "$body"
    report /webhook/search-data "$body"
    # The profile has a summary too; the answer's own comes after it.
    say "summary: $(fields summary <<<"$answer" | tail -n 1)"
    paste -d ' ' <(fields score <<<"$answer" | cut -c 1-5) <(fields content <<<"$answer") | sed 's/^/      /'
}
hang_up() {
    local now signature
    now=$(date +%s)
    signature=t=$now,v0=$({ printf '%s.' "$now" && cat "$events/$1"; } | hmac "$post_call_key")
    request /webhook/post-call "ElevenLabs-Signature: $signature" "@$events/$1"
    report /webhook/post-call "$1 (ElevenLabs-Signature: ${signature:0:28}...)"
    say "$(sample "$1" type): $(got status), event $(got event_id), duplicate $(got duplicate)"
}

# Repeats the call start of an event until a test of the answer holds: seconds, event, test.
learned() {
    local deadline=$((${EPOCHREALTIME/./} + $1 * 1000000))
    while ring "$2" && ! { [[ $status == 200 ]] && "$3"; }; do
        ((${EPOCHREALTIME/./} < deadline)) || return 1
        case $status in
            200) sleep 0.2 ;;
            429) sleep 2 ;;
            *) report /webhook/client-data "$body" ;;
        esac
    done
}
greets_ana() { [[ $(got first_message) == *Ana* ]]; }
knows_both_calls() { [[ $(got call_count) =~ ^([2-9]|[1-9][0-9]+)$ ]]; }
has_name() { [[ -n $(got user_name) ]]; }
is_about_ana() { grep -qE 'Duarte|Maple Avenue|Elm Street|\bAna\b' <<<"$answer"; }

for tool in curl openssl; do command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install $tool"; done
[[ -r $home/.env ]] || fail "cannot read $home/.env: 'make run' creates it (or set ELAOMS_HOME)"
[[ -r $run/tls/cert.pem ]] || fail "cannot read $run/tls/cert.pem: start the stack with 'make run' (or set STACK_RUN)"
post_call_key=$(secret ELEVENLABS_POST_CALL_KEY)
client_data_key=$(secret ELEVENLABS_CLIENT_DATA_KEY)
search_data_key=$(secret ELEVENLABS_SEARCH_DATA_KEY)
first=01_first_call_transcription.json second=04_second_call_transcription.json
others=(05_other_caller_transcription.json 06_outbound_transcription.json)

title '1. The phone rings: Ana calls the parcel shop'
ring "$first"
report /webhook/client-data "$body"
show returning_caller user_name call_count
known=''
if greets_ana; then known='Ana is known already: this demo has run on the same data before.'; fi
say "${known:-A stranger.}"

title '2. Her call has ended: transcript and recording arrive, and a call to somebody else that never began'
hang_up "$first"
acknowledged=${EPOCHREALTIME/./}
hang_up 02_first_call_audio.json
hang_up 03_initiation_failure.json

title '3. Ana calls again'
learned "$patience" "$first" greets_ana ||
    fail "after $patience s the caller is not greeted by name: does elaoms-worker run? See the logs in $run"
waited=$((${EPOCHREALTIME/./} - acknowledged)) ana=$(got user_id) greeting=$(got first_message)
report /webhook/client-data "$body"
show user_id user_name returning_caller call_count last_call_summary memory_context first_message
[[ -n $known ]] || say "Known $(printf '%.2f' "${waited}e-6") s after her first call was acknowledged."

title '4. In the middle of that call: the agent asks'
ask 'What is her address?'
fields content <<<"$answer" | grep -E 'Maple|Elm' >/dev/null || fail 'the memory does not know her address'
ask 'When does she want deliveries?'
fields content <<<"$answer" | grep noon >/dev/null || fail 'the memory does not know the time she wants'

title '5. That call has ended: Ana has moved. Three other calls end as well'
for event in "$second" "${others[@]}" 07_withheld_transcription.json; do hang_up "$event"; done
learned "$patience" "$second" knows_both_calls ||
    fail "after $patience s the second call is not learned; see the logs in $run"
ask 'What is her address?'
[[ $(got content) == *'Elm Street'* ]] || say 'Note: the new address is not the first memory.'

title '6. The phone rings again: Ana, the others, and the caller without a number'
for event in "$second" "${others[@]}"; do
    learned 10 "$event" has_name || say 'Note: this caller is not known by name.'
    report /webhook/client-data "$body"
    show user_name call_count first_message
    if [[ $event == "$second" ]]; then
        greets_ana || fail 'Ana is not greeted by name'
    elif is_about_ana; then
        fail 'another caller is told of Ana'
    fi
done
ring 07_withheld_transcription.json
report /webhook/client-data "$body"
show user_name returning_caller call_count
if is_about_ana || has_name; then fail 'a caller without a number is told of somebody'; fi

title "The second call was greeted by name: $greeting"
