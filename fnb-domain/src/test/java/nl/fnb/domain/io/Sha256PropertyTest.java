package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.fnb.domain.Study;

class Sha256PropertyTest {

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("fingerprint");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The example of the standard, FIPS 180-4. */
    @Example
    void the_fingerprint_of_a_text_is_that_of_the_standard() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Property(tries = 60)
    void the_fingerprint_of_a_study_stays_however_a_spreadsheet_writes_it(
            @ForAll("studies") Study study, @ForAll("variants") CsvVariant variant) throws IOException {
        StudyFolder.at(folder).write(study);
        for (Table table : StudyCells.tables(study)) {
            variant.rewrite(folder.resolve(table.file()));
        }

        Study read = StudyFolder.at(folder).read().study().orElseThrow();

        assertThat(Sha256.of(read)).isEqualTo(Sha256.of(study));
    }

    @Property(tries = 60)
    void it_is_that_of_the_files_each_after_its_name_and_a_line_of_responses_a_measurement(
            @ForAll("studies") Study study) throws IOException, GeneralSecurityException {
        StudyFolder.at(folder).write(study);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String name : List.of(
                "study.json",
                "families.csv",
                "trajectories.csv",
                "plans.csv",
                "measurements.csv",
                "responses.csv",
                "care.csv",
                "safeguards.csv")) {
            if (Files.exists(folder.resolve(name))) {
                bytes.write((name + "\n").getBytes(StandardCharsets.UTF_8));
                bytes.write(name.equals("responses.csv") ? byMeasurement() : Files.readAllBytes(folder.resolve(name)));
            }
        }

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());

        assertThat(Sha256.of(study)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    /** Joins the rows of responses that follow each other and begin with the same two cells. */
    private byte[] byMeasurement() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("responses.csv"))) {
            for (CsvRecord row : rows) {
                List<String> cells = row.getFields();
                boolean same = !lines.isEmpty()
                        && lines.get(lines.size() - 1).subList(0, 2).equals(cells.subList(0, 2));
                if (same) {
                    lines.get(lines.size() - 1).addAll(cells.subList(2, 4));
                } else {
                    lines.add(new ArrayList<>(cells));
                }
            }
        }
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        lines.forEach(writer::writeRecord);
        writer.flush();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 60)
    void another_study_has_another(@ForAll("studies") Study study, @ForAll("studies") Study other) {
        List<Study> studies = new ArrayList<>(List.of(other, study.withId(study.id() + "x")));
        studies.removeIf(study::equals);

        assertThat(studies).noneMatch(each -> Sha256.of(each).equals(Sha256.of(study)));
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    @Provide
    Arbitrary<CsvVariant> variants() {
        return Arbitraries.of(CsvVariant.all());
    }
}
