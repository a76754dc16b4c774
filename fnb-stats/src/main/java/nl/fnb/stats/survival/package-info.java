/**
 * Times to an event, with cases that were not followed to the end. Start at {@link nl.fnb.stats.survival.Followup}, then {@link
 * nl.fnb.stats.survival.KaplanMeier} for one kind of event and {@link nl.fnb.stats.survival.CumulativeIncidence} where one
 * kind of end prevents another.
 *
 * <p>One minus Kaplan-Meier for one of several causes says too much, and is not offered. Times that differ by rounding alone
 * are one time, as in R's package survival.
 */
@NullMarked
package nl.fnb.stats.survival;

import org.jspecify.annotations.NullMarked;
