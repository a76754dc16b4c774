
# ---- The compared families ----
treated <- as.numeric(families$treated); both <- c(treated = 1, control = 0)
type_of <- function(name) variables$type[variables$variable == name][1]
levels_of <- function(name) variables$level[variables$variable == name]
value_of <- function(name) {
  x <- families[[if (name == "organisation") name else paste0("char.", name)]]
  if (type_of(name) == "CATEGORY") match(x, levels_of(name)) else as.numeric(x)
}
columns_of <- function(name, chosen) { # one column, or one for each level that occurs but the first
  x <- value_of(name)[chosen]
  if (type_of(name) != "CATEGORY") return(cbind(x))
  matrix(vapply(sort(unique(x))[-1], function(level) as.numeric(x == level), numeric(length(x))), nrow = length(x))
}
fit <- function(y, x) { # least squares; NULL where a column follows from earlier ones or nothing is left over
  df <- nrow(x) - ncol(x); if (df < 1) return(NULL)
  q <- qr(x, tol = 1e-7); if (q$rank < ncol(x)) return(NULL)
  rss <- sum(qr.resid(q, y)^2); if (rss <= 1e-20 * sum(y^2)) return(NULL)
  list(b = qr.coef(q, y), se = sqrt(diag(chol2inv(qr.R(q))) * rss / df), df = df, rss = rss, v = chol2inv(qr.R(q)) * rss / df)
}
pre_of <- function(id) as.numeric(families[[paste0("pre.", id)]]); post_of <- function(id) as.numeric(families[[paste0("post.", id)]])
recorded <- function(id, kind) paste0(kind, id) %in% names(families)
adjusted_for <- choice("adjust_for")
means_at <- function(moderator, x, treated, plain, with) { # predicted means of both groups, at the levels of a moderator
  number <- type_of(moderator) == "NUMBER"; category <- type_of(moderator) == "CATEGORY"; occur <- sort(unique(x))
  at <- if (number) quantile(x, c(P25 = 0.25, P75 = 0.75), names = FALSE) else occur
  if (number) names(at) <- c("P25", "P75")
  if (number && at[[1]] == at[[2]]) at <- c(MIN = min(x), MAX = max(x))
  if (!number) names(at) <- if (category) levels_of(moderator)[occur] else c("false", "true")[occur + 1]
  if (!number && length(at) > 6) return(list())
  centre <- colMeans(plain); df1 <- if (category) length(occur) - 1 else 1; reach <- qt(alpha / 2, with$df, lower.tail = FALSE)
  lapply(at, function(value) {
    own <- if (category) as.numeric(occur[-1] == value) else value; here <- number | x == value; figures <- list()
    if (number) figures$value <- value
    for (group in names(both)) {
      g <- both[[group]]; row <- c(centre[1:2], g, own, centre[-seq_len(3 + df1)], g * own)
      mean <- sum(row * with$b); se <- sqrt(sum(row * (with$v %*% row))); figures[[paste0("n_", group)]] <- sum(here & treated == g)
      figures[[paste0("mean_", group)]] <- mean; figures[[paste0("ci_low_", group)]] <- mean - reach * se
      figures[[paste0("ci_high_", group)]] <- mean + reach * se
    }
    figures
  })
}

