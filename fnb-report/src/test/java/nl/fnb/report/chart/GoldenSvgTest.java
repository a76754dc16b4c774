package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares drawings with checked-in files, byte for byte.
 *
 * <p>After a wanted change of the drawings, run with {@code -Dchart.golden.write=true}, look at the files in a browser, and
 * commit them. That run fails, so that nobody leaves the switch on.
 */
class GoldenSvgTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "chart");

    static List<Arguments> drawings() {
        List<Arguments> drawings = new ArrayList<>();
        SampleCharts.all().forEach((name, chart) -> {
            drawings.add(Arguments.of(name, chart, Chart.WIDE));
            drawings.add(Arguments.of(name, chart, Chart.NARROW));
        });
        return drawings;
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("drawings")
    void a_chart_is_drawn_as_in_its_checked_in_file(String name, Chart chart, int width) throws IOException {
        Path golden = FOLDER.resolve(name + "-" + width + ".svg");

        String drawn = chart.render(width, name);

        if (Boolean.getBoolean("chart.golden.write")) {
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
        assertThat(Boolean.getBoolean("chart.golden.write"))
                .as("golden files were written; run again without the switch")
                .isFalse();
    }
}
