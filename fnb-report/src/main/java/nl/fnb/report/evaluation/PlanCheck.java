package nl.fnb.report.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.StudyCheck;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;

/** Checks that an analysis plan fits its study: names that exist, identifiers that are distinct, informants that are clear. */
final class PlanCheck implements StudyCheck {

    private final AnalysisPlan plan;
    private final String file;
    private final List<Instrument> instruments;

    PlanCheck(AnalysisPlan plan, String file, List<Instrument> instruments) {
        this.plan = plan;
        this.file = file;
        this.instruments = List.copyOf(instruments);
    }

    @Override
    public void check(Study study, Problems problems) {
        distinct(plan.outcomes().stream().map(Outcome::id).toList(), "outcomes", problems);
        distinct(plan.moderators(), "moderators", problems);
        distinct(plan.adjustFor(), "adjustFor", problems);
        distinct(plan.references().stream().map(Reference::id).toList(), "references", problems);
        characteristics(study, problems);
        Set<Informant> informants = informants(study);
        for (Outcome outcome : plan.outcomes()) {
            if (outcome instanceof Outcome.ScaleScore score) {
                scale(score, study, problems);
            }
            if (outcome instanceof Outcome.Continuous continuous) {
                informant(continuous, informants, problems);
            }
        }
    }

    private void distinct(List<String> ids, String field, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                problems.add(file, Breach.of(PlanRule.DUPLICATE_ID, field, id));
            }
        }
    }

    private void characteristics(Study study, Problems problems) {
        Set<String> known =
                study.characteristics().stream().map(Characteristic::code).collect(Collectors.toSet());
        for (String moderator : plan.moderators()) {
            known(known.contains(moderator), "moderators", moderator, study, problems);
        }
        for (String name : plan.adjustFor()) {
            boolean fits = known.contains(name) || name.equals(Covariate.ORGANISATION);
            known(fits, "adjustFor", name, study, problems);
        }
    }

    private void known(boolean fits, String field, String name, Study study, Problems problems) {
        if (!fits) {
            List<String> codes =
                    study.characteristics().stream().map(Characteristic::code).toList();
            problems.add(file, Breach.of(PlanRule.UNKNOWN_CHARACTERISTIC, field, name, String.join(", ", codes)));
        }
    }

    /** Passes over an instrument that could not be loaded, which has been complained of already. */
    private void scale(Outcome.ScaleScore outcome, Study study, Problems problems) {
        Optional<Instrument> instrument = instruments.stream()
                .filter(i -> i.id().equals(outcome.instrument()))
                .findFirst();
        String field = "outcomes." + outcome.id();
        if (instrument.isEmpty() && instruments.size() < study.instruments().size()) {
            return;
        }
        if (instrument.isEmpty()) {
            String ids = instruments.stream().map(Instrument::id).collect(Collectors.joining(", "));
            problems.add(
                    file, Breach.of(PlanRule.UNKNOWN_INSTRUMENT, field + ".instrument", outcome.instrument(), ids));
            return;
        }
        List<String> scales = instrument.get().scales().stream().map(Scale::id).toList();
        if (!scales.contains(outcome.scale())) {
            problems.add(
                    file,
                    Breach.of(
                            PlanRule.UNKNOWN_SCALE,
                            field + ".scale",
                            outcome.scale(),
                            outcome.instrument(),
                            String.join(", ", scales)));
        }
    }

    private void informant(Outcome.Continuous outcome, Set<Informant> informants, Problems problems) {
        if (outcome.informant().isEmpty() && informants.size() > 1) {
            String names = informants.stream().map(Informant::name).collect(Collectors.joining(", "));
            problems.add(
                    file,
                    Breach.of(
                            PlanRule.INFORMANT_NEEDED,
                            "outcomes." + outcome.id() + ".informant",
                            "",
                            outcome.id(),
                            names));
        }
    }

    private static Set<Informant> informants(Study study) {
        Set<Informant> informants = new TreeSet<>();
        for (Measurement measurement : study.measurements()) {
            informants.add(measurement.informant());
        }
        return informants;
    }
}
