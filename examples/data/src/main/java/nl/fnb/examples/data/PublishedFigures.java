package nl.fnb.examples.data;

import java.util.List;
import nl.fnb.domain.Approach;

/**
 * What the study of 2016 published, and the counts of families that its percentages leave room for.
 *
 * <p>Source: Dijkstra, Creemers, Asscher and Stams (2016), <i>De inzet van familienetwerkberaden in de preventieve
 * jeugdbescherming. Eindrapport</i>. The report gives 77 plans, 36% over all and 76%, 34% and 29% by approach, and the
 * weeks below. The families behind a percentage are a reconstruction: one of the 14 tables of whole numbers that round
 * to all of these figures.
 */
final class PublishedFigures {

    /** An approach as published: plans and families offered (reconstructed), and the rounded mean weeks to a plan. */
    record Form(Approach approach, int plans, int offered, int weeksToPlan) {
        int refrained() {
            return offered - plans;
        }
    }

    static final List<Form> FORMS = List.of(
            new Form(Approach.EK_C, 44, 153, 10),
            new Form(Approach.FNB_SONESTRA, 22, 29, 9),
            new Form(Approach.SOS, 11, 32, 18));

    /** The families to whom no plan was offered on purpose, and who had regular care. */
    static final int REGULAR_FAMILIES = 59;

    static final Weeks WEEKS_TO_PLAN = new Weeks(10, 1, 38);
    static final Weeks WEEKS_TO_REFRAIN = new Weeks(14, 0, 44);

    /** A published mean, rounded to whole weeks, with the shortest and the longest. */
    record Weeks(int mean, int shortest, int longest) {}

    private PublishedFigures() {}

    static int refrained() {
        return FORMS.stream().mapToInt(Form::refrained).sum();
    }
}
