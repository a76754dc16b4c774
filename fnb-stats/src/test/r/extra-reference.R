# Reference values that the golden files lack. Run: Rscript src/test/r/extra-reference.R
# Writes src/test/resources/reference/extra-r.json
entry <- function(id, procedure, args, call, expected, tol = 1e-10, data = NA) list(
  id = id, procedure = procedure, data = data, args = args, r_call = call, package = "stats",
  package_version = as.character(getRversion()), rel_tol = tol, expected = expected)
binomial <- lapply(list(c(77, 214, .36), c(44, 153, .29), c(3, 1000, .02), c(0, 20, .1), c(20, 20, .9), c(5, 10, .5),
    c(10, 500, .1), c(7, 20, 1 / 3), c(480, 500, .5), c(36000, 100000, .35)), function(a) {
  r <- binom.test(a[1], a[2], a[3])
  entry(sprintf("r/binomial-%g-%g-%g", a[1], a[2], a[3]), "binomial_test", list(x = a[1], n = a[2], p = a[3]),
    "binom.test(x, n, p)", list(estimate = unname(r$estimate), p = r$p.value, ci = as.numeric(r$conf.int)))
})
nested <- local({
  d <- read.csv("src/test/resources/reference/data/birthwt.csv")
  d$smoke <- factor(d$smoke, c("s0", "s1")); d$race <- factor(d$race, c("white", "black", "other"))
  lapply(list(c("bwt ~ lwt + smoke + age", "bwt ~ lwt * smoke + age"), c("bwt ~ lwt + smoke", "bwt ~ lwt + smoke * race"),
      c("bwt ~ age", "bwt ~ lwt + smoke + age")), function(f) {
    a <- anova(lm(as.formula(f[1]), d), lm(as.formula(f[2]), d))
    entry(paste("r/nested", f[2]), "nested_models", list(smaller = f[1], larger = f[2],
      levels = list(race = levels(d$race), smoke = levels(d$smoke))), "anova(lm(smaller), lm(larger))",
      list(F = a$F[2], df1 = a$Df[2], df2 = a$Res.Df[2], p = a$`Pr(>F)`[2]), 1e-9, "birthwt.csv")
  })
})
writeLines(jsonlite::toJSON(c(binomial, nested), digits = NA, auto_unbox = TRUE, pretty = TRUE),
  "src/test/resources/reference/extra-r.json")
