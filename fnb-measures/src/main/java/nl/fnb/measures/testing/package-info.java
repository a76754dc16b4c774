/**
 * Proofs for the tests of others: laws that every scoring must obey, and generators of instruments, answers and studies.
 *
 * <p>Start at {@link nl.fnb.measures.testing.ScoringLaws}: {@code ScoringLaws.of(instrument).assertHolds()} tries every law
 * of {@link nl.fnb.measures.testing.ScoringLaw} with a seed and needs no other library. The generators take a
 * {@link java.util.Random}; those who use jqwik find the same ones as arbitraries in
 * {@link nl.fnb.measures.testing.FnbArbitraries}, the one class that needs {@code net.jqwik:jqwik} on the class path.
 */
@NullMarked
package nl.fnb.measures.testing;

import org.jspecify.annotations.NullMarked;
