#!/usr/bin/env bash
# What the store takes for a million events: loading them, the aggregates and records behind pages, merging 100,000 new ones, in a heap of 3 GB.
#   benchmarks/store.sh FOLDER [ARTICLES]     a folder that benchmarks/fill.sh has filled with as many; filled first if it is not there
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly folder=${1:?which folder: benchmarks/store.sh FOLDER [ARTICLES]}
readonly articles=${2:-100000}
readonly JAR=benchmarks/target/benchmarks.jar

[[ -f $folder/tocsin.duckdb ]] || benchmarks/fill.sh "$folder" "$articles"
[[ -f $JAR ]] || mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
java -Xmx3g -cp "$JAR" org.tocsin.benchmarks.StoreBenchmark "$folder" "$articles"
