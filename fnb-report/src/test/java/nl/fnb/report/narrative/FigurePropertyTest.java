package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.report.chart.ChangeChart;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.OutcomeComparison;

class FigurePropertyTest {

    private static List<Figure> figures(Document document) {
        return document.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.parts().stream()))
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    private static List<Figure> figures(Evaluation evaluation, String kind) {
        return figures(Narrative.of(evaluation, Locale.ENGLISH)).stream()
                .filter(figure -> figure.id().startsWith(kind))
                .toList();
    }

    @Property(tries = 200)
    void an_interaction_is_drawn_for_each_moderator_that_is_shown_and_for_no_other(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        long shown = evaluation.moderation().effects().stream()
                .filter(e -> e.adjustedPValue() < evaluation.plan().alpha())
                .count();

        assertThat(figures(evaluation, "interaction-")).hasSize((int) shown);
    }

    @Property(tries = 200)
    void each_outcome_that_is_compared_is_drawn_before_and_after_with_all_its_families(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        List<OutcomeComparison> comparisons = evaluation.outcomes().comparisons();

        List<Figure> figures = figures(evaluation, "change-");

        assertThat(figures).hasSameSizeAs(comparisons);
        for (int i = 0; i < figures.size(); i++) {
            ChangeChart chart = (ChangeChart) figures.get(i).chart();
            assertThat(chart.panels().get(0).changes())
                    .hasSize((int) comparisons.get(i).preTreated().n());
            assertThat(chart.panels().get(1).changes())
                    .hasSize((int) comparisons.get(i).preControl().n());
        }
    }

    @Property(tries = 200)
    void every_figure_of_a_report_has_an_id_of_its_own(@ForAll long seed) {
        assertThat(figures(Narrative.of(DrawnStudy.evaluation(seed), Locale.ENGLISH)))
                .extracting(Figure::id)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void a_version_for_publication_has_no_picture_in_which_a_family_could_be_seen(@ForAll long seed) {
        Evaluation evaluation = DrawnStudy.evaluation(seed);
        Publication publication = Publication.of(evaluation, Disclosure.withDefaults());

        assertThat(figures(Narrative.of(publication, evaluation.study(), Locale.ENGLISH)))
                .isEmpty();
    }
}
