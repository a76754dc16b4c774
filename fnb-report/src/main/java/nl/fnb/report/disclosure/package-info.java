/**
 * What of an evaluation may be published without giving single families away; start at
 * {@link nl.fnb.report.disclosure.Disclosure}, then {@link nl.fnb.report.disclosure.Publication}.
 */
@NullMarked
package nl.fnb.report.disclosure;

import org.jspecify.annotations.NullMarked;
