/** What the formats of office programs share; start at {@link nl.fnb.report.ooxml.OfficeFile}. */
@NullMarked
package nl.fnb.report.ooxml;

import org.jspecify.annotations.NullMarked;
