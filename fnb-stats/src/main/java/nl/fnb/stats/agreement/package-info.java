/**
 * How far raters agree and items measure one thing. Start at {@link nl.fnb.stats.agreement.CohenKappa} for two raters and
 * categories, {@link nl.fnb.stats.agreement.IntraclassCorrelation} for raters and numbers, {@link
 * nl.fnb.stats.agreement.CronbachAlpha} and {@link nl.fnb.stats.agreement.OmegaTotal} for the items of a scale.
 */
@NullMarked
package nl.fnb.stats.agreement;

import org.jspecify.annotations.NullMarked;
