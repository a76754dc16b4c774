/** Families in youth protection and what happened to them; start at {@code Study}. */
@NullMarked
package nl.fnb.domain;

import org.jspecify.annotations.NullMarked;
