package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.Locale;

/** Tells how a score came about. */
final class ScoreText {

    private ScoreText() {}

    static String explain(Score score) {
        StringBuilder text = new StringBuilder(score.instrument())
                .append(" (")
                .append(score.title().in(Locale.ENGLISH))
                .append(")\n");
        score.certainty()
                .ifPresent(doubt -> text.append("certainty: ").append(doubt).append('\n'));
        score.scales().forEach(scale -> explain(scale, text));
        score.outcome().ifPresent(outcome -> explain(outcome, text));
        return text.toString();
    }

    private static void explain(ScaleScore scale, StringBuilder text) {
        text.append(scale).append(", ").append(scale.method()).append('\n');
        for (ItemScore item : scale.itemScores()) {
            line(text, item.item() + ": " + worth(item));
        }
        for (ScaleScore part : scale.parts()) {
            line(text, part.id() + ": " + part.value().map(ExactValue::toString).orElse("missing"));
        }
        line(text, "missing: " + (scale.parts().isEmpty() ? decided(scale) : decidedByParts(scale)));
        scale.unrounded()
                .ifPresent(exact -> line(
                        text,
                        "rounded: " + exact + " -> "
                                + scale.value().map(ExactValue::toString).orElse("")));
    }

    private static void line(StringBuilder text, String content) {
        text.append("  ").append(content).append('\n');
    }

    private static String worth(ItemScore item) {
        return item.response()
                .map(answer ->
                        answer + " -> " + item.points().orElse(BigDecimal.ZERO).toPlainString() + " points"
                                + (item.reversed() ? ", reversed" : "")
                                + (item.weight().compareTo(BigDecimal.ONE) == 0
                                        ? ""
                                        : ", weight " + item.weight().toPlainString()))
                .orElse("missing");
    }

    private static String decided(ScaleScore scale) {
        int missing = scale.items() - scale.answered();
        return missing + " of " + scale.items() + "; rule " + scale.rule().strategy() + ", at most "
                + scale.rule().maxMissing() + ": " + inWords(scale.missing());
    }

    private static String decidedByParts(ScaleScore total) {
        long missing =
                total.parts().stream().filter(part -> part.value().isEmpty()).count();
        return missing + " of " + total.parts().size() + " scales: "
                + (missing == 0 ? "every scale has a score" : inWords(total.missing()));
    }

    private static String inWords(MissingOutcome outcome) {
        return switch (outcome) {
            case COMPLETE -> "every item was answered";
            case ZERO -> "a missing item has no points";
            case PRORATED -> "the answered items stand for the missing ones";
            case NOTHING_ANSWERED -> "no score, as no item was answered";
            case TOO_MANY_MISSING -> "no score, as more items are missing than the rule allows";
            case SCALE_MISSING -> "no score, as a scale that it is made of has none";
            case ITEM_MISSING -> "no score, as every item must be answered";
        };
    }

    private static void explain(ClassOutcome outcome, StringBuilder text) {
        text.append("classification = ")
                .append(outcome.className().orElse("none"))
                .append('\n');
        outcome.fired()
                .forEach(override -> text.append("  override: ")
                        .append(override.item())
                        .append(" = ")
                        .append(override.response())
                        .append(" -> ")
                        .append(override.className())
                        .append('\n'));
        outcome.unclassed()
                .forEach(scale ->
                        text.append("  scale without a class: ").append(scale).append('\n'));
        if (outcome.step() != 0) {
            text.append("  discretionary step: ")
                    .append(outcome.step())
                    .append(" from ")
                    .append(outcome.before().orElse("none"))
                    .append('\n');
        }
    }
}
