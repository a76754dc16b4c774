/**
 * Instruments and the scores they give, and the use of care and child protection measures.
 *
 * <p>Start at {@link nl.fnb.measures.Instruments}: {@code Instruments.find("risk-index").score(answers)} scores one
 * measurement and tells how; {@link nl.fnb.measures.Scorer} does many at once. {@link nl.fnb.measures.ScoredStudy} scores a
 * whole study; {@link nl.fnb.measures.CareUse} and {@link nl.fnb.measures.SafeguardUse} count what happened to a family within
 * a window.
 */
@NullMarked
package nl.fnb.measures;

import org.jspecify.annotations.NullMarked;
