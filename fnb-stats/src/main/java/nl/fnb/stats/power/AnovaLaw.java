package nl.fnb.stats.power;

import nl.fnb.stats.distribution.NoncentralF;

/** The one-way analysis of variance of equal groups: noncentral F with \( \lambda = k n f^2 \). */
record AnovaLaw(int groups) implements Law {

    @Override
    public String method() {
        return "power of the one-way analysis of variance";
    }

    @Override
    public String symbol() {
        return "f";
    }

    @Override
    public boolean hasTwoSizes() {
        return false;
    }

    @Override
    public boolean isDirected() {
        return false;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double cases = groups * sizes.first();
        return above(groups - 1, cases - groups, cases * effect * effect, criterion.alpha());
    }

    static double above(double df1, double df2, double lambda, double alpha) {
        double critical = NoncentralF.of(df1, df2, 0).inverseSurvival(alpha);
        return NoncentralF.of(df1, df2, Math.min(ChiSquareLaw.MOST_NONCENTRAL, lambda))
                .survival(critical);
    }
}
