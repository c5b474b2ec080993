#!/usr/bin/env bash
# Fills a data folder with made-up articles, ten events each, coded and merged as tocsin ingest would; for the other benchmarks. Takes minutes.
#   benchmarks/fill.sh FOLDER [ARTICLES]      default: 100,000 articles, a million events
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly folder=${1:?where to: benchmarks/fill.sh FOLDER [ARTICLES]}
readonly JAR=benchmarks/target/benchmarks.jar

[[ -f $JAR ]] || mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
java -Xmx3g -cp "$JAR" org.tocsin.benchmarks.Filling "$folder" "${2:-100000}"
