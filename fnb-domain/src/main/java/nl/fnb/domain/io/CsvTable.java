package nl.fnb.domain.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Rule;
import nl.fnb.domain.StudyRule;

/** Reads one CSV file to its end, or to the fault that makes the rest unreadable. */
final class CsvTable<T> {

    /** No cell is longer; a quote that is never closed comes to an end here. */
    static final int LONGEST_CELL = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final String name;
    private final boolean required;
    private final CsvRows<T> rows;
    private final Problems problems = Problems.ofFiles();

    CsvTable(Path folder, Table table, List<String> columns, Function<Row, Optional<T>> reader) {
        this(folder.resolve(table.file()), table.file(), table.isRequired(), columns, Set.of(), reader);
    }

    CsvTable(
            Path file,
            String name,
            boolean required,
            List<String> columns,
            Set<String> optional,
            Function<Row, Optional<T>> reader) {
        this.file = file;
        this.name = name;
        this.required = required;
        this.rows = new CsvRows<>(name, columns, optional, reader, problems);
    }

    /** The same, but columns that are not known pass, because what declares them could not be read. */
    CsvTable<T> ignoringUnknown() {
        rows.ignoreUnknown();
        return this;
    }

    /** Reads the file. */
    TableReading<T> read() {
        if (!required && !InputFile.exists(file)) {
            return new TableReading<>(Optional.empty(), TablePlaces.NONE, List.of());
        }
        boolean whole = InputFile.isUsable(file, name, problems) && readRows();
        return new TableReading<>(Optional.of(rows.read()), rows.places(whole), problems.all());
    }

    private boolean readRows() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), Utf8.decoder()), BUFFER)) {
            skipByteOrderMark(reader);
            Dialect dialect = Dialect.of(reader);
            rows.begin(dialect);
            CsvReader<CsvHeader> csv = CsvReader.builder()
                    .fieldSeparator(dialect.delimiter())
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .build(rows, reader);
            boolean foreign = csv.iterator().hasNext();
            return !foreign && rows.end();
        } catch (CsvParseException e) {
            problems.add(name, rows.line(), parseFault(e));
        } catch (UncheckedIOException e) {
            addFault(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            addFault(e);
        }
        return false;
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static Breach parseFault(CsvParseException fault) {
        String message = String.valueOf(fault.getMessage());
        boolean tooLong = message.contains("maximum buffer size");
        Rule rule = tooLong ? StudyRule.TOO_LONG : StudyRule.BAD_QUOTES;
        return Breach.of(rule, "", "", LONGEST_CELL);
    }

    private void addFault(IOException fault) {
        if (!(fault instanceof CharacterCodingException)) {
            problems.add(name, InputFile.unreadable(fault));
            return;
        }
        long line = 0;
        try (InputStream in = Files.newInputStream(file)) {
            line = Utf8.malformedLine(in);
        } catch (IOException e) {
            problems.add(name, InputFile.unreadable(e));
        }
        problems.add(name, line, Breach.of(StudyRule.NOT_UTF8, "", ""));
    }
}
