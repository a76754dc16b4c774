package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.fnb.domain.Label;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_snippets_give_what_the_readme_says() throws IOException {
        Score risk = Instruments.find("indications-checklist")
                .score(Map.of("i1", "1", "i2", "0", "i3", "1", "i4", "0", "i5", "0", "i6", "1", "i7", "0", "i8", "0"));
        Instrument support = Instrument.builder()
                .id("support")
                .version("1")
                .title(new Label("Steun", "Support"))
                .addItems(NumericItem.of("helped", 0, 4), NumericItem.of("heard", 0, 4), NumericItem.of("alone", 0, 4))
                .addScales(Scale.builder()
                        .id("total")
                        .method(ScoreMethod.SUM)
                        .addItems("helped", "heard", "alone")
                        .addReversed("alone")
                        .missing(MissingRule.prorate(1))
                        .addBands(Band.of(0, "LOW"), Band.of(6, "HIGH"))
                        .build())
                .build();
        Score score = support.score(Map.of("helped", "3", "alone", "0"));

        assertThat(Files.readString(Path.of("README.md"))).contains("// => " + risk + "\n", "// => " + score + "\n");
        assertThat(score.explain()).isEqualTo("""
                        support@1 (Support)
                        total = 10.5 HIGH (2 of 3 items answered), SUM
                          helped: 3 -> 3 points
                          heard: missing
                          alone: 0 -> 4 points, reversed
                          missing: 1 of 3; rule PRORATE, at most 1: the answered items stand for the missing ones
                        """);
    }
}
