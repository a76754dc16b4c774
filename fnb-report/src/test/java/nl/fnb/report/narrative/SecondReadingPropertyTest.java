package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;

/**
 * Reads finished reports and {@code results.csv} a second time, apart from the code that wrote them, and finds no sentence
 * that contradicts its numbers.
 *
 * <p>It knows the words of a report as a reader does, from the outside. More studies are drawn with
 * {@code -Djqwik.tries.default=5000}.
 */
class SecondReadingPropertyTest {

    private static final String NUMBER = "(-?\\d*[.]?\\d+)";
    private static final Pattern SHARE = Pattern.compile(NUMBER + "% [(](\\d+)/(\\d+)");
    private static final Pattern P = Pattern.compile("\\bp ([=<>]) " + NUMBER);
    private static final Pattern ALPHA = Pattern.compile("Only where p is below " + NUMBER + " does something");
    private static final Pattern COMPARISON = Pattern.compile("([^.;:]*?)" + NUMBER + "([^()]*)[(]difference " + NUMBER
            + "; [\\d.]+% CI " + NUMBER + " to " + NUMBER + "; p ([=<>]) " + NUMBER + "; n = (\\d+) and (\\d+)[)]");
    private static final Pattern MEANS = Pattern.compile("points the other way: the mean at the post-measurement was "
            + NUMBER + " with a family group plan and " + NUMBER + " with regular care");
    private static final Pattern TESTED = Pattern.compile(
            "([^.;:]*(?:was shown to differ|was not shown)[^.(]*)[(](?:[^\\d()]+, )?p ([=<>]) " + NUMBER + "[)]");
    private static final Pattern CLAIM =
            Pattern.compile("(?i)\\bno (effect|difference)\\b|\\b(are|is) (equal|the same|alike)\\b");
    private static final List<String> NO_CLAIMS = List.of(
            "it does not mean that there is no difference",
            "the test points to no difference",
            "does not mean that the groups are alike",
            "does not prove that it is equal",
            "it is plausible that on average there is no difference that matters");
    private static final Map<String, String> VERDICTS = Map.of(
            "Better", "BETTER",
            "Worse", "WORSE",
            "Equivalent", "EQUIVALENT",
            "Not worse", "NOT_WORSE",
            "Inconclusive", "INCONCLUSIVE",
            "Not tested", "NOT_TESTED");
    private static final String OF_ELSEWHERE = "84/205";

    @Property
    void each_percentage_with_counts_is_their_quotient_and_a_result(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        ReadFigures figures = ReadFigures.of(evaluation);

        for (String text : read(evaluation)) {
            find(SHARE, text)
                    .filter(share -> !share.group().endsWith(OF_ELSEWHERE))
                    .forEach(share -> {
                        long part = Long.parseLong(share.group(2));
                        long whole = Long.parseLong(share.group(3));
                        String exact = Double.toString((double) part / whole);
                        assertThat(ReadFigures.rounds(exact, share.group(1), 100))
                                .as(text)
                                .isTrue();
                        assertThat(figures.hasShare(part, whole)).as(text).isTrue();
                    });
        }
    }

    @Property
    void each_p_value_is_a_result(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        ReadFigures figures = ReadFigures.of(evaluation);

        for (String text : read(evaluation)) {
            find(P, text)
                    .forEach(p -> assertThat(figures.hasP(p.group(1), p.group(2)))
                            .as("%s in %s", p.group(), text)
                            .isTrue());
        }
    }

    @Property
    void each_sentence_of_a_comparison_has_its_line_and_says_its_direction(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        ReadFigures figures = ReadFigures.of(evaluation);

        for (String text : read(evaluation)) {
            find(COMPARISON, text).forEach(said -> {
                assertThat(figures.hasLine(
                                "outcome_comparison",
                                Map.of(
                                        "difference", said.group(4),
                                        "ci_low", said.group(5),
                                        "ci_high", said.group(6),
                                        "n_treated", said.group(9),
                                        "n_control", said.group(10))))
                        .as(text)
                        .isTrue();
                boolean lower = said.group(3).matches(".*\\b(lower|fewer)\\b.*");
                boolean higher = said.group(3).matches(".*\\b(higher|more)\\b.*");
                assertThat(lower && !said.group(4).startsWith("-")
                                || higher && said.group(4).startsWith("-"))
                        .as(text)
                        .isFalse();
            });
        }
    }

    @Property
    void means_that_point_the_other_way_stand_beside_the_difference(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        ReadFigures figures = ReadFigures.of(evaluation);

        for (String text : read(evaluation)) {
            find(COMPARISON, text).forEach(said -> {
                List<Map<String, String>> lines = figures.lines(
                        "outcome_comparison",
                        Map.of("difference", said.group(4), "ci_low", said.group(5), "ci_high", said.group(6)));
                assertThat(lines).as(text).anyMatch(line -> tellsTheMeans(line, text));
            });
        }
    }

