package nl.fnb.stats.survival;

import java.util.List;

/**
 * The infinitesimal jackknife of a cumulative incidence: the sum over cases of the squared change of the estimate when the
 * weight of the case changes.
 *
 * <p>A case that is still followed moves the estimate as all others that are followed do ({@code common}); one that left
 * moves it by {@code start + slope * estimate} ever after, so that three sums over those who left suffice and the work is
 * proportional to the number of times.
 */
final class JackknifeVariance {

    private final IncidenceSteps steps;
    private final int cause;
    private double free = 1;
    private double incidence;
    private double hazards;
    private double common;
    private double starts;
    private double products;
    private double slopes;

    private JackknifeVariance(IncidenceSteps steps, int cause) {
        this.steps = steps;
        this.cause = cause;
    }

    static IncidenceSteps of(Followup followup, int cause) {
        TimeGrid grid = TimeGrid.of(List.of(followup));
        TimeGrid.Risks risks = grid.risks(followup, Math.max(cause, followup.causes()));
        JackknifeVariance variance = new JackknifeVariance(IncidenceSteps.along(grid), cause);
        double left = followup.size();
        for (int i = 0; i < grid.size(); i++) {
            variance.step(risks, i, left);
            double after = left - risks.leave(i);
            variance.write(i, left, after);
            left = after;
        }
        return variance.steps;
    }

    private void step(TimeGrid.Risks risks, int place, double left) {
        double all = risks.all(place);
        double ours = cause == 0 ? 0 : risks.of(cause, place);
        double before = free;
        double hazard = all / left;
        common += before * ours / left * (hazards - 1 / left);
        incidence += before * ours / left;
        free = before * (left - all) / left;
        boolean over = all == left;
        hazards += over ? 0 : hazard / (left * (1 - hazard));
        double hit = over ? 0 : hazards - 1 / (left * (1 - hazard));
        leave(risks.events()[0][place], 0, hazards);
        leave(ours, before / left, hit);
        leave(all - ours, 0, hit);
    }

    private void leave(double cases, double bonus, double slope) {
        double start = common + bonus - slope * incidence;
        starts += cases * start * start;
        products += cases * start * slope;
        slopes += cases * slope * slope;
    }

    private void write(int place, double left, double after) {
        steps.left()[place] = left;
        steps.free()[place] = free;
        steps.estimate()[place] = cause == 0 ? free : incidence;
        steps.variance()[place] = cause == 0
                ? free * free * (after * hazards * hazards + slopes)
                : after * common * common + starts + 2 * incidence * products + incidence * incidence * slopes;
    }
}
