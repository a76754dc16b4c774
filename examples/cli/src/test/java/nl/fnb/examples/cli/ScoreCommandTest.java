package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    /** Two items of 0 to 4, the first reversed; one may be missing. LOW from 0, HIGH from 5. */
    private static final String INSTRUMENT = """
            {"schema": "fnb-instrument/1", "id": "pair", "version": "1", "title": {"nl": "Paar", "en": "Pair"},
             "items": [{"id": "a", "min": 0, "max": 4}, {"id": "b", "min": 0, "max": 4}],
             "scales": [{"id": "total", "method": "SUM", "items": ["a", "b"], "reversed": ["a"],
                         "missing": {"strategy": "PRORATE", "maxMissing": 1},
                         "bands": [{"from": 0, "class": "LOW"}, {"from": 5, "class": "HIGH"}]}],
             "classification": {"scales": ["total"], "rule": "HIGHEST"}}
            """;

    private static final String SCORES = """
            measurement_id,scale,value,class,answered,items
            m2,total,7,HIGH,2,2
            m2,classification,,HIGH,,
            m1,total,4,LOW,1,2
            m1,classification,,LOW,,
            m3,total,,,0,2
            m3,classification,,,,
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path instrument = Path.of("");
    private Path responses = Path.of("");

    @BeforeEach
    void write_the_files() throws IOException {
        instrument = Files.writeString(temp.resolve("pair.json"), INSTRUMENT);
        responses = Files.writeString(
                temp.resolve("responses.csv"), "measurement_id,item,response\nm2,a,1\nm1,b,2\nm2,b,4\nm3,a,\n");
    }

    @Test
    void scores_by_an_instrument_file() {
        Run run = Run.of("score", instrument, responses);

        assertThat(run).isEqualTo(new Run(0, SCORES, ""));
    }

    @Test
    void writes_to_a_file_where_asked() {
        Path out = temp.resolve("new/scores.csv");

        Run run = Run.of("score", instrument, responses, "--out", out);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out).hasContent(SCORES);
    }

    @Test
    void scores_by_a_built_in_instrument_and_picks_its_rows() throws IOException {
        Files.writeString(
                responses,
                "instrument;measurement_id;item;response\nindications-checklist;m1;i1;1\nother;m1;i1;9\nother;m2;i1;9\n");

        Run byId = Run.of("score", "indications-checklist", responses);
        Run byVersion = Run.of("score", "indications-checklist@1", responses);

        assertThat(byId).isEqualTo(new Run(0, "measurement_id,scale,value,class,answered,items\nm1,count,,,1,8\n", ""));
        assertThat(byVersion).isEqualTo(byId);
    }

    @Test
    void scores_by_the_bands_of_a_table_and_tells_of_the_tables_where_none_is_named() throws IOException {
        StringBuilder all = new StringBuilder("measurement_id,item,response\n");
        for (int item = 1; item <= 25; item++) {
            all.append("m1,q").append(item).append(item == 3 ? ",\n" : ",1\n");
        }
        Files.writeString(responses, all);

        Run bare = Run.of("score", "strengths-difficulties", responses, "--lang", "en");
        Run banded = Run.of("score", "strengths-difficulties@25+parent-3", responses);

        assertThat(bare.out()).contains("m1,emotional,5,,4,5\n", "m1,total,20,,19,20\n");
        assertThat(bare.err())
                .startsWith("warning: the scores have no classes by themselves; for bands, name a table:"
                        + " strengths-difficulties@25+parent-3, ");
        assertThat(banded).isEqualTo(new Run(0, """
                        measurement_id,scale,value,class,answered,items
                        m1,emotional,5,ABNORMAL,4,5
                        m1,conduct,5,ABNORMAL,5,5
                        m1,hyperactivity,5,NORMAL,5,5
                        m1,peer,5,ABNORMAL,5,5
                        m1,prosocial,5,BORDERLINE,5,5
                        m1,total,20,ABNORMAL,19,20
                        """, ""));
    }

    @Test
    void refuses_responses_that_the_items_do_not_take() throws IOException {
        Files.writeString(responses, "measurement_id,item,response\nm1,a,5\nm1,c,1\n");
        Path out = temp.resolve("scores.csv");

        Run run = Run.of("score", instrument, responses, "--out", out, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                        responses.csv, line 2, column response: must be a whole number from 0 to 4, got 5
                        responses.csv, line 3, column item: must be an item of instrument pair, got c
                        the data were refused for 2 problems; nothing was written
                        """);
        assertThat(out).doesNotExist();
    }

    @Test
    void refuses_an_instrument_that_breaks_a_rule() throws IOException {
        Files.writeString(instrument, INSTRUMENT.replace("\"maxMissing\": 1", "\"maxMissing\": -1"));

        Run run = Run.of("score", instrument, responses, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("pair.json, line 4").contains("must be 0 or more, got -1");
    }

    @Test
    void names_the_instruments_that_there_are() {
        Run run = Run.of("score", "risk", responses, "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("the instrument must be a file that exists or one of indications-checklist@1")
                .contains(", got risk");
    }

    @Test
    void says_which_instruments_the_rows_name_when_none_names_this_one() throws IOException {
        Files.writeString(
                responses,
                "instrument,measurement_id,item,response\na,m1,i1,1\nb,m1,i1,1\na,m2,i1,1\n"
                        + "c,m1,i1,1\n,m1,i1,1\n123456782,m1,i1,1\nf,m1,i1,1\n");

        Run run = Run.of("score", instrument, responses, "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("measurement_id,scale,value,class,answered,items\n");
        assertThat(run.err())
                .startsWith("warning: no row of responses.csv names this instrument; the rows name: a, b, c, \"\", ")
                .doesNotContain("123456782", ", f");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void says_that_there_are_no_responses_at_all() throws IOException {
        Files.writeString(responses, "measurement_id,item,response\n");

        Run run = Run.of("score", instrument, responses);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "measurement_id,scale,value,class,answered,items\n",
                        "waarschuwing: responses.csv bevat geen antwoorden%n".formatted()));
    }

    @Test
    void writes_over_no_file_that_it_reads_by_whatever_name() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.json"), instrument);

        Run overInstrument = Run.of("score", instrument, responses, "--out", link, "--lang", "en");
        Run overResponses = Run.of("score", instrument, responses, "--out", responses, "--lang", "en");

        assertThat(overInstrument.status()).isEqualTo(2);
        assertThat(overInstrument.err()).startsWith("cannot write " + link + ": it is also INSTRUMENT, which is read");
        assertThat(overResponses.status()).isEqualTo(2);
        assertThat(overResponses.err())
                .startsWith("cannot write " + responses + ": it is also RESPONSES.csv, which is read");
        assertThat(instrument).hasContent(INSTRUMENT);
    }

    @Test
    void says_that_the_file_to_write_is_a_folder() {
        Run run = Run.of("score", instrument, responses, "--out", temp);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kan " + temp + " niet schrijven: " + temp + " is een map");
    }
}
