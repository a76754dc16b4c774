package nl.fnb.examples.cli;

/** One line on a watched terminal that tells how far the work is, and that is gone when the work is done. */
final class ProgressLine implements AutoCloseable {

    private final Console console;
    private int width;

    ProgressLine(Console console) {
        this.console = console;
    }

    /** Replaces the line; says nothing where nobody watches. */
    void show(String key, Object... arguments) {
        if (console.watched()) {
            String text = console.texts().get(key, arguments);
            console.err().print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
            console.err().flush();
            width = text.length();
        }
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (width > 0) {
            console.err().print('\r' + " ".repeat(width) + '\r');
            console.err().flush();
            width = 0;
        }
    }
}
