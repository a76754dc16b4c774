package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFileTest {

    private static final String COUNT =
            "{'id':'count','kind':'CONTINUOUS','instrument':'indications-checklist','scale':'count'}";

    private final Study study = new StudyMaker().study();
    private final Problems problems = Problems.of(study);

    @TempDir
    private Path folder;

    private Optional<AnalysisPlan> read(String members) throws IOException {
        Path file = folder.resolve("plan.json");
        String separator = members.isEmpty() ? "" : ",";
        Files.writeString(file, ("{'schema':'fnb-analysis-plan/1'" + separator + members + "}").replace('\'', '"'));
        Optional<WrittenPlan> plan = PlanFile.read(file, "plan.json", study, Evaluated.INSTRUMENTS, problems);
        plan.ifPresent(written -> new PlanCheck(written, Evaluated.INSTRUMENTS).check(study, problems));
        return plan.map(WrittenPlan::plan);
    }

    private List<String> texts(Locale locale) {
        return problems.errors().stream().map((Problem p) -> p.text(locale)).toList();
    }

    @Test
    void absent_keys_take_their_default_values() throws IOException {
        AnalysisPlan plan = read("").orElseThrow();

        assertThat(plan.alpha()).isEqualTo(0.05);
        assertThat(plan.followUpMonths()).isEqualTo(3);
        assertThat(plan.minimumEvents()).isEqualTo(10);
        assertThat(plan.multiplicity()).isEqualTo(PAdjustment.HOLM);
        assertThat(plan.seed()).isEqualTo(1);
        assertThat(plan.adjustFor()).isEmpty();
        assertThat(plan.references()).isEmpty();
        assertThat(plan.moderators()).containsExactly("single", "age", "school");
        assertThat(plan.outcomes())
                .extracting(Outcome::id)
                .containsExactly(
                        "indications-checklist.count",
                        "professional_care",
                        "supervision_order",
                        "out_of_home_placement",
                        "reunification");
    }

    @Test
    void every_key_is_read() throws IOException {
        AnalysisPlan plan = read("'alpha':0.1,'followUpMonths':6,'minimumEvents':3,'multiplicity':'NONE','seed':7,"
                        + "'outcomes':[{'id':'care','label':{'nl':'zorg','en':'care'},'kind':'CONTINUOUS','care':'HOURS',"
                        + "'better':'HIGHER','margin':0.3,'informant':'PARENT'},"
                        + "{'id':'uhp','kind':'BINARY','safeguard':'cbs:72'}],"
                        + "'moderators':['age'],'adjustFor':['organisation','single'],"
                        + "'references':[{'id':'a','successes':84,'offered':205},{'id':'b','proportion':0.41}]")
                .orElseThrow();

        assertThat(plan.alpha()).isEqualTo(0.1);
        assertThat(plan.followUpMonths()).isEqualTo(6);
        assertThat(plan.minimumEvents()).isEqualTo(3);
        assertThat(plan.multiplicity()).isEqualTo(PAdjustment.NONE);
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.outcomes().get(0)).isInstanceOfSatisfying(Outcome.CareUse.class, care -> {
            assertThat(care.care()).isEqualTo(CareMeasure.HOURS);
            assertThat(care.better()).isEqualTo(Direction.HIGHER);
            assertThat(care.margin()).contains(0.3);
            assertThat(care.informant()).contains(Informant.PARENT);
            assertThat(care.label().nl()).isEqualTo("zorg");
        });
        assertThat(plan.outcomes().get(1))
                .isInstanceOfSatisfying(
                        Outcome.Event.class,
                        event -> assertThat(event.safeguard()).isEqualTo(SafeguardKind.UHP));
        assertThat(plan.moderators()).containsExactly("age");
        assertThat(plan.adjustFor()).containsExactly("organisation", "single");
        assertThat(plan.references())
                .extracting(Reference::counts)
                .containsExactly(Optional.of(new Tally(84, 205)), Optional.empty());
        assertThat(problems.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'alpha':0.5 | alpha: must satisfy 0 < alpha < 0.5, got 0.5",
                "'followUpMonths':0 | followUpMonths: must satisfy 1 <= followUpMonths <= 120, got 0",
                "'minimumEvents':-1 | minimumEvents: must satisfy 0 <= minimumEvents, got -1",
                "'multiplicity':'holm' | multiplicity: must be one of: HOLM, BONFERRONI, HOCHBERG, HOMMEL, BENJAMINI_HOCHBERG, BENJAMINI_YEKUTIELI, NONE, got holm",
                "'alfa':0.1 | alfa: the key is not known; known are: schema, alpha, followUpMonths, minimumEvents, "
                        + "multiplicity, seed, outcomes, moderators, adjustFor, references",
                "'moderators':['size'] | moderators[0]: must be a characteristic of the study: single, age, school, got size",
                "'adjustFor':['size'] | adjustFor[0]: must be a characteristic of the study: single, age, school, got size",
                "'moderators':['age','age'] | moderators[1]: occurs twice, got age",
                "'outcomes':[{'id':'x','kind':'CONTINUOUS'}] | outcomes[0].kind: a continuous outcome needs either an "
                        + "instrument and a scale, or care (EPISODES or HOURS), got CONTINUOUS",
                "'outcomes':[{'id':'x','kind':'BINARY','safeguard':'ots'}] | outcomes[0].safeguard: a binary outcome "
                        + "needs a safeguard: one of [OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ], got ots",
                "'outcomes':[{'id':'x','kind':'CONTINUOUS','care':'HOURS','margin':0}] | outcomes[0].margin: must "
                        + "satisfy 0 < margin, got 0",
                "'outcomes':[{'id':'x','kind':'CONTINUOUS','instrument':'y','scale':'z'}] | outcomes[0].instrument: "
                        + "must be the id of an instrument of the study: indications-checklist, got y",
                "'outcomes':[{'id':'x','kind':'CONTINUOUS','instrument':'indications-checklist','scale':'z'}] | "
                        + "outcomes[0].scale: must be a scale of instrument indications-checklist: count, got z",
                "'outcomes':[{'id':'x','kind':'BINARY','safeguard':'OTS','margin':1}] | outcomes[0].margin: does not "
                        + "belong to an outcome of kind BINARY",
                "'references':[{'id':'r'}] | references[0].proportion: a reference needs a proportion from 0 to 1, or "
                        + "successes and offered (0 <= successes <= offered, offered at least 1)",
                "'references':[{'id':'r','successes':3,'offered':2}] | references[0].successes: a reference needs a "
                        + "proportion from 0 to 1, or successes and offered (0 <= successes <= offered, offered at "
                        + "least 1), got 3 of 2",
            },
            quoteCharacter = '`')
    void a_plan_that_breaks_a_rule_is_refused_in_words(String members, String text) throws IOException {
        read(members);

        assertThat(texts(Locale.ENGLISH))
                .anySatisfy(problem -> assertThat(problem.replace("column ", ""))
                        .contains("plan.json")
                        .contains(text));
    }

    @Test
    void a_value_out_of_range_does_not_hide_what_else_is_wrong_and_each_names_its_line() throws IOException {
        read("'alpha':2,\n'moderators':['zz'],\n'references':[{'id':'r','proportion':1.41}]");

        assertThat(texts(Locale.ENGLISH)).hasSize(3);
        assertThat(problems.errors()).extracting(Problem::line).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(texts(Locale.forLanguageTag("nl")))
                .anySatisfy(
                        text -> assertThat(text).contains("plan.json, regel 2").contains("gevonden: zz"))
                .anySatisfy(
                        text -> assertThat(text).contains("plan.json, regel 3").contains("gevonden: 1.41"));
    }

    @Test
    void several_informants_must_be_named_outcome_by_outcome() throws IOException {
        Study two = study.withMeasurements(
                new Measurement("M1", "F1", Wave.PRE, Informant.PARENT, StudyMaker.START),
                new Measurement("M2", "F1", Wave.PRE, Informant.YOUTH, StudyMaker.START));
        AnalysisPlan plan = read("'outcomes':[" + COUNT + "]").orElseThrow();

        new PlanCheck(WrittenPlan.unwritten(plan, "plan.json"), Evaluated.INSTRUMENTS).check(two, problems);

        assertThat(texts(Locale.ENGLISH))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("outcome count must name its informant, because the study has several: PARENT, YOUTH");
    }

    @ParameterizedTest
    @EnumSource(PlanRule.class)
    void every_rule_has_a_text_in_both_languages(PlanRule rule) {
        String english = ResourceBundle.getBundle(rule.bundle(), Locale.ROOT).getString(rule.code());
        String dutch = ResourceBundle.getBundle(rule.bundle(), Locale.forLanguageTag("nl"))
                .getString(rule.code());

        assertThat(Stream.of(english, dutch))
                .doesNotHaveDuplicates()
                .allSatisfy(t -> assertThat(t).isNotBlank());
    }
}
