#!/usr/bin/env bash
# A server with a heap of 2 GB on a filled folder, and clients that ask for every page one after the other: p50, p95, p99, errors, memory.
#   benchmarks/load.sh FOLDER [CLIENTS [SECONDS]]     default: 20 clients, 60 s; the folder as benchmarks/fill.sh fills it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly folder=${1:?which folder: benchmarks/load.sh FOLDER [CLIENTS [SECONDS]]}
readonly JAR=benchmarks/target/benchmarks.jar

./tocsin --version >/dev/null
[[ -f $JAR ]] || mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
java -Xmx256m -cp "$JAR" org.tocsin.benchmarks.ServerLoad apps/cli/target/tocsin.jar "$folder" "${2:-20}" "${3:-60}"
