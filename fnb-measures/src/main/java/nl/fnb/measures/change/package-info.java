/**
 * What a difference between two scores of a family means. Start at {@link nl.fnb.measures.change.ReliableChange}; norms,
 * reliabilities and cut-offs come in as numbers with their source.
 */
@NullMarked
package nl.fnb.measures.change;

import org.jspecify.annotations.NullMarked;
