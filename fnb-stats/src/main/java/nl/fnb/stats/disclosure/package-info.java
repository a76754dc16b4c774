/** What published counts give away, and which to hide so that they do not; start at {@link nl.fnb.stats.disclosure.Suppression}. */
@NullMarked
package nl.fnb.stats.disclosure;

import org.jspecify.annotations.NullMarked;
