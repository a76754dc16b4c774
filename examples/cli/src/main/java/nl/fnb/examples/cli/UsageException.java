package nl.fnb.examples.cli;

/** The words of a command cannot be followed; the sentence says why, in the language of the user. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
