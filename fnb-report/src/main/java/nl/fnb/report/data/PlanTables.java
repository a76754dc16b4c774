package nl.fnb.report.data;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.AnalysisSet;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Reference;
import nl.fnb.stats.text.Numbers;

/** The plan and the variables as tables, for programs that read no JSON. */
final class PlanTables {

    private final AnalysisSet set;
    private final AnalysisPlan plan;

    PlanTables(AnalysisSet set) {
        this.set = set;
        this.plan = set.plan();
    }

    /** {@code plan.csv}: a choice a row; what is chosen more than once has more rows. */
    byte[] choices() throws IOException {
        CsvText csv = new CsvText(List.of("choice", "value"));
        csv.row("alpha", Numbers.shortest(plan.alpha()));
        csv.row("follow_up_months", Integer.toString(plan.followUpMonths()));
        csv.row("minimum_events", Integer.toString(plan.minimumEvents()));
        csv.row("multiplicity", plan.multiplicity().name());
        csv.row("seed", Long.toString(plan.seed()));
        csv.row("families", Integer.toString(set.study().families().size()));
        plan.moderators().forEach(code -> csv.row("moderator", code));
        plan.adjustFor().forEach(code -> csv.row("adjust_for", code));
        return csv.bytes();
    }

    /** {@code outcomes.csv}: an outcome a row. */
    byte[] outcomes() throws IOException {
        CsvText csv = new CsvText(List.of("id", "kind", "better", "margin"));
        for (Outcome outcome : plan.outcomes()) {
            Optional<Double> margin =
                    outcome instanceof Outcome.Continuous measured ? measured.margin() : Optional.empty();
            csv.row(
                    outcome.id(),
                    outcome instanceof Outcome.Continuous ? "CONTINUOUS" : "BINARY",
                    outcome.better().name(),
                    margin.map(Numbers::shortest).orElse(""));
        }
        return csv.bytes();
    }

    /** {@code references.csv}: a rate from elsewhere a row. */
    byte[] references() throws IOException {
        CsvText csv = new CsvText(List.of("id", "successes", "offered", "proportion"));
        for (Reference reference : plan.references()) {
            csv.row(
                    reference.id(),
                    reference.counts().map(c -> Long.toString(c.successes())).orElse(""),
                    reference.counts().map(c -> Long.toString(c.trials())).orElse(""),
                    reference.counts().isPresent() ? "" : Numbers.shortest(reference.rate()));
        }
        return csv.bytes();
    }

    /** {@code variables.csv}: a characteristic a row, and a level of a category a row, in order. */
    byte[] variables() throws IOException {
        CsvText csv = new CsvText(List.of("variable", "type", "level"));
        for (Characteristic characteristic : set.study().characteristics()) {
            String type = characteristic.type().name();
            if (characteristic.levels().isEmpty()) {
                csv.row(characteristic.code(), type, "");
            }
            for (Level level : characteristic.levels()) {
                csv.row(characteristic.code(), type, level.code());
            }
        }
        for (Organisation organisation : set.study().organisations()) {
            csv.row("organisation", CharacteristicType.CATEGORY.name(), organisation.code());
        }
        return csv.bytes();
    }
}
