/** Effect sizes with exact intervals; start at {@link nl.fnb.stats.effect.StandardisedMeanDifference}. */
@NullMarked
package nl.fnb.stats.effect;

import org.jspecify.annotations.NullMarked;
