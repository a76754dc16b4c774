package nl.fnb.domain.io;

import java.util.List;
import java.util.function.UnaryOperator;

/** One way to spoil the example folder, and every problem that it must raise. */
record Spoilt(String name, UnaryOperator<ExampleFolder> change, List<String> problems) {

    static Spoilt replacing(String name, String file, String from, String to, String... problems) {
        return new Spoilt(name, folder -> folder.replacing(file, from, to), List.of(problems));
    }

    static Spoilt appending(String name, String file, String rows, String... problems) {
        return new Spoilt(name, folder -> folder.appending(file, rows), List.of(problems));
    }

    static Spoilt with(String name, String file, String text, String... problems) {
        return new Spoilt(name, folder -> folder.with(file, text), List.of(problems));
    }

    static Spoilt without(String file, String... problems) {
        return new Spoilt("without " + file, folder -> folder.without(file), List.of(problems));
    }

    @Override
    public String toString() {
        return name;
    }
}
