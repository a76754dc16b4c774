package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.domain.Family;
import nl.fnb.domain.Study;
import nl.fnb.report.chart.Chart;
import nl.fnb.report.chart.TimelineChart;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;

class FamilyTimelineFigurePropertyTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d-\\d\\d|\\b20[12]\\d\\b");
    private static final int FAMILIES = 12;

    private static List<String> families(Study study) {
        return study.families().stream().limit(FAMILIES).map(Family::id).toList();
    }

    @Property(tries = 100)
    void every_family_with_an_offer_has_a_row_for_everything_that_is_known_of_it(@ForAll long seed) {
        Study study = DrawnStudy.evaluation(seed).study();

        for (String id : families(study)) {
            Optional<Figure> figure = FamilyTimelineFigure.of(study, id, DUTCH);

            boolean offered =
                    study.trajectories().stream().anyMatch(t -> t.familyId().equals(id));
            assertThat(figure.isPresent()).isEqualTo(offered);
            figure.ifPresent(f -> assertThat(f.data().rows()).hasSize(known(study, id)));
        }
    }

    private static int known(Study study, String id) {
        long known = study.trajectories().stream()
                        .filter(t -> t.familyId().equals(id))
                        .count()
                + study.measurements().stream()
                        .filter(m -> m.familyId().equals(id))
                        .count()
                + study.care().orElse(List.of()).stream()
                        .filter(c -> c.familyId().equals(id))
                        .count()
                + study.safeguards().orElse(List.of()).stream()
                        .filter(s -> s.familyId().equals(id))
                        .count();
        return (int) known;
    }

    @Property(tries = 100)
    void it_tells_of_weeks_and_of_no_day(@ForAll long seed) {
        Study study = DrawnStudy.evaluation(seed).study();

        for (String id : families(study)) {
            FamilyTimelineFigure.of(study, id, Locale.ENGLISH).ifPresent(figure -> {
                String drawn = figure.chart().render(Chart.WIDE, figure.id()) + figure.caption() + words(figure.data());
                assertThat(DATE.matcher(drawn.replaceAll("<[^>]*>", " ")).find())
                        .as(drawn)
                        .isFalse();
                assertThat(drawn).doesNotContain("NaN", "null", "Optional", "{");
            });
        }
    }

    private static String words(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining(" ", " ", " " + table.notes()));
    }

    @Property(tries = 100)
    void the_first_offer_is_week_0_and_the_data_are_what_is_drawn(@ForAll long seed) {
        Study study = DrawnStudy.evaluation(seed).study();

        for (String id : families(study)) {
            FamilyTimelineFigure.of(study, id, DUTCH).ifPresent(figure -> {
                TimelineChart chart = (TimelineChart) figure.chart();
                assertThat(chart.rows().get(0).spans().get(0).from()).isZero();
                for (int i = 0; i < chart.rows().size(); i++) {
                    assertThat(figure.data().rows().get(i).cells().get(2).number())
                            .hasValue(chart.rows().get(i).spans().get(0).from());
                }
            });
        }
    }

    @Property(tries = 1)
    void a_family_of_another_study_is_refused() {
        Study study = DrawnStudy.evaluation(57).study();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FamilyTimelineFigure.of(study, "elsewhere", DUTCH))
                .withMessage("familyId must be a family of the study, got elsewhere");
    }
}
