/** What every statistical result shares: intervals, reasons and summaries. */
@NullMarked
package nl.fnb.stats;

import org.jspecify.annotations.NullMarked;
