package nl.fnb.measures.testing;

import java.util.Set;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.ScoreMethod;

/** The laws that say what the value of a form is. */
final class Values {

    private static final Set<ScoreMethod> ADDING = Set.of(ScoreMethod.SUM, ScoreMethod.MEAN, ScoreMethod.WEIGHTED_SUM);

    private Values() {}

    static Law count(Subject subject) {
        return new ValueLaw(
                subject,
                reading -> method(reading) == ScoreMethod.COUNT,
                "no scale counts",
                (reading, answered) -> true,
                "the number of answered items whose points exceed their least");
    }

    static Law max(Subject subject) {
        return new ValueLaw(
                subject,
                reading -> method(reading) == ScoreMethod.MAX,
                "no scale takes the greatest",
                (reading, answered) -> true,
                "the greatest of the points");
    }

    static Law zero(Subject subject) {
        return new ValueLaw(
                subject,
                reading -> strategy(reading) == MissingStrategy.ZERO && adds(reading) && !rounds(reading),
                "no sum or mean without rounding gives missing items no points",
                Reading::zeroes,
                "with 0 points for the missing items");
    }

    static Law prorate(Subject subject) {
        return new ValueLaw(
                subject,
                reading -> strategy(reading) == MissingStrategy.PRORATE && !rounds(reading),
                "no scale without rounding prorates",
                Reading::prorates,
                "as the answered items stand for the missing ones");
    }

    static Law rounding(Subject subject) {
        return new ValueLaw(
                subject,
                reading -> adds(reading) && rounds(reading),
                "no sum or mean rounds",
                (reading, answered) -> true,
                "rounded to whole points, halves away from zero");
    }

    private static boolean adds(Reading reading) {
        return ADDING.contains(method(reading));
    }

    private static boolean rounds(Reading reading) {
        return reading.scale().rounding().isPresent();
    }

    private static ScoreMethod method(Reading reading) {
        return reading.scale().method();
    }

    private static MissingStrategy strategy(Reading reading) {
        return reading.scale().missing().strategy();
    }
}
