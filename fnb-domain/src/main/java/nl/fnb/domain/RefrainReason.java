package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/** Why no family group plan was made after one was offered. */
public enum RefrainReason {
    /** The parents say that they do not want one. */
    @LegalTerm(nl = "ouders willen geen familiegroepsplan", source = "Jeugdwet art. 4.1.2, onder a")
    PARENTS_DECLINED(true, new Label("ouders wilden niet", "parents declined")),
    /** Concrete threats to the development of the child give cause to refrain. */
    @LegalTerm(nl = "concrete bedreigingen in de ontwikkeling van het kind", source = "Jeugdwet art. 4.1.2, onder b")
    THREAT_TO_CHILD(true, new Label("bedreiging van het kind", "threat to the child")),
    /** The interests of the child would otherwise be harmed. */
    @LegalTerm(nl = "belangen van het kind anderszins geschaad", source = "Jeugdwet art. 4.1.2, onder c")
    CHILD_INTEREST(true, new Label("belang van het kind", "interest of the child")),
    /** There is no network to confer with. */
    NO_NETWORK(false, new Label("geen netwerk", "no network")),
    /** The parents are in a high-conflict divorce. */
    HIGH_CONFLICT_DIVORCE(false, new Label("vechtscheiding", "high-conflict divorce")),
    /** Other care had to come first. */
    OTHER_CARE_NEEDED(false, new Label("andere hulp nodig", "other care needed")),
    /** The problems had been solved. */
    PROBLEMS_SOLVED(false, new Label("problemen opgelost", "problems solved")),
    /** Another reason. */
    OTHER(false, new Label("andere reden", "other reason"));

    private final boolean statutory;
    private final Label label;

    RefrainReason(boolean statutory, Label label) {
        this.statutory = statutory;
        this.label = label;
    }

    /**
     * Whether the Jeugdwet names the reason as a ground to refrain.
     *
     * @return true for the three grounds of article 4.1.2
     */
    public boolean isStatutory() {
        return statutory;
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
