package nl.fnb.stats.bayes;

import nl.fnb.stats.Sentence;

/** How a Bayes factor is said: the one of the two that is at least 1, as a logarithm where it is large. */
final class Evidence {

    private static final double LARGE = Math.log(1e6);

    private Evidence() {}

    static Sentence say(Sentence sentence, double logBf10) {
        double size = Math.abs(logBf10);
        String name = logBf10 < 0 ? "BF01" : "BF10";
        return size > LARGE ? sentence.equal("log " + name, size) : sentence.equal(name, Math.exp(size));
    }
}
