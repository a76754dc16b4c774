package nl.fnb.stats.survival;

import nl.fnb.stats.internal.Tails;

/** The ends of a pointwise interval of a share on one scale; NaN where it has none. */
record Band(KaplanMeier.Scale scale, double z) {

    static Band of(KaplanMeier.Scale scale, double level) {
        return new Band(scale, Tails.criticalZ((1 - level) / 2));
    }

    double low(double share, double greenwood) {
        return end(share, Math.sqrt(greenwood), -z);
    }

    double high(double share, double greenwood) {
        return end(share, Math.sqrt(greenwood), z);
    }

    /** The share moved by some standard errors; the error is that of its logarithm. */
    private double end(double share, double error, double reach) {
        if (share == 0 && scale != KaplanMeier.Scale.ARCSINE && scale != KaplanMeier.Scale.PLAIN) {
            return Double.NaN;
        }
        return switch (scale) {
            case PLAIN -> Math.max(0, Math.min(1, share + reach * share * error));
            case LOG -> Math.min(1, share * Math.exp(reach * error));
            case LOG_LOG -> share == 1 ? Double.NaN : Math.pow(share, Math.exp(reach * error / Math.log(share)));
            case LOGIT -> share == 1 ? Double.NaN : logit(share, reach * error / (1 - share));
            case ARCSINE -> arcsine(share, reach * error);
        };
    }

    private static double logit(double share, double move) {
        return 1 - 1 / (1 + share / (1 - share) * Math.exp(move));
    }

    private static double arcsine(double share, double move) {
        double angle = Math.asin(Math.sqrt(share)) + 0.5 * move * Math.sqrt(share / (1 - share));
        double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
        return sine * sine;
    }
}
