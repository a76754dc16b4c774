/**
 * Figures of data that come in pieces: one pass, several threads or several machines give the same bits. Start at {@link
 * nl.fnb.stats.summary.Summary} and {@link nl.fnb.stats.summary.MomentsSummary}.
 *
 * @serial exclude
 */
@NullMarked
package nl.fnb.stats.summary;

import org.jspecify.annotations.NullMarked;
