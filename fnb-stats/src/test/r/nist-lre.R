# Correct digits (log relative errors, at most 15) of R on the univariate and ANOVA sets of NIST. For ANOVA the better of
# aov() on the data and aov() once the first value is subtracted.
# Run in fnb-stats: Rscript src/test/r/nist-lre.R
# Reads src/test/resources/nist, writes src/test/resources/nist/r-lre.csv
suppressPackageStartupMessages(library(jsonlite))
folder <- "src/test/resources/nist"
certified <- fromJSON(file.path(folder, "certified.json"))
lre <- function(found, exact) {
  if (found == exact) return(15)
  min(15, max(0, -log10(abs(found - exact) / abs(exact))))
}
univariate <- function(set) {
  y <- read.csv(file.path(folder, "univariate", paste0(set, ".csv")))$y
  z <- y - mean(y)
  found <- c(mean = mean(y), sd = sd(y), autocorr1 = sum(z[-1] * z[-length(z)]) / sum(z^2))
  mapply(lre, found, certified$univariate[[set]][names(found)])
}
analysis <- function(response, treatment, set) {
  fit <- aov(response ~ factor(treatment))
  a <- summary(fit)[[1]]
  found <- c(ssb = a[1, 2], msb = a[1, 3], F = a[1, 4], ssw = a[2, 2], msw = a[2, 3],
    r2 = summary.lm(fit)$r.squared, resid_sd = summary.lm(fit)$sigma)
  mapply(lre, found, certified$anova[[set]][names(found)])
}
anova <- function(set) {
  d <- read.csv(file.path(folder, "anova", paste0(set, ".csv")))
  pmax(analysis(d$response, d$treatment, set), analysis(d$response - d$response[1], d$treatment, set))
}
rows <- function(set, digits) data.frame(set, quantity = names(digits), r = sprintf("%.1f", digits))
table <- c(lapply(names(certified$univariate), function(set) rows(set, univariate(set))),
  lapply(names(certified$anova), function(set) rows(set, anova(set))))
write.csv(do.call(rbind, table), file.path(folder, "r-lre.csv"), row.names = FALSE, quote = FALSE)
