/** The title, logo, colour and foreword of the organisation whose report it is, each checked before it is used. */
@NullMarked
package nl.fnb.report.theme;

import org.jspecify.annotations.NullMarked;
