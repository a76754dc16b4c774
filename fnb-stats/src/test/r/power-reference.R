# Reference values of power, Bayes factors and the looks at a linear model, beyond the golden files.
# Run: Rscript src/test/r/power-reference.R, with the packages pwr, BayesFactor, car and lmtest
# Writes src/test/resources/reference/power-r.json
suppressMessages({library(pwr); library(BayesFactor); library(car); library(lmtest)})
version <- function(package) as.character(packageVersion(package))
entry <- function(id, procedure, package, args, call, expected, tol = 1e-8, data = NA) list(
  id = paste0("r/", id), procedure = procedure, data = data, args = args, r_call = call, package = package,
  package_version = version(package), rel_tol = tol, expected = expected)
power <- function(id, args, call, expected, tol = 1e-8, package = "pwr")
  entry(paste0("power-", id), "power", package, args, call, expected, tol)
cases <- list()
add <- function(e) cases[[length(cases) + 1]] <<- e
sides <- c("two.sided", "less", "greater")

for (side in sides) for (n in list(c(2, 2), c(3, 40), c(77, 59), c(500, 800))) for (d in c(-0.4, 0, 0.3, 1.5))
  for (alpha in c(0.05, 0.001)) add(power(sprintf("t2n-%s-%g-%g-%g-%g", side, n[1], n[2], d, alpha),
    list(test = "t2n", n1 = n[1], n2 = n[2], d = d, alpha = alpha, alternative = side), "pwr.t2n.test",
    list(power = pwr.t2n.test(n[1], n[2], d, alpha, alternative = side)$power)))
for (side in sides) for (type in c("two.sample", "one.sample", "paired")) for (n in c(2, 12, 200)) for (d in c(0.2, 0.9))
  add(power(sprintf("t-%s-%s-%g-%g", type, side, n, d), list(test = sub("two.sample", "two_sample", sub("one.sample",
    "one_sample", type)), n = n, d = d, alpha = 0.01, alternative = side, strict = TRUE), "pwr.t.test",
    list(power = pwr.t.test(n, d, 0.01, type = type, alternative = side)$power)))
for (d in c(0.02, 0.2, 0.5, 1.2)) for (target in c(0.5, 0.8, 0.95)) for (type in c("one.sample", "paired"))
  add(power(sprintf("t-n-%s-%g-%g", type, d, target), list(test = sub("one.sample", "one_sample", type), d = d,
    power = target, alpha = 0.05, alternative = "two.sided"), "pwr.t.test(power=)$n",
    list(n = pwr.t.test(d = d, power = target, type = type)$n), 1e-6))
for (side in c("two.sided", "greater")) for (n in c(5, 20, 300)) add(power(sprintf("t2n-d-%s-%g", side, n),
  list(test = "t2n_sensitivity", n1 = n, n2 = n + 3, power = 0.9, alpha = 0.02, alternative = side),
  "pwr.t2n.test(power=)$d", list(d = pwr.t2n.test(n, n + 3, power = 0.9, sig.level = 0.02, alternative = side)$d), 1e-6))
for (n in c(40, 200)) add(power(sprintf("t2n-alpha-%g", n), list(test = "t2n_alpha", n1 = n, n2 = 50, d = 0.4, power = 0.6,
  alternative = "two.sided"), "pwr.t2n.test(sig.level=NULL)",
  list(sig_level = pwr.t2n.test(n, 50, 0.4, sig.level = NULL, power = 0.6)$sig.level), 1e-6))
for (n in c(60, 100)) add(power(sprintf("t2n-n2-%g", n), list(test = "t2n", n1 = n, d = 0.5, power = 0.8, alpha = 0.05,
  alternative = "two.sided"), "pwr.t2n.test(n2=NULL)", list(n2 = pwr.t2n.test(n1 = n, d = 0.5, power = 0.8)$n2), 1e-6))
for (n in c(2, 20, 150)) for (delta in c(0.1, 2)) for (strict in c(TRUE, FALSE))
  add(power(sprintf("stats-t-%g-%g-%s", n, delta, strict), list(test = "two_sample", n = n, delta = delta, sd = 1.7,
    alpha = 0.05, strict = strict), "power.t.test", list(power = power.t.test(n, delta, 1.7, strict = strict)$power),
    package = "stats"))
