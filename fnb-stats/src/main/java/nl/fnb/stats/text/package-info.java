/** Numbers as people read them, in Dutch or English; start at {@link nl.fnb.stats.text.Numbers}. */
@NullMarked
package nl.fnb.stats.text;

import org.jspecify.annotations.NullMarked;
