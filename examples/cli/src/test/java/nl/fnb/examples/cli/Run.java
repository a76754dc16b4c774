package nl.fnb.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the command line inside the virtual machine of the tests.
 *
 * @param status the exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    static Run of(Object... words) {
        return of(false, words);
    }

    /** As a person at a terminal sees it. */
    static Run watched(Object... words) {
        return of(true, words);
    }

    private static Run of(boolean watched, Object... words) {
        String[] args = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), watched, Texts.asked(args));
        int status = Fnb.run(console, args);
        console.flush();
        return new Run(status, out.toString(), err.toString());
    }
}
