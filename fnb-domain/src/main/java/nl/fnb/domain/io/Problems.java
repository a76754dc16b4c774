package nl.fnb.domain.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Label;
import nl.fnb.domain.Severity;
import nl.fnb.domain.Study;

/**
 * Gathers the problems of one study, and knows on which line of which file each row stands.
 *
 * <p>Not to be shared between threads while problems are added.
 */
public final class Problems {

    static final String STUDY_FILE = "study.json";
    private static final String STUDY_TITLE = "study";

    private final boolean fromFolder;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> fileOrder = new HashMap<>();
    private final Map<Table, TablePlaces> places = new EnumMap<>(Table.class);
    private Map<Table, Set<String>> unreadKeys = new EnumMap<>(Table.class);
    private ToLongFunction<String> studyFileLines = field -> 0;
    private Keys keys;

    Problems(boolean fromFolder, Study study) {
        this.fromFolder = fromFolder;
        this.keys = new Keys(study);
        fileOrder.put(fromFolder ? STUDY_FILE : STUDY_TITLE, 0);
        for (Table table : Table.values()) {
            fileOrder.put(name(table), fileOrder.size());
        }
    }

    /**
     * An empty collector for a study that an application built: a problem names the table and the key of the record.
     *
     * @param study the study that will be checked
     * @return a collector without problems
     */
    public static Problems of(Study study) {
        return new Problems(false, study);
    }

    /**
     * An empty collector for files that are read outside a study folder, such as a single instrument file.
     *
     * @return a collector without problems, which knows no rows
     */
    public static Problems ofFiles() {
        return new Problems(true, EmptyStudy.STUDY);
    }

    /**
     * Adds a problem with a row of the study.
     *
     * @param table the table
     * @param row the index of the row in the study's list
     * @param breach what is wrong with it
     */
    public void add(Table table, int row, Breach breach) {
        if (fromFolder) {
            add(table.file(), places(table).line(row), breach);
        } else {
            found.add(new Problem(breach, table.title(), 0, keys.record(table, row)));
        }
    }

    /**
     * Adds a problem with a file as a whole, or with a field of {@code study.json}, whose line is then looked up.
     *
     * @param file the name of the file
     * @param breach what is wrong with it
     */
    public void add(String file, Breach breach) {
        add(file, file.equals(STUDY_FILE) ? studyFileLines.applyAsLong(breach.field()) : 0, breach);
    }

    /**
     * Adds a problem with a line of a file.
     *
     * @param file the name of the file
     * @param line the line, from 1; 0 where it is not known
     * @param breach what is wrong with it
     */
    public void add(String file, long line, Breach breach) {
        add(new Problem(breach, file, line, ""));
    }

    void add(Problem problem) {
        fileOrder.putIfAbsent(problem.file(), fileOrder.size());
        found.add(problem);
    }

    /**
     * Whether a table holds a key, also in a row that could not be read, so that one bad cell raises no further complaints.
     *
     * @param table the table
     * @param key the key
     * @return true as well if the keys of the table could not be read at all
     */
    public boolean knows(Table table, String key) {
        return keys.row(table, key).isPresent()
                || !places(table).keysRead()
                || unreadKeys.computeIfAbsent(table, this::keysOfUnreadRows).contains(key);
    }

    /**
     * Whether every row of a table could be read, so that a record that is not there was not there in the file either.
     *
     * @param table the table
     * @return always true for a study that an application built
     */
    public boolean isComplete(Table table) {
        return places(table).keysRead() && places(table).unread().isEmpty();
    }

    /**
     * The problems for which the study is refused.
     *
     * @return in the order of {@link #all()}
     */
    public List<Problem> errors() {
        return all().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    /**
     * The problems that are told to the reader, while the study is used.
     *
     * @return in the order of {@link #all()}
     */
    public List<Problem> warnings() {
        return all().stream().filter(p -> p.severity() == Severity.WARNING).toList();
    }

    /**
     * All problems.
     *
     * @return by file in the order of the study format, then by line, then in the order in which they were added
     */
    public List<Problem> all() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(p -> fileOrder.getOrDefault(p.file(), Integer.MAX_VALUE))
                .thenComparingLong(Problem::line));
        return List.copyOf(sorted);
    }

    /**
     * Whether the study is to be refused.
     *
     * @return true if any problem is an error
     */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Adds a problem with what the study declares. */
    void addToStudy(Breach breach) {
        if (fromFolder) {
            add(STUDY_FILE, breach);
        } else {
            add(STUDY_TITLE, 0, breach);
        }
    }

    /** What a message calls a table. */
    String name(Table table) {
        return fromFolder ? table.file() : table.title();
    }

    /** What a message calls the place of a row: its line, or its number in the table. */
    Label place(Table table, int row) {
        return fromFolder ? line(places(table).line(row)) : new Label("nummer " + (row + 1), "number " + (row + 1));
    }

    /** What a message calls a line. */
    static Label line(long number) {
        return new Label("regel " + number, "line " + number);
    }

    /** Takes over where the rows of a table stand in its file. */
    void locate(Table table, TablePlaces where) {
        places.put(table, where);
    }

    /** Takes over where the fields of {@code study.json} stand. */
    void locateStudyFile(ToLongFunction<String> lines) {
        studyFileLines = lines;
    }

    /** The study whose rows are meant from now on. */
    void about(Study study) {
        keys = new Keys(study);
        unreadKeys = new EnumMap<>(Table.class);
    }

    Keys keys() {
        return keys;
    }

    TablePlaces places(Table table) {
        return places.getOrDefault(table, TablePlaces.NONE);
    }

    private Set<String> keysOfUnreadRows(Table table) {
        Set<String> known = new HashSet<>();
        for (UnreadRow row : places(table).unread()) {
            known.add(row.identifiers().getOrDefault(table.keyColumn(), ""));
        }
        return known;
    }
}