for (delta in c(0.3, 1)) add(power(sprintf("stats-t-n-%g", delta), list(test = "two_sample", delta = delta, sd = 1.7,
  alpha = 0.05, power = 0.8, strict = FALSE), "power.t.test(power=)$n",
  list(n = power.t.test(delta = delta, sd = 1.7, power = 0.8, tol = 1e-11)$n), package = "stats"))
for (k in c(2, 4)) for (n in c(2, 25)) for (f in c(0.1, 0.8)) for (alpha in c(0.05, 0.001))
  add(power(sprintf("anova-%g-%g-%g-%g", k, n, f, alpha), list(test = "anova", k = k, n = n, f = f, alpha = alpha),
    "pwr.anova.test", list(power = pwr.anova.test(k, n, f, alpha)$power)))
for (f in c(0.1, 0.4)) add(power(sprintf("anova-n-%g", f), list(test = "anova", k = 5, f = f, alpha = 0.05, power = 0.9),
  "pwr.anova.test(power=)$n", list(n = pwr.anova.test(5, f = f, power = 0.9)$n), 1e-6))
add(power("anova-f", list(test = "anova", k = 3, n = 30, alpha = 0.05, power = 0.8), "pwr.anova.test(power=)$f",
  list(f = pwr.anova.test(3, 30, power = 0.8)$f), 1e-5))
for (w in c(0.05, 0.3, 2)) for (N in c(5, 136, 5000)) for (df in c(1, 6)) add(power(sprintf("chisq-%g-%g-%g", w, N, df),
  list(test = "chisq", w = w, N = N, df = df, alpha = 0.05), "pwr.chisq.test",
  list(power = pwr.chisq.test(w, N, df)$power)))
for (w in c(0.1, 0.5)) add(power(sprintf("chisq-N-%g", w), list(test = "chisq", w = w, df = 3, alpha = 0.05, power = 0.8),
  "pwr.chisq.test(power=)$N", list(N = pwr.chisq.test(w, df = 3, power = 0.8)$N), 1e-6))
for (u in c(1, 5)) for (v in c(3, 90)) for (f2 in c(0.02, 0.5)) add(power(sprintf("f2-%g-%g-%g", u, v, f2),
  list(test = "f2", u = u, v = v, f2 = f2, alpha = 0.05), "pwr.f2.test", list(power = pwr.f2.test(u, v, f2)$power)))
add(power("f2-v", list(test = "f2", u = 3, f2 = 0.1, alpha = 0.05, power = 0.8), "pwr.f2.test(power=)$v",
  list(v = pwr.f2.test(3, f2 = 0.1, power = 0.8)$v), 1e-6))
for (p in list(c(0.76, 0.34), c(0.1, 0.12), c(0, 0.3), c(1, 0.5), c(0.5, 0.5))) for (side in sides)
  add(power(sprintf("arcsine-%g-%g-%s", p[1], p[2], side), list(test = "2p2n_arcsine", p1 = p[1], p2 = p[2], n1 = 40,
    n2 = 25, alpha = 0.05, alternative = side), "pwr.2p2n.test(ES.h(p1,p2))", list(h = ES.h(p[1], p[2]),
    power = pwr.2p2n.test(ES.h(p[1], p[2]), 40, 25, alternative = side)$power)))
add(power("arcsine-n", list(test = "2p_arcsine", p1 = 0.5, p2 = 0.35, alpha = 0.05, power = 0.8), "pwr.2p.test(power=)$n",
  list(n = pwr.2p.test(ES.h(0.5, 0.35), power = 0.8)$n), 1e-6))
for (p in list(c(0.76, 0.34), c(0.1, 0.12), c(0, 0.3), c(0.2, 0.9))) for (strict in c(TRUE, FALSE)) for (n in c(8, 77))
  add(power(sprintf("normal-%g-%g-%s-%g", p[1], p[2], strict, n), list(test = "2p_normal", p1 = p[1], p2 = p[2], n1 = n,
    n2 = n, alpha = 0.05, strict = strict), "power.prop.test",
    list(power = power.prop.test(n, p[1], p[2], strict = strict)$power), package = "stats"))
add(power("normal-one-sided", list(test = "2p_normal", p1 = 0.3, p2 = 0.5, n1 = 60, n2 = 60, alpha = 0.05,
  alternative = "one.sided"), "power.prop.test", list(power = power.prop.test(60, 0.3, 0.5,
  alternative = "one.sided")$power), package = "stats"))
