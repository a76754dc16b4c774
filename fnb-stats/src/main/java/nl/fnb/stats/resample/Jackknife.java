package nl.fnb.stats.resample;

import java.util.Arrays;

/** The influence of each value on a statistic: what leaving it out changes, times the size of its group less one. */
final class Jackknife {

    private Jackknife() {}

    static double[] influences(Statistic statistic, double[][] groups) {
        double whole = statistic.of(clones(groups));
        int n = Arrays.stream(groups).mapToInt(group -> group.length).sum();
        double[] influences = new double[n];
        int k = 0;
        for (int g = 0; g < groups.length; g++) {
            for (int i = 0; i < groups[g].length; i++) {
                double[][] left = clones(groups);
                left[g] = without(groups[g], i);
                influences[k++] = (groups[g].length - 1) * (whole - statistic.of(left));
            }
        }
        return influences;
    }

    private static double[][] clones(double[][] groups) {
        return Arrays.stream(groups).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[] without(double[] values, int left) {
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, left);
        System.arraycopy(values, left + 1, rest, left, rest.length - left);
        return rest;
    }
}
