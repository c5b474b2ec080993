#!/usr/bin/env bash
# A whole run on Spark over made-up articles: CPU seconds of the process and of each stage, loads of the model, size of the result.
#   benchmarks/spark.sh [ARTICLES [CORES]]     default 4000 on 2 cores; articles are twelve paragraphs drawn from the samples
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly articles=${1:-4000} cores=${2:-2}
readonly work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mvn -q -B -Pspark -Dmaven.test.skip=true package dependency:build-classpath -Dmdep.outputFile="$work/classpath" -pl runners/spark -am
opens=$(sed -n 's:.*<spark.jvm.options>\(.*\)</spark.jvm.options>.*:\1:p' runners/spark/pom.xml)
mkdir "$work/in"
awk -v articles="$articles" '
    match($0, /"text": "/) {
        text = substr($0, RSTART + 9)
        sub(/"}$/, "", text)
        count = split(text, some, /\\n\\n/)
        for (i = 1; i <= count; i++) paragraphs[++total] = some[i]
    }
    END {
        srand(1)
        for (a = 0; a < articles; a++) {
            text = paragraphs[1 + int(rand() * total)]
            for (i = 1; i < 12; i++) text = text "\\n\\n" paragraphs[1 + int(rand() * total)]
            day = int(a / 20)
            printf "{\"id\":\"a%d\",\"outlet\":\"outlet%d\",\"published\":\"%04d-%02d-%02d\",\"text\":\"%s\"}\n",
                a, a % 97, 2010 + int(day / 336), 1 + int(day / 28) % 12, 1 + day % 28, text
        }
    }' examples/articles.jsonl >"$work/in/articles.jsonl"
printf '%d articles, %d words each\n' "$articles" "$(($(wc -w <"$work/in/articles.jsonl") / articles))"

# as a cluster starts it: Spark from its own jars, everything of ours out of the one jar that is submitted
mkdir -p "$work/spark/jars"
jars=$(tr ':' '\n' <"$work/classpath" | grep -v "^$PWD/" | paste -sd:)
TIMEFORMAT='%R s by the clock, %U s of CPU for the program, %S s for the system'
# shellcheck disable=SC2086
time SPARK_HOME="$work/spark" SPARK_LOCAL_IP=127.0.0.1 java -Xmx3g $opens -cp "$jars" org.apache.spark.deploy.SparkSubmit \
    --master "local[$cores]" --conf spark.ui.enabled=false --conf "spark.sql.shuffle.partitions=$((2 * cores))" \
    --class org.tocsin.spark.TocsinSpark runners/spark/target/tocsin-spark.jar \
    --input "$work/in" --output "$work/out" >"$work/log" 2>&1 || { tail -n 40 "$work/log"; exit 1; }

grep -o 'pipeline loaded in .*' "$work/log"
grep -o '[^ ]*: finished, .*' "$work/log"
printf 'KB of each table, compressed:\n'
du -sk "$work"/out/* | sed "s:$work/out/::"
