package nl.fnb.stats.survival;

import java.util.List;

/** Observed and expected events of each group, weighed, and the covariance of their differences. */
record EventScores(double[] observed, double[] expected, double[][] covariance) {

    static EventScores of(List<Followup> groups, double rho) {
        TimeGrid grid = TimeGrid.of(groups);
        int size = groups.size();
        TimeGrid.Risks[] risks = new TimeGrid.Risks[size];
        double[] left = new double[size];
        for (int g = 0; g < size; g++) {
            risks[g] = grid.risks(groups.get(g), groups.get(g).causes());
            left[g] = groups.get(g).size();
        }
        EventScores scores = new EventScores(new double[size], new double[size], new double[size][size]);
        double survival = 1;
        for (int i = 0; i < grid.size(); i++) {
            double events = 0;
            double followed = 0;
            for (int g = 0; g < size; g++) {
                events += risks[g].all(i);
                followed += left[g];
            }
            if (events > 0) {
                double weight = Math.pow(survival, rho);
                for (int g = 0; g < size; g++) {
                    scores.observed[g] += weight * risks[g].all(i);
                }
                scores.add(weight, events, followed, left);
                survival *= (followed - events) / followed;
            }
            for (int g = 0; g < size; g++) {
                left[g] -= risks[g].leave(i);
            }
        }
        return scores;
    }

    /** Hypergeometric: the events of one time fall among those who are followed then. */
    private void add(double weight, double events, double followed, double[] left) {
        double spread = followed > 1 ? weight * weight * events * (followed - events) / (followed - 1) : 0;
        for (int g = 0; g < left.length; g++) {
            double share = left[g] / followed;
            expected[g] += weight * events * share;
            for (int h = 0; h < left.length; h++) {
                covariance[g][h] += spread * share * ((g == h ? 1 : 0) - left[h] / followed);
            }
        }
    }

    double[] excess() {
        double[] excess = new double[observed.length];
        for (int g = 0; g < excess.length; g++) {
            excess[g] = observed[g] - expected[g];
        }
        return excess;
    }

    /** Whether each group was followed while anything happened. */
    boolean[] exposed() {
        boolean[] exposed = new boolean[expected.length];
        for (int g = 0; g < exposed.length; g++) {
            exposed[g] = expected[g] > 0;
        }
        return exposed;
    }
}
