package nl.fnb.report.narrative;

import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Study;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;

/** Puts an evaluation in words. */
public final class Narrative {

    private Narrative() {}

    /**
     * The report of an evaluation.
     *
     * @param evaluation the figures
     * @param locale the language: Dutch for {@code nl}, English for every other
     * @return the report, the summary first
     */
    public static Document of(Evaluation evaluation, Locale locale) {
        Wording w = Wording.of(evaluation.plan(), locale);
        List<Section> sections = List.of(
                new SummarySection(w, evaluation).section(),
                new FamiliesSection(w, evaluation).section(),
                new SuccessSection(w, evaluation).section(),
                new OutcomesSection(w, evaluation).section(),
                new RareOutcomesSection(w, evaluation).section(),
                new ModerationSection(w, evaluation).section(),
                new MethodSection(
                                w, evaluation.plan(), evaluation.study(), new LimitSentences(w, evaluation).sentences())
                        .withChecklist(),
                new DataSection(w, evaluation).section(),
                new ProvenanceSection(w, evaluation.provenance()).section());
        return new Document(w.name(evaluation.study().title()), w.say("document.subtitle"), locale, sections);
    }

    /**
     * The report of what is published under disclosure control.
     *
     * <p>Whatever it says of families comes from the publication; of the study it takes the names alone.
     *
     * @param publication the figures
     * @param study the study, for its title and the names of characteristics
     * @param locale the language: Dutch for {@code nl}, English for every other
     * @return the report, the summary first
     */
    public static Document of(Publication publication, Study study, Locale locale) {
        Wording w = Wording.of(publication.plan(), locale);
        return new Document(
                w.name(study.title()),
                w.say("public.subtitle"),
                locale,
                new PublicSections(w, publication, study).sections());
    }
}
