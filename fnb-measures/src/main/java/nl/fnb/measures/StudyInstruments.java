package nl.fnb.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;

/** Finds the instruments that a study names: files in its folder, or built-in ones by id or {@code id@version}. */
public final class StudyInstruments {

    private static final String STUDY_FILE = "study.json";

    private final Path folder;
    private final Problems problems;

    private StudyInstruments(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Loads the instruments of a study.
     *
     * @param folder the folder of the study; a file outside it is not read
     * @param study the study
     * @param problems takes what is wrong with the names and the files
     * @return the instruments that could be loaded, in the order of the study
     */
    public static List<Instrument> load(Path folder, Study study, Problems problems) {
        StudyInstruments loader = new StudyInstruments(folder, problems);
        List<Instrument> instruments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < study.instruments().size(); i++) {
            String name = study.instruments().get(i);
            String field = "instruments[" + i + "]";
            Optional<Instrument> instrument = loader.load(name, field);
            if (instrument.isPresent() && ids.add(instrument.get().id())) {
                instruments.add(instrument.get());
            } else {
                instrument.ifPresent(second -> loader.refuse(InstrumentRule.SAME_ID, field, name, second.id()));
            }
        }
        return List.copyOf(instruments);
    }

    private Optional<Instrument> load(String name, String field) {
        Optional<Path> file = resolve(name);
        if (file.isEmpty()) {
            refuse(InstrumentRule.OUTSIDE_FOLDER, field, name);
            return Optional.empty();
        }
        if (Files.isRegularFile(file.get())) {
            return InstrumentFile.read(file.get(), name, problems);
        }
        Optional<Instrument> builtIn = Instruments.lookup(name);
        if (builtIn.isEmpty()) {
            refuse(InstrumentRule.NO_SUCH_INSTRUMENT, field, name, Instruments.known());
        }
        return builtIn;
    }

    /** The place of a name in the folder; empty where it lies elsewhere, also through a link. */
    private Optional<Path> resolve(String name) {
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name);
            boolean inside = !Files.exists(file)
                    || folder.toRealPath().equals(file.toRealPath().getParent());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException noPath) {
            return Optional.empty();
        }
    }

    private void refuse(InstrumentRule rule, String field, String value, Object... arguments) {
        problems.add(STUDY_FILE, Breach.of(rule, field, value, arguments));
    }
}
