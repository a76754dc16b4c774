/** Power, sample size and smallest detectable effect; start at {@link nl.fnb.stats.power.PowerOf}. */
@NullMarked
package nl.fnb.stats.power;

import org.jspecify.annotations.NullMarked;
