package nl.fnb.stats.resample;

/** Random divisions of values over two groups. */
final class Divisions {

    private Divisions() {}

    /** Sums of random parts of one size. */
    static void sums(double[] values, int size, Draws draws, double[] drawn, int from, int to) {
        double[] pool = values.clone();
        for (int i = from; i < to; i++) {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                sum += pick(pool, k, draws);
            }
            drawn[i] = sum;
        }
    }

    /** Divides the values over two groups at random. */
    static void divide(double[] pool, double[][] groups, Draws draws) {
        for (int k = 0; k < groups[0].length; k++) {
            pick(pool, k, draws);
        }
        System.arraycopy(pool, 0, groups[0], 0, groups[0].length);
        System.arraycopy(pool, groups[0].length, groups[1], 0, groups[1].length);
    }

    /** Puts a value that is still to be chosen, each as probable, at a place. */
    private static double pick(double[] pool, int place, Draws draws) {
        int other = place + draws.below(pool.length - place);
        double value = pool[other];
        pool[other] = pool[place];
        pool[place] = value;
        return value;
    }
}
