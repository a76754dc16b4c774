package nl.fnb.stats.power;

import nl.fnb.stats.internal.Tails;

/** Two proportions by the normal law, with the variance of one common proportion in the critical value. */
record ProportionLaw(double second) implements Law {

    @Override
    public String method() {
        return "power of the test of two proportions, normal approximation";
    }

    @Override
    public String symbol() {
        return "first proportion";
    }

    @Override
    public int groups() {
        return 2;
    }

    @Override
    public double none() {
        return second;
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return 1;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double common = (sizes.first() * effect + sizes.second() * second) / (sizes.first() + sizes.second());
        double underNone = Math.sqrt(common * (1 - common) / sizes.harmonic());
        double error = Math.sqrt(effect * (1 - effect) / sizes.first() + second * (1 - second) / sizes.second());
        return criterion.power(
                effect < second ? -1 : 1,
                (sign, tail) -> below((sign * (effect - second) - Tails.criticalZ(tail) * underNone), error));
    }

    /** Without spread the difference is certain; where there is none, no test rejects. */
    private static double below(double margin, double error) {
        return error > 0 ? Tails.belowZ(margin / error) : margin > 0 ? 1 : 0;
    }
}
