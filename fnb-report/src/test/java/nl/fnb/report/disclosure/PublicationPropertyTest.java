package nl.fnb.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.document.Document;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.narrative.DocumentText;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;

/** Attacks publications as an outsider would: with their rows and what the study format says of them, and nothing else. */
class PublicationPropertyTest {

    private static final Set<String> COUNTS = Set.of(
            "offered",
            "successes",
            "ongoing",
            "n",
            "n_treated",
            "n_control",
            "events_treated",
            "events_control",
            "not_at_risk_treated",
            "not_at_risk_control",
            "families",
            "plan_made",
            "refrained",
            "compared",
            "measured_pre",
            "measured_post",
            "measured_both",
            "post_on_schedule");

    @Property(tries = 400)
    void nothing_small_follows_from_the_published_rows(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        Publication publication = Publication.of(evaluation, Disclosure.withDefaults());

        RowAttack attack = new RowAttack(publication.rows());
        if (evaluation.flow().planMade() == evaluation.flow().treated().compared()) {
            attack.knowingThatEachPlanIsOfAnotherFamily();
            Flow flow = evaluation.flow();
            long others = flow.families() - flow.planMade() - flow.control().compared();
            if (others == flow.refrained() + flow.ongoing()) {
                attack.knowingThatEachOfferIsToAnotherFamily();
            }
        }

        attack.subtract();
        assertThat(attack.small(10)).as("found out from %s", publication.rows()).isEmpty();
    }

    @Property(tries = 200)
    void no_published_count_is_small(@ForAll long seed) {
        Publication publication = Publication.of(DrawnStudy.evaluation(seed), Disclosure.withDefaults());

        assertThat(publication.rows())
                .filteredOn(row -> COUNTS.contains(row.statistic()))
                .allMatch(row -> row.value().equals("0") || Double.parseDouble(row.value()) >= 10);
    }

    @Property(tries = 200)
    void no_extreme_is_published(@ForAll long seed) {
        Publication publication = Publication.of(DrawnStudy.evaluation(seed), Disclosure.withDefaults());

        assertThat(publication.rows()).extracting(ResultRow::statistic).doesNotContain("min", "max");
    }

    @Property(tries = 200)
    void what_is_published_is_true(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        Publication publication = Publication.of(evaluation, Disclosure.withDefaults());

        assertThat(evaluation.rows()).containsAll(publication.rows());
        assertThat(publication.warnings()).isEmpty();
        assertThat(publication.notes())
                .allMatch(note ->
                        note.reason().equals("withheld") && note.detail().isEmpty());
    }

    @Property(tries = 200)
    void rounded_counts_are_multiples_and_their_shares_follow_from_them(@ForAll long seed) {
        Publication publication = Publication.of(
                DrawnStudy.evaluation(seed), Disclosure.withDefaults().withRounding(5));

        for (ResultRow row : publication.rows()) {
            if (COUNTS.contains(row.statistic())) {
                assertThat(Double.parseDouble(row.value()) % 5).as("%s", row).isZero();
            }
            if (row.statistic().equals("proportion")) {
                ResultKey key = row.key();
                assertThat(Double.parseDouble(row.value()))
                        .isEqualTo(publication.figure(key, "successes").orElseThrow()
                                / publication.figure(key, "offered").orElseThrow());
            }
        }
        assertThat(publication.rows())
                .filteredOn(row -> row.key().analysis().startsWith("success_rate"))
                .extracting(ResultRow::statistic)
                .doesNotContain("ci_low", "ci_high", "p", "chi_square");
    }

    @Property(tries = 200)
    void the_report_is_written_from_what_is_published_alone(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        Publication publication = Publication.of(evaluation, Disclosure.withDefaults());
        Pattern number = Pattern.compile("\\d+");

        Document document = Narrative.of(publication, evaluation.study(), Locale.ENGLISH);

        Set<String> published = new HashSet<>();
        for (ResultRow row : publication.rows()) {
            if (COUNTS.contains(row.statistic())) {
                published.add(row.value());
            }
        }
        List<String> counts = DocumentText.familyCells(document, 1);
        assertThat(counts).filteredOn(text -> number.matcher(text).matches()).allMatch(published::contains);
        assertThat(DocumentText.of(document)).noneMatch(text -> text.contains("NaN") || text.isBlank());
    }
}
