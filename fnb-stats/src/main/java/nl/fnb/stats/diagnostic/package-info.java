/**
 * How far data keep to what a procedure assumes. Start at {@link nl.fnb.stats.diagnostic.Homogeneity} or {@link
 * nl.fnb.stats.diagnostic.ShapiroWilk}.
 *
 * <p>No procedure of this library lets these choose a test: choosing by a test beforehand changes the error rates of the test
 * that follows. Choose beforehand, and read these beside the result.
 */
@NullMarked
package nl.fnb.stats.diagnostic;

import org.jspecify.annotations.NullMarked;
