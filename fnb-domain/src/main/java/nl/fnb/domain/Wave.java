package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/** The moment of a measurement relative to the plan. */
public enum Wave {
    /** Before the plan. */
    @LegalTerm(nl = "voormeting", source = "WODC 2384 (Dijkstra et al., 2016)")
    PRE,
    /** After the plan. */
    @LegalTerm(nl = "nameting", source = "WODC 2384 (Dijkstra et al., 2016)")
    POST
}
