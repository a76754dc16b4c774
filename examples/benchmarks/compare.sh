#!/usr/bin/env bash
# Times the benchmarks and, where R is installed, the same work in R, on one machine in one sitting; prints the ratios.
#   mvn -q -pl examples/benchmarks -am package -DskipTests && examples/benchmarks/compare.sh [JMH options]
# R needs boot, coin, survival and cmprsk; work whose package is absent is left out. SLOW=1 adds survfit's slow estimator.
set -euo pipefail
cd "$(dirname "$0")"

out=target/compare
mkdir -p "$out"
if command -v Rscript >/dev/null; then
  Rscript --vanilla r/compare.R 2>/dev/null >"$out/r.csv"
else
  echo "R is not installed: our own times only" >&2
  : >"$out/r.csv"
fi
java -jar target/benchmarks.jar -tu us -rf csv -rff "$out/jmh.csv" "$@" >"$out/jmh.log"

awk -F, '
  FNR == NR { if (FNR > 1) { gsub(/"/, ""); sub(/^nl\.fnb\.examples\.benchmarks\./, "", $1); ours[$1] = $5 / 1e6 } next }
  {
    name = $1; times = 1; variant = ""
    if (match(name, /\(.*\)$/)) { variant = " " substr(name, RSTART); name = substr(name, 1, RSTART - 1) }
    if (split(name, parts, "*") == 2) { name = parts[1]; times = parts[2] }
    if (name in ours) {
      seconds = ours[name] * times; seen[name] = 1
      printf "%-62s ours %12.8f s   R %10.6f s   ratio %.4f\n", $1, seconds, $2, seconds / $2
    }
  }
  END { for (name in ours) if (!(name in seen)) printf "%-62s ours %12.8f s\n", name, ours[name] }
' "$out/jmh.csv" "$out/r.csv"
