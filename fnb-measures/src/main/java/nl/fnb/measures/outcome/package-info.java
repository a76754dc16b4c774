/**
 * The outcome indicators that Dutch youth care agreed on (basisset Harmonisatie outcome, 2016; CBS Beleidsinformatie Jeugd v7,
 * chapter 4), as counts; intervals are for fnb-stats.
 *
 * <p>Start at {@link nl.fnb.measures.outcome.OutcomeIndicator}, which names the class that computes each of them.
 */
@NullMarked
package nl.fnb.measures.outcome;

import org.jspecify.annotations.NullMarked;
