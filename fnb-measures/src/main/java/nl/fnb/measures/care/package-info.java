/**
 * Care as agencies deliver it, put together by the rules of CBS, and what a family had of it within a window.
 *
 * <p>Start at {@link nl.fnb.measures.care.CareRecord} and {@link nl.fnb.measures.care.CareRecords#merged}, which is how CBS
 * counts, or at {@link nl.fnb.measures.care.CareInWindow} for days, hours, stay nights and intensity. The care of an analysis
 * plan ({@code EPISODES}, {@code HOURS}) is {@link nl.fnb.measures.CareUse}, which this package leaves alone.
 */
@NullMarked
package nl.fnb.measures.care;

import org.jspecify.annotations.NullMarked;
