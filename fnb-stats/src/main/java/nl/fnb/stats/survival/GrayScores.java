package nl.fnb.stats.survival;

import java.util.List;

/**
 * The scores of Gray's test and their covariance, in one pass over the times.
 *
 * <p>A group's risk set for the subdistribution is estimated by its cases at risk over its Kaplan-Meier estimate just
 * before. The covariance collects, at each event of a group, the square of what that event moves: the score itself
 * ({@code direct}), and through the curve all scores that follow ({@code later}).
 */
final class GrayScores {

    private final TimeGrid.Risks[] risks;
    private final int cause;
    private final int size;
    private final double rho;
    private final double[] left;
    private final double[] survival;
    private final double[] survivalAfter;
    private final double[] incidence;
    private final double[] excess;
    private final double[][] later;
    private final double[][] crossed;
    private final double[] squared;
    private final double[][] covariance;
    private double pooled;
    private double pooledAfter;
    private int events;

    private GrayScores(TimeGrid.Risks[] risks, int cause, double rho) {
        this.risks = risks;
        this.cause = cause;
        this.size = risks.length;
        this.rho = rho;
        this.left = new double[size];
        this.survival = new double[size];
        this.survivalAfter = new double[size];
        this.incidence = new double[size];
        this.excess = new double[size];
        this.later = new double[size][size];
        this.crossed = new double[size][size];
        this.squared = new double[size];
        this.covariance = new double[size][size];
        for (int g = 0; g < size; g++) {
            left[g] = risks[g].size();
            survival[g] = 1;
            survivalAfter[g] = 1;
        }
    }

    static GrayScores of(List<Followup> groups, int cause, double rho) {
        TimeGrid grid = TimeGrid.of(groups);
        TimeGrid.Risks[] risks = groups.stream()
                .map(group -> grid.risks(group, Math.max(cause, group.causes())))
                .toArray(TimeGrid.Risks[]::new);
        GrayScores scores = new GrayScores(risks, cause, rho);
        for (int i = 0; i < grid.size(); i++) {
            scores.step(i);
        }
        scores.close();
        return scores;
    }

    double[] excess() {
        return excess;
    }

    double[][] covariance() {
        return covariance;
    }

    int events() {
        return events;
    }

    private void step(int place) {
        int ours = 0;
        int all = 0;
        for (TimeGrid.Risks group : risks) {
            ours += group.of(cause, place);
            all += group.all(place);
        }
        if (all > 0) {
            events += ours;
            happen(place, ours, all - ours);
        }
        for (int g = 0; g < size; g++) {
            left[g] -= risks[g].leave(place);
            survival[g] = survivalAfter[g];
        }
        pooled = pooledAfter;
    }

    private void happen(int place, int ours, int others) {
        double[] exposure = new double[size];
        double exposed = 0;
        double expecting = 0;
        for (int g = 0; g < size; g++) {
            if (left[g] > 0) {
                exposure[g] = left[g] / survival[g];
                exposed += exposure[g];
                expecting += exposure[g] * (1 - incidence[g]);
                survivalAfter[g] = survival[g] * (left[g] - risks[g].all(place)) / left[g];
            }
        }
        double weight = Math.pow(1 - pooled, rho);
        for (int g = 0; g < size; g++) {
            if (left[g] > 0) {
                excess[g] += weight * (risks[g].of(cause, place) - ours * exposure[g] * (1 - incidence[g]) / expecting);
                incidence[g] += survival[g] * risks[g].of(cause, place) / left[g];
            }
        }
        pooledAfter = pooled + ours / exposed;
        double[][] direct = direct(exposure, exposed, weight, ours);
        if (ours > 0) {
            vary(direct, exposed, ours);
        }
        if (others > 0) {
            compete(place);
        }
    }

    private double[][] direct(double[] exposure, double exposed, double weight, int ours) {
        double[][] direct = new double[size][size];
        for (int g = 0; g < size; g++) {
            for (int h = 0; h < size; h++) {
                direct[g][h] = weight * exposure[g] * ((g == h ? 1 : 0) - exposure[h] / exposed);
                later[g][h] += direct[g][h] * ours / (exposed * (1 - pooled));
            }
        }
        return direct;
    }

    private void vary(double[][] direct, double exposed, int ours) {
        for (int k = 0; k < size; k++) {
            if (left[k] > 0) {
                double share = survivalAfter[k] > 0 ? 1 - (1 - pooledAfter) / survivalAfter[k] : 1;
                double ties = ours > 1 ? 1 - (ours - 1) / (exposed * survival[k] - 1) : 1;
                double[] moves = new double[size];
                for (int g = 0; g < size; g++) {
                    moves[g] = direct[g][k] - share * later[g][k];
                }
                collect(k, moves, share, ties * survival[k] * ours / (exposed * left[k]));
            }
        }
    }

    private void compete(int place) {
        for (int k = 0; k < size; k++) {
            double others = risks[k].all(place) - risks[k].of(cause, place);
            if (survivalAfter[k] > 0 && others > 0) {
                double share = (1 - pooledAfter) / survivalAfter[k];
                double ties = others > 1 ? 1 - (others - 1) / (left[k] - 1) : 1;
                double[] moves = new double[size];
                for (int g = 0; g < size; g++) {
                    moves[g] = share * later[g][k];
                }
                collect(k, moves, -share, ties * survival[k] * survival[k] * others / (left[k] * left[k]));
            }
        }
    }

    private void collect(int k, double[] moves, double share, double variance) {
        squared[k] += share * share * variance;
        for (int g = 0; g < size; g++) {
            crossed[g][k] += moves[g] * share * variance;
            for (int h = 0; h < size; h++) {
                covariance[g][h] += moves[g] * moves[h] * variance;
            }
        }
    }

    /** What events moved through the curve is known when the last weights are. */
    private void close() {
        for (int g = 0; g < size; g++) {
            for (int h = 0; h < size; h++) {
                for (int k = 0; k < size; k++) {
                    covariance[g][h] += later[g][k] * later[h][k] * squared[k]
                            + later[g][k] * crossed[h][k]
                            + later[h][k] * crossed[g][k];
                }
            }
        }
    }
}
