package nl.fnb.stats.power;

import nl.fnb.stats.internal.Tails;

/** Proportions as angles: \( h = 2 \arcsin \sqrt{p_1} - 2 \arcsin \sqrt{p_2} \) is normal with variance 1/n a group. */
record ArcsineLaw(String method, int groups) implements Law {

    @Override
    public String symbol() {
        return "h";
    }

    @Override
    public double lowest() {
        return -Math.PI;
    }

    @Override
    public double highest() {
        return Math.PI;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double z = effect * Math.sqrt(groups == 1 ? sizes.first() : sizes.harmonic());
        return criterion.power(effect < 0 ? -1 : 1, (sign, tail) -> Tails.belowZ(sign * z - Tails.criticalZ(tail)));
    }
}
