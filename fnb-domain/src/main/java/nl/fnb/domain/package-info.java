/**
 * Families in youth protection, the trajectories, plans and measurements they go through, and the study that gathers them.
 *
 * <p>Start at {@link nl.fnb.domain.Study}; {@code nl.fnb.domain.io} reads and writes it, {@code nl.fnb.domain.law} binds
 * the words to Dutch law. Every type is immutable and safe to share between threads.
 */
@NullMarked
package nl.fnb.domain;

import org.jspecify.annotations.NullMarked;
