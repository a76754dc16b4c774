/**
 * An evaluation in words, in Dutch or English; start at {@link nl.fnb.report.narrative.Narrative}.
 *
 * <p>Each section of the report is a class. Sentences stand in the {@code phrases} files, one for each language, and are
 * chosen by what the figures allow: a difference is said to be shown only where its test shows it, and absence of a
 * difference is claimed for the verdict EQUIVALENT alone.
 */
@NullMarked
package nl.fnb.report.narrative;

import org.jspecify.annotations.NullMarked;
