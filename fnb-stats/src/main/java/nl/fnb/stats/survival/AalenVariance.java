package nl.fnb.stats.survival;

import java.util.List;

/** Aalen's variance of a cumulative incidence by the delta method, and Greenwood's of the share that came to no end. */
final class AalenVariance {

    private final IncidenceSteps steps;
    private double free = 1;
    private double incidence;
    private double greenwood;
    private double squares;
    private double products;
    private double inverses;

    private AalenVariance(IncidenceSteps steps) {
        this.steps = steps;
    }

    static IncidenceSteps of(Followup followup, int cause) {
        TimeGrid grid = TimeGrid.of(List.of(followup));
        TimeGrid.Risks risks = grid.risks(followup, Math.max(cause, followup.causes()));
        AalenVariance variance = new AalenVariance(IncidenceSteps.along(grid));
        double left = followup.size();
        for (int i = 0; i < grid.size(); i++) {
            double all = risks.all(i);
            double ours = cause == 0 ? 0 : risks.of(cause, i);
            variance.step(i, left, ours, all);
            variance.write(i, left, cause);
            left -= risks.leave(i);
        }
        return variance.steps;
    }

    private void step(int place, double left, double ours, double all) {
        double next = free * (left - all) / left;
        incidence += free * ours / left;
        double inverse = next > 0 ? 1 / next : 0;
        if (all > ours && next > 0) {
            collect(spread(left, all - ours), incidence * inverse, inverse);
        }
        if (ours > 0) {
            collect(spread(left, ours), 1 + incidence * inverse, inverse);
        }
        greenwood += all == 0 ? 0 : all / (left * (left - all));
        free = next;
    }

    /** The variance of the fall of the curve; several events at one time are without replacement. */
    private double spread(double left, double events) {
        double ties = events > 1 ? 1 - (events - 1) / (left - 1) : 1;
        return free * free * ties * events / (left * left);
    }

    private void collect(double spread, double direct, double inverse) {
        squares += direct * direct * spread;
        products += direct * inverse * spread;
        inverses += inverse * inverse * spread;
    }

    private void write(int place, double left, int cause) {
        steps.left()[place] = left;
        steps.free()[place] = free;
        steps.estimate()[place] = cause == 0 ? free : incidence;
        steps.variance()[place] = cause == 0
                ? (free == 0 ? 0 : free * free * greenwood)
                : Math.max(0, squares + incidence * incidence * inverses - 2 * incidence * products);
    }
}
