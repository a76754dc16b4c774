# Reference values of TimeToPlanReferenceTest. Run from fnb-report: Rscript src/test/r/time-to-plan.R
# Writes src/test/resources/reference/time-to-plan.json: trajectories, and every figure of time_to_plan and
# weeks_to_plan_pairwise, by cmprsk::cuminc and the studentized range. The share at a week is checked against survival::survfit as well.
suppressPackageStartupMessages({ library(cmprsk); library(survival) })
WEEKS <- c(6, 13, 26, 44)
APPROACHES <- c("EK_C", "FNB_SONESTRA", "SOS")

row <- function(analysis, outcome, level, statistic, value)
  list(analysis = analysis, outcome = outcome, level = level, statistic = statistic, value = value)

# The interval on the scale of log(-log); where nobody or everybody came to the end, Clopper and Pearson's of the known cases.
interval <- function(est, variance, known, alpha) {
  if (est * known < 1e-6) return(c(0, qbeta(1 - alpha / 2, 1, known)))
  if ((1 - est) * known < 1e-6) return(c(qbeta(alpha / 2, known, 1), 1))
  reach <- qnorm(1 - alpha / 2) * sqrt(variance) / (est * log(est))
  c(est^exp(-reach), est^exp(reach))
}

# Estimate and variance of one cause at a time by cuminc; NULL where nobody is followed so long and some came to no end.
at <- function(d, cause, week) {
  fit <- cuminc(d$weeks, d$cause)
  free <- 1 - sum(sapply(fit, function(f) tail(f$est, 1)))
  if (week > max(d$weeks) && free > 1e-9) return(NULL)
  name <- paste("1", cause)
  if (is.null(fit[[name]])) return(list(est = 0, var = 0))
  i <- max(which(fit[[name]]$time <= week))
  several <- survfit(Surv(weeks, factor(cause, 0:2)) ~ 1, data = d)
  other <- summary(several, times = min(week, max(d$weeks)))$pstate[1, cause + 1]
  stopifnot(abs(other - fit[[name]]$est[i]) < 1e-12)
  list(est = fit[[name]]$est[i], var = fit[[name]]$var[i])
}

course <- function(d, level, outcome, cause, alpha) {
  rows <- list(row("time_to_plan", outcome, level, "n", nrow(d)),
    row("time_to_plan", outcome, level, "events", sum(d$cause == cause)))
  for (week in WEEKS) {
    point <- at(d, cause, week)
    if (is.null(point)) next
    known <- sum(!(d$cause == 0 & d$weeks < week))
    ends <- interval(point$est, point$var, known, alpha)
    figures <- c(share = point$est, ci_low = ends[1], ci_high = ends[2], at_risk = sum(d$weeks >= week), known = known)
    for (f in names(figures))
      rows <- c(rows, list(row("time_to_plan", outcome, level, paste0(f, "_week_", week), unname(figures[f]))))
  }
  rows
}

gray <- function(d, outcome, cause) {
  test <- cuminc(d$weeks, d$cause, d$approach)$Tests[as.character(cause), ]
  lapply(list(c("gray_chi_square", "stat"), c("gray_df", "df"), c("p_gray", "pv")),
    function(s) row("time_to_plan", outcome, "ALL", s[1], unname(test[s[2]])))
}

# ptukey gives ten digits after the point, too few for small p, and qtukey four; the upper tail of the studentized range is
# integrated from its definition instead, compared with ptukey, and solved for the quantile.
range_above <- function(w, k) sapply(w, function(one) 1 - k * integrate(
  function(z) dnorm(z) * (pnorm(z) - pnorm(z - one))^(k - 1), -10, 10, rel.tol = 1e-13, subdivisions = 2000)$value)
studentized_above <- function(q, k, df) {
  p <- integrate(function(s) 2 * df * s * dchisq(df * s^2, df) * range_above(q * s, k), 0, Inf,
    rel.tol = 1e-12, subdivisions = 2000)$value
  stopifnot(abs(p - ptukey(q, k, df, lower.tail = FALSE)) < 1e-9)
  p
}
critical <- function(alpha, k, df)
  uniroot(function(q) studentized_above(q, k, df) - alpha, c(1, 10), tol = 1e-13, maxiter = 1000)$root

pairs <- function(d, alpha) {
  made <- split(d$weeks[d$cause == 1], d$approach[d$cause == 1])
  made <- made[sapply(made, length) > 1]
  rows <- list()
  for (pair in combn(names(made), 2, simplify = FALSE)) {
    x <- made[[pair[1]]]; y <- made[[pair[2]]]
    welch <- t.test(x, y)
    error <- sqrt(var(x) / length(x) + var(y) / length(y))
    df <- unname(welch$parameter); difference <- mean(x) - mean(y); t <- difference / error
    margin <- critical(alpha, length(made), df) / sqrt(2) * error
    figures <- c(difference = difference, ci_low = difference - margin, ci_high = difference + margin, t = t, df = df,
      p = studentized_above(abs(t) * sqrt(2), length(made), df))
    for (f in names(figures))
      rows <- c(rows, list(row("weeks_to_plan_pairwise", "weeks", paste(pair, collapse = ":"), f, unname(figures[f]))))
  }
  rows
}

study <- function(name, d, alpha) {
  d$cause <- match(d$status, c("PLAN_MADE", "REFRAINED"), nomatch = 0)
  d$weeks <- d$days / 7
  rows <- list()
  for (cause in 1:2) {
    outcome <- c("family_group_plan", "refrained")[cause]
    rows <- c(rows, course(d, "ALL", outcome, cause, alpha))
    for (approach in APPROACHES) rows <- c(rows, course(d[d$approach == approach, ], approach, outcome, cause, alpha))
    rows <- c(rows, gray(d, outcome, cause))
  }
  list(name = name, alpha = alpha, trajectories = d[c("approach", "status", "days")], rows = c(rows, pairs(d, alpha)))
}

from_folder <- function(folder) {
  d <- read.csv(file.path(folder, "trajectories.csv"), colClasses = "character")
  d <- d[d$approach != "REGULAR", ]
  last <- ifelse(d$decided_on == "", d$observed_until, d$decided_on)
  d$days <- as.integer(as.Date(last) - as.Date(d$offered_on))
  d
}

# Many ties, decisions on the day of the offer, and half of the offers still running.
drawn <- local({
  set.seed(20161112)
  n <- 240
  data.frame(approach = sample(APPROACHES, n, TRUE, c(.5, .3, .2)),
    status = sample(c("PLAN_MADE", "REFRAINED", "ONGOING"), n, TRUE, c(.3, .2, .5)), days = 7 * sample(0:48, n, TRUE))
})

studies <- list(study("example-check", from_folder("../examples/cli/src/test/resources/example-check/study"), 0.1),
  study("example study", from_folder("../examples/data/study"), 0.05), study("half still running", drawn, 0.05))
writeLines(jsonlite::toJSON(list(
  oracle = paste(R.version.string, "cmprsk", packageVersion("cmprsk"), "survival", packageVersion("survival")),
  call = "cuminc(weeks, cause); cuminc(weeks, cause, approach)$Tests; P(studentized range > |t| sqrt(2)), compared with ptukey", studies = studies),
  digits = NA, auto_unbox = TRUE, dataframe = "rows"), "src/test/resources/reference/time-to-plan.json")
