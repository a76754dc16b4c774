package nl.fnb.measures.change;

import nl.fnb.domain.Label;

/** What the change of a family's score says, from the best news to the worst. */
public enum Change {
    /** Reliably improved, and over the cut-off into the range of families without problems. */
    RECOVERED(new Label("hersteld", "recovered"), "recovered"),
    /** Reliably improved. */
    IMPROVED(new Label("betrouwbaar verbeterd", "reliably improved"), "reliably improved"),
    /** No change that exceeds errors of measurement was shown; that is not to say that there was none. */
    NOT_SHOWN(
            new Label("geen betrouwbare verandering aangetoond", "no reliable change shown"),
            "no reliable change shown"),
    /** Reliably deteriorated. */
    DETERIORATED(new Label("betrouwbaar verslechterd", "reliably deteriorated"), "reliably deteriorated");

    private final Label label;
    private final String words;

    Change(Label label, String words) {
        this.label = label;
        this.words = words;
    }

    /**
     * The name that a report shows.
     *
     * @return the name in Dutch and English
     */
    public Label label() {
        return label;
    }

    String inWords() {
        return words;
    }
}
