package nl.fnb.stats.power;

import nl.fnb.stats.distribution.NoncentralChiSquare;

/** The chi-square test: noncentral with \( \lambda = N w^2 \). */
record ChiSquareLaw(int df) implements Law {

    /** Beyond it every test has power 1. */
    static final double MOST_NONCENTRAL = 1e12;

    @Override
    public String method() {
        return "power of the chi-square test";
    }

    @Override
    public String symbol() {
        return "w";
    }

    @Override
    public int groups() {
        return 1;
    }

    @Override
    public double least() {
        return 1;
    }

    @Override
    public boolean isDirected() {
        return false;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double critical = NoncentralChiSquare.of(df, 0).inverseSurvival(criterion.alpha());
        double lambda = Math.min(MOST_NONCENTRAL, sizes.first() * effect * effect);
        return NoncentralChiSquare.of(df, lambda).survival(critical);
    }
}
