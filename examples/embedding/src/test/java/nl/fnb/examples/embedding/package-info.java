/** Tests of the embedding; start at {@code OwnInstrumentTest}, which proves the instrument of the case system. */
@NullMarked
package nl.fnb.examples.embedding;

import org.jspecify.annotations.NullMarked;
