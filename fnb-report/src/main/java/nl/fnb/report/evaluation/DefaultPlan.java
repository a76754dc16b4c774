package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;

/** The plan of a study that brings none: every scale, professional care and three measures, at the default values. */
final class DefaultPlan {

    private static final Optional<Double> MARGIN = Optional.of(0.4);

    private DefaultPlan() {}

    static AnalysisPlan of(Study study, List<Instrument> instruments) {
        return AnalysisPlan.builder()
                .isDefault(true)
                .addAllOutcomes(outcomes(study, instruments))
                .addAllModerators(study.characteristics().stream()
                        .map(Characteristic::code)
                        .toList())
                .build();
    }

    static List<Outcome> outcomes(Study study, List<Instrument> instruments) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Instrument instrument : instruments) {
            for (Scale scale : instrument.scales()) {
                outcomes.add(score(instrument, scale));
            }
        }
        outcomes.add(new Outcome.CareUse(
                "professional_care",
                new Label("Inzet van professionele zorg", "Professional care"),
                Direction.LOWER,
                CareMeasure.EPISODES,
                Optional.empty(),
                MARGIN));
        outcomes.add(event("supervision_order", SafeguardKind.OTS, Direction.LOWER));
        outcomes.add(event("out_of_home_placement", SafeguardKind.UHP, Direction.LOWER));
        outcomes.add(event("reunification", SafeguardKind.TERUGPLAATSING, Direction.HIGHER));
        return List.copyOf(outcomes);
    }

    private static Outcome score(Instrument instrument, Scale scale) {
        Label title = instrument.title();
        Label label = new Label(title.nl() + ": " + scale.id(), title.en() + ": " + scale.id());
        return new Outcome.ScaleScore(
                instrument.id() + "." + scale.id(),
                label,
                Direction.LOWER,
                instrument.id(),
                scale.id(),
                Optional.empty(),
                MARGIN);
    }

    private static Outcome event(String id, SafeguardKind kind, Direction better) {
        return new Outcome.Event(id, kind.label(), better, kind);
    }
}
