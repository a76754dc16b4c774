package nl.fnb.measures.care;

import nl.fnb.domain.Label;

/** How heavy the care of a family was within a window, from none to a stay away from home. */
public enum Intensity {
    /** No care. */
    NONE(new Label("geen hulp", "no care")),
    /** Care without a stay, below the first threshold. */
    LIGHT(new Label("licht", "light")),
    /** Care without a stay, from the first threshold. */
    MODERATE(new Label("matig", "moderate")),
    /** Care without a stay, from the second threshold. */
    INTENSIVE(new Label("intensief", "intensive")),
    /** At least one night away from home. */
    RESIDENTIAL(new Label("met verblijf", "with a stay"));

    private final Label label;

    Intensity(Label label) {
        this.label = label;
    }

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    public Label label() {
        return label;
    }
}