# ---- Question 2: measured outcomes ----
for (i in which(outcomes$kind == "CONTINUOUS" & vapply(outcomes$id, recorded, TRUE, kind = "pre."))) {
  id <- outcomes$id[i]; higher <- outcomes$better[i] == "HIGHER"; margin <- as.numeric(outcomes$margin[i])
  pre <- pre_of(id); post <- post_of(id)
  missing_of <- function(names) Reduce(`|`, lapply(names, function(v) is.na(value_of(v))), is.na(pre) | is.na(post))
  s <- which(!missing_of(adjusted_for)); design <- function(names, chosen) {
    do.call(cbind, c(list(rep(1, length(chosen)), pre[chosen], treated[chosen]), lapply(names, columns_of, chosen)))
  }
  model <- if (length(s) > 0) fit(post[s], design(adjusted_for, s))
  if (!is.null(model)) {
    d <- model$b[[3]]; se <- model$se[3]; t <- d / se; ci <- d + c(-1, 1) * qt(alpha / 2, model$df, lower.tail = FALSE) * se
    mean_of <- function(x, group) mean(x[s][treated[s] == group]); n1 <- sum(treated[s] == 1); n0 <- sum(treated[s] == 0)
    put("outcome_comparison", id, "treated", "ALL", n_treated = n1, n_control = n0, mean_pre_treated = mean_of(pre, 1),
        mean_pre_control = mean_of(pre, 0), mean_post_treated = mean_of(post, 1), mean_post_control = mean_of(post, 0),
        difference = d, se = se, t = t, df = model$df, p = 2 * pt(-abs(t), model$df), ci_low = ci[1], ci_high = ci[2])
    verdict <- if (ci[1] > 0) c("WORSE", "BETTER")[1 + higher] else if (ci[2] < 0) c("BETTER", "WORSE")[1 + higher] else "INCONCLUSIVE"
    if (!is.na(margin)) {
      spread <- sum(vapply(both, function(g) sum((pre[s][treated[s] == g] - mean_of(pre, g))^2), 0))
      m <- margin * sqrt(spread / (n1 + n0 - 2)); inner <- d + c(-1, 1) * qt(alpha, model$df, lower.tail = FALSE) * se
      below <- pt((d - m) / se, model$df); above <- pt((d + m) / se, model$df, lower.tail = FALSE)
      p_no_worse <- if (higher) above else below; p_same <- max(below, above)
      put("outcome_equivalence", id, "treated", "ALL", margin = m, p_noninferiority = p_no_worse, p_equivalence = p_same,
          ci_low = inner[1], ci_high = inner[2])
      if (verdict == "INCONCLUSIVE") {
        verdict <- if (p_same < alpha) "EQUIVALENT" else if (p_no_worse < alpha / 2) "NOT_WORSE" else verdict
      }
    }
    put("outcome_verdict", id, "treated", "ALL", verdict = verdict)
  }

  # ---- Question 3 ----
  effects <- list(); means <- list()
  for (moderator in choice("moderator")) {
    others <- setdiff(adjusted_for, moderator); s <- which(!missing_of(c(others, moderator)))
    if (length(s) == 0) next
    extra <- columns_of(moderator, s); if (ncol(extra) == 0) next
    plain <- design(c(moderator, others), s)
    without <- fit(post[s], plain); with <- if (!is.null(without)) fit(post[s], cbind(plain, treated[s] * extra))
    if (is.null(with)) next
    df1 <- ncol(extra); f <- (without$rss - with$rss) / df1 / (with$rss / with$df); one <- df1 == 1
    last <- length(with$b); reach <- qt(alpha / 2, with$df, lower.tail = FALSE) * with$se[last]
    effects[[length(effects) + 1]] <- list(term = moderator, f = f, df1 = df1, df2 = with$df,
      p = pf(f, df1, with$df, lower.tail = FALSE), difference = if (one) with$b[[last]],
      ci_low = if (one) with$b[[last]] - reach, ci_high = if (one) with$b[[last]] + reach)
    means[[length(effects)]] <- means_at(moderator, value_of(moderator)[s], treated[s], plain, with)
  }
  p_adjusted <- adjust(vapply(effects, function(e) e$p, 0))
  for (j in seq_along(effects)) {
    do.call(put, c(list("moderation", id, effects[[j]]$term, "ALL"), effects[[j]][-1], p_adjusted = p_adjusted[j]))
    for (level in if (p_adjusted[j] < alpha) names(means[[j]])) {
      do.call(put, c(list("moderation_means", id, effects[[j]]$term, level), means[[j]][[level]]))
    }
  }
}

# ---- Question 2: measures ----
for (i in which(outcomes$kind == "BINARY" & vapply(outcomes$id, recorded, TRUE, kind = "event."))) {
  id <- outcomes$id[i]; risk <- families[[paste0("at_risk.", id)]] == "1"; event <- families[[paste0("event.", id)]] %in% "1"
  k <- vapply(both, function(g) sum(event & risk & treated == g), 0); n <- vapply(both, function(g) sum(risk & treated == g), 0)
  ci <- Map(function(k, n) if (n > 0) clopper_pearson(k, n), k, n); comparable <- all(n > 0)
  difference <- if (comparable) newcombe(k[[1]], n[[1]], k[[2]], n[[2]])
  p <- if (comparable && sum(k) >= as.numeric(choice("minimum_events"))) fisher(k[[1]], n[[1]], k[[2]], n[[2]])
  put("binary_outcome", id, "treated", "ALL", events_treated = k[[1]], n_treated = n[[1]], events_control = k[[2]],
      n_control = n[[2]], not_at_risk_treated = sum(treated == 1) - n[[1]], not_at_risk_control = sum(treated == 0) - n[[2]],
      ci_low_treated = ci[[1]][1], ci_high_treated = ci[[1]][2], ci_low_control = ci[[2]][1], ci_high_control = ci[[2]][2],
      risk_difference = if (comparable) k[[1]] / n[[1]] - k[[2]] / n[[2]], ci_low = difference[1], ci_high = difference[2],
      tested = as.numeric(!is.null(p)), p = p)
  more <- comparable && k[[1]] / n[[1]] > k[[2]] / n[[2]]
  put("outcome_verdict", id, "treated", "ALL", verdict = if (is.null(p)) "NOT_TESTED" else if (p >= alpha * (1 - 1e-12)) "INCONCLUSIVE"
      else if (more == (outcomes$better[i] == "HIGHER")) "BETTER" else "WORSE")
}

# ---- Flow and baseline ----
put("flow", "family_group_plan", "families", "ALL", families = as.numeric(choice("families")), offered = sum(ended),
    ongoing = sum(!ended), plan_made = sum(made), refrained = sum(status == "REFRAINED"))
