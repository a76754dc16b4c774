package nl.fnb.stats.power;

import nl.fnb.stats.internal.Tails;

/**
 * Pearson's r: Fisher's z of the correlation, less its bias r / 2(n - 1), against Fisher's z of the critical r of the
 * t-test, with variance 1/(n - 3).
 */
record CorrelationLaw() implements Law {

    @Override
    public String method() {
        return "power of the test of Pearson's r, Fisher's z";
    }

    @Override
    public String symbol() {
        return "r";
    }

    @Override
    public int groups() {
        return 1;
    }

    @Override
    public double least() {
        return 4;
    }

    @Override
    public double lowest() {
        return -1;
    }

    @Override
    public double highest() {
        return 1;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double n = sizes.first();
        double z = atanh(effect) + effect / (2 * (n - 1));
        return criterion.power(effect < 0 ? -1 : 1, (sign, tail) -> {
            double t = Tails.criticalT(tail, n - 2);
            return Tails.belowZ((sign * z - atanh(t / Math.sqrt(t * t + n - 2))) * Math.sqrt(n - 3));
        });
    }

    private static double atanh(double r) {
        return (Math.log1p(r) - Math.log1p(-r)) / 2;
    }
}
