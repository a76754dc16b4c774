package nl.fnb.examples.calibration;

/** What is known of procedures whose rate is not the nominal one, and who showed it. */
enum Theory {

    /** Counts. */
    DISCRETE(
            "counts are discrete, so a rate moves around its level: Brown, Cai and DasGupta (2001), Statist. Sci. 16, 101"),
    /** Exact tests of counts or ranks. */
    CONSERVATIVE("an exact test of discrete outcomes stays below its level: Agresti (1992), Statist. Sci. 7, 131"),
    /** Chi-square tests. */
    SMALL_CELLS("the chi-square approximation fails where few cases are expected: Cochran (1954), Biometrics 10, 417"),
    /** Intervals of ratios and differences of proportions. */
    TWO_PROPORTIONS("Wald and log intervals fail where events are few, score intervals last longest: "
            + "Fagerland, Lydersen and Laake (2015), Stat. Methods Med. Res. 24, 224"),
    /** Paired proportions. */
    PAIRED_PROPORTIONS("McNemar's test with correction is conservative, without it may exceed its level a little: "
            + "Fagerland, Lydersen and Laake (2013), BMC Med. Res. Methodol. 13, 91"),
    /** Stratified tables. */
    STRATA(
            "the approximation needs five expected events over all strata: Mantel and Fleiss (1980), Am. J. Epidemiol. 112, 129"),
    /** Cramer's V. */
    NONCENTRAL_CHI(
            "the noncentral chi-square approximation is of large samples: Smithson (2003), Confidence Intervals, ch. 4"),
    /** Kappa. */
    KAPPA("the normal interval of kappa is of large samples: Blackman and Koval (2000), Statist. Med. 19, 723"),
    /** t statistics. */
    SKEW(
            "unequal sizes from a skewed population skew the t statistic: Cressie and Whitford (1986), Biometrical J. 28, 131"),
    /** One mean. */
    HEAVY_TAILS(
            "heavy or uneven tails make a t test of one mean conservative or liberal: Cressie (1980), Austral. J. Statist. 22, 143"),
    /** Welch's statistics. */
    WELCH("Welch's degrees of freedom are an approximation, off at tiny sizes, and skewed populations skew t: "
            + "Best and Rayner (1987), Technometrics 29, 205; Cressie and Whitford (1986), Biometrical J. 28, 131"),
    /** TOST. */
    TOST("two one-sided tests reject rarely where the margin is narrow for the standard error: "
            + "Schuirmann (1987), J. Pharmacokinet. Biopharm. 15, 657"),
    /** H. */
    KRUSKAL("the chi-square approximation of H is off at small sizes: Kruskal and Wallis (1952), JASA 47, 583"),
    /** Rank sums. */
    NORMAL_RANKS("the normal approximation of rank sums is off at small sizes, the continuity correction conservative: "
            + "Mann and Whitney (1947), Ann. Math. Stat. 18, 50"),
    /** Brunner and Munzel. */
    BRUNNER_MUNZEL(
            "the t approximation asks for ten cases in each group: Brunner and Munzel (2000), Biometrical J. 42, 17"),
    /** Cliff's delta. */
    CLIFF("the interval of delta is of large samples: Feng and Cliff (2004), J. Mod. Appl. Stat. Methods 3, 322"),
    /** Noncentral t. */
    NONCENTRAL_T("the noncentral t interval assumes normal populations: Kelley (2005), Educ. Psychol. Meas. 65, 51"),
    /** Standardised differences whose law is not a noncentral t. */
    STANDARDISED("a standardised difference with separate or correlated deviations has an approximate interval: "
            + "Bonett (2008), Psychol. Methods 13, 99"),
    /** Eta squared. */
    ETA("the noncentrality is shared out over the residual degrees of freedom where the population has n, and assumes "
            + "normal populations: Steiger (2004), Psychol. Methods 9, 164"),
    /** All pairs of means. */
    GAMES_HOWELL("Games-Howell is approximate and liberal at small sizes: Dunnett (1980), JASA 75, 796"),
    /** Tukey and Kramer outside normal populations. */
    RANGE("the studentized range assumes normal populations: Scheffe (1959), Analysis of Variance, ch. 10"),
    /** Dunn. */
    DUNN("the normal approximation of rank means is off at small sizes, and Holm's adjustment conservative: "
            + "Dunn (1964), Technometrics 6, 241"),
    /** Variances. */
    VARIANCES("tests of variances by F and chi-square are of normal populations: Box (1953), Biometrika 40, 318"),
    /** Levene's family. */
    LEVENE("absolute deviations are not normal; the mean as centre is liberal, the median conservative at small sizes: "
            + "Conover, Johnson and Johnson (1981), Technometrics 23, 351"),
    /** Kolmogorov and Smirnov. */
    KOLMOGOROV("the limit law is conservative at small sizes and with ties: Noether (1963), Metrika 7, 115"),
    /** Shapiro and Wilk. */
    ROYSTON("the law of W is an approximation: Royston (1995), Appl. Stat. 44, 547"),
    /** Correlations. */
    CORRELATION("Fisher's z is approximate, for ranks more so, and assumes normal populations: "
            + "Bonett and Wright (2000), Psychometrika 65, 23"),
    /** Intraclass correlations. */
    ICC(
            "the interval of absolute agreement is Satterthwaite's approximation: McGraw and Wong (1996), Psychol. Methods 1, 30"),
    /** Bootstrap. */
    BOOTSTRAP("bootstrap intervals are too narrow at small sizes and in skewed populations: "
            + "Hesterberg (2015), Am. Stat. 69, 371"),
    /** Log-rank. */
    LOG_RANK("the chi-square approximation is off with few events: Kellerer and Chmelevsky (1983), Biometrics 39, 675"),
    /** Kaplan and Meier. */
    SURVIVAL("the plain interval covers too rarely, transformed ones longer; all fail with few events: "
            + "Borgan and Liestol (1990), Scand. J. Stat. 17, 35"),
    /** The median time. */
    MEDIAN("the interval of a median time is of large samples: Brookmeyer and Crowley (1982), Biometrics 38, 29"),
    /** Cumulative incidence. */
    INCIDENCE("the log-log interval fails with few events: Choudhury (2002), Statist. Med. 21, 1129"),
    /** Gray. */
    GRAY("the chi-square approximation is off with few events: Gray (1988), Ann. Stat. 16, 1141"),
    /** Linear models. */
    LEAST_SQUARES("least squares of skewed errors keeps its level as samples grow: Huber (1973), Ann. Stat. 1, 799");

    private final String text;

    Theory(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
