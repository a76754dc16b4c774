#!/usr/bin/env bash
# Times the same work in R and here, on one machine in one sitting, and prints: work, R median, ours median, ratio, limit, holds.
#   mvn -B -q -pl examples/benchmarks -am package -DskipTests && examples/benchmarks/compare.sh [OUT.csv [JMH options]]
# Takes some eight minutes on an idle machine; ends with status 1 if a ratio exceeds its limit. R needs the packages coin,
# survival and cmprsk: what is missing is said, and its work is not compared. OUT.csv is target/compare/ratios.csv if left out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$here/target/compare
mkdir -p "$out"
table=${1:-$out/ratios.csv}
shift || true

echo "machine: $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)"
if command -v Rscript >/dev/null; then
  echo "timing R (some three minutes)"
  Rscript --vanilla "$here/r/compare.R" "$out/r.csv"
else
  echo "R is not installed: our own times only" >&2
  : >"$out/r.csv"
fi
echo "timing our own (some five minutes; log: $out/jmh.log)"
java -cp "$here/target/benchmarks.jar" nl.fnb.examples.benchmarks.Comparison "$out/r.csv" "$table" -o "$out/jmh.log" "$@"
