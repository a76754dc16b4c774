package nl.fnb.examples.calibration;

import static nl.fnb.examples.calibration.Cell.Measure.COVERAGE;
import static nl.fnb.examples.calibration.Promise.ASYMPTOTIC;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Interval;
import nl.fnb.stats.survival.CumulativeIncidence;
import nl.fnb.stats.survival.Followup;
import nl.fnb.stats.survival.GrayTest;
import nl.fnb.stats.survival.KaplanMeier;
import nl.fnb.stats.survival.LogRank;
import nl.fnb.stats.survival.SurvivalCurve;

/** Curves and tests of time to an event; the curves are held to the truth at 13 weeks. */
final class SurvivalCells {

    private static final double WEEKS = 13;

    private final Course course;
    private final Sizes sizes;
    private final CellBook book;

    private SurvivalCells(Course course, Sizes sizes) {
        this.course = course;
        this.sizes = sizes;
        this.book = new CellBook(course.title(), sizes);
    }

    static List<Cell> all() {
        List<Cell> all = new ArrayList<>();
        for (Course course : Course.values()) {
            for (Sizes sizes : Sizes.ALL) {
                SurvivalCells of = new SurvivalCells(course, sizes);
                of.tests();
                of.survival();
                of.incidence();
                if (course == Course.CONTINUOUS) {
                    of.median();
                }
                all.addAll(of.book.cells());
            }
        }
        return all;
    }

    private Map<String, Followup> groups(RandomGenerator random) {
        Map<String, Followup> groups = new LinkedHashMap<>();
        groups.put("a", course.draw(sizes.first(), random));
        groups.put("b", course.draw(sizes.second(), random));
        return groups;
    }

    private void tests() {
        LogRank logRank = LogRank.withDefaults();
        LogRank early = logRank.withRho(1);
        GrayTest gray = GrayTest.withDefaults();
        book.rejects(
                "log-rank test",
                ASYMPTOTIC,
                Theory.LOG_RANK,
                random -> logRank.test(course.draw(sizes.first(), random), course.draw(sizes.second(), random))
                        .pValue());
        book.rejects(
                "log-rank test, rho = 1",
                ASYMPTOTIC,
                Theory.LOG_RANK,
                random -> early.test(course.draw(sizes.first(), random), course.draw(sizes.second(), random))
                        .pValue());
        book.rejects(
                "Gray's test",
                ASYMPTOTIC,
                Theory.GRAY,
                random -> gray.test(groups(random), 1).pValue());
        book.covers(
                "hazard ratio, Peto",
                ASYMPTOTIC,
                Theory.LOG_RANK,
                1,
                random -> logRank.test(course.draw(sizes.first(), random), course.draw(sizes.second(), random))
                        .hazardRatio()
                        .orElseThrow()
                        .interval());
    }

    private void survival() {
        for (KaplanMeier.Scale scale : KaplanMeier.Scale.values()) {
            KaplanMeier curve = KaplanMeier.withDefaults().with(scale);
            String name = "survival at 13 weeks, " + CellBook.title(scale);
            book.counts(name, COVERAGE, ASYMPTOTIC, Theory.SURVIVAL, random -> {
                Optional<Interval> interval = curve.estimate(course.draw(sizes.first(), random))
                        .at(WEEKS)
                        .interval();
                return interval.isPresent() && CellBook.holds(interval.get(), course.survival(WEEKS));
            });
        }
    }

    private void incidence() {
        for (CumulativeIncidence.Variance variance : CumulativeIncidence.Variance.values()) {
            CumulativeIncidence curve = CumulativeIncidence.withDefaults().with(variance);
            String name = "cumulative incidence at 13 weeks, " + CellBook.title(variance);
            book.covers(
                    name,
                    ASYMPTOTIC,
                    Theory.INCIDENCE,
                    course.incidence(WEEKS),
                    random -> curve.estimate(course.draw(sizes.first(), random), 1)
                            .at(WEEKS)
                            .interval());
        }
    }

    private void median() {
        KaplanMeier curve = KaplanMeier.withDefaults();
        book.counts("median time", COVERAGE, ASYMPTOTIC, Theory.MEDIAN, random -> {
            SurvivalCurve.Quantile median =
                    curve.estimate(course.draw(sizes.first(), random)).median();
            return median.low().orElse(0) <= course.median()
                    && course.median() <= median.high().orElse(Double.POSITIVE_INFINITY);
        });
    }
}
