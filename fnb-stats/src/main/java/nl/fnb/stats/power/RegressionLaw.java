package nl.fnb.stats.power;

/** The F test of some columns of a linear model: noncentral with \( \lambda = f^2 n \), where n counts all cases. */
record RegressionLaw(int tested, int others) implements Law {

    @Override
    public String method() {
        return "power of the F test of a linear model";
    }

    @Override
    public String symbol() {
        return "f²";
    }

    @Override
    public int groups() {
        return 1;
    }

    /** One case more than columns, the intercept among them. */
    @Override
    public double least() {
        return tested + others + 2.0;
    }

    @Override
    public boolean isDirected() {
        return false;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double df2 = sizes.first() - tested - others - 1;
        return AnovaLaw.above(tested, df2, effect * (tested + df2 + 1), criterion.alpha());
    }
}
