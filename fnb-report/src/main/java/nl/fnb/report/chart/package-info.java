/**
 * Charts as inline SVG; start at {@link nl.fnb.report.chart.Chart}, then at one of its kinds.
 *
 * <p>A chart is an immutable description: numbers, and texts that the caller has already put in the reader's language and
 * number format. {@code render(width, idPrefix)} turns it into one {@code <svg>} element that needs no script, no style
 * sheet and no outside resource. The same description gives the same bytes everywhere.
 *
 * <p>Texts may be of any length and hold any character: what does not fit is shortened with an ellipsis and kept in full
 * in a {@code <title>}; what XML does not allow, and characters that reorder the text around them, are left out.
 */
@NullMarked
package nl.fnb.report.chart;

import org.jspecify.annotations.NullMarked;