for (reason in unique(na.omit(offers$refrain_reason))) {
  put("flow", "family_group_plan", "refrain_reason", reason, refrained = sum(offers$refrain_reason %in% reason))
}
measured <- list(pre = families$measured_pre == "1", post = families$measured_post == "1", kept = families$post_on_schedule == "1")
for (group in names(both)) {
  g <- treated == both[[group]]
  put("flow", "family_group_plan", "group", toupper(group), compared = sum(g), measured_pre = sum(g & measured$pre),
      measured_post = sum(g & measured$post), measured_both = sum(g & measured$pre & measured$post),
      post_on_schedule = sum(g & measured$kept))
}
baseline <- function(outcome, level, x, share) {
  part <- lapply(both, function(g) x[treated == g & !is.na(x)]); figures <- list()
  for (group in names(both)) {
    v <- part[[group]]; figures[[paste0("n_", group)]] <- length(v)
    if (length(v) > 0) figures[[paste0(if (share) "proportion_" else "mean_", group)]] <- mean(v)
    if (length(v) > 1 && !share) figures[[paste0("sd_", group)]] <- sd(v)
  }
  spread <- if (all(lengths(part) > 1)) sqrt(mean(vapply(part, function(v) if (share) mean(v) * (1 - mean(v)) else var(v), 0))) else 0
  if (spread > 0) figures$standardised_difference <- (mean(part$treated) - mean(part$control)) / spread
  do.call(put, c(list("baseline", outcome, "treated", level), figures))
}
for (name in setdiff(unique(variables$variable), "organisation")) {
  x <- value_of(name)
  if (type_of(name) != "CATEGORY") baseline(name, "ALL", x, type_of(name) == "BOOLEAN")
  else for (j in seq_along(levels_of(name))) baseline(name, levels_of(name)[j], as.numeric(x == j), TRUE)
}
for (id in outcomes$id[outcomes$kind == "CONTINUOUS"]) if (recorded(id, "pre.")) baseline(paste0(id, ".pre"), "ALL", pre_of(id), FALSE)

# ---- Missing data and reliability ----
absent <- function(outcome, x) put("missing_data", outcome, "treated", "ALL",
  missing_treated = sum(is.na(x) & treated == 1), n_treated = sum(treated == 1),
  missing_control = sum(is.na(x) & treated == 0), n_control = sum(treated == 0))
for (name in setdiff(unique(variables$variable), "organisation")) absent(name, value_of(name))
for (id in outcomes$id[outcomes$kind == "CONTINUOUS"]) if (recorded(id, "pre.")) {
  absent(paste0(id, ".pre"), pre_of(id)); absent(paste0(id, ".post"), post_of(id))
}
for (one in split(items, paste(items$scale, items$wave, sep = "\r"))) {
  k <- as.numeric(one$items[1])
  answers <- matrix(NA_real_, length(unique(one$measurement)), k)
  answers[cbind(match(one$measurement, unique(one$measurement)), as.numeric(one$item))] <- as.numeric(one$points)
  complete <- answers[rowSums(is.na(answers)) == 0, , drop = FALSE]; n <- nrow(complete)
  spread <- apply(complete, 2, var); known <- n > 1 && all(spread > 0) && var(rowSums(complete)) > 0
  a <- if (known) k / (k - 1) * (1 - sum(spread) / var(rowSums(complete)))
  ci <- if (known) 1 - (1 - a) * qf(c(1 - alpha / 2, alpha / 2), n - 1, (n - 1) * (k - 1))
  put("reliability", one$scale[1], "wave", one$wave[1], items = k, answered = nrow(answers), n = if (known) n, alpha = a,
      ci_low = ci[1], ci_high = ci[2])
}

# ---- Do they agree? ----
ours <- setNames(lapply(rows, function(r) r$value), vapply(rows, function(r) r$key, ""))
theirs <- setNames(results$value, do.call(paste, c(results[c("analysis", "outcome", "term", "level", "statistic")], sep = "\r")))
agrees <- function(key) {
  x <- ours[[key]]; y <- theirs[[key]]
  if (is.null(x) || is.character(x)) return(identical(x, y))
  gap <- abs(x - as.numeric(y)); statistic <- sub(".*\r", "", key)
  isTRUE(gap <= 1e-9 * abs(as.numeric(y)) || (!grepl("^p(_|$)", statistic) && gap <= 1e-9))
}
good <- vapply(names(theirs), agrees, TRUE); more <- setdiff(names(ours), names(theirs))
for (key in names(theirs)[!good]) cat("differs:", strsplit(key, "\r")[[1]], "is", theirs[[key]], "and here", format(ours[[key]], digits = 17), "\n")
for (key in more) cat("not in results.csv:", strsplit(key, "\r")[[1]], format(ours[[key]], digits = 17), "\n")
cat(sum(good), "of", length(good), "figures agree within 1e-9\n")
quit(status = if (all(good) && length(more) == 0) 0 else 1)
