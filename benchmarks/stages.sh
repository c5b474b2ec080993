#!/usr/bin/env bash
# CPU of each stage in microseconds a sentence, on one thread: with every sentence parsed, and with the gate that keeps sentences from the
# parser. The rounds warm up; read the last.
#   benchmarks/stages.sh [ROUNDS [FILE...]]     articles (.jsonl); default: 60 rounds over the samples, which are few: give some thousand
#                                               sentences, and 5 rounds, for steady figures
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ $# -gt 1 ]] || set -- "${1:-60}" examples/articles.jsonl
mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
exec java -Xmx2g -cp benchmarks/target/benchmarks.jar org.tocsin.benchmarks.StageCosts "$@"
