package nl.fnb.measures.care;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Classes of intensity by the mean hours of care a week over a window.
 *
 * <p>No Dutch standard for such classes was found: the thresholds are this library's own and are to be chosen before the data
 * are seen. The defaults lean on two sizes of CBS (informatieprotocol v7, 3.3): an outpatient talk lasts two hours at most, and
 * day care at least one half day, which is four hours in iJw ({@code WJ756} code 16).
 *
 * @param moderateFrom the hours a week from which care is {@link Intensity#MODERATE}; below it is {@link Intensity#LIGHT}
 * @param intensiveFrom the hours a week from which care is {@link Intensity#INTENSIVE}
 * @param stayDates what the first and last day of a stay mean
 */
public record IntensityScheme(double moderateFrom, double intensiveFrom, StayDates stayDates) {

    /**
     * Requires thresholds in order.
     *
     * @param moderateFrom the hours a week from which care is moderate
     * @param intensiveFrom the hours a week from which care is intensive
     * @param stayDates what the first and last day of a stay mean
     * @throws IllegalArgumentException unless {@code 0 < moderateFrom < intensiveFrom} and both are finite
     */
    public IntensityScheme {
        if (!(moderateFrom > 0 && moderateFrom < intensiveFrom && Double.isFinite(intensiveFrom))) {
            throw new IllegalArgumentException("the thresholds must be finite and ascend from above 0, got "
                    + moderateFrom + " and " + intensiveFrom);
        }
    }

    /**
     * Moderate from 2 hours a week, intensive from 4, stays dated as CBS dates them.
     *
     * @return the scheme
     */
    public static IntensityScheme withDefaults() {
        return new IntensityScheme(2, 4, StayDates.CBS);
    }

    /**
     * The class of the care of a family.
     *
     * @param care the care within a window
     * @return the class; empty where it rests on hours that were not recorded
     */
    public Optional<Intensity> of(CareInWindow care) {
        if (care.episodes() == 0) {
            return Optional.of(Intensity.NONE);
        }
        if (care.stayNights(stayDates) > 0) {
            return Optional.of(Intensity.RESIDENTIAL);
        }
        OptionalDouble hours = care.hoursPerWeek();
        return hours.isPresent() ? Optional.of(ofHours(hours.getAsDouble())) : Optional.empty();
    }

    private Intensity ofHours(double hoursPerWeek) {
        if (hoursPerWeek >= intensiveFrom) {
            return Intensity.INTENSIVE;
        }
        return hoursPerWeek >= moderateFrom ? Intensity.MODERATE : Intensity.LIGHT;
    }
}
