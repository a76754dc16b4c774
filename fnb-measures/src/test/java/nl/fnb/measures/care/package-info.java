@NullMarked
package nl.fnb.measures.care;

import org.jspecify.annotations.NullMarked;
