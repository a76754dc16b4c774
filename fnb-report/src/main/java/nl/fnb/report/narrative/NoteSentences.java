package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
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

    /** What a figure would have been a figure of. */
    String about(Note note) {
        ResultKey key = note.key();
        String analysis = "analysis." + key.analysis();
        String name = w.knows(analysis) ? w.say(analysis) : key.analysis();
        String subject = subject(key);
        return subject.isEmpty() ? name : w.say("item", name, subject);
    }

    private String subject(ResultKey key) {
        Optional<String> outcome = evaluation.plan().outcomes().stream()
                .filter(o -> o.id().equals(key.outcome()))
                .map(o -> w.name(o.label()))
                .findFirst();
        String term = term(key);
        return outcome.map(name -> term.isEmpty() ? name : w.say("note.of", name, term))
                .orElse(term);
    }

    private String term(ResultKey key) {
        return switch (key.term()) {
            case "approach" -> approach(key.level());
            case "treated" -> "";
            case "reference" -> label(reference(key.level()), key.level());
            default -> label(characteristic(key.term()), key.term());
        };
    }

    private String approach(String level) {
        for (Approach approach : Approach.values()) {
            if (approach.code().equals(level)) {
                return w.name(approach.label());
            }
        }
        return "";
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
