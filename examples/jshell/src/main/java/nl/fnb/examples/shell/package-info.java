/** A JShell with the library at hand; start at {@link nl.fnb.examples.shell.FnbShell}. */
@NullMarked
package nl.fnb.examples.shell;

import org.jspecify.annotations.NullMarked;
