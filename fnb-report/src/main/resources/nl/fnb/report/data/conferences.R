# Derives every figure of results.csv anew from the tables beside it, and tells how many agree.
# Rscript analysis.R     (R 4 with the package cmprsk, for cumulative incidence and Gray's test; the rest is base R)
# A figure agrees within 1e-9: relatively, or where it is no p-value also absolutely. Exit status 1 if any does not.

here <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)), fixed = TRUE)
if (length(here) == 1) setwd(dirname(here))
read <- function(file) {
  read.csv(file, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
}
families <- read("analysis.csv"); offers <- read("offers.csv"); plan <- read("plan.csv"); outcomes <- read("outcomes.csv")
variables <- read("variables.csv"); references <- read("references.csv"); items <- read("items.csv"); results <- read("results.csv")
choice <- function(name) plan$value[plan$choice == name]
alpha <- as.numeric(choice("alpha")); z <- qnorm(alpha / 2, lower.tail = FALSE)
adjust <- function(p) p.adjust(p, c(
  HOLM = "holm", BONFERRONI = "bonferroni", HOCHBERG = "hochberg", HOMMEL = "hommel", BENJAMINI_HOCHBERG = "BH",
  BENJAMINI_YEKUTIELI = "BY", NONE = "none")[[choice("multiplicity")]])

rows <- list()
put <- function(...) { # analysis, outcome, term and level, then the figures by name; those that are NULL are left out
  of <- paste(..1, ..2, ..3, ..4, sep = "\r"); figures <- Filter(Negate(is.null), list(...)[-(1:4)])
  for (name in names(figures)) {
    rows[[length(rows) + 1]] <<- list(key = paste(of, name, sep = "\r"), value = figures[[name]])
  }
}

# ---- Proportions and tables ----
wilson <- function(k, n) {
  p <- k / n; reach <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  (p + z^2 / (2 * n) + c(-1, 1) * reach) / (1 + z^2 / n)
}
newcombe <- function(k1, n1, k2, n2) {
  a <- wilson(k1, n1); b <- wilson(k2, n2); p1 <- k1 / n1; p2 <- k2 / n2
  p1 - p2 + c(-sqrt((p1 - a[1])^2 + (b[2] - p2)^2), sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}
clopper_pearson <- function(k, n) {
  c(if (k == 0) 0 else qbeta(alpha / 2, k, n - k + 1), if (k == n) 1 else qbeta(alpha / 2, k + 1, n - k, lower.tail = FALSE))
}
no_likelier <- function(d, observed) min(1, sum(d[d <= observed * (1 + 1e-7)]))
binomial <- function(k, n, p) { d <- dbinom(0:n, n, p); no_likelier(d, d[k + 1]) }
fisher <- function(k1, n1, k2, n2) {
  x <- max(0, k1 + k2 - n2):min(n1, k1 + k2); d <- dhyper(x, n1, n2, k1 + k2)
  no_likelier(d, d[x == k1])
}
fisher_of_three <- function(k, n) { # every table with these margins: the first count by a loop, the second as a vector
  total <- sum(k); ways <- function(a, b) lchoose(n[1], a) + lchoose(n[2], b) + lchoose(n[3], total - a - b)
  most <- ways(k[1], k[2]); p <- 0
  for (a in 0:min(n[1], total)) {
    all <- ways(a, 0:min(n[2], total - a)); p <- p + sum(exp(all[all <= most + 1e-7] - lchoose(sum(n), total)))
  }
  min(1, p)
}

# ---- The studentized range, whose p-values ptukey knows to eight digits only ----
range_tail <- function(w, k) { # the chance that k standard normals lie further apart than w; no differences of large shares
  nodes <- w / 2 + seq(-9, 9, 0.1); high <- pnorm(nodes); far <- pnorm(nodes - w); within <- high - far
  k * 0.1 * sum(dnorm(nodes) * far * Reduce(`+`, lapply(0:(k - 2), function(i) high^i * within^(k - 2 - i))))
}
tukey <- function(q, k, df) { # over the logarithm of the studentizing root, by the rule of trapezia
  log_density <- function(u) df * u - df * exp(2 * u) / 2
  constant <- log(2) + (df / 2) * log(df / 2) - lgamma(df / 2)
  at <- function(u) exp(log_density(u) + constant) * vapply(q * exp(u), range_tail, 0, k = k)
  coarse <- seq(-80 / df - 5, 5, length.out = 800); seen <- at(coarse)
  reach <- range(coarse[seen > max(seen) * 1e-18]); fine <- seq(reach[1] - 0.2, reach[2] + 0.2, length.out = 800)
  sum(at(fine)) * (fine[2] - fine[1])
}
tukey_critical <- function(k, df) { # sought around what qtukey gives, and far and wide below 2 degrees of freedom
  start <- if (df >= 2) log(qtukey(alpha, k, df, lower.tail = FALSE)) + c(-1e-4, 1e-4) else log(c(0.01, 1e9))
  exp(uniroot(function(u) log(tukey(exp(u), k, df) / alpha), start, extendInt = "downX", tol = 1e-13)$root)
}

# ---- Question 1: success rates ----
codes <- c("EK_C", "FNB_SONESTRA", "SOS")
weeks <- as.numeric(offers$days) / 7; status <- offers$status; ended <- status != "ONGOING"; made <- status == "PLAN_MADE"
of <- function(level) if (level == "ALL") rep(TRUE, nrow(offers)) else offers$approach == level
used <- Filter(function(code) any(of(code) & ended), codes)
for (level in c("ALL", used)) {
  n <- sum(of(level) & ended); k <- sum(of(level) & made); running <- sum(of(level) & !ended); ci <- if (n > 0) wilson(k, n)
  put("success_rate", "family_group_plan", "approach", level, offered = n, successes = k, proportion = if (n > 0) k / n,
      ci_low = if (n > 0) ci[1], ci_high = if (n > 0) ci[2], ongoing = if (running > 0) running)
}
k <- vapply(used, function(code) sum(of(code) & made), 0); n <- vapply(used, function(code) sum(of(code) & ended), 0)
if (length(used) >= 2 && sum(k) > 0 && sum(k) < sum(n)) {
  e <- n * sum(k) / sum(n); chi <- sum((k - e)^2 / e + (k - e)^2 / (n - e)); df <- length(used) - 1
  put("success_rate_by_approach", "family_group_plan", "approach", "ALL", chi_square = chi, df = df,
      p = pchisq(chi, df, lower.tail = FALSE), cramers_v = sqrt(chi / sum(n)),
      p_fisher = if (length(used) == 2) fisher(k[1], n[1], k[2], n[2]) else fisher_of_three(k, n))
}
pairs <- function(names) if (length(names) >= 2) combn(names, 2, simplify = FALSE) else list()
two <- pairs(used); p <- vapply(two, function(ab) fisher(k[ab[1]], n[ab[1]], k[ab[2]], n[ab[2]]), 0); p_adjusted <- adjust(p)
for (i in seq_along(two)) {
  a <- two[[i]][1]; b <- two[[i]][2]; ci <- newcombe(k[[a]], n[[a]], k[[b]], n[[b]])
  put("success_rate_pairwise", "family_group_plan", "approach", paste(a, b, sep = ":"), p = p[i], p_adjusted = p_adjusted[i],
      risk_difference = k[[a]] / n[[a]] - k[[b]] / n[[b]], ci_low = ci[1], ci_high = ci[2])
}
for (i in if (sum(n) > 0) seq_len(nrow(references))) {
  k0 <- as.numeric(references$successes[i]); n0 <- as.numeric(references$offered[i]); counted <- !is.na(n0)
  rate <- if (counted) k0 / n0 else as.numeric(references$proportion[i])
  ci <- if (counted) newcombe(sum(k), sum(n), k0, n0) else wilson(sum(k), sum(n)) - rate
  put("success_rate_vs_reference", "family_group_plan", "reference", references$id[i], difference = sum(k) / sum(n) - rate,
      ci_low = ci[1], ci_high = ci[2], p = if (counted) fisher(sum(k), sum(n), k0, n0) else binomial(sum(k), sum(n), rate))
}

# ---- Question 1: weeks ----
summed <- function(x) {
  some <- length(x) > 0
  list(n = length(x), mean = if (some) mean(x), sd = if (length(x) > 1) sd(x), median = if (some) median(x),
       min = if (some) min(x), max = if (some) max(x))
}
describe <- function(analysis, chosen) for (level in c("ALL", used)) {
  do.call(put, c(list(analysis, "weeks", "approach", level), summed(weeks[chosen & of(level)])))
}
describe("weeks_to_plan", made); describe("weeks_to_refrain", status == "REFRAINED")
places <- Filter(function(code) code %in% offers$organisation, variables$level[variables$variable == "organisation"])
for (code in if (length(places) >= 2) places) {
  at <- offers$organisation == code; n1 <- sum(at & ended); k1 <- sum(at & made); running <- sum(at & !ended)
  ci <- if (n1 > 0) wilson(k1, n1)
  put("success_rate_by_organisation", "family_group_plan", "organisation", code, offered = n1, successes = k1,
      proportion = if (n1 > 0) k1 / n1, ci_low = ci[1], ci_high = ci[2], ongoing = if (running > 0) running)
  for (end in c("plan", "refrain")) {
    figures <- summed(weeks[at & (if (end == "plan") made else status == "REFRAINED")])
    do.call(put, c(list(paste0("weeks_to_", end, "_by_organisation"), "weeks", "organisation", code), figures))
  }
}
x <- Filter(length, setNames(lapply(used, function(code) weeks[made & of(code)]), used)); g <- length(x)
m <- vapply(x, mean, 0); size <- lengths(x); deviation <- vapply(x, function(v) sum((v - mean(v))^2), 0)
by_approach <- function(...) put("weeks_to_plan_by_approach", "weeks", "approach", "ALL", ...)
if (g >= 2 && sum(size) > g && sum(deviation) > 0) {
  f <- sum(size * (m - mean(unlist(x)))^2) / (g - 1) / (sum(deviation) / (sum(size) - g))
  by_approach(f = f, df1 = g - 1, df2 = sum(size) - g, p = pf(f, g - 1, sum(size) - g, lower.tail = FALSE))
}
if (g >= 2 && all(size > 1) && all(deviation > 0)) {
  weight <- size * (size - 1) / deviation; lambda <- sum((1 - weight / sum(weight))^2 / (size - 1)) / (g^2 - 1)
  f <- sum(weight * (m - sum(weight * m) / sum(weight))^2) / (g - 1) / (1 + 2 * (g - 2) * lambda); df2 <- 1 / (3 * lambda)
  by_approach(f_welch = f, df2_welch = df2, p_welch = pf(f, g - 1, df2, lower.tail = FALSE))
}
if (g >= 2 && length(unique(unlist(x))) > 1) {
  total <- sum(size); ranks <- rank(unlist(x)); ties <- table(unlist(x))
  mean_rank <- tapply(ranks, rep(seq_along(x), size), mean)
  h <- 12 / (total * (total + 1)) * sum(size * (mean_rank - (total + 1) / 2)^2) / (1 - sum(ties^3 - ties) / (total^3 - total))
  by_approach(kruskal_h = h, p_kruskal = pchisq(h, g - 1, lower.tail = FALSE))
}
repeated <- names(x)[size > 1]
for (ab in pairs(repeated)) {
  part <- deviation[ab] / (size[ab] - 1) / size[ab]; se <- sqrt(sum(part))
  if (se > 0) {
    df <- sum(part)^2 / sum(part^2 / (size[ab] - 1)); d <- m[[ab[1]]] - m[[ab[2]]]; t <- d / se; groups <- length(repeated)
    reach <- se / sqrt(2) * tukey_critical(groups, df)
    put("weeks_to_plan_pairwise", "weeks", "approach", paste(ab, collapse = ":"), difference = d, ci_low = d - reach,
        ci_high = d + reach, t = t, df = df, p = if (t == 0) 1 else tukey(abs(t) * sqrt(2), groups, df))
  }
}

# ---- Question 1: over time ----
causes <- c(family_group_plan = 1, refrained = 2); cause <- ifelse(ended, ifelse(made, 1, 2), 0)
offered <- Filter(function(code) any(of(code)), codes)
if (nrow(offers) > 0 && any(ended) && !requireNamespace("cmprsk", quietly = TRUE)) stop("please install the package cmprsk")
for (outcome in names(causes)) for (level in c("ALL", offered)) {
  t <- weeks[of(level)]; why <- cause[of(level)]; n <- length(t); name <- paste("1", causes[[outcome]])
  put("time_to_plan", outcome, "approach", level, n = n, events = sum(why == causes[[outcome]]))
  curve <- if (any(why == causes[[outcome]])) cmprsk::cuminc(t, why, rep(1, n))[[name]]
  for (week in if (n > 0) c(6, 13, 26, 44)) if (week <= max(t) || all(why[t == max(t)] != 0)) {
    at <- if (is.null(curve)) 0 else max(which(curve$time <= week)); share <- if (at == 0) 0 else curve$est[at]
    known <- n - sum(why == 0 & t < week)
    if (share * n < 1e-6) { ci <- clopper_pearson(0, known)
    } else if ((1 - share) * n < 1e-6) { ci <- clopper_pearson(known, known)
    } else ci <- share^exp(c(1, -1) * z * sqrt(curve$var[at]) / (share * -log(share)))
    figures <- setNames(list(share, ci[1], ci[2], sum(t >= week), known),
                        paste0(c("share", "ci_low", "ci_high", "at_risk", "known"), "_week_", week))
    do.call(put, c(list("time_to_plan", outcome, "approach", level), figures))
  }
  if (level == "ALL" && length(offered) >= 2 && any(cause == causes[[outcome]])) {
    gray <- cmprsk::cuminc(weeks, cause, offers$approach)$Tests; gray <- gray[rownames(gray) == causes[[outcome]], ]
    if (gray[["df"]] == length(offered) - 1 && is.finite(gray[["stat"]]) && gray[["stat"]] >= 0) {
      put("time_to_plan", outcome, "approach", level, gray_chi_square = gray[["stat"]], gray_df = gray[["df"]],
          p_gray = pchisq(gray[["stat"]], gray[["df"]], lower.tail = FALSE))
    }
  }
}
