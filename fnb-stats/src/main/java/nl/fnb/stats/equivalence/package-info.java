/** Two one-sided tests of equivalence; start at {@link nl.fnb.stats.equivalence.Equivalence}. */
@NullMarked
package nl.fnb.stats.equivalence;

import org.jspecify.annotations.NullMarked;
