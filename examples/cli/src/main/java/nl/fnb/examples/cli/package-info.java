/** The command line {@code fnb.jar}; start at {@link nl.fnb.examples.cli.Fnb}. */
@NullMarked
package nl.fnb.examples.cli;

import org.jspecify.annotations.NullMarked;
