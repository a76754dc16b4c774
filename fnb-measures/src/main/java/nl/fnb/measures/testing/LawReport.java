package nl.fnb.measures.testing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of the laws.
 *
 * @param instrument the instrument, as {@code id@version}
 * @param seed the seed; the same seed and tries give the same report
 * @param tries the number of forms that each law was tried on
 * @param results the result of each law
 */
public record LawReport(String instrument, long seed, int tries, List<LawResult> results) {

    private static final int LONGEST_TEXT = 880;

    /**
     * Takes a copy of the results.
     *
     * @param instrument the instrument, as {@code id@version}
     * @param seed the seed; the same seed and tries give the same report
     * @param tries the number of forms that each law was tried on
     * @param results the result of each law
     */
    public LawReport {
        results = List.copyOf(results);
    }

    /**
     * Whether no law is broken.
     *
     * @return true if each law holds or does not apply
     */
    public boolean holds() {
        return broken().isEmpty();
    }

    /**
     * The laws that are broken.
     *
     * @return in the order of {@link ScoringLaw}
     */
    public List<LawResult> broken() {
        return results.stream()
                .filter(result -> result.verdict() == LawVerdict.BROKEN)
                .toList();
    }

    /**
     * The result of a law.
     *
     * @param law the law
     * @return its result
     * @throws IllegalArgumentException if the law was not tried
     */
    public LawResult result(ScoringLaw law) {
        return results.stream()
                .filter(result -> result.law() == law)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("law must be one that was tried, got " + law));
    }

    /**
     * Requires that no law is broken.
     *
     * @throws AssertionError if one is; the message names each broken law with the smallest answers found that break it
     */
    public void assertHolds() {
        if (!holds()) {
            throw new AssertionError(message());
        }
    }

    /**
     * The whole report.
     *
     * @return a line a law, with a counterexample below each that is broken
     */
    public String text() {
        return heading() + "\n" + lines(results);
    }

    /**
     * The report in short; {@link #text()} tells all.
     *
     * @return the number of laws by verdict, and those that are broken, in under 900 characters
     */
    @Override
    public String toString() {
        String text = holds() ? heading() : message();
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " ...";
    }

    private String message() {
        return heading() + "\n" + lines(broken()).stripTrailing();
    }

    private String heading() {
        return instrument + ": " + count(LawVerdict.HOLDS) + " laws hold, " + count(LawVerdict.BROKEN) + " broken, "
                + count(LawVerdict.DOES_NOT_APPLY) + " do not apply (" + tries + " tries each, seed " + seed + ")";
    }

    private long count(LawVerdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    private static String lines(List<LawResult> results) {
        return results.stream().map(result -> "  " + result + "\n").collect(Collectors.joining());
    }
}
