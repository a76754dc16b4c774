package nl.fnb.examples.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Family;

/**
 * Draws the answers of a family before and after its plan. The approach plays no part: in truth no outcome differs,
 * and no characteristic changes that.
 */
final class AnswerDraws {

    /** Invented: how much families differ in severity around its mean of 1, and its limits. */
    private static final double SEVERITY_SPREAD = 0.5;

    private static final double LEAST_SEVERE = 0.2;
    private static final double MOST_SEVERE = 2.0;

    /** Invented: all families improve a little, and most of what was found once is found again. */
    private static final double SEVERITY_AFTER = 0.75;

    private static final double FOUND_AGAIN_ON_THE_RISK_INDEX = 0.4;
    private static final double FOUND_AGAIN_ON_THE_CHECKLIST = 0.1;

    /** Invented: the support that parents feel, on the scale of the items, and how much of it stays. */
    private static final double SUPPORT_MEAN = 3.2;

    private static final double SUPPORT_SPREAD = 0.7;
    private static final double SUPPORT_STAYS = 0.3;
    private static final double SUPPORT_BY_ITEM = 0.9;
    private static final double ITEM_SKIPPED = 0.03;

    private final Draws draws;

    AnswerDraws(Draws draws) {
        this.draws = draws;
    }

    /** What was answered for one family. */
    record Answers(
            List<Answer> professionalBefore,
            List<Answer> professionalAfter,
            List<Answer> parentBefore,
            List<Answer> parentAfter) {}

    Answers of(Family family) {
        double severity = Math.min(MOST_SEVERE, Math.max(LEAST_SEVERE, 1 + SEVERITY_SPREAD * draws.bell()));
        List<Answer> before = new ArrayList<>();
        List<Answer> after = new ArrayList<>();
        RiskItems.of(family, draws).forEach(item -> add(item, severity, FOUND_AGAIN_ON_THE_RISK_INDEX, before, after));
        ChecklistItems.ALL.forEach(item -> add(item, severity, FOUND_AGAIN_ON_THE_CHECKLIST, before, after));
        double support = SUPPORT_SPREAD * draws.bell();
        double moved = SUPPORT_SPREAD * StrictMath.sqrt(1 - SUPPORT_STAYS * SUPPORT_STAYS) * draws.bell();
        return new Answers(
                List.copyOf(before),
                List.copyOf(after),
                support(SUPPORT_MEAN + support),
                support(SUPPORT_MEAN + SUPPORT_STAYS * support + moved));
    }

    private void add(Finding item, double severity, double again, List<Answer> before, List<Answer> after) {
        String first = item.draw(severity, draws);
        boolean same = item.lasting() || draws.chance(again);
        String second = same ? first : item.draw(severity * SEVERITY_AFTER, draws);
        before.add(new Answer(item.instrument(), item.id(), Optional.of(first)));
        after.add(new Answer(item.instrument(), item.id(), Optional.of(second)));
    }

    private List<Answer> support(double felt) {
        List<Answer> answers = new ArrayList<>();
        for (SupportItem item : SupportItem.ALL) {
            int answer = item.answer(felt + SUPPORT_BY_ITEM * draws.bell());
            Optional<String> given = Optional.of(Integer.toString(answer)).filter(text -> !draws.chance(ITEM_SKIPPED));
            answers.add(new Answer(StudyFrame.SUPPORT, item.id(), given));
        }
        return List.copyOf(answers);
    }
}
