package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/** Who drew up a plan. */
public enum PlanKind {
    /** Drawn up by the parents with relatives or others from the child's social surroundings. */
    @LegalTerm(nl = "familiegroepsplan", source = "Jeugdwet art. 1.1")
    FAMILY_GROUP_PLAN(new Label("familiegroepsplan", "family group plan")),
    /** Drawn up by a professional with the child and the parents. */
    @LegalTerm(nl = "hulpverleningsplan", source = "Jeugdwet art. 4.1.3")
    CARE_PLAN(new Label("hulpverleningsplan", "care plan"));

    private final Label label;

    PlanKind(Label label) {
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
