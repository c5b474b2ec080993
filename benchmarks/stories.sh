#!/usr/bin/env bash
# Stories among made-up articles: seconds, peak memory, and how many of the happenings come out whole.
#   benchmarks/stories.sh [ARTICLES]     default 100000
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly articles=${1:-100000}
readonly work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
./tocsin --version >/dev/null
java -cp benchmarks/target/benchmarks.jar org.tocsin.benchmarks.SyntheticArticles "$articles" >"$work/articles.jsonl"
ls -sh "$work/articles.jsonl"
from=$(date +%s.%N)
./tocsin stories "$work/articles.jsonl" --output "$work/stories.jsonl" --quiet &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
    now=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
    ((${now:-0} > peak)) && peak=$now
    sleep 0.2
done
wait "$pid"
awk -v a="$from" -v b="$(date +%s.%N)" -v p="$peak" 'BEGIN {printf "%.1f s, peak %d MB\n", b - a, p / 1024}'
# the id of an article ends in its happening
awk -F'[-"]' '{happening[$5 " " $9]++; total[$5]++; stories[$9]++}
    END {for (pair in happening) {split(pair, key, " "); if (happening[pair] == total[key[1]] && happening[pair] == stories[key[2]]) whole++}
        printf "%d of %d happenings whole and alone\n", whole, length(total)}' "$work/stories.jsonl"
