package nl.fnb.stats.distribution;

/** The normal distribution and its density on a grid of 64 points to the unit. */
final class NormalGrid {

    /** Points to the unit. */
    static final int FINENESS = 64;

    private static final int LOWEST = -28 * FINENESS;
    private static final int HIGHEST = 16 * FINENESS;
    private static final double[] CUMULATIVE = new double[HIGHEST - LOWEST + 1];
    private static final double[] DENSITY = new double[HIGHEST - LOWEST + 1];

    static {
        for (int i = 0; i < DENSITY.length; i++) {
            double z = (double) (LOWEST + i) / FINENESS;
            CUMULATIVE[i] = Normal.cumulative(z);
            DENSITY[i] = Normal.density(z);
        }
    }

    private NormalGrid() {}

    static boolean covers(int place) {
        return place >= LOWEST && place <= HIGHEST;
    }

    static double cumulative(int place) {
        return CUMULATIVE[place - LOWEST];
    }

    static double density(int place) {
        return DENSITY[place - LOWEST];
    }

    /**
     * All points of the grid, moved by one small distance.
     *
     * <p>\( \Phi(z+\epsilon) = \Phi(z) + \epsilon\,\phi(z) \sum_n He_n(z) (-\epsilon)^n / (n+1)! \); for one distance the
     * sum is one polynomial in z, exact to the last digit within half a place.
     */
    static final class Moved {

        private final double distance;
        private final double c0;
        private final double c1;
        private final double c2;
        private final double c3;
        private final double c4;
        private final double c5;
        private final double c6;
        private final double c7;

        Moved(double distance) {
            double a1 = -distance / 2;
            double a2 = -a1 * distance / 3;
            double a3 = -a2 * distance / 4;
            double a4 = -a3 * distance / 5;
            double a5 = -a4 * distance / 6;
            double a6 = -a5 * distance / 7;
            double a7 = -a6 * distance / 8;
            this.distance = distance;
            this.c0 = 1 - a2 + 3 * a4 - 15 * a6;
            this.c1 = a1 - 3 * a3 + 15 * a5 - 105 * a7;
            this.c2 = a2 - 6 * a4 + 45 * a6;
            this.c3 = a3 - 10 * a5 + 105 * a7;
            this.c4 = a4 - 15 * a6;
            this.c5 = a5 - 21 * a7;
            this.c6 = a6;
            this.c7 = a7;
        }

        double cumulative(int place) {
            double z = (double) place / FINENESS;
            double high = c4 + z * (c5 + z * (c6 + z * c7));
            double sum = c0 + z * (c1 + z * (c2 + z * (c3 + z * high)));
            return NormalGrid.cumulative(place) + distance * density(place) * sum;
        }
    }
}
