package nl.fnb.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: its two streams in UTF-8, whether a person watches them, and the language of that person.
 *
 * @param out what was asked for
 * @param err problems, warnings and progress
 * @param watched whether progress is shown
 * @param texts the language
 */
record Console(PrintWriter out, PrintWriter err, boolean watched, Texts texts) {

    static Console ofSystem(Texts texts) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        return new Console(out, err, isTerminal(), texts);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** From Java 22 on there is a console without a terminal too, and a method to ask. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
