package nl.fnb.domain.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.fnb.domain.Study;

/** Writes every file beside its place first, and moves them all only when all are written. */
final class StudyWriter {

    private final Study study;

    StudyWriter(Study study) {
        this.study = study;
    }

    void writeTo(Path folder) throws IOException {
        Map<String, Path> written = new LinkedHashMap<>();
        try {
            for (Table table : StudyCells.tables(study)) {
                written.put(table.file(), writeTable(folder, table));
            }
            written.put(Problems.STUDY_FILE, writeStudyFile(folder));
            for (Map.Entry<String, Path> file : written.entrySet()) {
                Files.move(file.getValue(), folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
            removeTablesThatAreGone(folder, written);
        } finally {
            for (Path left : written.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private Path writeTable(Path folder, Table table) throws IOException {
        Path file = beside(folder, table.file());
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            CsvCells csv = new CsvCells(writer);
            StudyCells.write(study, table, csv);
            csv.flush();
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(file);
            throw new IOException(table.file() + " cannot be written", e);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    private Path writeStudyFile(Path folder) throws IOException {
        Path file = beside(folder, Problems.STUDY_FILE);
        try {
            StudyFileWriter.write(study, file);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** The place where a file is written first; a plain file, so that it gets the rights that new files have there. */
    private static Path beside(Path folder, String name) {
        return folder.resolve("." + name + ".part");
    }

    /** A table that this study did not record may be there from an earlier one. */
    private static void removeTablesThatAreGone(Path folder, Map<String, Path> written) throws IOException {
        for (Table table : Table.values()) {
            if (!written.containsKey(table.file())) {
                Files.deleteIfExists(folder.resolve(table.file()));
            }
        }
    }
}
