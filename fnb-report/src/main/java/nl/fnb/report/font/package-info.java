/** The fonts that come with the library, for formats that carry their fonts; start at {@link nl.fnb.report.font.ReportFont}. */
@NullMarked
package nl.fnb.report.font;

import org.jspecify.annotations.NullMarked;