for (r in c(-0.3, 0, 0.1, 0.9)) for (n in c(4, 20, 1000)) for (side in sides) add(power(sprintf("r-%g-%g-%s", r, n, side),
  list(test = "r", r = r, n = n, alpha = 0.05, alternative = side), "pwr.r.test",
  list(power = pwr.r.test(n, r, alternative = side)$power)))
for (r in c(0.1, 0.5)) add(power(sprintf("r-n-%g", r), list(test = "r", r = r, alpha = 0.05, power = 0.8),
  "pwr.r.test(power=)$n", list(n = pwr.r.test(r = r, power = 0.8)$n), 1e-6))
add(power("r-r", list(test = "r_sensitivity", n = 84, alpha = 0.05, power = 0.8), "pwr.r.test(power=)$r",
  list(r = pwr.r.test(84, power = 0.8)$r), 1e-5))
tost <- function(n1, n2, margin, d, alpha) {
  df <- n1 + n2 - 2; se <- sqrt(1 / n1 + 1 / n2); crit <- qt(alpha, df, lower.tail = FALSE)
  inside <- function(s) dchisq(df * s^2, df) * 2 * df * s *
    (pnorm((margin - d) / se - crit * s) - pnorm(-(margin + d) / se + crit * s))
  end <- margin / se / crit
  cuts <- unique(pmin(end, c(0, qchisq(c(1e-6, 0.001, 0.1, 0.5, 0.9, 0.999, 1 - 1e-9), df) / df)^0.5))
  if (cuts[length(cuts)] < end) cuts <- c(cuts, min(end, 3 * cuts[length(cuts)] + 1))
  sum(sapply(seq_along(cuts)[-1], function(i) integrate(inside, cuts[i - 1], cuts[i], rel.tol = 1e-12)$value))
}
for (n in list(c(77, 59), c(8, 5), c(3, 2), c(400, 300))) for (m in c(0.3, 0.5, 2)) for (d in c(0, 0.1)) {
  p <- tost(n[1], n[2], m, d, 0.05)
  add(power(sprintf("tost-%g-%g-%g-%g", n[1], n[2], m, d), list(test = "tost_two_sample", n1 = n[1], n2 = n[2],
    margin_sd = m, true_d = d, alpha = 0.05), "integration over sd of P(both one-sided tests reject)", list(power = p),
    package = "stats"))
}
fisher <- function(n1, n2, p1, p2, alpha, side) {
  g <- expand.grid(a = 0:n1, b = 0:n2)
  p <- mapply(function(a, b) fisher.test(matrix(c(a, b, n1 - a, n2 - b), 2), alternative = side, conf.int = FALSE)$p.value,
    g$a, g$b)
  sum((dbinom(g$a, n1, p1) * dbinom(g$b, n2, p2))[p <= alpha])
}
for (side in sides) for (n in list(c(4, 4), c(12, 9), c(30, 17))) for (p in list(c(0.8, 0.3), c(0.05, 0.1)))
  add(power(sprintf("fisher-%s-%g-%g-%g", side, n[1], n[2], p[1]), list(test = "fisher_exact_power", n1 = n[1], n2 = n[2],
    p1 = p[1], p2 = p[2], alpha = 0.05, alternative = side), "enumeration of fisher.test p<=.05",
    list(power = fisher(n[1], n[2], p[1], p[2], 0.05, side)), 1e-9, "stats"))

