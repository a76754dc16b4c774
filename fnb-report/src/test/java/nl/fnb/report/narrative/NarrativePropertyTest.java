package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.document.Findings.Tone;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ModeratorEffect;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.report.evaluation.Verdict;

class NarrativePropertyTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> BOTH = List.of(DUTCH, Locale.ENGLISH);
    private static final Pattern PERCENTAGE = Pattern.compile("\\d[\\d.,]*%(?!-)");
    private static final Pattern WITH_COUNTS = Pattern.compile("\\d[\\d.,]*% ?[(;][^()]*\\d+/\\d+[^()]*");
    private static final Pattern WITH_NUMBER =
            Pattern.compile("\\d[\\d.,]*%[^()%]*\\([^()]*n\\u00a0=\\u00a0\\d+[^()]*\\)");
    private static final Pattern SIGNED = Pattern.compile("\\((?:verschil|difference) (-?)([\\d.,]+);");

    @Property(tries = 300)
    void no_text_shows_what_only_a_machine_would_say(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            for (String text : DocumentText.of(Narrative.of(evaluation, language))) {
                assertThat(text)
                        .isNotBlank()
                        .doesNotContain(
                                "NaN", "Infinity", "∞", "null", "Optional", "{", "}", "??", "  ", " .", " ,", "..")
                        .doesNotContain("-0,0 ", "-0.0 ", "()", "( ");
            }
        }
    }

    @Property(tries = 300)
    void the_verdict_of_each_outcome_is_the_one_that_was_reached(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            Wording w = Wording.of(evaluation.plan(), language);
            List<Finding> findings = summary(evaluation, language);
            List<Outcome> outcomes = evaluation.plan().outcomes();
            assertThat(findings).hasSameSizeAs(outcomes);
            for (int i = 0; i < findings.size(); i++) {
                Optional<Verdict> verdict = Optional.ofNullable(
                        evaluation.verdicts().byOutcome().get(outcomes.get(i).id()));
                assertThat(findings.get(i).verdict())
                        .isEqualTo(verdict.map(v -> VerdictWords.of(w, v)).orElse(w.say("verdict.none")));
                assertThat(findings.get(i).tone())
                        .isEqualTo(verdict.map(VerdictWords::tone).orElse(Tone.OPEN));
            }
        }
    }

    @Property(tries = 300)
    void that_there_is_no_difference_that_matters_is_said_of_an_equivalent_outcome_alone(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            List<Finding> findings = summary(evaluation, language);
            for (int i = 0; i < findings.size(); i++) {
                Outcome outcome = evaluation.plan().outcomes().get(i);
                boolean equivalent = evaluation.verdicts().byOutcome().get(outcome.id()) == Verdict.EQUIVALENT;
                boolean claimed = findings.get(i).text().contains("geen verschil is dat ertoe doet")
                        || findings.get(i).text().contains("no difference that matters");
                assertThat(claimed).isEqualTo(equivalent);
            }
        }
    }

    @Property(tries = 300)
    void a_difference_is_said_to_be_better_or_worse_only_with_that_verdict(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        List<Finding> findings = summary(evaluation, Locale.ENGLISH);

        for (int i = 0; i < findings.size(); i++) {
            Outcome outcome = evaluation.plan().outcomes().get(i);
            Optional<Verdict> verdict =
                    Optional.ofNullable(evaluation.verdicts().byOutcome().get(outcome.id()));
            String text = findings.get(i).text();
            assertThat(text.contains("were better off") || text.contains("is favourable"))
                    .isEqualTo(verdict.equals(Optional.of(Verdict.BETTER)));
            assertThat(text.contains("were worse off") || text.contains("is unfavourable"))
                    .isEqualTo(verdict.equals(Optional.of(Verdict.WORSE)));
            assertThat(text.contains("A difference was not shown"))
                    .isEqualTo(verdict.equals(Optional.of(Verdict.INCONCLUSIVE)));
            assertThat(text.contains("Not tested:")).isEqualTo(verdict.equals(Optional.of(Verdict.NOT_TESTED)));
        }
    }

    @Property(tries = 300)
    void higher_and_lower_agree_with_the_sign_of_the_difference(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (String text : DocumentText.of(Narrative.of(evaluation, Locale.ENGLISH))) {
            Matcher signed = SIGNED.matcher(text);
            int from = 0;
            while (signed.find()) {
                String before = text.substring(from, signed.start());
                from = signed.end();
                if (before.contains(" lower") || before.contains(" fewer") || before.contains(" less")) {
                    assertThat(signed.group(1)).as(text).isEqualTo("-");
                } else if (before.contains(" higher") || before.contains(" more ")) {
                    assertThat(signed.group(1)).as(text).isEmpty();
                }
            }
        }
    }

    @Property(tries = 300)
    void every_percentage_of_the_summary_that_is_no_end_of_an_interval_has_its_counts(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            Document document = Narrative.of(evaluation, language);
            for (String text : DocumentText.of(DocumentText.section(document, "summary"))) {
                String rest = WITH_COUNTS.matcher(text).replaceAll("");
                rest = WITH_NUMBER.matcher(rest).replaceAll("");
                rest = rest.replace("41,0%; aantallen niet bekend", "").replace("41.0%; counts not known", "");
                rest = rest.replaceAll("\\d[\\d.,]*% (CI|confidence interval)", "");
                assertThat(PERCENTAGE.matcher(rest).find()).as(text).isFalse();
            }
        }
    }

    @Property(tries = 300)
    void a_comparison_of_few_families_comes_with_a_caution(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        for (Locale language : BOTH) {
            List<Finding> findings = summary(evaluation, language);
            for (OutcomeComparison c : evaluation.outcomes().comparisons()) {
                long least = Math.min(c.preTreated().n(), c.preControl().n());
                String text =
                        findings.get(place(evaluation.plan(), c.outcome())).text();
                assertThat(text.contains("Let op:") || text.contains("Caution:"))
                        .isEqualTo(least < 10);
            }
        }
    }

    @Property(tries = 300)
    void a_moderator_is_said_to_be_shown_only_where_its_adjusted_test_shows_it(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        List<ModeratorEffect> effects = evaluation.moderation().effects();
        boolean any = effects.stream()
                .anyMatch(e -> e.adjustedPValue() < evaluation.plan().alpha());

        String text = new ModerationSentences(Wording.of(evaluation.plan(), Locale.ENGLISH), evaluation).summary();

        assertThat(text.contains("It was shown that the difference depends on")).isEqualTo(any);
        assertThat(text.contains("For no characteristic was it shown")).isEqualTo(!any && !effects.isEmpty());
    }

    @Property(tries = 100)
    void both_languages_say_the_same_things_in_the_same_order(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);

        List<String> dutch = DocumentText.of(Narrative.of(evaluation, DUTCH));
        List<String> english = DocumentText.of(Narrative.of(evaluation, Locale.ENGLISH));

        assertThat(dutch).hasSameSizeAs(english);
        for (int i = 0; i < dutch.size(); i++) {
            assertThat(figures(dutch.get(i))).as(english.get(i)).isEqualTo(figures(english.get(i)));
        }
    }

    /** The digits of a text, whatever the signs between them. */
    private static String figures(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    private static int place(AnalysisPlan plan, Outcome outcome) {
        return plan.outcomes().stream().map(Outcome::id).toList().indexOf(outcome.id());
    }

    private static List<Finding> summary(Evaluation evaluation, Locale language) {
        return DocumentText.findings(DocumentText.section(Narrative.of(evaluation, language), "summary"));
    }
}
