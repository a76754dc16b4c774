/**
 * Columns by name, for those who think of data as a table. Start at {@link nl.fnb.stats.frame.Frame}.
 *
 * <p>A frame says what is missing and what became of it; the procedures themselves take arrays, counts and summaries.
 */
@NullMarked
package nl.fnb.stats.frame;

import org.jspecify.annotations.NullMarked;
