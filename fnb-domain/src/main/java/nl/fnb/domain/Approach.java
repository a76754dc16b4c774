package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/** The way in which a family comes to its plan. */
@LegalTerm(nl = "familienetwerkberaad", source = "WODC 2384 (Dijkstra et al., 2016)")
public enum Approach {
    /** A conference prepared by an independent coordinator. */
    EK_C(new Label("Eigen Kracht-conferentie", "Eigen Kracht conference")),
    /** A social network strategy led by the family's own worker. */
    FNB_SONESTRA(new Label("FNB-SoNeStra", "FNB-SoNeStra")),
    /** A network conference within Signs of Safety. */
    SOS(new Label("Signs of Safety", "Signs of Safety")),
    /** Regular care: the plan is made by a professional, with the parents. */
    REGULAR(new Label("reguliere hulp", "regular care"));

    private final Label label;

    Approach(Label label) {
        this.label = label;
    }

    /**
     * The code of the study format.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    public Label label() {
        return label;
    }

    /**
     * Whether this is one of the three forms of a family network conference.
     *
     * @return true for all but regular care
     */
    public boolean isFamilyGroup() {
        return this != REGULAR;
    }
}
