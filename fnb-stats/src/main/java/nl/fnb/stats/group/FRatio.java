package nl.fnb.stats.group;

import static nl.fnb.stats.Reason.NO_VARIANCE;
import static nl.fnb.stats.Reason.TOO_FEW_DEGREES_OF_FREEDOM;
import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import java.util.List;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.internal.Tails;

/** The ratio of the variance between groups to that within, with its degrees of freedom. */
record FRatio(double f, double df1, double df2) {

    double pValue() {
        return Tails.aboveF(f, df1, df2);
    }

    static FRatio classic(List<Moments> groups, Moments all, double within) {
        double df1 = groups.size() - 1.0;
        double df2 = (double) all.n() - groups.size();
        NotEstimableException.unless(
                df2 >= 1, TOO_FEW_DEGREES_OF_FREEDOM, "groups need more values than there are groups", all.n());
        NotEstimableException.unless(within > 0, NO_VARIANCE, "values must vary within a group; variance", within);
        return new FRatio(between(groups, all.mean()) / df1 / (within / df2), df1, df2);
    }

    static double between(List<Moments> groups, double mean) {
        double sum = 0;
        for (Moments group : groups) {
            double step = group.mean() - mean;
            sum += group.n() * step * step;
        }
        return sum;
    }

    static FRatio welch(List<Moments> groups) {
        double weights = 0;
        double weighted = 0;
        for (Moments group : groups) {
            NotEstimableException.unless(
                    group.n() >= 2, TOO_FEW_VALUES, "each group needs at least 2 values", group.n());
            double variance = group.variance();
            NotEstimableException.unless(variance > 0, NO_VARIANCE, "each group must vary; variance", variance);
            weights += group.n() / variance;
            weighted += group.n() / variance * group.mean();
        }
        double centre = weighted / weights;
        double between = 0;
        double lambda = 0;
        for (Moments group : groups) {
            double weight = group.n() / group.variance();
            double share = 1 - weight / weights;
            between += weight * (group.mean() - centre) * (group.mean() - centre);
            lambda += share * share / (group.n() - 1);
        }
        double k = groups.size();
        lambda /= k * k - 1;
        return new FRatio(between / (k - 1) / (1 + 2 * (k - 2) * lambda), k - 1, 1 / (3 * lambda));
    }

    static FRatio brownForsythe(List<Moments> groups, Moments all) {
        double within = 0;
        double squares = 0;
        for (Moments group : groups) {
            NotEstimableException.unless(
                    group.n() >= 2, TOO_FEW_VALUES, "each group needs at least 2 values", group.n());
            double part = (1 - (double) group.n() / all.n()) * group.variance();
            within += part;
            squares += part * part / (group.n() - 1);
        }
        NotEstimableException.unless(within > 0, NO_VARIANCE, "values must vary within a group; variance", within);
        return new FRatio(between(groups, all.mean()) / within, groups.size() - 1.0, within * within / squares);
    }
}
