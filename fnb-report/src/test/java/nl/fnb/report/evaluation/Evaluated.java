package nl.fnb.report.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.Study;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Instruments;

/** Evaluates studies of {@link StudyMaker}, and reads figures back by name. */
final class Evaluated {

    static final List<Instrument> INSTRUMENTS = List.of(Instruments.find(StudyMaker.INSTRUMENT));

    private Evaluated() {}

    static Evaluation of(Study study) {
        return Evaluation.of(study, INSTRUMENTS, plan(study));
    }

    static AnalysisPlan plan(Study study) {
        return DefaultPlan.of(study, INSTRUMENTS);
    }

    static Map<String, String> figures(Evaluation evaluation, String analysis, String outcome, String level) {
        return evaluation.rows().stream()
                .filter(row -> row.key().analysis().equals(analysis))
                .filter(row -> row.key().outcome().equals(outcome))
                .filter(row -> row.key().level().equals(level))
                .collect(Collectors.toMap(ResultRow::statistic, ResultRow::value));
    }

    static Optional<String> reason(Evaluation evaluation, String analysis, String outcome) {
        return evaluation.notes().stream()
                .filter(note -> note.key().analysis().equals(analysis))
                .filter(note -> note.key().outcome().equals(outcome))
                .map(Note::reason)
                .findFirst();
    }
}
