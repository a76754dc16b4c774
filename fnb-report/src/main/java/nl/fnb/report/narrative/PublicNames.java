package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Study;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.ResultKey;

/** The names of what the rows of the results are about. */
final class PublicNames {

    private final Wording w;
    private final AnalysisPlan plan;
    private final Study study;

    PublicNames(Wording w, AnalysisPlan plan, Study study) {
        this.w = w;
        this.plan = plan;
        this.study = study;
    }

    String approach(String code) {
        return code.equals(ResultKey.ALL)
                ? w.say("approach.all")
                : w.name(Approach.valueOf(code).label());
    }

    String pair(String codes) {
        List<String> two = List.of(codes.split(":", -1));
        return w.say("pairs.pair", approach(two.get(0)), approach(two.get(two.size() - 1)));
    }

    String outcome(String id) {
        return plan.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .map(Outcome::label)
                .map(w::heading)
                .findFirst()
                .orElseGet(() -> PlainText.of(id));
    }

    String variable(String code) {
        if (code.endsWith(".pre")) {
            return w.say("baseline.row-pre", outcome(code.substring(0, code.length() - ".pre".length())));
        }
        return characteristic(code).map(Characteristic::label).map(w::heading).orElseGet(() -> PlainText.of(code));
    }

    String level(ResultKey key) {
        return characteristic(key.outcome()).stream()
                .flatMap(c -> c.levels().stream())
                .filter(level -> level.code().equals(key.level()))
                .map(level -> w.name(level.label()))
                .findFirst()
                .orElseGet(() -> PlainText.of(key.level()));
    }

    private Optional<Characteristic> characteristic(String code) {
        return study.characteristics().stream()
                .filter(c -> c.code().equals(code))
                .findFirst();
    }
}
