package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.fnb.domain.Study;

/**
 * The study and its records as JSON: the one configured mapper, and a module for the mapper of an application.
 *
 * <p>Dates are ISO texts, absent values are left out, a characteristic is {@code true}, {@code 3.5} or {@code "FAMILY"}. A field
 * that is not known and a value that breaks a rule of its type are refused with a {@link StudyJsonException}, which names
 * the place and never a hidden class. The JSON is that of the records; it is not the format of {@code study.json}.
 */
public final class StudyJson {

    /** Never handed out, so that its settings never change. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new StudyJsonModule()).build();

    private StudyJson() {}

    /**
     * A module with the settings of the records, for a mapper that the application owns.
     *
     * @return a new module, which registers what it needs for Optional and dates as well
     */
    public static Module module() {
        return new StudyJsonModule();
    }

    /**
     * The configured mapper.
     *
     * @return a new mapper at each call, so that changing it changes nothing elsewhere
     */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    /**
     * A study as JSON.
     *
     * @param study the study
     * @return one line of JSON
     */
    public static String write(Study study) {
        try {
            return MAPPER.writeValueAsString(study);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a study can always be written", e);
        }
    }

    /**
     * A study from JSON; whether its records fit together is left to {@link StudyChecks}.
     *
     * @param json the JSON that {@link #write} gives
     * @return the study
     * @throws IllegalArgumentException if it is not JSON, not a study, or breaks a rule of a record
     */
    public static Study read(String json) {
        try {
            return MAPPER.readValue(json, Study.class);
        } catch (StudyJsonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be the JSON of a study, got " + StudyJsonException.fault(e), e);
        }
    }
}
