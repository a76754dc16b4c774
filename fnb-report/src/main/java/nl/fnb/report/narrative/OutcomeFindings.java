package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Findings.Finding;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Verdict;
import org.jspecify.annotations.Nullable;

/** What was found of each outcome, in the order of the plan. */
final class OutcomeFindings {

    private final Wording w;
    private final Evaluation evaluation;
    private final OutcomeSentences sentences;
    private final RareSentences rare;

    OutcomeFindings(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
        this.sentences = new OutcomeSentences(w, evaluation);
        this.rare = new RareSentences(w, evaluation.plan());
    }

    /** The names of the outcomes by verdict; empty where there is no verdict. */
    Optional<String> inShort() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            names.put(VerdictWords.of(w, verdict), named(verdict));
        }
        if (names.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        names.put(w.say("verdict.none"), named(null));
        List<String> items = new ArrayList<>();
        names.forEach((verdict, outcomes) -> {
            if (!outcomes.isEmpty()) {
                items.add(w.say("item", verdict.toLowerCase(Locale.ROOT), w.join(outcomes)));
            }
        });
        return Optional.of(w.say("outcomes.in-short", w.joinLong(items)));
    }

    /** The outcomes with a verdict, or with none. */
    private List<String> named(@Nullable Verdict verdict) {
        return evaluation.plan().outcomes().stream()
                .filter(o -> evaluation.verdicts().byOutcome().get(o.id()) == verdict)
                .map(o -> w.name(o.label()))
                .toList();
    }

    /** All outcomes in short. */
    Optional<Findings> summary() {
        return findings(evaluation.plan().outcomes().stream().flatMap(o -> summary(o).stream()));
    }

    /** The measured outcomes in full. */
    Optional<Findings> measured() {
        return findings(evaluation.plan().outcomes().stream()
                .filter(o -> o instanceof Outcome.Continuous)
                .flatMap(o -> full(o).stream()));
    }

    /** The child protection measures. */
    Optional<Findings> measures() {
        return findings(evaluation.plan().outcomes().stream()
                .filter(o -> o instanceof Outcome.Event)
                .flatMap(o -> event(o).stream()));
    }

    private static Optional<Findings> findings(Stream<Finding> found) {
        List<Finding> items = new ArrayList<>(found.toList());
        return items.isEmpty() ? Optional.empty() : Optional.of(new Findings(items));
    }

    private Optional<Finding> summary(Outcome outcome) {
        if (outcome instanceof Outcome.Event) {
            return event(outcome);
        }
        return evaluation.outcomes().comparisons().stream()
                .filter(c -> c.outcome().id().equals(outcome.id()))
                .findFirst()
                .map(sentences::summary)
                .or(() -> missing(outcome));
    }

    private Optional<Finding> full(Outcome outcome) {
        return evaluation.outcomes().comparisons().stream()
                .filter(c -> c.outcome().id().equals(outcome.id()))
                .findFirst()
                .map(sentences::full)
                .or(() -> missing(outcome));
    }

    private Optional<Finding> missing(Outcome outcome) {
        return note(evaluation.outcomes().notes(), outcome).map(note -> sentences.missing(outcome, note));
    }

    private Optional<Finding> event(Outcome outcome) {
        return evaluation.rareOutcomes().outcomes().stream()
                .filter(o -> o.outcome().id().equals(outcome.id()))
                .findFirst()
                .map(rare::finding)
                .or(() -> note(evaluation.rareOutcomes().notes(), outcome).map(n -> rare.missing(outcome, n)));
    }

    private static Optional<Note> note(List<Note> notes, Outcome outcome) {
        return notes.stream()
                .filter(note -> note.key().outcome().equals(outcome.id()))
                .findFirst();
    }
}
