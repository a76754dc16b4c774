/**
 * An invented study that shows what was published, and the published counts themselves.
 *
 * <p>Start at {@link nl.fnb.examples.data.PublishedStudy}, which writes the study folder, or at {@link
 * nl.fnb.examples.data.PublishedCounts}, which evaluates counts without any record of a family.
 */
@NullMarked
package nl.fnb.examples.data;

import org.jspecify.annotations.NullMarked;
