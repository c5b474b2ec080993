#!/usr/bin/env bash
# Articles through `tocsin ingest` in a heap that stays as it is: rate, heap after a full collection over time, rows at the end.
#   benchmarks/ingest.sh [ARTICLES [SECONDS BETWEEN LOOKS [THREADS]]]     default: 100000 articles, a look every 60 s, 2 threads
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly articles=${1:-100000}
readonly every=${2:-60}
readonly threads=${3:-2}
readonly work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./tocsin --version >/dev/null
java benchmarks/src/main/java/org/tocsin/benchmarks/NewsArticles.java "$articles" >"$work/news.jsonl"
printf '%d articles, %d MB, seed 1\n' "$articles" $(($(wc -c <"$work/news.jsonl") / 1000000))

from=$(date +%s)
TOCSIN_JAVA_OPTS="-Xmx${HEAP:-1500m}" ./tocsin ingest --threads "$threads" --data "$work/data" "$work/news.jsonl" 2>"$work/err" &
readonly pid=$!
printf '%8s %12s %14s %12s\n' seconds articles 'heap, MB' 'process, MB'
while sleep "$every" && kill -0 "$pid" 2>/dev/null; do
    jcmd "$pid" GC.run >/dev/null 2>&1 || break
    heap=$(jcmd "$pid" GC.heap_info | grep -oE 'used [0-9]+K' | head -1 | tr -dc 0-9)
    done=$(grep -oE 'ingest +[0-9,]+ articles' "$work/err" | tail -1 | tr -dc 0-9)
    printf '%8d %12s %14d %12d\n' $(($(date +%s) - from)) "${done:-0}" $((heap / 1024)) \
        $(($(awk '/VmRSS/ {print $2}' "/proc/$pid/status") / 1024))
done
wait "$pid" || { tail -5 "$work/err"; exit 1; }
readonly to=$(date +%s)
tail -1 "$work/err"
awk -v n="$articles" -v s=$((to - from)) 'BEGIN {printf "%d s, %.1f articles/s\n", s, n / s}'
for what in articles "events status=any" "incidents status=any"; do
    # shellcheck disable=SC2086 # a list and its filter
    printf '%s: %d\n' "${what% *}" "$(($(./tocsin list $what --data "$work/data" --format csv 2>/dev/null | wc -l) - 1))"
done
du -sm "$work/data" | awk '{print "data folder: " $1 " MB"}'
