/**
 * Linear models by least squares; start at {@link nl.fnb.stats.model.LinearModel}, look at a fit with {@link
 * nl.fnb.stats.model.Diagnostics}.
 */
@NullMarked
package nl.fnb.stats.model;

import org.jspecify.annotations.NullMarked;
