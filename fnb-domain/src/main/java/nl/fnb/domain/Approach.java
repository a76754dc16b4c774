package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/** The way in which a family comes to its plan. */
@LegalTerm(nl = "familienetwerkberaad", source = "WODC 2384 (Dijkstra et al., 2016)")
public enum Approach {
    /** A conference prepared by an independent coordinator. */
    @LegalTerm(nl = "Eigen Kracht-conferentie", source = "Eigen Kracht Centrale")
    EK_C(new Label("Eigen Kracht-conferentie", "Eigen Kracht conference")),
    /** A social network strategy led by the family's own worker. */
    @LegalTerm(nl = "sociaal-netwerkstrategie (SoNeStra)", source = "WODC 2384 (Dijkstra et al., 2016)")
    FNB_SONESTRA(new Label("FNB-SoNeStra", "FNB-SoNeStra")),
    /** A network conference within Signs of Safety. */
    @LegalTerm(nl = "netwerkberaad binnen Signs of Safety", source = "WODC 2384 (Dijkstra et al., 2016)")
    SOS(new Label("Signs of Safety", "Signs of Safety")),
    /** Regular care: the plan is made by a professional, with the parents. */
    @LegalTerm(nl = "reguliere hulpverlening", source = "WODC 2384 (Dijkstra et al., 2016)")
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
