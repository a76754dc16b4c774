package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.evaluation.Ending;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.evaluation.TimeCourse;
import nl.fnb.report.evaluation.TimeToPlan;
import nl.fnb.report.evaluation.WeeksPair;
import org.assertj.core.api.ThrowingConsumer;

/** Holds the sentences about the time to a decision, and about pairs of approaches, to the rows that they tell. */
class TimeToPlanNarrativePropertyTest {

    private static final List<Locale> BOTH = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static Optional<Double> figure(Evaluation evaluation, Ending ending, String level, String statistic) {
        return evaluation.rows().stream()
                .filter(row -> row.key().analysis().equals("time_to_plan"))
                .filter(row -> row.key().outcome().equals(ending.outcome()))
                .filter(row -> row.key().level().equals(level))
                .filter(row -> row.statistic().equals(statistic))
                .map(ResultRow::value)
                .map(Double::parseDouble)
                .findFirst();
    }

    @Property(tries = 300)
    void each_week_is_told_with_its_shares_intervals_and_n_or_said_to_be_open(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            Wording w = Wording.of(evaluation.plan(), language);
            List<String> weeks = new TimeToPlanSentences(w, evaluation.timeToPlan()).weeks();
            boolean offered = evaluation.timeToPlan().all().n() > 0;
            assertThat(weeks).hasSize(offered ? TimeToPlan.WEEKS.size() : 0);
            for (int i = 0; i < weeks.size(); i++) {
                assertThat(weeks.get(i)).satisfies(told(w, evaluation, "ALL", TimeToPlan.WEEKS.get(i)));
            }
        }
    }

    @Property(tries = 300)
    void each_approach_is_told_with_its_shares_intervals_and_n_or_said_to_be_open(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            Wording w = Wording.of(evaluation.plan(), language);
            List<TimeCourse> courses = evaluation.timeToPlan().approaches();
            List<String> told = new TimeToPlanSentences(w, evaluation.timeToPlan()).byApproach();
            assertThat(told).hasSize(courses.size() < 2 ? 0 : courses.size());
            for (int i = 0; i < told.size(); i++) {
                String level = courses.get(i).approach().orElseThrow().code();
                assertThat(told.get(i))
                        .startsWith(
                                w.name(courses.get(i).approach().orElseThrow().label()))
                        .satisfies(told(w, evaluation, level, 13));
            }
        }
    }

    /** The figures of a week stand in a sentence, or none does. */
    private static ThrowingConsumer<String> told(Wording w, Evaluation evaluation, String level, int week) {
        return text -> {
            boolean given =
                    figure(evaluation, Ending.PLAN, level, "share_week_" + week).isPresent();
            assertThat(text.contains("%")).isEqualTo(given);
            for (Ending ending : Ending.values()) {
                if (given) {
                    String n = w.figures()
                            .count(figure(evaluation, ending, level, "n")
                                    .orElseThrow()
                                    .longValue());
                    assertThat(text)
                            .contains(percent(w, evaluation, ending, level, "share_week_" + week))
                            .contains(percent(w, evaluation, ending, level, "ci_low_week_" + week))
                            .contains(percent(w, evaluation, ending, level, "ci_high_week_" + week))
                            .contains("n\u00a0=\u00a0" + n);
                }
            }
        };
    }

    private static String percent(Wording w, Evaluation evaluation, Ending ending, String level, String statistic) {
        return w.figures().percent(figure(evaluation, ending, level, statistic).orElseThrow());
    }

    @Property(tries = 300)
    void weeks_and_approaches_of_which_little_is_known_come_with_a_caution(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        TimeToPlan time = evaluation.timeToPlan();

        for (Locale language : BOTH) {
            TimeToPlanSentences sentences = new TimeToPlanSentences(Wording.of(evaluation.plan(), language), time);
            assertThat(sentences.caution().isPresent())
                    .isEqualTo(TimeToPlan.WEEKS.stream().anyMatch(week -> few(evaluation, "ALL", week)));
            assertThat(sentences.quarter().filter(text -> text.contains(":")).isPresent())
                    .isEqualTo(few(evaluation, "ALL", 13) || (time.all().n() > 0 && !given(evaluation, "ALL", 13)));
            assertThat(sentences.approachCaution().isPresent())
                    .isEqualTo(time.approaches().size() > 1
                            && time.approaches().stream()
                                    .map(course ->
                                            course.approach().orElseThrow().code())
                                    .anyMatch(level -> few(evaluation, level, 13)));
        }
    }

    private static boolean given(Evaluation evaluation, String level, int week) {
        return figure(evaluation, Ending.PLAN, level, "share_week_" + week).isPresent();
    }

    private static boolean few(Evaluation evaluation, String level, int week) {
        return figure(evaluation, Ending.PLAN, level, "known_week_" + week)
                .filter(known -> known < 10)
                .isPresent();
    }

    @Property(tries = 300)
    void approaches_are_said_to_differ_only_where_Grays_test_shows_it(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        double alpha = evaluation.plan().alpha();
        int approaches = evaluation.timeToPlan().approaches().size();

        List<String> tests =
                new TimeToPlanSentences(Wording.of(evaluation.plan(), Locale.ENGLISH), evaluation.timeToPlan()).tests();

        String text = String.join(" ", tests);
        for (Ending ending : Ending.values()) {
            String kind = ending == Ending.PLAN ? "a plan is made" : "a plan is refrained from";
            Optional<Double> p = figure(evaluation, ending, "ALL", "p_gray");
            assertThat(text.contains("How often and how soon " + kind + " was shown to differ"))
                    .isEqualTo(p.filter(value -> value < alpha).isPresent());
            assertThat(text.contains("in how often and how soon " + kind + " was not shown"))
                    .isEqualTo(p.filter(value -> value >= alpha).isPresent());
            assertThat(text.contains("in how often and how soon " + kind + " cannot be tested"))
                    .isEqualTo(p.isEmpty() && approaches > 1);
        }
        assertThat(text.contains("not decided by lot")).isEqualTo(text.contains("was shown to differ"));
    }

    @Property(tries = 300)
    void a_pair_is_said_to_differ_only_where_its_comparison_shows_it_and_in_its_direction(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        double alpha = evaluation.plan().alpha();
        List<WeeksPair> pairs = evaluation.durations().pairs();
        Predicate<WeeksPair> isShown = pair -> pair.comparison().pValue() < alpha
                && !pair.comparison().interval().contains(0);
        Wording w = Wording.of(evaluation.plan(), Locale.ENGLISH);

        WeeksPairs words = new WeeksPairs(w, evaluation.durations());

        List<String> expected = new ArrayList<>();
        for (WeeksPair pair : pairs.size() < 2 ? List.<WeeksPair>of() : pairs) {
            if (isShown.test(pair)) {
                String first = w.name(pair.first().label());
                String second = w.name(pair.second().label());
                boolean longer = pair.comparison().estimate() > 0;
                expected.add((longer ? first : second) + " took longer to come to a plan than "
                        + (longer ? second : first) + ": "
                        + w.figures().size(pair.comparison().estimate(), 1));
            }
        }
        assertThat(words.shown()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(words.shown().get(i)).startsWith(expected.get(i));
        }
        assertThat(words.intro().filter(text -> text.contains("no pair")).isPresent())
                .isEqualTo(pairs.size() > 1 && expected.isEmpty());
    }

    @Property(tries = 300)
    void the_table_gives_what_the_rows_give(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        Wording w = Wording.of(evaluation.plan(), Locale.ENGLISH);

        List<String> cells = new ArrayList<>();
        new TimeToPlanTable(w, evaluation.timeToPlan())
                .table()
                .rows()
                .forEach(row -> row.cells().forEach(cell -> cells.add(cell.text())));

        Map<Boolean, Long> shares = evaluation.rows().stream()
                .filter(row -> row.key().analysis().equals("time_to_plan"))
                .filter(row -> row.statistic().startsWith("share_"))
                .map(row -> w.figures().percent(Double.parseDouble(row.value())))
                .collect(Collectors.partitioningBy(cells::contains, Collectors.counting()));
        assertThat(shares.get(false)).isZero();
        assertThat(cells.stream()
                        .filter(cell -> cell.contains("%") && !cell.contains(" "))
                        .count())
                .isEqualTo(shares.get(true));
    }
}
