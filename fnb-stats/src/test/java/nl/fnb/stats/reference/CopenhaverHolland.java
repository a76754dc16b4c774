package nl.fnb.stats.reference;

import nl.fnb.stats.internal.Tails;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Gamma;

/**
 * The studentized range by the quadrature of Copenhaver and Holland (1988), with the steps that R takes: right to about
 * 1e-8, absolute, and to less with fewer than ten degrees of freedom. What R prints for a small p-value is this, not the probability.
 *
 * @see <a href="https://doi.org/10.1080/00949658808811082">J. Stat. Comput. Simul. 30, 1-15</a>
 */
final class CopenhaverHolland {

    private static final GaussIntegrator TWELVE = new GaussIntegratorFactory().legendre(12);
    private static final GaussIntegrator SIXTEEN = new GaussIntegratorFactory().legendre(16);
    /** An upper tail is one less a sum of hundreds of doubles, so its last digits depend on how each is rounded. */
    static final double ROUNDING = 64 * Math.ulp(1.0);

    private static final double END = 8;
    private static final double LARGE = 25_000;

    private CopenhaverHolland() {}

    static double upper(double q, int groups, double df) {
        double below = q <= 0 ? 0 : df > LARGE ? range(q, groups) : Math.min(1, studentized(q, groups, df));
        return 0.5 - below + 0.5;
    }

    /** R's {@code qtukey}: a start by Odeh and Evans, then secants until a step is less than 1e-4. */
    static double quantile(double p, int groups, double df) {
        double before = start(p, groups, df);
        double missBefore = below(before, groups, df) - p;
        double at = missBefore > 0 && before > 1 ? Math.max(0, before - 1) : before + 1;
        double miss = below(at, groups, df) - p;
        for (int i = 1; i < 50 && Math.abs(at - before) >= 1e-4; i++) {
            double next = Math.max(0, at - miss * (at - before) / (miss - missBefore));
            before = at;
            missBefore = miss;
            at = next;
            miss = below(at, groups, df) - p;
        }
        return at;
    }

    private static double below(double q, int groups, double df) {
        return 1 - upper(q, groups, df);
    }

    /** Algorithm AS 70, and its correction for degrees of freedom. */
    private static double start(double p, int groups, double df) {
        double tail = 0.5 - 0.5 * p;
        double y = Math.sqrt(Math.log(1 / (tail * tail)));
        double above = (((y * -0.453642210148e-04 - 0.204231210125) * y - 0.342242088547) * y - 1) * y + 0.322232421088;
        double under = (((y * 0.38560700634e-02 + 0.103537752850) * y + 0.531103462366) * y + 0.588581570495) * y
                + 0.993484626060e-01;
        double t = y + above / under;
        boolean few = df < 120;
        double x = few ? t + (t * t * t + t) / df / 4 : t;
        double slope = 0.8832 - 0.2368 * x + (few ? -1.214 / df + 1.208 * x / df : 0);
        return x * (slope * Math.log(groups - 1.0) + 1.4142);
    }

    private static double studentized(double q, int groups, double df) {
        double length = df <= 100 ? 1 : df <= 800 ? 0.5 : df <= 5000 ? 0.25 : 0.125;
        double constant = df / 2 * Math.log(df) - df * Math.log(2) - Gamma.logGamma(df / 2) + Math.log(length);
        double sum = 0;
        for (int i = 1; i <= 50; i++) {
            double part = 0;
            for (int j = 0; j < SIXTEEN.getNumberOfPoints(); j++) {
                double u = (2 * i - 1) * length + SIXTEEN.getPoint(j) * length;
                double log = constant + (df / 2 - 1) * Math.log(u) - u * df / 4;
                if (log >= -30) {
                    part += range(q * Math.sqrt(u / 2), groups) * SIXTEEN.getWeight(j) * Math.exp(log);
                }
            }
            if (i * length >= 1 && part <= 1e-14) {
                break;
            }
            sum += part;
        }
        return sum;
    }

    private static double range(double w, int groups) {
        double half = w / 2;
        if (half >= END) {
            return 1;
        }
        double central = 2 * Tails.belowZ(half) - 1;
        double sum = central >= Math.exp(-50.0 / groups) ? Math.pow(central, groups) : 0;
        int pieces = w > 3 ? 2 : 3;
        double step = (END - half) / pieces;
        for (int piece = 0; piece < pieces; piece++) {
            sum += piece(half + (piece + 0.5) * step, step / 2, w, groups);
        }
        return sum <= Math.exp(-30) ? 0 : Math.min(1, sum);
    }

    private static double piece(double centre, double half, double w, int groups) {
        double sum = 0;
        for (int j = 0; j < TWELVE.getNumberOfPoints(); j++) {
            double z = centre + half * TWELVE.getPoint(j);
            if (z * z > 60) {
                break;
            }
            double between = Tails.belowZ(z) - Tails.belowZ(z - w);
            sum += TWELVE.getWeight(j) * Math.exp(-z * z / 2) * Math.pow(between, groups - 1.0);
        }
        return sum * 2 * half * groups / Math.sqrt(2 * Math.PI);
    }
}
