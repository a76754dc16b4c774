/**
 * Care from the messages of the Dutch youth care system, and records in the terms of CBS.
 *
 * <p>Start at {@link nl.fnb.measures.exchange.IjwImport}, which reads iJw start and stop messages (JW305, JW307) and never keeps
 * a citizen service number (BSN), or at {@link nl.fnb.measures.exchange.CbsCareFile} and
 * {@link nl.fnb.measures.exchange.CbsMeasureFile}, which write and read care and measures in the codes of Beleidsinformatie
 * Jeugd.
 */
@NullMarked
package nl.fnb.measures.exchange;

import org.jspecify.annotations.NullMarked;
