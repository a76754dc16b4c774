package nl.fnb.measures.testing;

/** What came of a law. */
public enum LawVerdict {
    /** No try broke it. */
    HOLDS,
    /** A try broke it. */
    BROKEN,
    /** It has nothing to say about this instrument or scoring; the result says why. */
    DOES_NOT_APPLY
}
