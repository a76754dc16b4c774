package nl.fnb.stats.power;

import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.internal.Tails;

/** Student's t: noncentral with \( \delta = d \sqrt{n} \), or \( d / \sqrt{1/n_1 + 1/n_2} \) for two groups. */
record MeanLaw(String method, int groups) implements Law {

    @Override
    public String symbol() {
        return "d";
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double df = df(sizes);
        double delta = effect * Math.sqrt(information(sizes));
        return criterion.power(
                effect < 0 ? -1 : 1,
                (sign, tail) -> NoncentralT.of(df, sign * delta).survival(Tails.criticalT(tail, df)));
    }

    double df(Sizes sizes) {
        return groups == 1 ? sizes.first() - 1 : sizes.first() + sizes.second() - 2;
    }

    /** One over the squared standard error of the effect. */
    double information(Sizes sizes) {
        return groups == 1 ? sizes.first() : sizes.harmonic();
    }
}
