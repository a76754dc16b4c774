/**
 * The data behind the figures, with a script in R that derives them anew; start at
 * {@link nl.fnb.report.data.DataRenderer}.
 */
@NullMarked
package nl.fnb.report.data;

import org.jspecify.annotations.NullMarked;
