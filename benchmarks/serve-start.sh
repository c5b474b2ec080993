#!/usr/bin/env bash
# Time from the start of a fresh process to the first byte of its first page, and until it has coded a first text. Needs curl.
#   benchmarks/serve-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly RUNS=${1:-5}
readonly PORT=18485
readonly JAR=apps/cli/target/tocsin.jar
readonly PAGE=http://127.0.0.1:$PORT

[[ -f $JAR ]] || { echo "build it first: ./tocsin --help" >&2; exit 2; }

now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); }

printf '%-6s %14s %16s\n' run 'first byte ms' 'first event ms'
for ((run = 1; run <= RUNS; run++)); do
    start=$(now)
    java -Xmx2g -jar "$JAR" serve --port "$PORT" 2>/dev/null &
    server=$!
    trap 'kill "$server" 2>/dev/null || true' EXIT
    until curl -sf -o /dev/null "$PAGE/"; do sleep 0.02; done
    page=$(since "$start")
    curl -sf -o /dev/null -H 'Content-Type: text/plain' --data 'France expelled two Malian diplomats.' "$PAGE/api/v1/code"
    printf '%-6d %14d %16d\n' "$run" "$page" "$(since "$start")"
    kill "$server"
    wait "$server" || true
    trap - EXIT
done
