#!/usr/bin/env bash
# Our parser and NLP4J, from whose weights it is made, side by side on the same text: what differs, and how fast each is.
#   benchmarks/parser.sh [FILE...]     articles (.jsonl) or tokenized sentences, one a line; default: the samples, which are too few
#                                      for steady rates: give some thousand sentences for those
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ $# -gt 0 ]] || set -- examples/articles.jsonl
mvn -q -B -Pbench package -pl benchmarks -am -Dmaven.test.skip=true
exec java -Xmx3g -cp benchmarks/target/benchmarks.jar org.tocsin.benchmarks.ParserComparison "$@"
