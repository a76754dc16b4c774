/** Checks, roundings and tails that the other packages of this module share; no part of the public API. */
@NullMarked
package nl.fnb.stats.internal;

import org.jspecify.annotations.NullMarked;
