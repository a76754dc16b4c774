@NullMarked
package nl.fnb.measures.codes;

import org.jspecify.annotations.NullMarked;
