@NullMarked
package nl.fnb.measures.exchange;

import org.jspecify.annotations.NullMarked;
