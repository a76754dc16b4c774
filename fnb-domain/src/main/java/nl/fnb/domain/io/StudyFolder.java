package nl.fnb.domain.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/**
 * A study as a folder of {@code study.json} and CSV files, format {@code fnb-study/1}.
 *
 * <p>CSV is RFC 4180 in UTF-8. The header decides the delimiter, comma or semicolon; a semicolon file may also write a decimal
 * comma and dates as dd-MM-yyyy. Every column of the format must be there, in any order; unknown and double columns are
 * refused. An empty cell, quoted or not, is a missing value, and blank lines do not count. Lines end with LF, CRLF or CR alone. A number is digits, with at most one
 * decimal sign that has digits on both sides, and an optional minus. No cell is longer than 1,048,576 characters. Other files
 * in the folder are ignored.
 */
public final class StudyFolder {

    private final Path path;

    private StudyFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder at a path; nothing is read yet.
     *
     * @param path the folder
     * @return the folder
     */
    public static StudyFolder at(Path path) {
        return new StudyFolder(path);
    }

    /**
     * Reads the whole folder. Whatever is wrong with it becomes a problem; whether the records fit together is left to
     * {@link StudyReading#check}.
     *
     * @return the study as far as it could be read, and the problems
     */
    public StudyReading read() {
        Problems problems = Problems.ofFiles();
        if (!Files.isDirectory(path)) {
            problems.add(path.toString(), Breach.of(StudyRule.NOT_A_FOLDER, "", ""));
            return new StudyReading(Optional.empty(), problems, path);
        }
        Concurrently<TableReading<Response>> responses = Concurrently.start(
                new CsvTable<>(path, Table.RESPONSES, Table.RESPONSES.columns(), StudyRows.responses())::read);
        Optional<StudyHeader> header = StudyHeader.read(path, problems);
        Optional<Study> study = new StudyTables(path, header, responses).read(problems);
        return new StudyReading(study, problems, path);
    }

    /**
     * Writes a study into the folder, which is made if it is not there: comma, line feed, ISO dates, decimal point. Files of
     * an earlier study are replaced, other files are left alone.
     *
     * @param study the study
     * @throws StudyRefused if the study breaks a rule of {@link StudyChecks#all()}
     * @throws IOException if a file cannot be written; files of the study that were there before then remain
     */
    public void write(Study study) throws IOException {
        StudyChecks.requireSound(study);
        Files.createDirectories(path);
        new StudyWriter(study).writeTo(path);
    }

    static List<String> familyColumns(List<Characteristic> characteristics) {
        List<String> columns = new ArrayList<>(Table.FAMILIES.columns());
        characteristics.forEach(c -> columns.add(c.code()));
        return columns;
    }
}
