# The work of each benchmark in R, timed: writes "id,seconds" (the median) to the file named in the call. Says which packages
# are missing; their work is left out.
out <- commandArgs(TRUE)[1]
cat(character(0), file = out)
timed <- function(id, work, runs = 5, warm = TRUE) {
  if (warm) invisible(work())
  seconds <- replicate(runs, {
    gc(FALSE)
    as.numeric(system.time(work())["elapsed"])
  })
  cat(id, ",", format(median(seconds), digits = 6), "\n", sep = "", file = out, append = TRUE)
}
has <- function(package) {
  found <- suppressMessages(suppressWarnings(require(package, character.only = TRUE, quietly = TRUE)))
  if (!found) message("the R package ", package, " is not installed: its work is not compared")
  found
}
cat(R.version.string, "\n")
set.seed(1)

two <- rbind(c(30, 47), c(20, 39))
three <- rbind(c(40, 99), c(19, 6), c(18, 35))
five <- rbind(c(3, 1, 4, 1), c(5, 9, 2, 6), c(5, 3, 5, 8), c(9, 7, 9, 3), c(2, 3, 8, 4))
timed("FisherBenchmark.twoByTwo", function() for (i in 1:200) fisher.test(two))
timed("FisherBenchmark.threeByTwo", function() for (i in 1:200) fisher.test(three))
timed("FisherBenchmark.fiveByFour", function() fisher.test(five, workspace = 2e8), 5)

y1 <- rnorm(77, .2)
y2 <- rnorm(59)
timed("BootstrapBenchmark.bca", function() {
  B <- 10000
  t <- colMeans(matrix(sample(y1, 77 * B, TRUE), 77)) - colMeans(matrix(sample(y2, 59 * B, TRUE), 59))
  t0 <- mean(y1) - mean(y2)
  z0 <- qnorm(mean(t < t0))
  j <- c(sapply(1:77, function(i) mean(y1[-i]) - mean(y2)), sapply(1:59, function(i) mean(y1) - mean(y2[-i])))
  u <- mean(j) - j
  a <- sum(u^3) / (6 * sum(u^2)^1.5)
  z <- qnorm(c(.025, .975))
  quantile(t, pnorm(z0 + (z0 + z) / (1 - a * (z0 + z))))
}, 9)

if (has("coin")) {
  y <- c(y1, y2)
  g <- factor(rep(1:2, c(77, 59)))
  timed("PermutationBenchmark.meanDifference", function() {
    pvalue(oneway_test(y ~ g, distribution = approximate(nresample = 100000)))
  })
}

timed("PowerBenchmark.welch", function() {
  B <- 10000
  x <- matrix(rnorm(77 * B, .3), 77)
  y <- matrix(rnorm(59 * B), 59)
  m <- colMeans(x) - colMeans(y)
  vx <- (colSums(x^2) - 77 * colMeans(x)^2) / 76 / 77
  vy <- (colSums(y^2) - 59 * colMeans(y)^2) / 58 / 59
  mean(2 * pt(-abs(m / sqrt(vx + vy)), (vx + vy)^2 / (vx^2 / 76 + vy^2 / 58)) < .05)
}, 9)

timed("StudentizedRangeBenchmark.survival", function() for (i in 1:10000) ptukey(3.5, 3, 20), 3)
timed("NoncentralBenchmark.interval", function() {
  for (i in 1:1000) suppressWarnings(uniroot(function(nc) pt(2.1, 134, nc) - .975, c(-5, 5), tol = 1e-10))
})

n <- 1e5
t <- rexp(n)
cz <- rexp(n, .5)
time <- round(pmin(t, cz), 4)
cause <- ifelse(t <= cz, 1 + rbinom(n, 1, .4), 0)
group <- rbinom(n, 1, .5)
if (has("survival")) {
  timed("SurvivalBenchmark.kaplanMeier", function() survfit(Surv(time, cause > 0) ~ group))
  timed("SurvivalBenchmark.logRank", function() survdiff(Surv(time, cause > 0) ~ group))
  timed("SurvivalBenchmark.cumulativeIncidenceAndGray(survfit)", function() {
    survfit(Surv(time, factor(cause)) ~ group)
  }, 3, warm = FALSE)
}
if (has("cmprsk")) {
  timed("SurvivalBenchmark.cumulativeIncidenceAndGray", function() cuminc(time, cause, group))
}
