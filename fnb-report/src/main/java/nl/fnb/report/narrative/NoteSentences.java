package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Reference;
import nl.fnb.report.evaluation.ResultKey;

/** What is not given, in words. */
final class NoteSentences {

    private final Wording w;
    private final Evaluation evaluation;

    NoteSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    /** The moderators of an outcome that could not be tested, each with its reason. */
    List<String> moderators(Outcome outcome) {
        return evaluation.moderation().notes().stream()
                .filter(note -> note.key().outcome().equals(outcome.id()))
                .map(note -> w.say("note.because", term(note.key()), w.reason(note)))
                .toList();
    }

    /**
     * Figures that are missing for one reason.
     *
     * @param figures what they would have been figures of
     * @param reason why they are not given
     */
    record Missing(String figures, String reason) {}

    /** A subject with a reason, for the notes that share both. */
    private record Shared(String subject, String reason) {}

    /** What is not given, an outcome and a reason on one line. */
    List<Missing> missing(List<Note> notes) {
        Map<Shared, Map<String, Set<String>>> shared = new LinkedHashMap<>();
        for (Note note : notes) {
            shared.computeIfAbsent(new Shared(subject(note.key()), reason(note, notes)), s -> new LinkedHashMap<>())
                    .computeIfAbsent(analysis(note.key()), analysis -> new LinkedHashSet<>())
                    .addAll(parts(note));
        }
        List<Missing> lines = new ArrayList<>();
        shared.forEach((line, figures) -> lines.add(new Missing(figures(line.subject(), figures), line.reason())));
        return lines;
    }

    private String figures(String subject, Map<String, Set<String>> figures) {
        List<String> names = new ArrayList<>();
        figures.forEach((analysis, parts) ->
                names.add(parts.isEmpty() ? analysis : w.say("note.because", analysis, String.join("; ", parts))));
        String all = w.joinLong(names);
        return subject.isEmpty() ? all : w.say("item", subject, all);
    }

    /** The reason; where another figure of the outcome could not be computed, the reason of that. */
    private String reason(Note note, List<Note> notes) {
        boolean follows = note.reason().equals("not-compared");
        return notes.stream()
                .filter(other -> follows && !other.reason().equals(note.reason()))
                .filter(other -> isComparison(other.key()))
                .filter(other -> other.key().outcome().equals(note.key().outcome()))
                .findFirst()
                .map(w::reason)
                .orElseGet(() -> w.reason(note));
    }

    private static boolean isComparison(ResultKey key) {
        return key.analysis().equals("outcome_comparison") || key.analysis().equals("binary_outcome");
    }

    private String analysis(ResultKey key) {
        String analysis = "analysis." + key.analysis();
        return w.knows(analysis) ? w.say(analysis) : key.analysis();
    }

    /** The outcome of the plan that a figure is about; empty where it is about something else. */
    private String subject(ResultKey key) {
        return outcome(key.outcome()).map(w::heading).orElse("");
    }

    private Optional<Label> outcome(String id) {
        return evaluation.plan().outcomes().stream()
                .filter(o -> o.id().equals(id))
                .map(Outcome::label)
                .findFirst();
    }

    /** What a note says it is about besides its outcome: a term, or one figure among more. */
    private List<String> parts(Note note) {
        List<String> parts = new ArrayList<>();
        parts.add(note.key().analysis().equals("baseline") ? variable(note.key()) : term(note.key()));
        String figure = "figure-name." + note.statistic();
        parts.add(w.knows(figure) ? w.say(figure) : "");
        parts.removeIf(String::isEmpty);
        return parts.size() < 2 ? parts : List.of(w.say("item", parts.get(0), parts.get(1)));
    }

    /** A line of the baseline table. */
    private String variable(ResultKey key) {
        return evaluation.baseline().rowsByVariable().stream()
                .filter(row -> row.variable().equals(key.outcome()))
                .filter(row ->
                        row.level().map(Level::code).orElse(ResultKey.ALL).equals(key.level()))
                .findFirst()
                .map(new BaselineSentences(w, evaluation)::name)
                .orElseGet(() -> PlainText.of(key.outcome()));
    }

    private String term(ResultKey key) {
        return switch (key.term()) {
            case "approach" -> ApproachNames.of(w, key.level());
            case "treated" -> "";
            case "organisation" -> organisation(key.level());
            case "wave" -> scale(key);
            case "reference" -> label(reference(key.level()), key.level());
            default -> label(characteristic(key.term()), key.term());
        };
    }

    private String organisation(String code) {
        return PlainText.of(evaluation.study().organisations().stream()
                .filter(o -> o.code().equals(code))
                .map(Organisation::name)
                .findFirst()
                .orElse(code));
    }

    private String scale(ResultKey key) {
        return evaluation.reliability().entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry -> ReliabilityTable.name(w, entry))
                .orElseGet(() -> PlainText.of(key.outcome()));
    }

    private String label(Optional<Label> label, String otherwise) {
        return label.map(w::name).orElseGet(() -> PlainText.of(otherwise));
    }

    private Optional<Label> reference(String id) {
        return evaluation.plan().references().stream()
                .filter(r -> r.id().equals(id))
                .map(Reference::label)
                .findFirst();
    }

    private Optional<Label> characteristic(String code) {
        return evaluation.study().characteristics().stream()
                .filter(c -> c.code().equals(code))
                .map(Characteristic::label)
                .findFirst();
    }
}
