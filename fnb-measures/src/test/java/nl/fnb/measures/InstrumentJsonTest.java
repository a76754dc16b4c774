package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentJsonTest {

    @ParameterizedTest
    @MethodSource("instruments")
    void a_built_in_instrument_is_the_same_after_writing_and_reading(Instrument instrument) {
        assertThat(Json.read(InstrumentJson.write(instrument), Problems.ofFiles()))
                .contains(instrument);
    }

    @Test
    void every_part_of_an_instrument_is_written_in_the_order_of_the_schema() {
        Instrument instrument = Instrument.builder()
                .id("all")
                .version("1")
                .title(new Label("alles", "all"))
                .source("a source")
                .licence("a licence")
                .certainty("a doubt")
                .addItems(
                        NumericItem.of("a", -1, 1),
                        OptionItem.multiple("b", Option.of("x", new BigDecimal("0.50")), Option.withoutPoints("y")))
                .addScales(
                        Scale.builder()
                                .id("s")
                                .label(new Label("schaal", "scale"))
                                .method(ScoreMethod.WEIGHTED_SUM)
                                .addItems("a", "b")
                                .addReversed("a")
                                .putWeights("a", BigDecimal.TEN)
                                .putPoints("b", Map.of("y", BigDecimal.ONE))
                                .missing(MissingRule.zero(1))
                                .rounding(Rounding.HALF_UP)
                                .addBands(Band.of(0, "LOW"), Band.of(2, "HIGH"))
                                .build(),
                        Scale.builder()
                                .id("t")
                                .method(ScoreMethod.SUM)
                                .addScales("s")
                                .build())
                .classification(new Classification(
                        List.of("s"), List.of(new ClassOverride("a", "1", "HIGH")), Optional.of("a")))
                .addBandTables(BandTable.builder()
                        .id("p")
                        .label(Label.same("P"))
                        .informant(Informant.PARENT)
                        .source("another")
                        .certainty("another doubt")
                        .putBands("s", List.of(Band.of(1, "LOW"), Band.of(3, "HIGH")))
                        .build())
                .addDerived(new Derivation("a", "age", List.of(new DerivedResponse(BigDecimal.ZERO, "1"))))
                .build();

        assertThat(InstrumentJson.write(instrument).replaceAll("\\s+", ""))
                .isEqualTo(("{'schema':'fnb-instrument/1','id':'all','version':'1','title':{'nl':'alles','en':'all'},"
                                + "'source':'asource','licence':'alicence','certainty':'adoubt',"
                                + "'items':[{'id':'a','min':-1,'max':1},{'id':'b','multiple':true,"
                                + "'options':[{'code':'x','points':0.50},{'code':'y'}]}],"
                                + "'scales':[{'id':'s','label':{'nl':'schaal','en':'scale'},'method':'WEIGHTED_SUM',"
                                + "'items':['a','b'],'reversed':['a'],'weights':{'a':10},'points':{'b':{'y':1}},"
                                + "'missing':{'strategy':'ZERO','maxMissing':1},'rounding':'HALF_UP',"
                                + "'bands':[{'from':0,'class':'LOW'},{'from':2,'class':'HIGH'}]},"
                                + "{'id':'t','method':'SUM','scales':['s'],"
                                + "'missing':{'strategy':'NONE','maxMissing':0}}],"
                                + "'classification':{'scales':['s'],'rule':'HIGHEST','overrides':"
                                + "[{'item':'a','response':'1','class':'HIGH'}],'discretionary':{'item':'a'}},"
                                + "'bandTables':[{'id':'p','label':{'nl':'P','en':'P'},'informant':'PARENT',"
                                + "'source':'another','certainty':'anotherdoubt','bands':{'s':"
                                + "[{'from':1,'class':'LOW'},{'from':3,'class':'HIGH'}]}}],"
                                + "'derived':[{'item':'a','characteristic':'age',"
                                + "'responses':[{'from':0,'response':'1'}]}]}")
                        .replace('\'', '"'));
    }

    static Stream<Instrument> instruments() {
        return Instruments.all().stream();
    }
}
