@NullMarked
package nl.fnb.measures.outcome;

import org.jspecify.annotations.NullMarked;
