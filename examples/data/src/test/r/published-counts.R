# Reference output of PublishedCountsTest, from formulas of its own. Run from examples/data:
# Rscript src/test/r/published-counts.R
# Writes src/test/resources/reference/published-counts.txt
wilson <- function(k, n) as.vector(prop.test(k, n, correct = FALSE)$conf.int)
newcombe <- function(k1, n1, k2, n2) {
  p1 <- k1 / n1; p2 <- k2 / n2; w1 <- wilson(k1, n1); w2 <- wilson(k2, n2); d <- p1 - p2
  c(d - sqrt((p1 - w1[1])^2 + (w2[2] - p2)^2), d + sqrt((w1[2] - p1)^2 + (p2 - w2[1])^2))
}
interval <- function(ci) sprintf("95%% CI [%.6f, %.6f]", ci[1], ci[2])
group <- function(title, k, n) sprintf("  %s: %d of %d = %.6f, %s", title, k, n, k / n, interval(wilson(k, n)))
pair <- function(title, k1, n1, k2, n2) sprintf(
  "  %s: difference %.6f, %s, Fisher p = %.6f (two populations: arithmetic, not a finding)", title, k1 / n1 - k2 / n2,
  interval(newcombe(k1, n1, k2, n2)), fisher.test(rbind(c(k1, n1 - k1), c(k2, n2 - k2)))$p.value)
percentages <- function(title, first, second) sprintf(
  "  %s: difference %.1f percentage points; no interval: group sizes not published", title, first - second)
writeLines(c(
  "Proportions, with Wilson intervals",
  group("Sister study in child protection, plan made", 84L, 205L),
  group("Amsterdam trial, conference held", 62L, 229L),
  group("Amsterdam trial, willing", 137L, 229L),
  group("Amsterdam trial, conference held among the willing", 62L, 137L),
  "Comparisons, first minus second",
  pair("Sister study minus Amsterdam trial, conference held", 84, 205, 62, 229),
  pair("Sister study minus Amsterdam trial, willing", 84, 205, 137, 229),
  percentages("English trial, child in care after a year", 36.2, 44.8),
  percentages("English trial, court proceedings issued", 59.2, 71.7)
), "src/test/resources/reference/published-counts.txt")
