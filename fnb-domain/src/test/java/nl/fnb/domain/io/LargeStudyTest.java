package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeStudyTest {

    @TempDir
    Path folder;

    @Test
    void half_a_million_responses_are_read_and_share_their_texts() throws IOException {
        LargeStudy.writeTo(folder);

        StudyReading reading = StudyFolder.at(folder).read().check(StudyChecks.all(), new ScheduleCheck(3));

        Study study = reading.orRefuse();
        Response first = study.responses().get(0);
        Response last = study.responses().get(519_999);
        assertThat(reading.problems().all()).isEmpty();
        assertThat(study.summary())
                .isEqualTo("study example: 10000 families, 10000 trajectories, 20000 measurements, 520000 responses");
        assertThat(last.instrument()).isSameAs(first.instrument());
    }
}
