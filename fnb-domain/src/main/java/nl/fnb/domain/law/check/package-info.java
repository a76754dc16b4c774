/**
 * Rules of Dutch youth law that a date or a recorded reason decides. Start at {@link nl.fnb.domain.law.check.LawChecks}: it
 * reads a study and yields findings with the article, never exceptions, and says what it could not check.
 */
@NullMarked
package nl.fnb.domain.law.check;

import org.jspecify.annotations.NullMarked;
