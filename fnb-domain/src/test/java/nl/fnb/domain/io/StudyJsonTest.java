package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Response;
import nl.fnb.domain.Trajectory;
import org.junit.jupiter.api.Test;

class StudyJsonTest {

    private static final String TRAJECTORY =
            "{\"id\":\"T1\",\"familyId\":\"F1\",\"approach\":\"SOS\",\"offeredOn\":\"2015-01-05\","
                    + "\"outcome\":{\"status\":\"REFRAINED\",\"decidedOn\":\"2015-02-05\"}}";

    private final ObjectMapper mapper = StudyJson.mapper();

    @Test
    void a_characteristic_is_a_plain_value() throws Exception {
        Family family = new Family("F1", "N", Map.of("a", new CharacteristicValue.Flag(true)));

        assertThat(mapper.writeValueAsString(family))
                .isEqualTo("{\"id\":\"F1\",\"organisation\":\"N\",\"characteristics\":{\"a\":true}}");
        assertThat(mapper.readValue(
                                "{\"id\":\"F1\",\"organisation\":\"N\",\"characteristics\":{\"x\":3.5,\"y\":\"Z\"}}",
                                Family.class)
                        .characteristics())
                .containsEntry("x", new CharacteristicValue.Amount(3.5))
                .containsEntry("y", new CharacteristicValue.Category("Z"));
    }

    @Test
    void an_outcome_names_its_status_and_leaves_out_what_is_absent() throws Exception {
        Trajectory trajectory = mapper.readValue(TRAJECTORY, Trajectory.class);

        assertThat(mapper.writeValueAsString(trajectory)).isEqualTo(TRAJECTORY);
    }

    @Test
    void an_absent_answer_is_left_out() throws Exception {
        Response response = new Response("M1", "support", "s1", Optional.empty());

        assertThat(mapper.writeValueAsString(response))
                .isEqualTo("{\"measurementId\":\"M1\",\"instrument\":\"support\",\"item\":\"s1\"}");
        assertThat(mapper.readValue(
                        "{\"measurementId\":\"M1\",\"instrument\":\"support\",\"item\":\"s1\"}", Response.class))
                .isEqualTo(response);
    }

    @Test
    void an_outside_code_becomes_the_known_type() throws Exception {
        String json = "{\"id\":\"C1\",\"familyId\":\"F1\",\"careType\":\"cbs:02\",\"startedOn\":\"2015-01-01\"}";

        assertThat(mapper.readValue(json, CareEpisode.class).careType()).isEqualTo(CareType.OUTPATIENT);
    }

    @Test
    void an_unknown_field_is_refused_without_the_name_of_a_hidden_class() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read("{\"id\":\"s\",\"colour\":1}"))
                .withMessage("colour: the field is not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read(
                        "{\"id\":\"s\",\"organisations\":[{\"code\":\"N\",\"name\":\"N\",\"city\":\"X\"}]}"))
                .withMessage("organisations[0].city: the field is not known");
    }

    @Test
    void a_broken_rule_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read("{\"id\":\"s\",\"organisations\":[{\"code\":\" \",\"name\":\"X\"}]}"))
                .withMessage("organisations[0]: code: an identifier may not be blank, got  ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read("{\"id\":\"s\",\"care\":[{\"careType\":\"cbs:99\"}]}"))
                .withMessageStartingWith("care[0].careType: care_type: must be one of: NEIGHBOURHOOD_TEAM, OUTPATIENT");
    }

    @Test
    void a_missing_value_is_refused_with_its_place() {
        assertThatExceptionOfType(StudyJsonException.class)
                .isThrownBy(() -> mapper.readValue("{\"id\":\"T1\",\"familyId\":\"F1\"}", Trajectory.class))
                .withMessage(
                        "approach: a value is required here, got nothing; offered_on: a value is required here, got "
                                + "nothing; status: a value is required here, got nothing");
    }

    @Test
    void what_is_not_json_or_of_another_type_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read("{"))
                .withMessage("must be the JSON of a study, got text that is not JSON at line 1, column 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyJson.read("{\"families\": 3}"))
                .withMessage(
                        "must be the JSON of a study, got a value of another type in families at line 1, column 14");
    }

    @Test
    void an_application_that_lets_unknown_fields_pass_keeps_its_way() throws Exception {
        ObjectMapper lenient = StudyJson.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(lenient.readValue(TRAJECTORY.replace("{\"id\"", "{\"colour\":1,\"id\""), Trajectory.class)
                        .id())
                .isEqualTo("T1");
    }
}
