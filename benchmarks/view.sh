#!/usr/bin/env bash
# How long each view takes over a filled folder, without the web: first one client with nothing remembered, then many at once.
#   benchmarks/view.sh FOLDER [CLIENTS [SECONDS]]     default: 20 clients, 60 s; the folder as benchmarks/fill.sh fills it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly folder=${1:?which folder: benchmarks/view.sh FOLDER [CLIENTS [SECONDS]]}
readonly JAR=benchmarks/target/benchmarks.jar

[[ -f $JAR ]] || mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
java -Xmx2g -cp "$JAR" org.tocsin.benchmarks.ViewBenchmark "$folder" "${2:-20}" "${3:-60}"
