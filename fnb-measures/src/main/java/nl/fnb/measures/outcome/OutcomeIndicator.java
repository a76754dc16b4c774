package nl.fnb.measures.outcome;

import nl.fnb.domain.Label;

/** The outcome indicators of the basic set (VNG, branches and NJi, 30 August 2016); CBS takes the first four. */
public enum OutcomeIndicator {
    /** Drop-out: {@link DropOut}. */
    DROP_OUT("1", true, new Label("uitval van cliënten", "drop-out of clients")),
    /** Satisfaction with the use or effect of the help: {@link Satisfaction}. */
    SATISFACTION("2", true, new Label("tevredenheid over nut of effect", "satisfaction with use or effect")),
    /** Able to go on without help: {@link WithoutHelp}. */
    WITHOUT_HELP("3.1", true, new Label("zonder hulp verder kunnen", "able to go on without help")),
    /** No new start of care after the end: {@link NoNewStart}. */
    NO_NEW_START("3.2", true, new Label("geen nieuwe start jeugdhulp", "no new start of care")),
    /** Fewer problems, or more safety, self-reliance or participation: {@code nl.fnb.measures.change.ReliableChange} and {@code TScore}. */
    FEWER_PROBLEMS("3.3", false, new Label("afname van problematiek", "fewer problems")),
    /** Goals reached: {@link GoalsReached}. */
    GOALS_REACHED("3.4", false, new Label("doelen gerealiseerd", "goals reached"));

    private final String number;
    private final boolean askedByCbs;
    private final Label label;

    OutcomeIndicator(String number, boolean askedByCbs, Label label) {
        this.number = number;
        this.askedByCbs = askedByCbs;
        this.label = label;
    }

    /**
     * The number in the basic set.
     *
     * @return 1 to 3.4
     */
    public String number() {
        return number;
    }

    /**
     * Whether CBS asks for it (informatieprotocol v7, 4.2).
     *
     * @return true for 1, 2, 3.1 and 3.2
     */
    public boolean isAskedByCbs() {
        return askedByCbs;
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
