/**
 * How often tests and intervals are right: error of the first kind and coverage by simulation. Start at {@link
 * nl.fnb.examples.calibration.Calibration}.
 */
@NullMarked
package nl.fnb.examples.calibration;

import org.jspecify.annotations.NullMarked;
