package nl.fnb.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.io.Problems;

/**
 * The built-in instruments: numeric scoring keys with short descriptions in our own words, never the wording of a protected
 * form. Each says in {@link Instrument#certainty()} how sure it is.
 */
public final class Instruments {

    private static final String CATALOGUE = "catalogue/";

    private Instruments() {}

    /**
     * All built-in instruments.
     *
     * @return by id; of one id the preferred version first
     */
    public static List<Instrument> all() {
        return Holder.ALL;
    }

    /**
     * The preferred version of a built-in instrument.
     *
     * @param id the id, such as {@code risk-index}
     * @return the instrument
     * @throws IllegalArgumentException if there is none of that id
     */
    public static Instrument find(String id) {
        return all().stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /**
     * A version of a built-in instrument.
     *
     * @param id the id, such as {@code risk-index}
     * @param version the version, such as {@code classic}
     * @return the instrument
     * @throws IllegalArgumentException if there is none of that id and version
     */
    public static Instrument find(String id, String version) {
        return all().stream()
                .filter(instrument ->
                        instrument.id().equals(id) && instrument.version().equals(version))
                .findFirst()
                .orElseThrow(() -> unknown(id + "@" + version));
    }

    /**
     * A built-in instrument, as a study names it.
     *
     * @param reference an id or {@code id@version}, with {@code +table} for the bands of one of its tables
     * @return the instrument, empty where there is none
     */
    public static Optional<Instrument> lookup(String reference) {
        int plus = reference.lastIndexOf('+');
        String table = reference.substring(plus + 1);
        String base = plus < 0 ? reference : reference.substring(0, plus);
        return named(reference)
                .or(() -> named(base).filter(found -> hasTable(found, table)).map(found -> found.banded(table)));
    }

    private static boolean hasTable(Instrument instrument, String table) {
        return instrument.bandTables().stream().anyMatch(found -> found.id().equals(table));
    }

    private static Optional<Instrument> named(String reference) {
        return all().stream()
                .filter(instrument -> reference.equals(instrument.id())
                        || reference.equals(instrument.id() + "@" + instrument.version()))
                .findFirst();
    }

    /** The built-in instruments as {@code id@version}. */
    static String known() {
        return String.join(
                ", ",
                all().stream()
                        .map(instrument -> instrument.id() + "@" + instrument.version())
                        .toList());
    }

    private static IllegalArgumentException unknown(String reference) {
        return new IllegalArgumentException("instrument must be one of " + known() + ", got " + reference);
    }

    /** Reads the catalogue when it is first asked for. */
    private static final class Holder {

        private static final List<Instrument> ALL = load();

        private static List<Instrument> load() {
            List<Instrument> instruments = new ArrayList<>();
            try (BufferedReader index =
                    new BufferedReader(new InputStreamReader(resource("index.txt"), StandardCharsets.UTF_8))) {
                for (String name = index.readLine(); name != null; name = index.readLine()) {
                    instruments.add(load(name));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
            return List.copyOf(instruments);
        }

        private static Instrument load(String name) throws IOException {
            Problems problems = Problems.ofFiles();
            try (InputStream in = resource(name)) {
                return InstrumentFile.read(in, name, problems)
                        .orElseThrow(() -> new IllegalStateException(
                                "a built-in instrument must obey the rules, got " + problems.errors()));
            }
        }

        private static InputStream resource(String name) {
            InputStream in = Instruments.class.getResourceAsStream(CATALOGUE + name);
            if (in == null) {
                throw new IllegalStateException(
                        "the catalogue must hold every instrument of its index, got no " + name);
            }
            return in;
        }
    }
}
