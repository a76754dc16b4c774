/** The report as one page of HTML that needs nothing else; start at {@link nl.fnb.report.html.HtmlRenderer}. */
@NullMarked
package nl.fnb.report.html;

import org.jspecify.annotations.NullMarked;
