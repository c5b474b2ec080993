#!/usr/bin/env bash
# What a user waits for: a fresh process for one article, its peak memory, one thread against two, and a long stream in a 2 GB heap.
#   benchmarks/whole-process.sh [ARTICLES.jsonl [MEGABYTES]]     default: the samples, 10 MB (give 100 for the long run)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly samples=${1:-examples/articles.jsonl}
readonly megabytes=${2:-10}
readonly work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints the seconds and the peak resident memory (MB) of a run of tocsin.
measure() {
    local from to pid peak=0 now
    from=$(date +%s.%N)
    ./tocsin "$@" &
    pid=$!
    while kill -0 "$pid" 2>/dev/null; do
        now=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
        ((${now:-0} > peak)) && peak=$now
        sleep 0.2
    done
    wait "$pid" || true
    to=$(date +%s.%N)
    awk -v a="$from" -v b="$to" -v p="$peak" 'BEGIN {printf "%.1f s, peak %d MB\n", b - a, p / 1024}'
}

./tocsin --version >/dev/null
head -n 1 "$samples" >"$work/one.jsonl"
: >"$work/many.jsonl"
while (($(wc -c <"$work/many.jsonl") < megabytes * 1000000)); do
    cat "$samples" "$samples" "$samples" "$samples" "$samples" "$samples" "$samples" "$samples" >>"$work/many.jsonl"
done

printf 'one article, fresh process:  '
measure code "$work/one.jsonl" --output "$work/one.out" --quiet
head -c 1500000 "$work/many.jsonl" | sed '$d' >"$work/part.jsonl"
printf '1.5 MB, one thread:          '
measure code "$work/part.jsonl" --threads 1 --output "$work/t1.out" --quiet
printf '1.5 MB, two threads:         '
measure code "$work/part.jsonl" --threads 2 --output "$work/t2.out" --quiet
cmp "$work/t1.out" "$work/t2.out" && echo "the same bytes from one thread and from two"
printf '%3d MB of JSON Lines:         ' "$megabytes"
measure code "$work/many.jsonl" --output "$work/many.out" --quiet