    /** Differences that a reader may take for none are left to the writer. */
    private static boolean tellsTheMeans(Map<String, String> line, String text) {
        double treated = Double.parseDouble(line.get("mean_post_treated"));
        double control = Double.parseDouble(line.get("mean_post_control"));
        double adjusted = Double.parseDouble(line.get("difference"));
        boolean told = text.contains("the difference points the other way");
        boolean plain = Math.min(Math.abs(treated - control), Math.abs(adjusted)) > 0.01;
        boolean printed = find(MEANS, text)
                .anyMatch(means -> ReadFigures.rounds(line.getOrDefault("mean_post_treated", ""), means.group(1), 1)
                        && ReadFigures.rounds(line.getOrDefault("mean_post_control", ""), means.group(2), 1));
        return (!plain || told == (treated - control) * adjusted < 0) && (!told || printed);
    }

    @Property
    void the_verdicts_of_the_summary_are_those_of_the_results_in_order(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        List<String> said = findings(evaluation).stream()
                .map(Finding::verdict)
                .filter(verdict -> !verdict.equals("Cannot be determined"))
                .map(verdict -> VERDICTS.getOrDefault(verdict, verdict))
                .toList();

        assertThat(said).isEqualTo(ReadFigures.of(evaluation).values("outcome_verdict", "verdict"));
    }

    @Property
    void that_there_is_no_difference_is_claimed_beside_equivalence_alone(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        long equivalent = ReadFigures.of(evaluation).values("outcome_verdict", "verdict").stream()
                .filter("EQUIVALENT"::equals)
                .count();
        long claimed = 0;
        for (Finding finding : findings(evaluation)) {
            boolean claims = finding.text().contains("there is no difference that matters");
            assertThat(claims).as(finding.text()).isEqualTo(finding.verdict().equals("Equivalent"));
            claimed += claims ? 1 : 0;
        }

        assertThat(claimed).isEqualTo(equivalent);
        for (String text : read(evaluation)) {
            String rest = text;
            for (String phrase : NO_CLAIMS) {
                rest = rest.replaceAll("(?i)" + phrase, "");
            }
            assertThat(rest).doesNotContainPattern(CLAIM);
        }
    }

    @Property
    void what_is_said_to_be_shown_has_a_p_value_below_the_level(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        List<String> texts = read(evaluation);
        double alpha = texts.stream()
                .flatMap(text -> find(ALPHA, text))
                .mapToDouble(level -> Double.parseDouble(level.group(1)))
                .findFirst()
                .orElseThrow();

        for (String text : texts) {
            find(TESTED, text).forEach(said -> {
                boolean shown = said.group(1).contains("was shown to differ");
                double p = Double.parseDouble(said.group(3));
                boolean below = said.group(2).equals("<") ? p <= alpha : p < alpha;
                assertThat(shown).as("%s at %s", said.group(), alpha).isEqualTo(below);
            });
        }
        boolean depends = texts.stream().anyMatch(text -> text.contains("It was shown that the difference depends on"));
        assertThat(depends)
                .isEqualTo(ReadFigures.of(evaluation).values("moderation", "p_adjusted").stream()
                        .anyMatch(p -> Double.parseDouble(p) < alpha));
    }

    @Example
    void sentences_of_every_kind_that_is_looked_for_are_there() {
        List<String> texts = LongStream.rangeClosed(1, 40)
                .mapToObj(DrawnStudy::evaluation)
                .flatMap(evaluation -> read(evaluation).stream())
                .toList();

        for (Pattern pattern : List.of(SHARE, P, COMPARISON, TESTED)) {
            assertThat(texts.stream().flatMap(text -> find(pattern, text)))
                    .as(pattern.pattern())
                    .hasSizeGreaterThan(10);
        }
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results();
    }

    /** Every text but terms and fingerprints, which claim nothing of families. */
    private static List<String> read(Evaluation evaluation) {
        Document document = Narrative.of(evaluation, Locale.ENGLISH);
        List<String> texts = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.id().equals("method")) {
                section.parts().stream()
                        .filter(part -> part.id().equals("limits"))
                        .forEach(part -> texts.addAll(DocumentText.of(part)));
            } else if (!section.id().equals("provenance")) {
                texts.addAll(DocumentText.of(section));
            }
        }
        return texts.stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }

    private static List<Finding> findings(Evaluation evaluation) {
        return DocumentText.findings(DocumentText.section(Narrative.of(evaluation, Locale.ENGLISH), "summary"));
    }
}
