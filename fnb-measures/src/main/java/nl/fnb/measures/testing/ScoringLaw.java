package nl.fnb.measures.testing;

import java.util.Locale;
import java.util.function.Function;

/**
 * What every scoring must obey, law by law. Together they leave no room: a scoring of complete forms that obeys
 * {@link #RANGE}, {@link #MONOTONE}, {@link #EXACT} and {@link #POINTS} is the stated one, and each other law states one more
 * sentence of section 3 of the study format.
 */
public enum ScoringLaw {
    /** No score lies outside what the items of its scale can give, whether all are answered, some have no points or are prorated. */
    RANGE(
            "no score lies outside what its items can give, whether complete, without points for what is missing, or prorated",
            "points of an answer; `method`; `missing`",
            RangeLaw::new),
    /** More points for an item, in its direction, raise the score of a complete form, and never lower it. */
    MONOTONE(
            "more points for an item, reversed or not, raise a sum or mean, and never lower any score",
            "points of an answer; `reversed`",
            Steps::monotone),
    /** Changes of numeric items move an unrounded sum by whole points, and a mean by whole points over its items. */
    EXACT(
            "another answer to a numeric item moves an unrounded sum by whole points, a mean by whole points over its items",
            "scores are computed exactly",
            Steps::exact),
    /** Another option moves a sum by the difference of its points, with the points of the scale before those of the item. */
    POINTS(
            "another option moves an unrounded sum or mean by the difference of its points; the scale's own come first",
            "points of an answer; a scale's `points` override",
            Steps::points),
    /** Another answer moves a weighted sum by the weight of the item times the difference in points. */
    WEIGHTED_SUM(
            "another answer moves a weighted sum by the item's weight times the difference in points",
            "`method` `WEIGHTED_SUM`",
            Steps::weights),
    /** A count is the number of answered items whose points exceed the least that they can give. */
    COUNT("a count is the number of answered items whose points exceed their least", "`method` `COUNT`", Values::count),
    /** A maximum is the greatest of the points; a missing item that has 0 points takes part. */
    MAX("a maximum is the greatest of the points", "`method` `MAX`", Values::max),
    /** A score is missing exactly where the missing rule says so. */
    MISSING(
            "a score is missing exactly where nothing is answered, too many items are missing, or `NONE` meets a gap",
            "`missing`: when a score is missing",
            MissingLaw::new),
    /** Under {@code ZERO} a missing item adds nothing, and a mean is over all items. */
    ZERO("under `ZERO` a missing item adds 0 points, and a mean is over all items", "`ZERO`", Values::zero),
    /** Under {@code PRORATE} a sum is the answered sum times items over answered, a mean that of the answered. */
    PRORATE(
            "under `PRORATE` a sum is the answered sum times items over answered, a mean that of the answered",
            "`PRORATE`",
            Values::prorate),
    /** A total is the sum or mean of the scores that its scales have, and missing where one of them is. */
    TOTAL(
            "a total is the sum or mean of the scores of its scales, after their rounding, and missing where one of them is",
            "`scales` of a scale",
            TotalLaw::new),
    /** A rounded score is the exact one to whole points, halves away from zero. */
    ROUNDING("a rounded score is the exact one to whole points, halves away from zero", "`rounding`", Values::rounding),
    /** Answers in another order, and items of the form and of the scales in another order, give the same scores. */
    ORDER(
            "the order of the answers, and of the items of form and scales, changes nothing",
            "CSV and JSON order carry no meaning",
            OrderLaw::new),
    /** The same answer in another spelling gives the same scores, and an empty answer is a missing one. */
    SPELLING(
            "`02` is 2, codes may come in any order, and an empty answer is a missing one",
            "an absent row is an empty response; the chosen codes",
            SpellingLaw::new),
    /** An answer that the item does not take, and one to an unknown item, is refused. */
    REFUSAL(
            "an answer that its item does not take is refused, never scored",
            "a numeric response is a whole number within `min` and `max`",
            RefusalLaw::new),
    /** Reversing an item and turning its answer within its range cancel out, and reversing twice is identity. */
    REVERSAL(
            "reversing an item is undone by turning its answer within its range; reversing twice changes nothing",
            "`min + max - response`",
            ReversalLaw::new),
    /** The class of a scale is that of the one band in which its value lies: no gap, no overlap. */
    BANDS(
            "the class is that of the one band that the value lies in, its edge included; a missing score has none",
            "a band holds from its `from` up to the next",
            BandLaw::new),
    /** The first band begins low enough for every score, unless a scale is said to leave low scores without a class. */
    COVER(
            "no score that answers can give lies below the first band, unless that is said to be meant",
            "below the first band there is no class",
            CoverLaw::new),
    /** Each class of a scale is the class of some score. */
    REACH("each class is that of some score", "bands ascend", ReachLaw::new),
    /** The class of the instrument is the highest of its scales, never below any, and none where a scale lacks one. */
    HIGHEST(
            "the classification is never below the class of any scale; without overrides it is the highest, and none where"
                    + " a scale lacks one",
            "`classification`: the highest",
            ClassLaw::highest),
    /** An override sets at least its class where its item was answered with its response, and nowhere else. */
    OVERRIDES(
            "an override counts where its item has its response, among others or as a number, and nowhere else",
            "an override fires",
            ClassLaw::overrides),
    /** The discretionary item moves the class its number of places, within the ends. */
    DISCRETIONARY(
            "the discretionary step moves the class its number of places, within the ends, also one set by an override",
            "`discretionary`",
            ClassLaw::discretionary),
    /** Many forms at once score as one by one. */
    BULK(
            "many forms at once score as one by one, to the last bit",
            "exact value, which becomes a double only when printed",
            BulkLaw::new),
    /** An instrument that is written to a file and read back is the same. */
    JSON("an instrument written to a file and read back is the same", "the instrument file", JsonLaw::new),
    /** A scale moves with an item in the direction that the test states. */
    DIRECTION(
            "a scale moves with an item in the direction that the test states from the manual",
            "`reversed`, held against the manual",
            DirectionLaw::new),
    /** A scale runs from the least to the greatest score that the test states. */
    STATED_RANGE(
            "a scale runs from the least to the greatest score that the test states from the manual",
            "items and their ranges, held against the manual",
            StatedRangeLaw::new);

    private final String meaning;
    private final String source;
    private final Function<Subject, Law> maker;

    ScoringLaw(String meaning, String source, Function<Subject, Law> maker) {
        this.meaning = meaning;
        this.source = source;
        this.maker = maker;
    }

    /**
     * What holds, in a sentence.
     *
     * @return a text in English without a full stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The rule of section 3 of the study format that the law comes from.
     *
     * @return words by which the rule is found
     */
    public String source() {
        return source;
    }

    /**
     * The name in reports.
     *
     * @return for example {@code stated-range}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Law on(Subject subject) {
        return maker.apply(subject);
    }
}
