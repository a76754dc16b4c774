/** The words of Dutch youth law and where they stand; start at {@link nl.fnb.domain.law.LegalTerm}. */
@NullMarked
package nl.fnb.domain.law;

import org.jspecify.annotations.NullMarked;
