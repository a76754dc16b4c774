package nl.fnb.domain;

/** How sure the library is of a fact from outside: a code, a limit of the law, a mapping. */
public enum Certainty {
    /** Read in the cited source itself. */
    READ('V', new Label("in de bron gelezen", "read in the source")),
    /** Derived from what was read in the cited sources. */
    DERIVED('D', new Label("uit de bronnen afgeleid", "derived from the sources")),
    /** General knowledge that was not read in a source; verify it before relying on it. */
    NOT_READ('M', new Label("algemeen bekend, niet in een bron gelezen", "general knowledge, not read in a source")),
    /** Uncertain, or the sources contradict each other. */
    UNCERTAIN('U', new Label("onzeker", "uncertain"));

    private final char mark;
    private final Label label;

    Certainty(char mark, Label label) {
        this.mark = mark;
        this.label = label;
    }

    /**
     * The mark in data files.
     *
     * @return V, D, M or U
     */
    public char mark() {
        return mark;
    }

    /**
     * What a reader is told.
     *
     * @return a text in Dutch and English
     */
    public Label label() {
        return label;
    }

    /**
     * The certainty of a mark.
     *
     * @param mark V, D, M or U
     * @return the certainty
     * @throws IllegalArgumentException for any other text
     */
    public static Certainty ofMark(String mark) {
        for (Certainty certainty : values()) {
            if (mark.equals(String.valueOf(certainty.mark))) {
                return certainty;
            }
        }
        throw new IllegalArgumentException("a mark of certainty must be V, D, M or U, got " + mark);
    }
}
