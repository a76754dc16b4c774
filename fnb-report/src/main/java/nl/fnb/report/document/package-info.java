/**
 * What a report consists of, apart from how it is shown: sections, prose, tables and figures; start at
 * {@link nl.fnb.report.document.Document}.
 */
@NullMarked
package nl.fnb.report.document;

import org.jspecify.annotations.NullMarked;
