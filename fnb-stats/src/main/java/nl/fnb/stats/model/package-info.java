/** Linear models by least squares; start at {@link nl.fnb.stats.model.LinearModel}. */
@NullMarked
package nl.fnb.stats.model;

import org.jspecify.annotations.NullMarked;
