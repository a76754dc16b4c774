package nl.fnb.report.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.io.Sha256;
import nl.fnb.measures.InstrumentJson;

/**
 * What an evaluation was made of, so that another person can make it again and get the same bytes.
 *
 * <p>Fingerprints are of what was read, not of how it was written: of the study as {@link Sha256#of(nl.fnb.domain.Study)}
 * says; of the instruments as their files ({@code fnb-instrument/1}) are written anew, one after another in the order of
 * the study; of the plan as one line of {@code fnb-analysis-plan/1} with every default value written out.
 *
 * @param version the version of this library
 * @param data the fingerprint of the study, empty where it is kept back
 * @param instruments the fingerprint of the instruments
 * @param plan the fingerprint of the plan
 * @param seed the seed of random procedures
 * @param methods the methods behind the figures that were held against another program
 */
public record Provenance(
        String version,
        Optional<String> data,
        String instruments,
        String plan,
        long seed,
        List<CheckedMethod> methods) {

    private static final String VERSION_FILE = "version.txt";

    /**
     * Takes a copy of the list.
     *
     * @param version the version of this library
     * @param data the fingerprint of the study, empty where it is kept back
     * @param instruments the fingerprint of the instruments
     * @param plan the fingerprint of the plan
     * @param seed the seed of random procedures
     * @param methods the methods behind the figures that were held against another program
     */
    public Provenance {
        methods = List.copyOf(methods);
    }

    static Provenance of(StudyInput input, String data, List<ResultRow> rows) {
        String instruments =
                input.instruments().stream().map(InstrumentJson::write).collect(Collectors.joining());
        return new Provenance(
                ownVersion(),
                Optional.of(data),
                Sha256.of(instruments),
                Sha256.of(PlanJson.write(input.plan())),
                input.plan().seed(),
                CheckedMethod.behind(rows, input.plan()));
    }

    /**
     * What of it may be published beside some of the figures.
     *
     * <p>The fingerprint of the data is kept back: whoever knows all records but one could try what that one must be.
     *
     * @param published the figures that are published
     * @param by the plan of the evaluation
     * @return a copy
     */
    public Provenance published(List<ResultRow> published, AnalysisPlan by) {
        return new Provenance(version, Optional.empty(), instruments, plan, seed, CheckedMethod.behind(published, by));
    }

    private static String ownVersion() {
        try (InputStream file = Objects.requireNonNull(Provenance.class.getResourceAsStream(VERSION_FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