direct <- function(t, n1, n2, r) {
  N <- if (n2 > 0) n1 * n2 / (n1 + n2) else n1
  df <- if (n2 > 0) n1 + n2 - 2 else n1 - 1
  term <- function(y) {
    spread <- 1 + N * r^2 * exp(y)
    (df + 1) / 2 * (log1p(t^2 / df) - log1p(t^2 / df / spread)) - log(spread) / 2 - (y + exp(-y) + log(2 * pi)) / 2
  }
  top <- optimize(term, c(-6, 60), maximum = TRUE)$objective
  piece <- function(a, b) integrate(function(y) exp(term(y) - top), a, b, rel.tol = 1e-11, stop.on.error = FALSE)$value
  top + log(sum(mapply(piece, seq(-6, 78, 2), seq(-4, 80, 2))))
}
for (r in c("medium", "wide", "ultrawide", "0.3")) for (n in list(c(5, 0), c(30, 0), c(6, 4), c(77, 59))) for (t in c(-3.1, 0, 1.2)) {
  scale <- suppressWarnings(if (is.na(as.numeric(r))) r else as.numeric(r))
  value <- BayesFactor:::rpriorValues("ttestTwo", , scale)
  one <- function(interval) suppressMessages(ttest.tstat(t, n[1], n[2], rscale = value, nullInterval = interval)$bf)
  log10 <- direct(t, n[1], n[2], value)
  stopifnot(abs(log10 - one(NULL)) < 1e-6)
  add(entry(sprintf("jzs-%s-%g-%g-%g", r, n[1], n[2], t), "bayes_factor_t", "BayesFactor",
    list(t = t, n1 = n[1], n2 = n[2], rscale = scale), "ttest.tstat; direct Rouder 2009 integral",
    list(bf10_integral = exp(log10), log_bf_positive = one(c(0, Inf)), log_bf_negative = one(c(-Inf, 0))), 1e-6))
}
for (t in c(15, 60, 1e4)) for (n in c(5, 500, 1e6)) add(entry(sprintf("jzs-far-%g-%g", t, n), "bayes_factor_t", "stats",
  list(t = t, n1 = n, n2 = 0, rscale = "medium"), "direct Rouder 2009 integral",
  list(log_bf10 = direct(t, n, 0, sqrt(0.5))), 1e-9))
tables <- list(list(c(3, 1), c(1, 3)), list(c(0, 5), c(4, 0)), list(c(0, 0), c(4, 7)), list(c(400, 300), c(120, 180)),
  list(c(1, 2, 3), c(4, 0, 6)), list(c(9, 2), c(3, 8), c(5, 5)))
for (i in seq_along(tables)) for (type in c("poisson", "jointMulti", "rows", "cols", "hypergeom")) for (a in c(1, 2.5)) {
  table <- do.call(rbind, tables[[i]])
  if (type == "hypergeom" && any(dim(table) != 2)) next
  fixed <- if (type %in% c("rows", "cols")) type else NULL
  kind <- if (is.null(fixed)) type else "indepMulti"
  lbf <- contingencyTableBF(table, kind, fixed, priorConcentration = a)@bayesFactor$bf
  add(entry(sprintf("bf-table-%g-%s-%g", i, type, a), "bayes_factor_contingency", "BayesFactor", list(table = tables[[i]],
    sample_type = kind, fixed_margin = if (is.null(fixed)) NA else fixed, a = a), "contingencyTableBF",
    list(bf10 = exp(lbf), log_bf10 = lbf)))
}

folder <- "src/test/resources/reference/data/"
model <- function(file, formula, levels) {
  d <- read.csv(paste0(folder, file))
  for (name in names(levels)) d[[name]] <- factor(d[[name]], levels[[name]])
  m <- lm(as.formula(formula), d); s <- summary(m); b <- bptest(m); v <- vif(m)
  entry(paste("ols", formula), "linear_regression", "stats", list(formula = formula, levels = levels),
    "lm; car::vif; lmtest::bptest", list(estimate = unname(coef(m)), sigma = s$sigma, loglik = as.numeric(logLik(m)),
      aic = AIC(m), bic = BIC(m), vif = as.list(if (is.matrix(v)) v[, 1] else v), cooks_max = max(cooks.distance(m)),
      hat_max = max(hatvalues(m)), rstudent_absmax = max(abs(rstudent(m))), bp = unname(b$statistic),
      bp_p = unname(b$p.value)), 1e-9, file)
}
none <- setNames(list(), character())
add(model("airquality.csv", "Ozone ~ Wind + Temp + Solar.R", none))
add(model("sleep_wide.csv", "g1 ~ g2 + ID", none))
add(model("warpbreaks_unbalanced.csv", "breaks ~ wool + tension", list(wool = c("A", "B"), tension = c("L", "M", "H"))))
add(model("birthwt.csv", "bwt ~ lwt + age + smoke", list(smoke = c("s0", "s1"))))
writeLines(jsonlite::toJSON(cases, digits = NA, auto_unbox = TRUE, pretty = TRUE, null = "null", na = "null"),
  "src/test/resources/reference/power-r.json")
