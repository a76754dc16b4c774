package nl.fnb.measures.testing;

/** The scoring on trial threw where it should have scored. */
final class ScoringThrew extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScoringThrew(RuntimeException cause) {
        super("answers that the instrument takes must be scored, got " + cause, cause);
    }
}
